"""Arithmetic on sizes and indices: an int where the value is known, else an expression that WGSL and JavaScript share.

All values are integers that are never negative where they are divided, so that `/` truncates as floor does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

Size = int | str

_ATOM = re.compile(r"\w+|\w+\([^()]*\)")


def add(a: Size, b: Size) -> Size:
    if isinstance(a, int) and isinstance(b, int):
        return a + b
    if a == 0:
        return b
    if b == 0:
        return a
    return f"{a} - {-b}" if isinstance(b, int) and b < 0 else f"{a} + {b}"


def sub(a: Size, b: Size) -> Size:
    if isinstance(a, int) and isinstance(b, int):
        return a - b
    if b == 0:
        return a
    return 0 if a == b else f"{a} - {atom(b)}"


def mul(a: Size, b: Size) -> Size:
    if isinstance(a, int) and isinstance(b, int):
        return a * b
    if a == 0 or b == 0:
        return 0
    if a == 1:
        return b
    return a if b == 1 else f"{atom(a)} * {atom(b)}"


def div(a: Size, b: Size) -> Size:
    """a / b, rounded down."""
    if isinstance(a, int) and isinstance(b, int):
        return a // b
    if b == 1 or a == 0:
        return a
    return 1 if a == b else f"{atom(a)} / {atom(b)}"


def mod(a: Size, b: Size) -> Size:
    if isinstance(a, int) and isinstance(b, int):
        return a % b
    return 0 if b == 1 or a == 0 or a == b else f"{atom(a)} % {atom(b)}"


def atom(a: Size) -> str:
    """The expression as it may stand beside any operator."""
    text = str(a)
    return text if _ATOM.fullmatch(text) else f"({text})"


def product(sizes: Iterable[Size]) -> Size:
    whole: Size = 1
    for size in sizes:
        whole = mul(whole, size)
    return whole


def flat(indices: Sequence[Size], shape: Sequence[Size]) -> Size:
    """The place of an element in a row-major array."""
    place: Size = 0
    for index, size in zip(indices, shape, strict=True):
        place = add(mul(place, size), index)
    return place


def unflat(place: Size, shape: Sequence[Size]) -> list[Size]:
    """The indices of the element at a place of a row-major array: the inverse of `flat`."""
    indices: list[Size] = []
    for position, size in reversed([*enumerate(shape)]):
        indices.append(mod(place, size) if position else place)
        place = div(place, size)
    return indices[::-1]


def regrouped(indices: Sequence[Size], shape: Sequence[Size], onto: Sequence[Size]) -> list[Size]:
    """The indices in a row-major array of one shape of an element that has `indices` in the same array of another shape.

    Axes that both shapes have, and groups of axes that both split, are not divided and multiplied.
    """
    if 1 in shape or 1 in onto:
        kept = [axis for axis, size in enumerate(shape) if size != 1]
        wanted = [axis for axis, size in enumerate(onto) if size != 1]
        found = regrouped(
            [indices[axis] for axis in kept], [shape[axis] for axis in kept], [onto[axis] for axis in wanted]
        )
        places = dict(zip(wanted, found, strict=True))
        return [places.get(axis, 0) for axis in range(len(onto))]
    result: list[Size] = []
    i = j = 0
    while i < len(shape) and j < len(onto):
        mine, theirs, a, b = [i], [j], shape[i], onto[j]
        i, j = i + 1, j + 1
        while not same(a, b):
            if j < len(onto) and (i == len(shape) or not _greater(b, a)):
                b = mul(b, onto[j])
                theirs.append(j)
                j += 1
            elif i < len(shape):
                a = mul(a, shape[i])
                mine.append(i)
                i += 1
            else:
                return unflat(flat(indices, shape), onto)
        place = flat([indices[axis] for axis in mine], [shape[axis] for axis in mine])
        result += unflat(place, [onto[axis] for axis in theirs])
    return result if i == len(shape) and j == len(onto) else unflat(flat(indices, shape), onto)


def same(a: Size, b: Size) -> bool:
    """Whether two sizes are known to be equal: their factors are, in whatever order."""
    return _factors(a) == _factors(b)


def _greater(a: Size, b: Size) -> bool:
    """Whether a has all factors of b and more."""
    (known_a, rest_a), (known_b, rest_b) = _factors(a), _factors(b)
    if rest_a == rest_b:
        return known_a > known_b
    left = list(rest_a)
    for factor in rest_b:
        if factor not in left:
            return False
        left.remove(factor)
    return True


def _factors(size: Size) -> tuple[int, tuple[str, ...]]:
    if isinstance(size, int):
        return size, ()
    known, others = 1, []
    for part in _split(size):
        if part.isdigit():
            known *= int(part)
        else:
            others.append(part)
    return known, tuple(sorted(others))


def _split(text: str) -> list[str]:
    """The factors of a product, as it is written; an expression that is no product is one factor."""
    parts, depth, start = [], 0, 0
    for position, char in enumerate(text):
        depth += (char == "(") - (char == ")")
        if not depth and char in "+-/%":
            return [text]
        if not depth and char == "*":
            parts.append(text[start:position].strip())
            start = position + 1
    parts.append(text[start:].strip())
    return [
        factor
        for part in parts
        for factor in (_split(part[1:-1]) if part.startswith("(") and closes(part) and len(parts) > 1 else [part])
    ]


def closes(text: str) -> bool:
    """Whether the first parenthesis closes at the very end."""
    depth = 0
    for position, char in enumerate(text):
        depth += (char == "(") - (char == ")")
        if not depth:
            return position == len(text) - 1
    return False
