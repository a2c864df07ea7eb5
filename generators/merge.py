"""Merges a hand-edited file with its newly generated text, three ways; what cannot be merged is a conflict."""

from __future__ import annotations

from dataclasses import dataclass

from generators.merge_report import clashes, refusal, report
from generators.merge_text import changed_lines, joined, merge_lines


@dataclass(frozen=True)
class Merged:
    """A merge that lost nothing.

    kept_lines: 1-based numbers of the lines of `text` that are there because of a hand edit.
    """

    text: str
    kept_lines: tuple[int, ...] = ()


@dataclass(frozen=True)
class Conflict:
    """A merge that only a person can make. `report` says where, shows both versions and what can be done."""

    path: str
    report: str


def merge(base: str, ours: str, theirs: str, path: str) -> Merged | Conflict:
    """Merges `ours` (edited by hand) with `theirs` (newly generated); `base` is what was generated before.

    path: as it is to be shown to people; ".py" files are merged by their structure where lines conflict, and the result
        is valid Python. A file whose line ends an editor has all turned to CRLF keeps those.
    """
    if ours == base:
        return Merged(theirs)
    if _all_crlf(ours) and "\r" not in theirs:
        merged = merge(base.replace("\r\n", "\n"), ours.replace("\r\n", "\n"), theirs, path)
        return Merged(merged.text.replace("\n", "\r\n"), merged.kept_lines) if isinstance(merged, Merged) else merged
    if theirs in (base, ours):
        return _merged(ours, theirs)
    return _python(base, ours, theirs, path) if path.endswith(".py") else _plain(base, ours, theirs, path)


def _plain(base: str, ours: str, theirs: str, path: str) -> Merged | Conflict:
    regions = merge_lines(base.split("\n"), ours.split("\n"), theirs.split("\n"))
    found = clashes(regions)
    return Conflict(path, report(path, found, ours)) if found else _merged(joined(regions), theirs)


def _python(base: str, ours: str, theirs: str, path: str) -> Merged | Conflict:
    from generators.merge_check import fault, syntax_error
    from generators.merge_imports import repaired

    broken = syntax_error(ours)
    if broken:
        return Conflict(path, refusal(path, f"it is not valid Python ({broken})"))
    if syntax_error(base) or syntax_error(theirs):  # nothing to go by but lines
        return _plain(base, ours, theirs, path)
    by_lines = _plain(base, ours, theirs, path)
    if isinstance(by_lines, Merged) and not syntax_error(by_lines.text):
        text = repaired(by_lines.text, base, ours, theirs)
        if not fault(text, base, ours, theirs):
            return _merged(text, theirs)
    return _by_structure(base, ours, theirs, path)


def _by_structure(base: str, ours: str, theirs: str, path: str) -> Merged | Conflict:
    from generators.merge_check import fault, syntax_error
    from generators.merge_imports import repaired
    from generators.merge_python import merge_structure

    result = merge_structure(base, ours, theirs)
    if not isinstance(result, str):
        return Conflict(path, report(path, result, ours))
    text = result if syntax_error(result) else repaired(result, base, ours, theirs)
    wrong = fault(text, base, ours, theirs)
    return Conflict(path, refusal(path, wrong)) if wrong else _merged(text, theirs)


def _merged(text: str, theirs: str) -> Merged:
    return Merged(text, changed_lines(theirs, text))


def _all_crlf(text: str) -> bool:
    return "\r\n" in text and text.count("\r") == text.count("\n") == text.count("\r\n")
