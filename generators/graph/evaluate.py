"""Sizes as numbers, and as JavaScript: the expressions of `generators.graph.sizes`, read.

sum:   term, then any of + term, - term
term:  atom, then any of * atom, / atom, % atom
atom:  a number, a name, -atom, (sum), max(sum, ...), min(sum, ...)
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping

from generators.graph.sizes import Size

Tree = int | str | tuple[str, "Tree", "Tree"]
"""A number, a name, or what joins two of them: "+", "-", "*", "/", "%", "max" or "min"."""

JOINED: dict[str, Callable[[int, int], int]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.floordiv,
    "%": operator.mod,
    "max": max,
    "min": min,
}

SCRIPT = {"/": "Math.floor({0} / {1})", "max": "Math.max({0}, {1})", "min": "Math.min({0}, {1})"}
"""What JavaScript writes in another way."""

_TOKEN = re.compile(r"\s*(\d+|[A-Za-z_]\w*|[-+*/%(),])")


def evaluated(size: Size, values: Mapping[str, int]) -> int:
    """A size, given those that the graph leaves open. Raises KeyError for one that is not given."""
    return _value(parsed(size), values)


def javascript(size: Size, names: Mapping[str, str] | None = None) -> str:
    """A size as an expression. names: what stands for the names in it, where that is something else."""
    return _script(parsed(size), names or {})


def parsed(size: Size) -> Tree:
    """A size as what it is made of. Raises ValueError for what is no size."""
    if isinstance(size, int):
        return size
    reader = _Reader(size)
    tree = reader.sum()
    if reader.tokens:
        raise ValueError(f"{size!r} is no size: it goes on with {reader.tokens[0]!r}")
    return tree


class _Reader:
    """Takes what it reads from the front of the tokens."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = _TOKEN.findall(text)
        if "".join(self.tokens) != re.sub(r"\s", "", text):
            raise ValueError(f"{text!r} is no size")

    def sum(self) -> Tree:
        return self._chain(self._term, ("+", "-"))

    def _term(self) -> Tree:
        return self._chain(self._atom, ("*", "/", "%"))

    def _chain(self, part: Callable[[], Tree], signs: tuple[str, ...]) -> Tree:
        tree = part()
        while self.tokens and self.tokens[0] in signs:
            tree = (self.tokens.pop(0), tree, part())
        return tree

    def _atom(self) -> Tree:
        token = self.tokens.pop(0) if self.tokens else ""
        if token == "-":
            return ("-", 0, self._atom())
        if token == "(":
            return self._closed(self.sum())
        if token in ("max", "min") and self.tokens[:1] == ["("]:
            self._take("(")
            tree = self.sum()
            while self.tokens[:1] == [","]:
                self._take(",")
                tree = (token, tree, self.sum())
            return self._closed(tree)
        if token.isdigit():
            return int(token)
        if not token.isidentifier():
            raise ValueError(f"{self.text!r} is no size: {token or 'its end'!r} is no number and no name")
        return token

    def _closed(self, tree: Tree) -> Tree:
        self._take(")")
        return tree

    def _take(self, token: str) -> None:
        if self.tokens[:1] != [token]:
            raise ValueError(f"{self.text!r} is no size: it lacks {token!r}")
        self.tokens.pop(0)


def _value(tree: Tree, values: Mapping[str, int]) -> int:
    if isinstance(tree, int):
        return tree
    if isinstance(tree, str):
        return values[tree]
    joint, a, b = tree
    return JOINED[joint](_value(a, values), _value(b, values))


def _script(tree: Tree, names: Mapping[str, str]) -> str:
    if isinstance(tree, int):
        return str(tree)
    if isinstance(tree, str):
        return names.get(tree, tree)
    joint, a, b = tree
    if joint in SCRIPT:
        return SCRIPT[joint].format(_script(a, names), _script(b, names))
    return f"({_script(a, names)} {joint} {_script(b, names)})"
