"""What can go wrong in a command, as sentences and exit codes instead of tracebacks."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from typing import ClassVar

from model_registry import Problem

OK, FAILED, BAD_INPUT, ENVIRONMENT, INTERRUPTED = 0, 1, 2, 3, 130


class GenerateError(Exception):
    """A command that cannot do what was asked: every problem found, and the exit code they amount to."""

    exit_code: ClassVar[int] = ENVIRONMENT

    def __init__(self, problems: Problem | Iterable[Problem]) -> None:
        self.problems = (problems,) if isinstance(problems, Problem) else tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        return "\n".join(map(str, self.problems))


class BadRequest(GenerateError):
    """The request or its input is wrong: unknown names, unreadable manifest. Nothing was written."""

    exit_code = BAD_INPUT


class ProductionFailed(GenerateError):
    """A template did not make a valid file. Nothing was written."""

    exit_code = FAILED


class Unavailable(GenerateError):
    """Something outside of the program is missing: the network, a package, a version that suits the others."""


class WorkerLost(GenerateError):
    """A process that was to render died. Nothing was written."""


def guarded(action: Callable[[], int | None], *, as_json: bool = False) -> int:
    """Runs a command and returns its exit code; whatever it raises becomes sentences on stderr, never a traceback.

    as_json: the problems also go to standard output, as JSON.
    """
    try:
        code = action() or OK
        sys.stdout.flush()  # here, where an error can still be told
        return code
    except KeyboardInterrupt:
        print("interrupted; nothing is half written", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # The reader went away (`generate ... | head`): nobody is left to tell, and nothing is wrong with the files.
        _drop_output()
        return OK
    except Exception as error:
        if os.environ.get("GENERATE_TRACEBACK"):
            raise
        from generators.explain import explain, report, report_json

        code, problems = explain(error)
        report(problems)
        if _can_still_write() and as_json:
            report_json(code, problems)
        return code


def _can_still_write() -> bool:
    """Whether standard output takes what is waiting for it; if not, that is dropped."""
    try:
        sys.stdout.flush()
    except OSError:
        _drop_output()
        return False
    return True


def _drop_output() -> None:
    """Keeps Python from trying once more, and complaining, when it exits."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
