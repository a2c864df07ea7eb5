"""Operators of which an element comes of many elements along some axes, folded together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack

from generators.graph.body import Body
from generators.graph.graph import Node
from generators.graph.lazy import Indices, Lazy, cast, element
from generators.graph.lower import Lowering, rule
from generators.graph.lowering.views import axis_of
from generators.graph.sizes import Size, atom, product

LOWEST = {"f32": "-3.4028234663852886e38f", "i32": "-2147483647"}

HIGHEST = {"f32": "3.4028234663852886e38f", "i32": "2147483647"}

STEPS = {
    "sum": ("{0} + {1}", {"f32": "0.0", "i32": "0"}),
    "prod": ("{0} * {1}", {"f32": "1.0", "i32": "1"}),
    "max": ("max({0}, {1})", LOWEST),
    "min": ("min({0}, {1})", HIGHEST),
    "any": ("{0} || {1}", {"bool": "false"}),
    "all": ("{0} && {1}", {"bool": "true"}),
}


def folded(
    lowering: Lowering,
    body: Body,
    step: str,
    kind: str,
    outer: tuple[Indices, tuple[Size, ...]],
    sizes: Sequence[Size],
    key: object,
    inner: Callable[[list[Size]], str],
) -> str:
    """The value that a loop over `sizes` folds together, once for all who ask for it with the same key and indices.

    outer: the indices of the element that is computed, and the shape of the tensor that it is of.
    """
    indices, shape = outer
    lowering.scheduler.reduced(body, indices, shape)
    text, starts = STEPS[step]
    depth = body.depth(*indices)

    def compute() -> str:
        total = body.variable(kind, starts[kind], *indices)
        with ExitStack() as stack:
            places: list[Size] = [0 if size == 1 else stack.enter_context(body.loop(size)) for size in sizes]
            value = inner(places)
            body.say(f"{total} = {text.format(total, value)};")
        return total

    return body.once(f"{step} {id(key)} {list(map(str, indices))}", depth, compute)


def along(value: Lazy, axes: Sequence[int] | int | None) -> list[int]:
    if axes is None or axes == []:
        return [*range(len(value.shape))]
    return sorted(axis_of(axis, len(value.shape)) for axis in ([axes] if isinstance(axes, int) else axes))


def reduction(
    lowering: Lowering, value: Lazy, axes: list[int], keepdim: bool, step: str, kind: str, shape: Sequence[Size]
) -> Lazy:
    """value folded along axes."""
    key = object()

    def at(body: Body, indices: Indices) -> str:
        rest = [index for axis, index in enumerate(indices) if axis not in axes] if keepdim else [*indices]
        kept = tuple(size for axis, size in enumerate(value.shape) if axis not in axes)

        def inner(places: list[Size]) -> str:
            outer, own = iter(rest), iter(places)
            return cast(
                value.at(body, [next(own) if axis in axes else next(outer) for axis in range(len(value.shape))]),
                value.kind,
                kind,
            )

        return folded(lowering, body, step, kind, (rest, kept), [value.shape[axis] for axis in axes], key, inner)

    return Lazy(tuple(shape), kind, at)


REDUCED = {
    "sum": "sum",
    "prod": "prod",
    "amax": "max",
    "amin": "min",
    "max": "max",
    "min": "min",
    "any": "any",
    "all": "all",
    "mean": "sum",
}


@rule(
    *(f"aten.{name}.default" for name in ("sum", "prod", "amax", "amin", "any", "all", "mean")),
    *(f"aten.{name}.{form}" for name in ("any", "all") for form in ("dim", "dims")),
    *("aten.sum.dim_IntList", "aten.mean.dim", "aten.prod.dim_int"),
    "aten.max.default",
    "aten.min.default",
)
def reduced(lowering: Lowering, node: Node) -> Lazy:
    name = node.op.split(".")[1]
    value, kind = lowering.tensor(node.args[0]), lowering.kind(node)
    axes = along(value, node.argument(1, "dim"))
    keepdim = bool(node.argument(2, "keepdim", False))
    total = reduction(lowering, value, axes, keepdim, REDUCED[name], kind, lowering.shape(node))
    if name != "mean":
        return total
    count = product(value.shape[axis] for axis in axes)
    return Lazy(total.shape, kind, lambda body, indices: body.let(f"{total.at(body, indices)} / f32({count})"))


@rule("aten.linalg_vector_norm.default")
def norm(lowering: Lowering, node: Node) -> Lazy:
    value = lowering.tensor(node.args[0])
    order = node.args[1] if len(node.args) > 1 else 2
    axes = along(value, node.args[2] if len(node.args) > 2 else None)
    keepdim = bool(node.args[3]) if len(node.args) > 3 else False
    if order not in (1, 2):
        raise NotImplementedError(f"a norm of order {order}")

    def at(body: Body, indices: Indices) -> str:
        found = element(value, body, indices, "f32")
        return body.let(f"abs({found})" if order == 1 else f"{found} * {found}")

    total = reduction(lowering, Lazy(value.shape, "f32", at), axes, keepdim, "sum", "f32", lowering.shape(node))
    return (
        total
        if order == 1
        else Lazy(total.shape, "f32", lambda body, indices: body.let(f"sqrt({total.at(body, indices)})"))
    )


@rule("aten.cumsum.default", "aten.cumprod.default")
def summed_up(lowering: Lowering, node: Node) -> Lazy:
    value, kind = lowering.tensor(node.args[0]), lowering.kind(node)
    axis = axis_of(node.args[1], len(value.shape))
    key = object()

    def at(body: Body, indices: Indices) -> str:
        last = atom(indices[axis])

        def inner(places: list[Size]) -> str:
            return cast(value.at(body, [*indices[:axis], places[0], *indices[axis + 1 :]]), value.kind, kind)

        return folded(
            lowering,
            body,
            "prod" if "prod" in node.op else "sum",
            kind,
            (indices, value.shape),
            [f"{last} + 1"],
            key,
            inner,
        )

    return Lazy(value.shape, kind, at)
