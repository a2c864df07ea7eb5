"""Which element along an axis is the largest, and all of them by size."""

from __future__ import annotations

from collections.abc import Sequence

from generators.graph.body import Body
from generators.graph.graph import Node
from generators.graph.lazy import Indices, Lazy, cast, element
from generators.graph.lower import Lowering, rule
from generators.graph.lowering.folds import HIGHEST, LOWEST, folded, reduction
from generators.graph.lowering.scatters import found_last
from generators.graph.lowering.views import axis_of
from generators.graph.sizes import Size, unflat


@rule("aten.argmax.default", "aten.argmin.default")
def place_of_best(lowering: Lowering, node: Node) -> Lazy:
    value = lowering.tensor(node.args[0])
    axis = node.args[1] if len(node.args) > 1 else None
    keepdim = bool(node.args[2] if len(node.args) > 2 else False)
    return best(lowering, value, axis, keepdim, "max" if "max" in node.op else "min", lowering.shape(node))


def best(lowering: Lowering, value: Lazy, axis: int | None, keepdim: bool, step: str, shape: Sequence[Size]) -> Lazy:
    """The place of the largest, or smallest, element along an axis; of several, the first."""
    if axis is None:
        flat_value = Lazy(
            (value.numel,), value.kind, lambda body, indices: value.at(body, unflat(indices[0], value.shape))
        )
        return best(lowering, flat_value, 0, False, step, shape)
    axis = axis_of(axis, len(value.shape))
    key, start, better = (
        object(),
        (LOWEST if step == "max" else HIGHEST)[value.kind if value.kind != "bool" else "i32"],
        ">" if step == "max" else "<",
    )
    kind = "i32" if value.kind == "bool" else value.kind

    def at(body: Body, indices: Indices) -> str:
        rest = [index for place, index in enumerate(indices) if not (keepdim and place == axis)]
        lowering.scheduler.reduced(body, rest, tuple(size for place, size in enumerate(value.shape) if place != axis))

        def compute() -> str:
            top, place = body.variable(kind, start, *rest), body.variable("i32", "0", *rest)
            with body.loop(value.shape[axis]) as k:
                found = cast(value.at(body, [*rest[:axis], k, *rest[axis:]]), value.kind, kind)
                body.say(f"if ({found} {better} {top}) {{ {top} = {found}; {place} = {k}; }}")
            return place

        return body.once(f"place {id(key)} {list(map(str, rest))}", body.depth(*rest), compute)

    return Lazy(tuple(shape), "i32", at)


@rule("aten.max.dim", "aten.min.dim")
def best_and_place(lowering: Lowering, node: Node) -> list[Lazy | None]:
    value = lowering.tensor(node.args[0])
    axis, keepdim = node.args[1], bool(node.args[2]) if len(node.args) > 2 else False
    step = "max" if "max" in node.op else "min"
    shape = lowering.shape(node)
    kind = "f32" if value.kind == "f32" else "i32"
    top = reduction(lowering, value, [axis_of(axis, len(value.shape))], keepdim, step, kind, shape)
    return [
        Lazy(top.shape, value.kind, lambda body, indices: cast(top.at(body, indices), kind, value.kind)),
        best(lowering, value, axis, keepdim, step, shape),
    ]


@rule("aten.sort.default", "aten.sort.stable", "aten.topk.default", "aten.argsort.default", "aten.argsort.stable")
def ordered(lowering: Lowering, node: Node) -> list[Lazy | None] | Lazy:
    value = lowering.tensor(node.args[0])
    topk = "topk" in node.op
    options = [*node.args[2 if topk else 1 :]]
    axis = axis_of(node.kwargs.get("dim", options[0] if options else -1), len(value.shape))
    falling = (
        bool(node.kwargs.get("descending", options[1] if len(options) > 1 else False))
        if not topk
        else (options[1] if len(options) > 1 else True)
    )
    kind = "i32" if value.kind == "bool" else value.kind
    key = object()

    def along_axis(body: Body, indices: Indices, place: Size) -> str:
        return cast(value.at(body, [*indices[:axis], place, *indices[axis + 1 :]]), value.kind, kind)

    def rank(body: Body, indices: Indices) -> str:
        """How many elements come before this one."""
        own = along_axis(body, indices, indices[axis])

        def inner(places: list[Size]) -> str:
            other = along_axis(body, indices, places[0])
            first = ">" if falling else "<"
            return body.let(
                f"select(0, 1, {other} {first} {own} || ({other} == {own} && {places[0]} < {indices[axis]}))"
            )

        return folded(lowering, body, "sum", "i32", (indices, value.shape), [value.shape[axis]], key, inner)

    ranks = lowering.keep(node, "ranks", Lazy(value.shape, "i32", rank))
    shape = (node.results[1] or node.results[0] if len(node.results) > 1 else node.results[0]).shape  # type: ignore[union-attr]

    def place(body: Body, indices: Indices) -> str:
        def match(places: list[Size]) -> tuple[str, str]:
            here = [*indices[:axis], places[0], *indices[axis + 1 :]]
            return f"{ranks.at(body, here)} == {indices[axis]}", str(places[0])

        return found_last(lowering, body, (indices, shape), [value.shape[axis]], "0", "i32", match)

    places = Lazy(shape, "i32", place)
    if "argsort" in node.op:
        return places
    kept = lowering.keep(node, "places", places)
    values = Lazy(
        shape,
        value.kind,
        lambda body, indices: value.at(body, [*indices[:axis], kept.at(body, indices), *indices[axis + 1 :]]),
    )
    return [values, kept]


@rule("aten.bucketize.Tensor", "aten.searchsorted.Tensor")
def sorted_in(lowering: Lowering, node: Node) -> Lazy:
    value, edges = lowering.tensor(node.args[0]), lowering.tensor(node.args[1])
    if "searchsorted" in node.op:
        value, edges = edges, value
        if len(edges.shape) != 1:
            raise NotImplementedError("rows of edges")
    test = "<=" if node.kwargs.get("right") else "<"
    key = object()

    def at(body: Body, indices: Indices) -> str:
        own = element(value, body, indices, "f32")

        def inner(places: list[Size]) -> str:
            return body.let(f"select(0, 1, {cast(edges.at(body, places), edges.kind, 'f32')} {test} {own})")

        return folded(lowering, body, "sum", "i32", (indices, value.shape), [edges.shape[0]], key, inner)

    return Lazy(value.shape, "i32", at)
