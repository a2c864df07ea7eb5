"""The statements of a kernel: every expression stands once, in the outermost loop in which its variables are known."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from generators.graph.sizes import Size

_NAME = re.compile(r"\b[A-Za-z_]\w*")
_TRIVIAL = re.compile(r"[A-Za-z_]\w*|-?\d[\d.]*(e[+-]?\d+)?[fiu]?")
_LOAD = re.compile(r"in\d+\[")
_LET = re.compile(r"\s*(?:let|var) (\w+)\b[^=]*= ")


@dataclass
class Scope:
    """What stands between two braces. known: the name of what was computed here already."""

    lines: list[str] = field(default_factory=list)
    known: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Known:
    """A variable: how many loops deep it is defined, and on which indices of the output it depends."""

    depth: int
    on: frozenset[str] = frozenset()


class Body:
    """The statements of one function of a kernel while they are written.

    inputs: the buffers that the kernel reads, by their names in the program: the names here and the types of elements.
    """

    def __init__(self, inputs: dict[str, tuple[str, str]] | None = None) -> None:
        self.path = [Scope()]
        self.inputs = {} if inputs is None else inputs
        self._known: dict[str, Known] = {}
        self._count = 0

    def index(self, name: str, depth: int = 0) -> str:
        """An index of the output, which the kernel's frame defines."""
        self._known[name] = Known(depth, frozenset([name]))
        return name

    def depth(self, *expressions: Size) -> int:
        """How many loops deep an expression has to stand."""
        return self._of(*expressions).depth

    def on(self, *expressions: Size) -> frozenset[str]:
        """The indices of the output that expressions depend on."""
        return self._of(*expressions).on

    def let(self, expression: Size) -> str:
        """The expression's value, under a name unless it is one."""
        text = str(expression)
        if _TRIVIAL.fullmatch(text):
            return text
        known = self._of(text)
        scope = self.path[known.depth]
        if text not in scope.known:
            scope.known[text] = self._name("t", known)
            scope.lines.append(f"let {scope.known[text]} = {text};")
        return scope.known[text]

    def load(self, buffer: str, kind: str, place: Size) -> str:
        """An element of a buffer."""
        name = self.inputs.setdefault(buffer, (f"in{len(self.inputs)}", kind))[0]
        return self.let(f"{name}[{self.let(place)}]{' != 0u' if kind == 'bool' else ''}")

    def loads(self, value: str) -> bool:
        """Whether a value is an element as it was loaded, or a product as it was summed."""
        return value == "sum" or any(
            value == name and _LOAD.match(text) for scope in self.path for text, name in scope.known.items()
        )

    def variable(self, kind: str, start: str, *basis: Size) -> str:
        """A variable that changes, where the expressions that it is based on are known."""
        known = self._of(*basis)
        name = self._name("v", Known(len(self.path) - 1, known.on))
        self.path[-1].lines.append(f"var {name}: {kind} = {start};")
        return name

    def say(self, line: str) -> None:
        """A statement in the innermost loop."""
        self.path[-1].lines.append(line)

    @contextmanager
    def loop(self, size: Size, index: bool = False) -> Iterator[str]:
        """A loop inside the innermost one; gives its variable. index: that is an index of the output."""
        name = self._name("k", Known(len(self.path)))
        if index:
            self.index(name, len(self.path))
        self.path.append(Scope())
        yield name
        scope = self.path.pop()
        self.say(f"for (var {name} = 0; {name} < {size}; {name}++) {{")
        self.path[-1].lines += [f"  {line}" for line in scope.lines]
        self.say("}")

    def once(self, key: str, depth: int, compute: Callable[[], str]) -> str:
        """What `compute` gives, standing `depth` loops deep, computed once for all who ask with this key."""
        known = self.path[depth].known
        if key not in known:
            inner, self.path = self.path[depth + 1 :], self.path[: depth + 1]
            try:
                known[key] = compute()
            finally:
                self.path += inner
        return known[key]

    def text(self, value: str = "") -> str:
        """The statements, without those that nothing comes of. value: what is made of them after the last."""
        used = {*_NAME.findall(value)}
        kept = []
        for line in reversed(self.path[0].lines):
            found = _LET.match(line)
            if not found or found[1] in used:
                used |= {*_NAME.findall(line[found.end() :] if found else line)}
                kept.append(f"  {line}")
        return "\n".join(reversed(kept))

    def _name(self, prefix: str, known: Known) -> str:
        self._count += 1
        name = f"{prefix}{self._count}"
        self._known[name] = known
        return name

    def _of(self, *expressions: Size) -> Known:
        found = [self._known[name] for each in expressions for name in _NAME.findall(str(each)) if name in self._known]
        return Known(max((each.depth for each in found), default=0), frozenset().union(*(each.on for each in found)))
