"""One run of the fleet: generate, take over what is known already, run the rest, keep every result at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generators.errors import ProductionFailed
from generators.fleet import Fleet, runnable, scope, unsupported
from generators.fleet_progress import progress
from generators.pipeline import Setup, run, tell
from hardware_matrix.fleet import FleetTarget, Limits, Place, Results, preload, run_all
from model_registry import Problem

# What can end otherwise the next time although nothing changed.
CHANCE = ("crashed", "timed_out", "out_of_memory")


@dataclass(frozen=True)
class Choice:
    """What to run although it has a result. fresh: everything. retry: what came to no end of its own."""

    fresh: bool = False
    retry: bool = False


def run_fleet(fleet: Fleet, setup: Setup, results: Results, limits: Limits, choice: Choice) -> int:
    """Runs the fleet; the number of the run. setup.out: the folder of the generated tree.

    Raises as `pipeline.run` does, and ProductionFailed if files of the tree were edited and are in conflict.
    """
    from hardware_matrix import environment

    targets = _generated(fleet, setup)
    number = results.begin(scope(fleet, setup.facts), limits, environment())
    results.record(number, unsupported(fleet, setup.out))
    known = {} if choice.fresh else results.settled(targets, without=CHANCE if choice.retry else ())
    results.take_over(number, known)
    _run([target for target in targets if target not in known], setup, results, number, limits, len(known))
    results.finish(number)
    return number


def _generated(fleet: Fleet, setup: Setup) -> list[FleetTarget]:
    if not fleet.works:
        return []
    from generators.report import summary

    made = run(fleet.request, setup)
    if made.conflicts:
        raise ProductionFailed(Problem(outcome.report, outcome.path) for outcome in made.conflicts)
    tell(f"{setup.out.as_posix()}: {summary(made, dry=False)}")
    return runnable(fleet, setup.out)


def _run(
    targets: Sequence[FleetTarget], setup: Setup, results: Results, number: int, limits: Limits, known: int
) -> None:
    if known:
        tell(f"{known} of {known + len(targets)} targets have a result already (--fresh runs them again)")
    folder = setup.out.resolve().parent
    place = Place(setup.out.resolve(), folder / "scratch", folder / "logs")
    modules = preload(map(setup.facts.hardware.backend, sorted({target.backend for target in targets})))
    done = 0
    try:
        with progress(len(targets)) as advance:
            for target, verdict in run_all(targets, place, limits, modules):
                results.record(number, {target: verdict})
                done += 1
                advance(target, verdict)
    except KeyboardInterrupt:
        tell(f"stopped: {done} of {len(targets)} targets are done; the same command goes on from there")
        raise
