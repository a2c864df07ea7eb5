"""`generate registry with`, and `generate registry sync --against`: another version of transformers, for a while."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from generators.errors import FAILED, OK, BadRequest
from model_registry import Problem

if TYPE_CHECKING:
    from generators.against.comparison import Wish
    from generators.config import Config
    from model_registry.snapshot import Snapshot


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


def report(version: str, known: Snapshot, wish: Wish, config: Config, *, as_json: bool) -> int:
    """Prints what another version of transformers would change; the exit code says whether something breaks."""
    from json import dumps

    from generators.against import report as said
    from generators.against.comparison import compare
    from generators.against.environment import environment
    from generators.commands.options import setup

    with environment(version) as other:
        found = compare(other, setup(config), known, wish)
    if as_json:
        print(dumps(said.as_json(found), indent=1, ensure_ascii=False))
    else:
        for line in said.as_text(found):
            print(line)
    return FAILED if found.breaks else OK
