"""Which versions of transformers there are, and which of them somebody means."""

from __future__ import annotations

import re
from collections.abc import Sequence

from packaging.version import InvalidVersion, Version

from generators.against.pip import last_words, pip
from generators.errors import BadRequest, Unavailable
from model_registry import Problem

PREVIOUS = "previous"
MINOR = re.compile(r"\d+\.\d+")
OFFLINE = re.compile(r"connection (?:broken|error)|NewConnectionError|Max retries|Could not fetch URL", re.IGNORECASE)


def releases() -> list[str]:
    """Every version that pip finds for this Python, pre-releases too, newest first. Raises Unavailable."""
    answer = pip("--retries", "1", "index", "versions", "transformers", "--pre")
    listed = re.search(r"^Available versions: (.+)$", answer.out, re.MULTILINE)
    if listed:
        return [name.strip() for name in listed[1].split(",")]
    if OFFLINE.search(answer.err):
        hint = "Is there a network? A proxy or another index is told to pip by its own configuration: pip config list."
        raise Unavailable(Problem("pip cannot reach the package index", hint=hint))
    raise Unavailable(Problem(f"pip finds no version of transformers: {last_words(answer)}"))


def choose(asked: str, known: Sequence[str], installed: str) -> str:
    """The version that is meant: "5.22.1" is itself, "5.22" its newest patch, "previous" the newest patch of the minor
    version before the installed one. Raises BadRequest, with the closest ones, if there is none.
    """
    finished = sorted((version for version in map(Version, known) if not version.is_prerelease), reverse=True)
    if asked == PREVIOUS:
        now = Version(installed)
        found = [version for version in finished if version.release[:2] < now.release[:2]]
    elif MINOR.fullmatch(asked):
        found = [version for version in finished if version.release[:2] == Version(asked).release]
    else:
        found = [version for version in map(Version, known) if version == _parsed(asked)]
    if found:
        return str(found[0])
    if asked == PREVIOUS:
        raise BadRequest(Problem(f"there is no transformers before {installed}"))
    raise BadRequest(Problem(f"there is no transformers {asked}", hint=f"The closest are {_around(asked, finished)}."))


def _parsed(asked: str) -> Version:
    try:
        return Version(asked)
    except InvalidVersion:
        hint = f"Give one like 5.22.1, 5.22 for its newest patch, or {PREVIOUS!r}."
        raise BadRequest(Problem(f"{asked!r} is not a version", hint=hint)) from None


def _around(asked: str, finished: Sequence[Version]) -> str:
    """The nearest two below and the nearest above, as people would write them down."""
    wanted = Version(asked)
    below = [version for version in finished if version < wanted][:2]
    above = [version for version in finished if version > wanted][-1:]
    *others, last = map(str, sorted({*below, *above}))
    return f"{', '.join(others)} and {last}" if others else last
