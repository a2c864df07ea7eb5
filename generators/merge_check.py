"""What a merge of Python must still be, whatever way it was made: valid, unambiguous, and with every added line."""

from __future__ import annotations

import ast
import warnings
from collections import Counter
from collections.abc import Iterator

from generators.merge_imports import top_imports


def syntax_error(text: str) -> str:
    """Why a text is not a Python module, "line 3: ..."; empty if it is one."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a backslash in somebody's string is not our business
            compile(text, "merged", "exec", dont_inherit=True)
    except SyntaxError as error:
        return f"line {error.lineno}: {error.msg}"
    except ValueError as error:
        return str(error)
    return ""


def fault(merged: str, base: str, ours: str, theirs: str) -> str:
    """What is wrong with a merge, as the end of a sentence; empty if nothing."""
    broken = syntax_error(merged)
    if broken:
        return f"the result is not valid Python ({broken})"
    twice = _twice(merged) - _twice(ours) - _twice(theirs)
    if twice:
        return f"both you and the generator define {', '.join(sorted(twice))}"
    for side, whose in ((ours, "your"), (theirs, "the generated")):
        lost = lost_lines(merged, base, side)
        if lost:
            return f"{whose} line {lost[0].strip()!r} would be lost"
    gone = lost_imports(merged, base, ours)
    if gone:
        return f"your import of {', '.join(sorted(gone))} would be lost"
    return ""


def lost_lines(merged: str, base: str, side: str) -> list[str]:
    """Lines that a side added and that the merge has not as often as that. Imports count by what they import."""
    needed = Counter(_lines(side)) - Counter(_lines(base))
    return list((needed - Counter(merged.split("\n"))).elements())


def lost_imports(merged: str, base: str, ours: str) -> set[str]:
    """Names that our side imports by hand and the merge does not."""
    before, mine, after = (top_imports(ast.parse(text)) for text in (base, ours, merged))
    return {item.bound for item in mine if item not in before and item not in after}


def _lines(text: str) -> Iterator[str]:
    imports = {
        number
        for node in ast.parse(text).body
        if isinstance(node, ast.Import | ast.ImportFrom)
        for number in range(node.lineno, (node.end_lineno or node.lineno) + 1)
    }
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip() and number not in imports:
            yield line


def _twice(text: str) -> set[str]:
    """Names that a module or one of its classes defines or imports more than once at the same level."""
    return {name for name, times in Counter(_definitions(ast.parse(text), "")).items() if times > 1}


def _definitions(scope: ast.Module | ast.ClassDef, prefix: str) -> Iterator[str]:
    for node in scope.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield prefix + node.name
        if isinstance(node, ast.ClassDef):
            yield from _definitions(node, f"{prefix}{node.name}.")
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and prefix:
            yield prefix + node.target.id
    if isinstance(scope, ast.Module):
        yield from (item.bound for item in top_imports(scope) if "." not in item.name)
