"""What is largest, or the mean, in a window that moves along some axes."""

from __future__ import annotations

from generators.graph.body import Body
from generators.graph.graph import Node
from generators.graph.lazy import Indices, Lazy, element
from generators.graph.lower import Lowering, rule
from generators.graph.lowering.folds import LOWEST, folded
from generators.graph.lowering.pointwise import number
from generators.graph.sizes import Size, add, atom, mul, sub


@rule(
    "aten.max_pool2d_with_indices.default",
    "aten.max_pool1d.default",
    "aten.max_pool2d.default",
    "aten.avg_pool1d.default",
    "aten.avg_pool2d.default",
    "aten.avg_pool3d.default",
    "aten.max_pool3d_with_indices.default",
)
def pooled(lowering: Lowering, node: Node) -> list[Lazy | None] | Lazy:
    value, size, *rest = node.args
    x, result = lowering.tensor(value), node.results[0]
    assert result
    rank = len(size) if len(size) > 1 or "1d" in node.op else len(x.shape) - 2
    lead = len(x.shape) - rank
    average = "avg" in node.op
    size, stride, padding, dilation = (
        [*each] * (rank if len(each) == 1 else 1)
        for each in (
            size,
            (rest[0] if rest and rest[0] else size),
            rest[1] if len(rest) > 1 else [0],
            [1] if average or len(rest) < 3 else rest[2],
        )
    )
    counts_padding = not average or len(rest) < 4 or bool(rest[3])
    divisor = rest[4] if average and len(rest) > 4 else None
    key, step = object(), "sum" if average else "max"

    def places_of(body: Body, indices: Indices, taps: list[Size]) -> tuple[list[Size], str]:
        own: list[Size] = []
        tests = []
        for axis in range(rank):
            place = body.let(
                sub(add(mul(indices[lead + axis], stride[axis]), mul(taps[axis], dilation[axis])), padding[axis])
            )
            tests.append(f"{place} >= 0 && {place} < {x.shape[lead + axis]}")
            own.append(body.let(f"clamp({place}, 0, {atom(sub(x.shape[lead + axis], 1))})"))
        return own, " && ".join(tests)

    def at(body: Body, indices: Indices) -> str:
        def inner(taps: list[Size]) -> str:
            own, inside = places_of(body, indices, taps)
            found = element(x, body, [*indices[:lead], *own], "f32")
            return body.let(f"select({'0.0' if average else LOWEST['f32']}, {found}, {inside})")

        total = folded(lowering, body, step, "f32", (indices, result.shape), size, key, inner)
        if not average:
            return total
        if divisor is not None:
            return body.let(f"{total} / {number(divisor, 'f32')}")
        spans = [
            _span(
                body,
                indices[lead + axis],
                x.shape[lead + axis],
                size[axis],
                stride[axis],
                padding[axis],
                counts_padding,
            )
            for axis in range(rank)
        ]
        return body.let(f"{total} / f32({' * '.join(spans)})")

    pooled = Lazy(result.shape, "f32", at)
    return [pooled, None] if "indices" in node.op else pooled


def _span(body: Body, index: Size, size: Size, window: int, stride: int, padding: int, counts_padding: bool) -> str:
    """How many elements a window has along an axis, those of the border included or not."""
    start = body.let(sub(mul(index, stride), padding))
    end = body.let(f"min({start} + {window}, {atom(add(size, padding if counts_padding else 0))})")
    return body.let(f"({end} - {start})" if counts_padding else f"({end} - max({start}, 0))")


@rule(
    "aten._adaptive_avg_pool2d.default",
    "aten.adaptive_avg_pool1d.default",
    "aten._adaptive_avg_pool3d.default",
    "aten.adaptive_max_pool2d.default",
)
def pooled_to(lowering: Lowering, node: Node) -> Lazy | list[Lazy | None]:
    x, result = lowering.tensor(node.args[0]), node.results[0]
    assert result
    rank = len(node.args[1])
    lead, key = len(x.shape) - rank, object()
    highest = "max" in node.op

    def at(body: Body, indices: Indices) -> str:
        starts, spans = [], []
        for axis in range(rank):
            index, size, onto = atom(indices[lead + axis]), x.shape[lead + axis], result.shape[lead + axis]
            start = body.let(f"({index} * {atom(size)}) / {atom(onto)}")
            end = body.let(f"(({index} + 1) * {atom(size)} + {atom(sub(onto, 1))}) / {atom(onto)}")
            starts.append(start)
            spans.append(body.let(f"{end} - {start}"))

        def inner(taps: list[Size]) -> str:
            return element(
                x, body, [*indices[:lead], *(add(start, tap) for start, tap in zip(starts, taps, strict=True))], "f32"
            )

        total = folded(lowering, body, "max" if highest else "sum", "f32", (indices, result.shape), spans, key, inner)
        return total if highest else body.let(f"{total} / f32({' * '.join(spans)})")

    pooled = Lazy(result.shape, "f32", at)
    return [pooled, None] if highest else pooled
