"""Tensors of which some elements are put in place of others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack

from generators.graph.body import Body
from generators.graph.graph import Node
from generators.graph.lazy import Indices, Lazy, cast, element
from generators.graph.lower import Lowering, rule
from generators.graph.lowering.folds import folded
from generators.graph.lowering.indexing import place_in
from generators.graph.lowering.pointwise import operand
from generators.graph.lowering.views import axis_of, bound
from generators.graph.sizes import Size, atom, div, flat, sub, unflat


@rule("aten.slice_scatter.default")
def set_slice(lowering: Lowering, node: Node) -> Lazy:
    value, new = (lowering.tensor(each) for each in node.args[:2])
    axis, step = axis_of(node.argument(2, "dim", 0), len(value.shape)), node.argument(5, "step", 1)
    first = bound(node.argument(3, "start"), value.shape[axis], 0)

    def at(body: Body, indices: Indices) -> str:
        away = body.let(sub(indices[axis], first))
        place = body.let(f"clamp({div(away, step)}, 0, {atom(sub(new.shape[axis], 1))})")
        inside = f"{away} >= 0 && {div(away, step)} < {new.shape[axis]}" + (
            f" && {away} % {step} == 0" if step != 1 else ""
        )
        other = cast(new.at(body, [*indices[:axis], place, *indices[axis + 1 :]]), new.kind, value.kind)
        return body.let(f"select({value.at(body, indices)}, {other}, {inside})")

    return Lazy(value.shape, value.kind, at)


def found_last(
    lowering: Lowering,
    body: Body,
    outer: tuple[Indices, tuple[Size, ...]],
    count: Sequence[Size],
    start: str,
    kind: str,
    match: Callable[[list[Size]], tuple[str, str]],
    added: bool = False,
) -> str:
    """Goes through places, and takes the value of the last that matches; or adds up those of all that do."""
    indices, shape = outer
    lowering.scheduler.reduced(body, indices, shape)
    value = body.variable(kind, start, *indices)
    with ExitStack() as stack:
        places: list[Size] = [0 if size == 1 else stack.enter_context(body.loop(size)) for size in count]
        test, new = match(places)
        body.say(f"if ({test}) {{ {value} = {f'{value} + ' if added else ''}{new}; }}")
    return value


@rule("aten.scatter.src", "aten.scatter.value", "aten.scatter_add.default", "aten.scatter_reduce.two")
def scattered(lowering: Lowering, node: Node) -> Lazy:
    value, ids = lowering.tensor(node.args[0]), lowering.tensor(node.args[2])
    axis = axis_of(node.args[1], len(value.shape))
    new = operand(lowering, node.args[3])
    if "reduce" in node.op and (node.args[4] != "sum" or node.kwargs.get("include_self") is False):
        raise NotImplementedError(f"scattering by {node.args[4]}")

    def at(body: Body, indices: Indices) -> str:
        def match(places: list[Size]) -> tuple[str, str]:
            here = [*indices[:axis], places[0], *indices[axis + 1 :]]
            sizes = enumerate(zip(indices, ids.shape, value.shape, strict=True))
            inside = [f"{index} < {size}" for place, (index, size, own) in sizes if place != axis and size != own]
            found = new.at(body, here if new.shape else [])
            return " && ".join([f"{ids.at(body, here)} == {indices[axis]}", *inside]), cast(found, new.kind, value.kind)

        start = value.at(body, indices)
        return found_last(
            lowering,
            body,
            (indices, value.shape),
            [ids.shape[axis]],
            start,
            value.kind,
            match,
            "add" in node.op or "reduce" in node.op,
        )

    return Lazy(value.shape, value.kind, at)


@rule("aten.index_put.default", "aten._unsafe_index_put.default")
def put(lowering: Lowering, node: Node) -> Lazy:
    value, new = lowering.tensor(node.args[0]), lowering.tensor(node.args[2])
    given = [lowering.tensor(each) if each else None for each in node.args[1]]
    added = bool(node.args[3]) if len(node.args) > 3 else False
    masks = [each for each in given if each and each.kind == "bool"]
    if masks:
        if len(given) != 1:
            raise NotImplementedError("a mask as an index beside others")
        mask = masks[0]
        rest = len(value.shape) - len(mask.shape)
        several = len(new.shape) == rest + 1 and new.shape[0] != 1
        if several:
            before = chosen_before(lowering, node, mask)

        def masked(body: Body, indices: Indices) -> str:
            own, inner = indices[: len(mask.shape)], indices[len(mask.shape) :]
            chosen = mask.at(body, own)
            if several:
                place = body.let(
                    f"min({before.at(body, [body.let(flat(own, mask.shape))])}, {atom(sub(new.shape[0], 1))})"
                )
                inner = [place, *inner]
            other = element(new, body, inner, value.kind) if len(inner) >= len(new.shape) else new.at(body, [0])
            return body.let(f"select({value.at(body, indices)}, {other}, {chosen})")

        return Lazy(value.shape, value.kind, masked)
    axes = [axis for axis, each in enumerate(given) if each]
    if axes != [*range(axes[0], axes[0] + len(axes))]:
        raise NotImplementedError("indices of axes that do not follow each other")
    rank = max(len(each.shape) for each in given if each)
    shape = _broadcast_shape([each.shape for each in given if each], rank)

    def at(body: Body, indices: Indices) -> str:
        rest = [index for axis, index in enumerate(indices) if axis not in axes]

        def match(places: list[Size]) -> tuple[str, str]:
            tests = []
            for axis in axes:
                each = given[axis]
                assert each
                tests.append(f"{place_in(body, element(each, body, places), value.shape[axis])} == {indices[axis]}")
            full = [*rest[: axes[0]], *places, *rest[axes[0] :]]
            return " && ".join(tests), element(new, body, full, value.kind)

        start = value.at(body, indices)
        return found_last(lowering, body, (indices, value.shape), shape, start, value.kind, match, added)

    return Lazy(value.shape, value.kind, at)


def _broadcast_shape(shapes: Sequence[tuple[Size, ...]], rank: int) -> list[Size]:
    whole: list[Size] = [1] * rank
    for shape in shapes:
        for axis, size in enumerate(shape, rank - len(shape)):
            whole[axis] = size if size != 1 else whole[axis]
    return whole


def chosen_before(lowering: Lowering, node: Node, mask: Lazy) -> Lazy:
    """How many elements a mask chooses before each of its own, in row-major order."""
    flags = Lazy((mask.numel,), "i32", lambda body, indices: element(mask, body, unflat(indices[0], mask.shape), "i32"))
    key = object()

    def counted(body: Body, indices: Indices) -> str:
        return folded(
            lowering,
            body,
            "sum",
            "i32",
            (indices, (mask.numel,)),
            [indices[0]],
            key,
            lambda places: flags.at(body, places),
        )

    return lowering.keep(node, "before", Lazy((mask.numel,), "i32", counted))


@rule("aten.masked_scatter.default")
def masked_scatter(lowering: Lowering, node: Node) -> Lazy:
    value, mask, source = (lowering.tensor(each) for each in node.args)
    whole = Lazy(value.shape, mask.kind, lambda body, indices: element(mask, body, indices))
    before = chosen_before(lowering, node, whole)

    def at(body: Body, indices: Indices) -> str:
        place = body.let(before.at(body, [body.let(flat(indices, value.shape))]))
        safe = body.let(f"clamp({place}, 0, {atom(sub(source.numel, 1))})")
        other = cast(source.at(body, [body.let(each) for each in unflat(safe, source.shape)]), source.kind, value.kind)
        return body.let(f"select({value.at(body, indices)}, {other}, {element(mask, body, indices, 'bool')})")

    return Lazy(value.shape, value.kind, at)
