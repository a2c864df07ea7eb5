"""A whole run: plan, render, validate, format, reconcile with the files that are there, publish."""

from __future__ import annotations

import errno
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generators.errors import BadRequest
from generators.facts import Facts
from generators.manifest import NAME, Manifest
from generators.outcome import Outcome, Standing
from generators.plan import plan
from generators.request import Request, wanted
from generators.tree import Tree

if TYPE_CHECKING:
    from generators.work import Nothing

# What an interrupted publication leaves; looked for here, so that only then its modules are imported.
LEFT_BEHIND = (".journal.json", ".journal-undo.json", ".staging")


@dataclass(frozen=True)
class Setup:
    """Where and how a run works.

    cache: folder of the formatter's cache, None for the user's own. jobs: processes at most, None for one a CPU.
    progress: given the number of targets to make, returns what is told how many more are done.
    """

    out: Path
    facts: Facts
    cache: Path | None = None
    jobs: int | None = None
    progress: Callable[[int], Callable[[int], None]] = lambda total: lambda count: None

    def cache_folder(self) -> Path:
        """The folder of caches."""
        from generators.cache import default_folder

        return self.cache or default_folder()


@dataclass(frozen=True)
class Result:
    """What a run did, or would do.

    targets: how many. written: whether anything was to be changed and was.
    """

    targets: int
    outcomes: tuple[Outcome, ...]
    left_out: tuple[Nothing, ...]
    written: bool
    seconds: float

    @property
    def conflicts(self) -> list[Outcome]:
        return [outcome for outcome in self.outcomes if outcome.status == "conflict"]


def run(request: Request, setup: Setup, *, force: bool = False, write: bool = True) -> Result:
    """Makes what was requested; with any conflict, or without `write`, changes nothing.

    Raises BadRequest or FactsError with every problem of the request, ProductionFailed with every problem of the
    templates, OSError if the output folder cannot be written; the files are the old ones then.
    """
    started = time.perf_counter()
    asked = wanted(request, setup.facts, setup.cache_folder)
    if not (setup.out / NAME).exists():
        # So that a request that cannot be leaves not even a folder behind.
        plan(request, asked, Standing(Tree(setup.out), Manifest()), setup.facts)
    with held(setup.out, write=write):
        standing = Standing(Tree(setup.out), _load(setup.out, force=force), force)
        planned = plan(request, asked, standing, setup.facts)
        outcomes, written = list(planned.settled), False
        if planned.orders or planned.gone:
            from generators.carry_out import carry_out

            more, written = carry_out(planned, standing, setup, write=write)
            outcomes += more
    count = len(planned.fresh) + len(planned.orders) + len(planned.gone)
    order = tuple(sorted(outcomes, key=lambda outcome: (outcome.target, outcome.path)))
    return Result(count, order, planned.left_out, written, time.perf_counter() - started)


def _load(out: Path, *, force: bool) -> Manifest:
    """The manifest; a broken one counts as empty under force, so that every file that differs is named as replaced."""
    try:
        return Manifest.load(out)
    except BadRequest as error:
        if force and not any("newer" in problem.message for problem in error.problems):
            return Manifest()
        raise


@contextmanager
def held(out: Path, *, write: bool) -> Iterator[None]:
    """The output folder to oneself, after an interrupted publication was dealt with.

    Who only looks does so without holding a tree that is not there, or cannot be written.
    """
    from generators.lock import locked

    with ExitStack() as stack:
        if write or out.is_dir():
            try:
                stack.enter_context(locked(out, waiting=tell))
            except OSError as error:
                if write or error.errno not in (errno.EROFS, errno.EACCES, errno.EPERM):
                    raise
        if any((out / name).exists() for name in LEFT_BEHIND):
            from generators.publish import recover

            tell(str(recover(out)))
        yield


def tell(sentence: str) -> None:
    """Says something on the side: standard output may be for a program."""
    print(sentence, file=sys.stderr)
