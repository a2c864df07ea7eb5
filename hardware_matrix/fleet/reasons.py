"""Failures of one kind, told apart from those of another by what is left of a reason without its particulars."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from hardware_matrix.fleet.results import Row

_CHANGES = (
    (re.compile(r"'[^']*'|\"[^\"]*\"|`[^`]*`"), "'...'"),
    # A family's classes, by the endings that transformers gives them; not RuntimeError, NoneType or BFloat16.
    (
        re.compile(r"\b[A-Z]\w*(?:Model|Config|For[A-Z]\w+|Processor\w*|Tokenizer\w*|Extractor|Attention|Output\w*)\b"),
        "CLASS",
    ),
    (re.compile(r"(?<![\w.])[-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?"), "N"),
    (re.compile(r"N(?:[,x ]+N)+"), "N"),
)
_PARAMETERS = re.compile(r"\[.*\]$")


@dataclass(frozen=True)
class Group:
    """Targets that did not pass for one kind of reason.

    test: the function's name, without class and parameters, "" where the reason is about none.
    """

    status: str
    test: str
    reason: str
    families: tuple[str, ...]
    count: int


def normalised(reason: str, family: str = "") -> str:
    """The reason without numbers, quoted names, names of classes and the family's own."""
    if family:
        reason = re.sub(rf"(?<![\w-]){re.escape(family)}(?![\w-])", "FAMILY", reason)
    for pattern, replacement in _CHANGES:
        reason = pattern.sub(replacement, reason)
    return reason


def groups(rows: Iterable[Row]) -> list[Group]:
    """The groups of all targets that did not pass, the largest first; a family counts once for each backend."""
    found: dict[tuple[str, str, str], list[str]] = {}
    for row in rows:
        verdict = row.verdict
        if verdict.status != "passed":
            test = _PARAMETERS.sub("", verdict.test or "").rpartition("::")[2]
            # The reason of a skip is a sentence that somebody wrote: its names are no particulars.
            reason = verdict.reason if verdict.status == "not_run" else normalised(verdict.reason, row.family)
            key = (verdict.status, test, reason)
            found.setdefault(key, []).append(row.family)
    made = [Group(*key, tuple(dict.fromkeys(families)), len(families)) for key, families in found.items()]
    return sorted(made, key=lambda group: (group.status == "unsupported", -group.count, group.status, group.reason))
