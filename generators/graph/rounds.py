"""Steps that stand several times one after the other, once for every layer of a model: found by comparing a model with
one that has a layer more."""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass

_DIGITS = re.compile(r"(\d+)")


@dataclass(frozen=True)
class Step:
    """What is done (an operator, or a kernel with its source), what with, in order, and what comes of it, by name."""

    label: Hashable
    reads: tuple[str, ...]
    writes: str


@dataclass(frozen=True)
class Rounds:
    """`steps` steps from the place `first` on stand `count` times one after the other."""

    first: int
    steps: int
    count: int

    @property
    def end(self) -> int:
        return self.first + self.steps * self.count


Source = int | tuple[str, Hashable]
"""Where a tensor comes from: the place of a step, or what it is that no step writes."""


class Sequenced:
    """Steps, and where what each reads comes from. held: by the name of a weight, its name in the checkpoint; by that of
    another tensor that no step writes, what it is."""

    def __init__(self, steps: Sequence[Step], held: Mapping[str, Hashable]) -> None:
        self.steps = steps
        made = {step.writes: place for place, step in enumerate(steps)}
        self.sources: list[tuple[Source, ...]] = [
            tuple(made[name] if name in made else ("held", held.get(name, name)) for name in step.reads)
            for step in steps
        ]


def repeated(shorter: Sequenced, longer: Sequenced, ending: bool = False) -> Rounds | None:
    """The rounds in `longer`, of which `shorter` has one less; None where that is not all in which they differ.

    ending: the steps after the rounds may take weights of a last layer, whose names follow how many rounds there are.
    """
    size = len(longer.steps) - len(shorter.steps)
    if size <= 0:
        return None
    alike = _alike(shorter, longer)
    found: list[tuple[int, Rounds]] = []
    for end in range(size, min(alike, len(shorter.steps)) + 1):
        carried = _carried(longer, end, size)
        if carried is not None and _goes_on(shorter, longer, end, size, ending):
            found.append((carried, _whole(longer, end, size)))
    return min(found, key=lambda each: (each[0], -each[1].count, each[1].first))[1] if found else None


def following(mine: Hashable, other: Hashable) -> tuple[str, int] | None:
    """How the name of a layer's weight becomes that of the next layer's: a pattern with a place for the number, and how
    much more the number is; None where these are not such names. The same name twice is its own pattern."""
    if not isinstance(mine, str) or not isinstance(other, str):
        return None
    if mine == other:
        return mine, 0
    a, b = _DIGITS.split(mine), _DIGITS.split(other)
    places = [place for place, (x, y) in enumerate(zip(a, b, strict=False)) if x != y]
    if len(a) != len(b) or len(places) != 1 or not a[places[0]].isdigit():
        return None
    (place,) = places
    return "".join([*a[:place], "{}", *a[place + 1 :]]), int(b[place]) - int(a[place])


def numbered(name: str, other: str, rounds: int) -> str:
    """The name that comes so many rounds after the first of two names that follow each other."""
    found = following(name, other)
    assert found
    pattern, step = found
    if not step:
        return name
    first = next(int(x) for x, y in zip(_DIGITS.split(name), _DIGITS.split(other), strict=True) if x != y)
    return pattern.format(first + rounds * step)


def _alike(shorter: Sequenced, longer: Sequenced) -> int:
    """How many steps both begin with."""
    pairs = enumerate(zip(shorter.steps, longer.steps, strict=False))
    for place, (mine, other) in pairs:
        if mine.label != other.label or shorter.sources[place] != longer.sources[place]:
            return place
    return min(len(shorter.steps), len(longer.steps))


def _goes_on(shorter: Sequenced, longer: Sequenced, end: int, size: int, ending: bool) -> bool:
    """Whether the steps after the additional round are those of the shorter sequence after its last."""
    for place in range(end, len(shorter.steps)):
        if shorter.steps[place].label != longer.steps[place + size].label:
            return False
        for mine, other in zip(shorter.sources[place], longer.sources[place + size], strict=True):
            if isinstance(other, int):
                if mine != (other - size if other >= end else other) or end - size <= other < end:
                    return False
            elif mine != other and not (ending and isinstance(mine, tuple) and following(mine[1], other[1])):
                return False
    return True


def _carried(steps: Sequenced, start: int, size: int) -> int | None:
    """How many steps of the round before the one that begins at `start` it reads; None where it does another thing."""
    carried: set[int] = set()
    for place in range(start, start + size):
        if steps.steps[place].label != steps.steps[place - size].label:
            return None
        for mine, before in zip(steps.sources[place], steps.sources[place - size], strict=True):
            if not isinstance(mine, int):
                if not isinstance(before, tuple) or not isinstance(mine, tuple):
                    return None
                if mine != before and not following(before[1], mine[1]):
                    return None
            elif mine >= start:
                if before != mine - size:
                    return None
            elif mine >= start - size:
                carried.add(mine)
            elif before != mine:
                return None
    return len(carried)


def _whole(steps: Sequenced, end: int, size: int) -> Rounds:
    """All rounds up to the one that begins at `end`."""
    first = end - size
    while first - size >= 0 and _same_round(steps, first, end, size):
        first -= size
    return Rounds(first, size, (end + size - first) // size)


def _same_round(steps: Sequenced, start: int, last: int, size: int) -> bool:
    """Whether the round at `start` reads of the one before it what the last reads of the one before that."""
    if _carried(steps, start, size) is None:
        return False
    shift = last - start
    for place in range(start, start + size):
        for mine, other in zip(steps.sources[place], steps.sources[place + shift], strict=True):
            if isinstance(mine, int) != isinstance(other, int):
                return False
            if isinstance(other, int) and mine != (other - shift if other >= last - size else other):
                return False
    return True
