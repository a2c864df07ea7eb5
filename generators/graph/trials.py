"""Which values of a configuration can be others while the model stays the same sequence of operators."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol, TypeGuard

from generators.graph.formulas import Number
from generators.graph.graph import Graph

Scalar = Number | bool | str | None
Changes = Mapping[str, Scalar]
"""Values by their paths in the configuration, such as "text_config.hidden_size" or "depths.0"."""

FEW = 8
"""A number up to which so many more are tried, and not so many times as many."""


class Refused(Exception):
    """A configuration of which no model can be made, or whose model cannot be captured."""


@dataclass(frozen=True)
class Trace:
    """What a model did when it ran. operators: by name, one after the other. numbers: all that came up, as shapes and
    arguments; the values of constant tensors too."""

    operators: tuple[str, ...]
    numbers: tuple[Any, ...]


class Captures(Protocol):
    """A model by what is changed in its configuration. All raise Refused."""

    def values(self, changes: Changes, without: str = "") -> Mapping[str, Scalar]:
        """All that the configuration says then that the model asks for; values that follow from others too.

        without: the path of a value that its file is not to say.
        """

    def trace(self, changes: Changes) -> Trace:
        """What the model does; much faster than a graph."""

    def graph(self, changes: Changes) -> Graph: ...


class Trials:
    """Tries values, one by one and then together.

    start: changes that all trials have. varied: the paths whose value can be another. fixed: by path, the value of those
    that cannot, and of which something comes, as far as is known.
    """

    def __init__(self, captures: Captures, start: Changes) -> None:
        self.captures, self.start = captures, dict(start)
        self.said = captures.values(self.start)
        self.base = captures.trace(self.start)
        self.varied: set[str] = set()
        self.fixed: dict[str, Scalar] = {}
        self._longer: dict[str, Changes] = {}
        self._other: dict[str, Changes] = {}
        self._random = random.Random(0)
        for path, value in self.said.items():
            self._try(path, value)
        whole = [(path, value) for path, value in self.said.items() if path in self.varied and isinstance(value, int)]
        self._divided = [
            (path, by) for path, value in whole for by, least in whole if 1 < least < value and value % least == 0
        ]

    def whole(self, path: str) -> int:
        value = self.said[path]
        assert isinstance(value, int)
        return value

    def longer(self) -> dict[str, Changes]:
        """By path that may say how many layers there are, the changes with which there is one more."""
        return self._longer

    def wider(self) -> list[Changes]:
        """Changes with which the operators are others, and more values can be varied. What repeats heads, say, is not there
        where there is nothing to repeat."""
        found = []
        for changes in self._other.values():
            more = len(Trials(self.captures, changes).varied)
            if more > len(self.varied):
                found.append((more, changes))
        return [changes for _, changes in sorted(found, key=lambda each: -each[0])]

    def start_of(self, paths: Mapping[str, Any]) -> dict[str, Scalar]:
        """By path, one more than it says."""
        return {path: self.whole(path) + 1 for path in paths}

    def known(self, changes: Changes) -> dict[str, Number]:
        """All numbers that the configuration says with these changes."""
        said = self.captures.values({**self.start, **changes})
        return {path: value for path, value in said.items() if numeric(value)}

    def together(self) -> Changes:
        """A configuration in which as many values as possible are others; another one each time."""
        changes: dict[str, Scalar] = {}
        paths = sorted(self.varied)
        self._random.shuffle(paths)
        for path in paths:
            for value in self._others(self.said[path]):
                if value == 1 and isinstance(value, int):
                    continue  # what is 1 long goes without saying, and then graphs are others
                trace = self._trace({**changes, path: value}) if self._divides({**changes, path: value}) else None
                if trace and trace.operators == self.base.operators:
                    changes[path] = value
                    break
        return changes

    def _divides(self, changes: Changes) -> bool:
        """Whether what divides another value still does: where models divide, nothing is left."""
        said = {**self.said, **changes}
        pairs = [(said[path], said[by]) for path, by in self._divided]
        return all(isinstance(a, int) and isinstance(b, int) and a % b == 0 for a, b in pairs)

    def _try(self, path: str, value: Scalar) -> None:
        """Finds out what becomes of another value at that path."""
        others = []
        for other in self._others(value):
            trace = self._trace({path: other})
            if trace is None:
                continue
            others.append(other)
            if trace == self.base:
                return
            if trace.operators == self.base.operators:
                if numeric(value):  # of anything else there are no formulas
                    self.varied.add(path)
                else:
                    self.fixed[path] = value
                return
        self.fixed[path] = value
        if others and numeric(value) and isinstance(value, int):
            trace = self._trace({path: value + 1})
            if trace and len(trace.operators) > len(self.base.operators):
                self._longer[path] = {**self.start, path: value + 1}
            else:
                self._other[path] = {**self.start, path: others[0]}

    def _trace(self, changes: Changes) -> Trace | None:
        try:
            return self.captures.trace({**self.start, **changes})
        except Refused:
            return None

    def _others(self, value: Scalar) -> list[Scalar]:
        """Other values to try in the place of one, in an order of chance."""
        found: list[Scalar] = []
        if value is None:
            return [1, 0.5, True]
        if isinstance(value, bool):
            return [not value]
        if isinstance(value, int):
            few = [2 * value, 3 * value, 4 * value, value + 1, value + 2, value + 3]
            many = [2 * value, 3 * value, 4 * value, 5 * value, value + value // 2, value + 8, value + 1]
            found = [*dict.fromkeys(few if abs(value) <= FEW else many)]
        elif isinstance(value, float):
            found = [value * 2, value * 1.5, value * 1.25, value / 2] if value else [0.25, 0.5, 1.0]
        self._random.shuffle(found)
        if isinstance(value, int):
            found.append(value // 2)  # the last: where sizes become 1, models do other things
        return [each for each in found if each != value and (each or not value)]


def numeric(value: Scalar) -> TypeGuard[Number]:
    return isinstance(value, int | float) and not isinstance(value, bool)
