"""Merges three versions of a `from module import names` as sets of names."""

from __future__ import annotations

import libcst as cst

from generators.merge_elements import Element, Statement
from generators.merge_imports import from_lines

_EMPTY = cst.Module([])


def union(base: Element | None, ours: Element | None, theirs: Element | None) -> Element | None:
    """What either side added, without what either removed; None if no name is left.

    A statement with comments between its names is left as it is, and what the generator added follows in its own.
    """
    before, mine, new = _names(base), _names(ours), _names(theirs)
    some = ours or theirs
    assert some is not None
    if ours is not None and _commented(ours.only):
        added = [name for name in new if name not in before and name not in mine]
        return ours.replaced(*ours.statements, *([_statement(some.key, added)] if added else []))
    names = [name for name in before if name in mine and name in new]
    names += [name for name in [*mine, *new] if name not in before]
    if not names:
        return None
    return some.replaced(_dressed(_statement(some.key, names), base, ours, theirs))


def _names(element: Element | None) -> list[str]:
    """The names as written, "a" or "a as b"."""
    match element and element.only:
        case cst.SimpleStatementLine(body=[cst.ImportFrom(names=[*aliases])]):
            return [_EMPTY.code_for_node(alias.with_changes(comma=cst.MaybeSentinel.DEFAULT)) for alias in aliases]
    return []


def _commented(statement: Statement) -> bool:
    match statement:
        case cst.SimpleStatementLine(body=[small]):
            return "#" in _EMPTY.code_for_node(small)
    return False


def _statement(key: str, names: list[str]) -> cst.SimpleStatementLine:
    module = key.removeprefix("from ").partition(" (")[0]  # a second import from one module has its number in the key
    statement = cst.parse_statement("\n".join(from_lines(module, names)) + "\n")
    assert isinstance(statement, cst.SimpleStatementLine)
    return statement


def _dressed(statement: cst.SimpleStatementLine, *versions: Element | None) -> cst.SimpleStatementLine:
    """The statement with the comments of both sides above it, and ours, if there is one, behind it."""
    base, ours, theirs = (element.only if element else None for element in versions)
    chosen = ours or theirs
    known = {*_above(base), *_above(chosen)}
    added = [line for text, line in _above(theirs).items() if text not in known]
    assert isinstance(chosen, cst.SimpleStatementLine)
    behind = chosen.trailing_whitespace
    if behind.comment is None and isinstance(theirs, cst.SimpleStatementLine):
        behind = theirs.trailing_whitespace
    return statement.with_changes(leading_lines=[*chosen.leading_lines, *added], trailing_whitespace=behind)


def _above(statement: Statement | None) -> dict[str, cst.EmptyLine]:
    """The comments above a statement by their text."""
    return {line.comment.value: line for line in statement.leading_lines if line.comment} if statement else {}
