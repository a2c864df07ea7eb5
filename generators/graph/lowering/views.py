"""Operators that only say at which place an element is to be found."""

from __future__ import annotations

from collections.abc import Sequence

from generators.graph.body import Body
from generators.graph.graph import Node, Tensor
from generators.graph.lazy import Indices, Lazy, broadcast, element
from generators.graph.lower import Lowering, rule
from generators.graph.lowering.pointwise import number
from generators.graph.sizes import Size, add, atom, mod, mul, regrouped, sub

END = 2**62


def axis_of(axis: int, rank: int) -> int:
    return axis + rank if axis < 0 else axis


@rule(
    "aten.view.default",
    "aten.reshape.default",
    "aten._unsafe_view.default",
    "aten.view_copy.default",
    "aten.flatten.using_ints",
    "aten.unflatten.int",
    "aten._reshape_alias.default",
)
def view(lowering: Lowering, node: Node) -> Lazy:
    value, shape = lowering.tensor(node.args[0]), lowering.shape(node)
    return Lazy(shape, value.kind, lambda body, indices: value.at(body, regrouped(indices, shape, value.shape)))


@rule("aten.permute.default", "aten.permute_copy.default", "aten.t.default", "aten.transpose.int", "aten.movedim.int")
def permuted(lowering: Lowering, node: Node) -> Lazy:
    value = lowering.tensor(node.args[0])
    rank = len(value.shape)
    if "permute" in node.op:
        order = [axis_of(axis, rank) for axis in node.args[1]]
    else:
        a, b = (axis_of(axis, rank) for axis in (node.args[1:] or (0, 1)))
        order = [*range(rank)]
        order[a], order[b] = order[b], order[a]
    places = [order.index(axis) for axis in range(rank)]
    return Lazy(
        lowering.shape(node), value.kind, lambda body, indices: value.at(body, [indices[place] for place in places])
    )


@rule("aten.expand.default", "aten.expand_copy.default", "aten.broadcast_to.default")
def expanded(lowering: Lowering, node: Node) -> Lazy:
    value = lowering.tensor(node.args[0])
    return Lazy(lowering.shape(node), value.kind, lambda body, indices: value.at(body, broadcast(value, indices)))


@rule("aten.unsqueeze.default", "aten.unsqueeze_copy.default")
def unsqueezed(lowering: Lowering, node: Node) -> Lazy:
    value = lowering.tensor(node.args[0])
    axis = axis_of(node.args[1], len(value.shape) + 1)
    return Lazy(
        lowering.shape(node), value.kind, lambda body, indices: value.at(body, [*indices[:axis], *indices[axis + 1 :]])
    )


@rule("aten.squeeze.default", "aten.squeeze.dim", "aten.squeeze.dims", "aten.squeeze_copy.dims")
def squeezed(lowering: Lowering, node: Node) -> Lazy:
    value, shape = lowering.tensor(node.args[0]), lowering.shape(node)
    chosen = node.args[1] if len(node.args) > 1 else [*range(len(value.shape))]
    axes = {axis_of(axis, len(value.shape)) for axis in (chosen if isinstance(chosen, list) else [chosen])}
    gone = {axis for axis in axes if value.shape[axis] == 1}

    def at(body: Body, indices: Indices) -> str:
        rest = iter(indices)
        return value.at(body, [0 if axis in gone else next(rest) for axis in range(len(value.shape))])

    return Lazy(shape, value.kind, at)


def bound(value: Size | None, size: Size, default: Size) -> Size:
    """Where a slice of an axis of that size starts or ends."""
    if value is None:
        return default
    if isinstance(value, str):
        return value
    if value >= END:
        return size
    if isinstance(size, int):
        return min(max(value + size if value < 0 else value, 0), size)
    return add(size, value) if value < 0 else value


@rule("aten.slice.Tensor", "aten.slice_copy.Tensor")
def sliced(lowering: Lowering, node: Node) -> Lazy:
    value = lowering.tensor(node.args[0])
    axis, step = axis_of(node.argument(1, "dim", 0), len(value.shape)), node.argument(4, "step", 1)
    first = bound(node.argument(2, "start"), value.shape[axis], 0)

    def at(body: Body, indices: Indices) -> str:
        place = add(mul(indices[axis], step), first)
        return value.at(body, [*indices[:axis], place, *indices[axis + 1 :]])

    return Lazy(lowering.shape(node), value.kind, at)


@rule("aten.select.int", "aten.select_copy.int")
def selected(lowering: Lowering, node: Node) -> Lazy:
    value = lowering.tensor(node.args[0])
    axis, index = axis_of(node.args[1], len(value.shape)), node.args[2]
    place = add(value.shape[axis], index) if isinstance(index, int) and index < 0 else index
    return Lazy(
        lowering.shape(node),
        value.kind,
        lambda body, indices: value.at(body, [*indices[:axis], place, *indices[axis:]]),
    )


