"""`generate registry with`, and `generate registry sync --against`: another version of transformers, for a while."""

from __future__ import annotations

from collections.abc import Sequence

from generators.errors import BadRequest
from model_registry import Problem


def run_with(version: str, command: Sequence[str]) -> int:
    """Runs a program that finds this version of transformers; the exit code is the program's.

    Raises BadRequest if there is no such version or program, and Unavailable if the version cannot be installed.
    """
    from generators.against.environment import environment
    from generators.against.program import find, run

    words = command[1:] if command[0] == "--" else command
    if not words:
        raise BadRequest(Problem("there is no command after --", hint="See: generate registry with --help"))
    program = find(words[0])
    with environment(version) as other:
        return run([program, *words[1:]], other.variables())
