"""Probe expressions: the condition in a YAML file that says when a backend is there.

They come from files that anybody may add, so they are read as a small language: names, attributes, calls,
comparisons, and/or/not, literals. Nothing private can be reached and there are no builtins.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping

_ALLOWED = (
    ast.Expression,
    ast.BoolOp,
    ast.boolop,
    ast.UnaryOp,
    ast.Not,
    ast.Compare,
    ast.cmpop,
    ast.Call,
    ast.Attribute,
    ast.Name,
    ast.Constant,
    ast.Tuple,
    ast.Load,
)


def check(text: str) -> None:
    """Raises ValueError, with a message for whoever wrote it, if `text` is not a probe expression."""
    _parse(text)


def holds(text: str, given: Mapping[str, object]) -> bool:
    """Whether the expression is true of the names given. Raises what evaluating it raises."""
    code = compile(_parse(text), "<probe expression>", "eval")
    return bool(eval(code, {"__builtins__": {}}, dict(given)))  # parsed above: no builtins, nothing private


def names(text: str) -> frozenset[str]:
    """The names that the expression asks about. Raises ValueError if `text` is not a probe expression."""
    return frozenset(node.id for node in ast.walk(_parse(text)) if isinstance(node, ast.Name))


def _parse(text: str) -> ast.Expression:
    try:
        tree = ast.parse(text.strip(), mode="eval")
    except SyntaxError as error:
        raise ValueError(f"not a Python expression: {error.msg}") from None
    for node in ast.walk(tree):
        name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
        if name.startswith("_"):
            raise ValueError(f"{name!r} is private and cannot be used in a probe expression")
        if not isinstance(node, (*_ALLOWED, ast.keyword)):
            raise ValueError(
                f"a {type(node).__name__} has no place in a probe expression: "
                "it may have names, attributes, calls, comparisons, and/or/not and literals"
            )
    return tree
