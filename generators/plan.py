"""What a request comes to, given what is there already: what to leave alone, to make and to remove."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generators.errors import BadRequest
from generators.facts import Facts
from generators.keys import Keys
from generators.manifest import Record
from generators.outcome import Outcome, Standing
from generators.request import Request, Wanted, about
from generators.target import Order, Target
from model_registry import FactsError, Problem

if TYPE_CHECKING:
    from generators.work import Nothing


@dataclass(frozen=True)
class Plan:
    """What a request comes to.

    fresh: targets that are as they should be. settled: what is to be said of their files. orders: targets to make.
    gone: targets of the manifest that nothing makes any more. left_out: targets of the request that there is nothing
    to generate for, and why.
    """

    fresh: tuple[Target, ...]
    settled: tuple[Outcome, ...]
    orders: tuple[Order, ...]
    gone: tuple[Target, ...]
    left_out: tuple[Nothing, ...]


def plan(request: Request, wanted: Wanted, standing: Standing, facts: Facts) -> Plan:
    """Sorts targets out. Raises BadRequest with everything that cannot be."""
    keys = Keys(facts)
    manifest = standing.manifest
    fresh: list[Target] = []
    settled: list[Outcome] = []
    stale: list[Order] = []
    for target in wanted.targets:
        record = manifest.targets.get(target)
        options = request.options.joined(record.options if record else None)
        same = record and record.key == keys.key(target, options, record.templates, record.probes)
        outcomes = standing.settled(target) if same else None
        if outcomes is None:
            stale.append((target, options))
        else:
            fresh.append(target)
            settled += outcomes
    known = {target: manifest.targets[target] for target in fresh}
    orders, nothing = _looked_up(request, stale, known, facts) if stale or not fresh else ((), ())
    others = set(manifest.targets).difference(wanted.targets)
    gone = about(request, wanted, others, facts)
    gone |= {found.target for found in nothing if found.target in manifest.targets}
    return Plan(tuple(fresh), tuple(settled), orders, tuple(sorted(gone)), nothing)


def _looked_up(
    request: Request, stale: Iterable[Order], fresh: Mapping[Target, Record], facts: Facts
) -> tuple[tuple[Order, ...], tuple[Nothing, ...]]:
    """The orders that can be made and those that there is nothing for. Raises BadRequest with every mistake."""
    from generators.mistakes import impossible
    from generators.work import Nothing, Work, look_up

    found: list[Work | Nothing] = []
    problems: list[Problem] = []
    for target, options in stale:
        try:
            found.append(look_up(target, options, facts))
        except FactsError as error:
            problems += error.problems
    works = [work for work in found if isinstance(work, Work)]
    nothing = [none for none in found if isinstance(none, Nothing)]
    if not problems:
        problems = impossible(request, works, fresh, nothing)
    if problems:
        raise BadRequest(dict.fromkeys(problems))
    return tuple((work.target, work.options) for work in works), tuple(nothing)
