"""The first proof: the text compiles. What a variant defined for itself and never used is taken out."""

from __future__ import annotations

import ast
import warnings

from generators.languages import Flaw
from generators.languages.python.prune import prune, unused


def compiled(text: str) -> str | list[Flaw]:
    """The text without unused private definitions, or the syntax error that the compiler finds."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", SyntaxWarning)
            warnings.simplefilter("error", DeprecationWarning)  # what Python 3.11 makes of a wrong escape
            tree = ast.parse(text)
            compile(tree, "<generated>", "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        message = f"not valid Python: {getattr(error, 'msg', error)}"
        return [Flaw(message, _line(text, getattr(error, "lineno", None) or 0))]
    names = unused(tree)
    return prune(text, names) if names else text


def _line(text: str, number: int) -> str:
    lines = text.splitlines()
    return lines[number - 1] if 0 < number <= len(lines) else ""
