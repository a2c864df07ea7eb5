"""Tensors that are not computed yet: each says how an element of it is computed, given its indices."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from generators.graph.body import Body
from generators.graph.sizes import Size, flat, product

Indices = Sequence[Size]
At = Callable[[Body, Indices], str]

KINDS = {"float": "f32", "int": "i32", "uint": "i32", "bool": "bool", "bfloat": "f32"}
"""The type in kernels of a tensor's elements, by the letters of its dtype."""


@dataclass(eq=False)
class Lazy:
    """A tensor as an expression of an element's indices.

    kind: the type of its elements in kernels. at: writes what computes an element; gives its name.
    """

    shape: tuple[Size, ...]
    kind: str
    at: At

    @property
    def numel(self) -> Size:
        return product(self.shape)

    def part(self, number: int) -> Lazy:
        """What is at that place along the first axis."""
        return Lazy(self.shape[1:], self.kind, lambda body, indices: self.at(body, [number, *indices]))


def kind_of(dtype: str) -> str:
    """Raises NotImplementedError for numbers that no kernel computes with."""
    letters = dtype.rstrip("0123456789_efmnuz")
    if dtype in KINDS:
        return KINDS[dtype]
    if letters not in KINDS:
        raise NotImplementedError(f"tensors of {dtype}")
    return KINDS[letters]


def stored(name: str, shape: Sequence[Size], kind: str) -> Lazy:
    """A tensor in a buffer."""
    sizes = tuple(shape)
    return Lazy(sizes, kind, lambda body, indices: body.load(name, kind, flat(indices, sizes)))


def broadcast(lazy: Lazy, indices: Indices) -> list[Size]:
    """The indices in a tensor of an element that it is broadcast to."""
    own = list(indices)[len(indices) - len(lazy.shape) :]
    return [0 if size == 1 else index for index, size in zip(own, lazy.shape, strict=True)]


def cast(value: str, kind: str, to: str) -> str:
    """A value of a kind as one of another."""
    if kind == to:
        return value
    return f"({value} != {'0.0' if kind == 'f32' else '0'})" if to == "bool" else f"{to}({value})"


def element(lazy: Lazy, body: Body, indices: Indices, kind: str | None = None) -> str:
    """The element of a tensor that is broadcast to where the indices are of, as a value of a kind."""
    return cast(lazy.at(body, broadcast(lazy, indices)), lazy.kind, kind or lazy.kind)
