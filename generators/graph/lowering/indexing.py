"""Operators that find elements at places that other tensors say."""

from __future__ import annotations

from generators.graph.body import Body
from generators.graph.graph import Node
from generators.graph.lazy import Indices, Lazy, element
from generators.graph.lower import Lowering, rule
from generators.graph.lowering.views import axis_of
from generators.graph.sizes import Size, add, atom


def place_in(body: Body, place: str, size: Size) -> str:
    """A place that may count from the end."""
    return body.let(f"select({place}, {place} + {atom(size)}, {place} < 0)")


@rule("aten.embedding.default")
def embedded(lowering: Lowering, node: Node) -> Lazy:
    weight, ids = (lowering.tensor(each) for each in node.args[:2])
    return Lazy(
        lowering.shape(node),
        weight.kind,
        lambda body, indices: weight.at(body, [ids.at(body, indices[:-1]), indices[-1]]),
    )


@rule("aten.index.Tensor", "aten._unsafe_index.Tensor")
def indexed(lowering: Lowering, node: Node) -> Lazy:
    value = lowering.tensor(node.args[0])
    given = [lowering.tensor(each) if each else None for each in node.args[1]]
    if any(each and each.kind == "bool" for each in given):
        raise NotImplementedError("a mask as an index: how many elements it chooses is not known before")
    axes = [axis for axis, each in enumerate(given) if each]
    shape = lowering.shape(node)
    rank = max(len(each.shape) for each in given if each)
    together = axes == [*range(axes[0], axes[0] + len(axes))]
    first = axes[0] if together else 0

    def at(body: Body, indices: Indices) -> str:
        chosen = [*indices[first : first + rank]]
        rest = iter([*indices[:first], *indices[first + rank :]])
        places: list[Size] = []
        for axis, size in enumerate(value.shape):
            each = given[axis] if axis < len(given) else None
            places.append(place_in(body, element(each, body, chosen), size) if each else next(rest))
        return value.at(body, places)

    return Lazy(shape, value.kind, at)


@rule("aten.index_select.default")
def chosen(lowering: Lowering, node: Node) -> Lazy:
    value, ids = lowering.tensor(node.args[0]), lowering.tensor(node.args[2])
    axis = axis_of(node.args[1], len(value.shape))
    return Lazy(
        lowering.shape(node),
        value.kind,
        lambda body, indices: value.at(body, [*indices[:axis], ids.at(body, [indices[axis]]), *indices[axis + 1 :]]),
    )


@rule("aten.gather.default")
def gathered(lowering: Lowering, node: Node) -> Lazy:
    value, ids = lowering.tensor(node.args[0]), lowering.tensor(node.args[2])
    axis = axis_of(node.args[1], len(value.shape))
    return Lazy(
        lowering.shape(node),
        value.kind,
        lambda body, indices: value.at(body, [*indices[:axis], ids.at(body, indices), *indices[axis + 1 :]]),
    )


@rule("aten.diagonal.default", "aten.diagonal_copy.default")
def diagonal(lowering: Lowering, node: Node) -> Lazy:
    value = lowering.tensor(node.args[0])
    offset: int = node.argument(1, "offset", 0)
    a, b = (axis_of(node.argument(2 + place, f"dim{place + 1}", place), len(value.shape)) for place in (0, 1))

    def at(body: Body, indices: Indices) -> str:
        rest = iter(indices[:-1])
        own = {a: add(indices[-1], max(-offset, 0)), b: add(indices[-1], max(offset, 0))}
        return value.at(body, [own[axis] if axis in own else next(rest) for axis in range(len(value.shape))])

    return Lazy(lowering.shape(node), value.kind, at)
