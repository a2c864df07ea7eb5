"""Operators that make a tensor of nothing but its shape."""

from __future__ import annotations

from generators.graph.graph import Node
from generators.graph.lazy import Lazy
from generators.graph.lower import Lowering, rule
from generators.graph.lowering.pointwise import number
from generators.graph.sizes import add, mul


@rule(
    "aten.full.default",
    "aten.full_like.default",
    "aten.new_full.default",
    "aten.scalar_tensor.default",
    "aten.zeros.default",
    "aten.ones.default",
    "aten.zeros_like.default",
    "aten.ones_like.default",
    "aten.new_zeros.default",
    "aten.new_ones.default",
    "aten.empty.memory_format",
    "aten.empty_like.default",
    "aten.new_empty.default",
    "aten.empty_permuted.default",
    "aten.fill.Scalar",
)
def filled(lowering: Lowering, node: Node) -> Lazy:
    name = node.op.split(".")[1]
    value = (
        1
        if "ones" in name
        else node.args[1] if "full" in name or "fill" in name else node.args[0] if "scalar" in name else 0
    )
    if "new_full" in name:
        value = node.args[2]
    kind = lowering.kind(node)
    return Lazy(lowering.shape(node), kind, lambda body, indices: number(value, kind))


@rule("aten.arange.default", "aten.arange.start", "aten.arange.start_step")
def counted(lowering: Lowering, node: Node) -> Lazy:
    start, step = 0, 1
    if "start" in node.op:
        start = node.args[0]
        step = node.args[2] if len(node.args) > 2 else 1
    kind = lowering.kind(node)

    def at(body, indices):  # type: ignore[no-untyped-def]
        if kind == "i32" and not isinstance(step, float) and not isinstance(start, float):
            return body.let(add(mul(indices[0], step), start))
        return body.let(f"f32({indices[0]}) * {number(step, 'f32')} + {number(start, 'f32')}")

    return Lazy(lowering.shape(node), kind, at)
