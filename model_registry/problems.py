"""What is wrong with a fact, where, and what to do about it: the error text that every room shares."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ALIKE = 0.65  # of the letters, this part must be shared and in order for a name to be suggested


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong.

    message: what is wrong, a sentence without its full stop.
    where: "path/to/file.yaml:12", a path alone, or "" when no file is to blame.
    hint: what to do, a whole sentence, or "".
    """

    message: str
    where: str = ""
    hint: str = ""

    def __str__(self) -> str:
        text = f"{self.where}: {self.message}" if self.where else self.message
        if not self.hint:
            return text
        return f"{text if text.endswith(('.', '?', '!')) else text + '.'} {self.hint.strip()}"


class FactsError(Exception):
    """Facts that cannot be used: every problem found, not only the first."""

    def __init__(self, problems: Problem | Iterable[Problem]) -> None:
        self.problems = (problems,) if isinstance(problems, Problem) else tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)


def closest(name: str, known: Iterable[str], n: int = 3) -> list[str]:
    """The up to n names in `known` that somebody typing `name` most likely meant, best first.

    Capitals and the choice between '-', '_' and '.' do not count; ties are in alphabetical order.
    """
    from difflib import SequenceMatcher

    wanted = _folded(name)
    matcher = SequenceMatcher(b=wanted, autojunk=False)
    scored = []
    for candidate in set(known):
        matcher.set_seq1(_folded(candidate))
        if matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE:
            scored.append((-matcher.ratio(), candidate))
    return [candidate for _, candidate in sorted(scored)[:n]]


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """ " Did you mean 'bert', 'bart'?" with its leading space, or "" when nothing is close."""
    names = closest(name, known)
    return f" Did you mean {', '.join(map(repr, names))}?" if names else ""


def shown(path: Path, line: int | None = None) -> str:
    """A path as messages show it: relative when it is under the working directory, with ":line" if there is one."""
    text = os.fspath(path)
    here = str(Path.cwd()) + os.sep
    text = text.removeprefix(here).replace(os.sep, "/")
    return text if line is None else f"{text}:{line}"


def _folded(name: str) -> str:
    return name.casefold().replace("-", "_").replace(".", "_")
