"""What a person sees while the fleet runs: a bar with the time left, and a line for each target that did not pass."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hardware_matrix.fleet import FleetTarget, Verdict

_MEMORY = 600  # seconds over which the bar's speed is averaged: targets take from one second to minutes


@contextmanager
def progress(total: int) -> Iterator[Callable[[FleetTarget, Verdict], None]]:
    """Gives what is told of each target that is done. Everything goes to standard error, the bar to a terminal only."""
    if not sys.stderr.isatty():
        yield _say
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
    )
    console = Console(stderr=True, highlight=False)
    with Progress(*columns, console=console, transient=True, speed_estimate_period=_MEMORY) as bar:
        task = bar.add_task("0 passed", total=total)
        passed = 0

        def advance(target: FleetTarget, verdict: Verdict) -> None:
            nonlocal passed
            passed += verdict.status == "passed"
            if verdict.status != "passed":
                console.print(line(target, verdict), markup=False, soft_wrap=True)
            bar.update(task, advance=1, description=f"{passed} passed")

        yield advance


def line(target: FleetTarget, verdict: Verdict) -> str:
    """ "bert/cpu  failed  TestEmbedding::test_is_deterministic: AssertionError: ..."."""
    where = f"{verdict.test}: " if verdict.test else ""
    return f"{target.name}  {verdict.status.replace('_', ' ')}  {where}{verdict.reason}"


def _say(target: FleetTarget, verdict: Verdict) -> None:
    if verdict.status != "passed":
        print(line(target, verdict), file=sys.stderr, flush=True)
