"""Where kernels write: tensors that are never needed at the same time share a buffer.

A *plan* is plain data: by tensor, its size as an expression, and from which dispatch to which it is needed. Sizes may be
open until the model is given its inputs, so `shared` is done when it runs, and is short enough to be had in JavaScript, too.
Tensors share whole buffers, and not ranges of one: WebGPU lets no dispatch read one part of a buffer and write another.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from generators.graph.evaluate import evaluated
from generators.graph.schedule import Program
from generators.graph.sizes import Size, add, div, mul, product

WORD = 4
"""Bytes of an element, and what the size of a buffer is a multiple of; of two elements where they have 16 bits."""


@dataclass(frozen=True)
class Lifetime:
    """A tensor that a kernel writes. size: in bytes. first: the dispatch that writes it. last: the last one that reads it."""

    size: Size
    first: int
    last: int

    def meets(self, other: Lifetime) -> bool:
        """Whether both are needed at some time."""
        return self.first <= other.last and other.first <= self.last


@dataclass(frozen=True)
class Shared:
    """sizes: of the buffers, in bytes. places: the buffer that each tensor is in."""

    sizes: tuple[int, ...]
    places: Mapping[str, int]


def lifetimes(program: Program, outputs: Collection[str]) -> dict[str, Lifetime]:
    """The plan of a program. outputs: names of the tensors that are read after the last dispatch."""
    first = {kernel.writes: number for number, kernel in enumerate(program.kernels)}
    last = {**first}
    for number, kernel in enumerate(program.kernels):
        last |= {name: number for name, _ in kernel.reads if name in first}
    last |= {name: len(program.kernels) for name in outputs}
    return {
        name: Lifetime(_bytes(shape, kind), first[name], last[name]) for name, (shape, kind) in program.buffers.items()
    }


def _bytes(shape: Sequence[Size], kind: str) -> Size:
    if kind == "f16":
        return mul(div(add(product(shape), 1), 2), WORD)
    return product([WORD, *shape])


def shared(plan: Mapping[str, Lifetime], values: Mapping[str, int]) -> Shared:
    """Buffers for all tensors. values: the sizes that are open.

    The largest tensors choose first, so that every buffer is as large as its first tensor; each takes the smallest buffer in
    which it meets none: "greedy by size" of Pisarchyk and Lee, Efficient Memory Management for Deep Neural Net Inference.
    """
    bytes_of = {name: evaluated(lifetime.size, values) for name, lifetime in plan.items()}
    buffers: list[list[str]] = []
    for name in sorted(plan, key=lambda name: (-bytes_of[name], plan[name].first)):
        free = (each for each in reversed(buffers) if not any(plan[other].meets(plan[name]) for other in each))
        if buffer := next(free, None):
            buffer.append(name)
        else:
            buffers.append([name])
    places = {name: number for number, buffer in enumerate(buffers) for name in buffer}
    return Shared(tuple(bytes_of[buffer[0]] for buffer in buffers), places)
