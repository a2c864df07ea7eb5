"""What a kernel computes, and how far it is decided."""

from __future__ import annotations

from dataclasses import dataclass, field

from generators.graph.lazy import Indices, Lazy
from generators.graph.sizes import regrouped


@dataclass(eq=False)
class Result(Lazy):
    """What an operator gives.

    operands: the results that it is computed of. kept: it is to be a buffer. dear: it takes loops or many statements. moved:
    its elements are an operand's, at other places. light: a product may compute it whenever it reads it. factors: of a product of matrices, of shapes (batch, m, k) and (batch, k, n).
    """

    name: str = ""
    operands: tuple[Result, ...] = ()
    kept: bool = False
    dear: bool = False
    moved: bool = False
    light: bool = False
    factors: tuple[Lazy, Lazy] | None = None


@dataclass
class Frame:
    """The kernel at hand.

    target: what it computes. indices: names of the indices of its elements. inner: how many of them are of a row.
    fused: the product that it computes first. loads: only an operand of a product is to be loaded. probing: nothing is to
    be decided yet. alone: operands are taken to be buffers. fixed: everything is. stubborn: the target goes through loops
    for every element. within: the results that are being computed. dear: whether that needed a loop.
    """

    target: Result
    indices: list[str] = field(default_factory=list)
    inner: int = 0
    fused: Result | None = None
    loads: bool = False
    probing: bool = False
    alone: bool = False
    fixed: bool = False
    stubborn: bool = False
    within: list[Result] = field(default_factory=list)
    dear: bool = False

    def accepts(self, result: Result, indices: Indices) -> bool:
        """Whether a result may be computed inside this kernel."""
        if not result.factors:
            return not self.loads or result.light
        if self.fixed:
            return result is self.fused
        if self.loads or self.fused not in (None, result):
            return False
        here = regrouped(self.indices, self.target.shape, result.shape)
        return [*map(str, indices)] == [*map(str, here)]