@rule("aten.flip.default")
def flipped(lowering: Lowering, node: Node) -> Lazy:
    value = lowering.tensor(node.args[0])
    axes = {axis_of(axis, len(value.shape)) for axis in node.args[1]}

    def at(body: Body, indices: Indices) -> str:
        return value.at(
            body,
            [
                sub(sub(size, 1), index) if axis in axes else index
                for axis, (index, size) in enumerate(zip(indices, value.shape, strict=True))
            ],
        )

    return Lazy(value.shape, value.kind, at)


@rule("aten.repeat.default")
def repeated(lowering: Lowering, node: Node) -> Lazy:
    value, shape = lowering.tensor(node.args[0]), lowering.shape(node)
    new = len(shape) - len(value.shape)

    def at(body: Body, indices: Indices) -> str:
        return value.at(body, [mod(index, size) for index, size in zip(indices[new:], value.shape, strict=True)])

    return Lazy(shape, value.kind, at)


@rule("aten.unfold.default")
def unfolded(lowering: Lowering, node: Node) -> Lazy:
    value = lowering.tensor(node.args[0])
    axis, step = axis_of(node.args[1], len(value.shape)), node.args[3]

    def at(body: Body, indices: Indices) -> str:
        place = add(mul(indices[axis], step), indices[-1])
        return value.at(body, [*indices[:axis], place, *indices[axis + 1 : -1]])

    return Lazy(lowering.shape(node), value.kind, at)


MOST_JOINED = 6
"""Tensors that a kernel joins; of more, it first joins some."""


@rule("aten.cat.default")
def joined(lowering: Lowering, node: Node) -> Lazy:
    parts = [lowering.tensor(each) for each in node.args[0]]
    shape, kind = lowering.shape(node), lowering.kind(node)
    parts = [part for part in parts if len(part.shape) == len(shape)]  # torch leaves empty ones out
    axis = axis_of(node.argument(1, "dim", 0), len(shape))
    while len(parts) > MOST_JOINED:
        groups = [parts[first : first + MOST_JOINED] for first in range(0, len(parts), MOST_JOINED)]
        names = (f"from_{len(parts)}_{number}" for number in range(len(groups)))
        parts = [
            group[0] if len(group) == 1 else lowering.keep(node, name, beside(group, axis, kind))
            for group, name in zip(groups, names, strict=True)
        ]
    return Lazy(shape, kind, beside(parts, axis, kind).at)


def beside(parts: Sequence[Lazy], axis: int, kind: str) -> Lazy:
    """Tensors one after the other along an axis."""
    starts: list[Size] = [0]
    for part in parts:
        starts.append(add(starts[-1], part.shape[axis]))

    def at(body: Body, indices: Indices) -> str:
        value = ""
        for part, start in reversed([*zip(parts, starts[:-1], strict=True)]):
            place = body.let(sub(indices[axis], start))
            inside = body.let(f"max({place}, 0)") if start != 0 else place
            found = element(part, body, [*indices[:axis], inside, *indices[axis + 1 :]], kind)
            value = body.let(f"select({found}, {value}, {place} >= {part.shape[axis]})") if value else found
        return value

    first = parts[0].shape
    return Lazy((*first[:axis], starts[-1], *first[axis + 1 :]), kind, at)


@rule(
    "aten.split_with_sizes.default",
    "aten.split_with_sizes_copy.default",
    "aten.split.Tensor",
    "aten.chunk.default",
    "aten.unbind.int",
)
def split(lowering: Lowering, node: Node) -> list[Lazy | None]:
    value = lowering.tensor(node.args[0])
    axis = axis_of(node.argument(1 if "unbind" in node.op else 2, "dim", 0), len(value.shape))

    def part(result: Tensor, first: Size) -> Lazy:
        def at(body: Body, indices: Indices) -> str:
            if "unbind" in node.op:
                return value.at(body, [*indices[:axis], first, *indices[axis:]])
            return value.at(body, [*indices[:axis], add(indices[axis], first), *indices[axis + 1 :]])

        return Lazy(result.shape, value.kind, at)

    parts: list[Lazy | None] = []
    first: Size = 0
    for result in node.results:
        assert result
        parts.append(part(result, first))
        first = add(first, 1 if "unbind" in node.op else result.shape[axis])
    return parts


@rule("aten.constant_pad_nd.default")
def bordered(lowering: Lowering, node: Node) -> Lazy:
    value, pads = lowering.tensor(node.args[0]), node.args[1]
    fill = number(node.argument(2, "value", 0) or 0, value.kind)
    before: list[Size] = [0] * len(value.shape)
    touched = set()
    for place in range(len(pads) // 2):
        before[len(value.shape) - 1 - place] = pads[2 * place]
        if pads[2 * place] != 0 or pads[2 * place + 1] != 0:
            touched.add(len(value.shape) - 1 - place)

    def at(body: Body, indices: Indices) -> str:
        places, tests = [*indices], []
        for axis in sorted(touched):
            place = body.let(sub(indices[axis], before[axis]))
            tests.append(f"{place} >= 0 && {place} < {value.shape[axis]}")
            places[axis] = body.let(f"clamp({place}, 0, {atom(sub(value.shape[axis], 1))})")
        found = value.at(body, places)
        return body.let(f"select({fill}, {found}, {' && '.join(tests)})") if tests else found

    return Lazy(lowering.shape(node), value.kind, at)
