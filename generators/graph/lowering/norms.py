"""Shares that add up to one, and tensors with mean 0 and variance 1 along some axes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from generators.graph.body import Body
from generators.graph.graph import Node
from generators.graph.lazy import Indices, Lazy, element
from generators.graph.lower import Lowering, rule
from generators.graph.lowering.folds import along, reduction
from generators.graph.lowering.pointwise import number
from generators.graph.lowering.views import axis_of
from generators.graph.sizes import Size, add, atom, div, flat, mod, mul, product, unflat


@rule(
    "aten._softmax.default",
    "aten._log_softmax.default",
    "aten._safe_softmax.default",
    "aten.softmax.int",
    "aten.log_softmax.int",
)
def softmax(lowering: Lowering, node: Node) -> Lazy:
    value = lowering.tensor(node.args[0])
    return soft(lowering, value, axis_of(node.args[1], len(value.shape)), "log_softmax" in node.op)


def soft(lowering: Lowering, value: Lazy, axis: int, logs: bool = False) -> Lazy:
    """Shares that add up to one along an axis, or their logarithms."""
    shape = value.shape
    highest = reduction(lowering, value, [axis], False, "max", "f32", shape[:axis] + shape[axis + 1 :])

    def power(body: Body, indices: Indices) -> str:
        top = highest.at(body, [*indices[:axis], *indices[axis + 1 :]])
        difference = body.let(f"{element(value, body, indices, 'f32')} - {top}")
        return body.let(f"exp({difference})")

    total = reduction(lowering, Lazy(value.shape, "f32", power), [axis], False, "sum", "f32", highest.shape)

    def at(body: Body, indices: Indices) -> str:
        rest = [*indices[:axis], *indices[axis + 1 :]]
        if logs:
            return body.let(
                f"{element(value, body, indices, 'f32')} - {highest.at(body, rest)} - log({total.at(body, rest)})"
            )
        return body.let(f"{power(body, indices)} / {total.at(body, rest)}")

    return Lazy(shape, "f32", at)


def moments(lowering: Lowering, value: Lazy, axes: list[int], correction: float = 0) -> tuple[Lazy, Lazy]:
    """Mean and variance along axes."""
    shape = tuple(size for axis, size in enumerate(value.shape) if axis not in axes)
    count = product(value.shape[axis] for axis in axes)
    total = reduction(lowering, value, axes, False, "sum", "f32", shape)
    mean = Lazy(shape, "f32", lambda body, indices: body.let(f"{total.at(body, indices)} / f32({count})"))

    def squared(body: Body, indices: Indices) -> str:
        rest = [index for axis, index in enumerate(indices) if axis not in axes]
        difference = body.let(f"{element(value, body, indices, 'f32')} - {mean.at(body, rest)}")
        return body.let(f"{difference} * {difference}")

    squares = reduction(lowering, Lazy(value.shape, "f32", squared), axes, False, "sum", "f32", shape)
    over = f"(f32({count}) - {number(correction, 'f32')})" if correction else f"f32({count})"
    return mean, Lazy(shape, "f32", lambda body, indices: body.let(f"{squares.at(body, indices)} / {over}"))


@rule("aten.var.correction", "aten.std.correction")
def variance(lowering: Lowering, node: Node) -> Lazy:
    value = lowering.tensor(node.args[0])
    axes = along(value, node.args[1] if len(node.args) > 1 else None)
    correction = node.kwargs.get("correction", 1)
    _, found = moments(lowering, value, axes, 1 if correction is None else correction)
    keep, root = node.kwargs.get("keepdim", False), "std" in node.op

    def at(body: Body, indices: Indices) -> str:
        rest = [index for axis, index in enumerate(indices) if axis not in axes] if keep else indices
        variance = found.at(body, rest)
        return body.let(f"sqrt({variance})") if root else variance

    return Lazy(lowering.shape(node), "f32", at)


@rule("aten.var_mean.correction")
def variance_and_mean(lowering: Lowering, node: Node) -> list[Lazy | None]:
    value = lowering.tensor(node.args[0])
    axes = along(value, node.args[1] if len(node.args) > 1 else None)
    correction = node.kwargs.get("correction", 1)
    mean, found = moments(lowering, value, axes, 1 if correction is None else correction)
    keep = node.kwargs.get("keepdim", False)

    def kept(lazy: Lazy, position: int) -> Lazy:
        result = node.results[position]
        assert result
        return Lazy(
            result.shape,
            "f32",
            lambda body, indices: lazy.at(
                body, [index for axis, index in enumerate(indices) if axis not in axes] if keep else indices
            ),
        )

    return [kept(found, 0), kept(mean, 1)]


def normalised(
    lowering: Lowering,
    value: Lazy,
    axes: list[int],
    epsilon: float,
    weight: Lazy | None,
    bias: Lazy | None,
    of: Callable[[Indices], list[Size]],
) -> Lazy:
    """value with mean 0 and variance 1 along axes, scaled and moved. of: the indices in weight and bias."""
    mean, variance = moments(lowering, value, axes)

    def at(body: Body, indices: Indices) -> str:
        rest = [index for axis, index in enumerate(indices) if axis not in axes]
        depth = body.depth(*rest)
        inverse = body.once(
            f"inverse {id(variance)} {list(map(str, rest))}",
            depth,
            lambda: body.let(f"inverseSqrt({variance.at(body, rest)} + {number(epsilon, 'f32')})"),
        )
        found = body.let(f"({element(value, body, indices, 'f32')} - {mean.at(body, rest)}) * {inverse}")
        if weight:
            found = body.let(f"{found} * {weight.at(body, of(indices))}")
        return body.let(f"{found} + {bias.at(body, of(indices))}") if bias else found

    return Lazy(value.shape, "f32", at)


@rule("aten.native_layer_norm.default", "aten.layer_norm.default")
def layer_norm(lowering: Lowering, node: Node) -> list[Lazy | None] | Lazy:
    value, own = node.args[:2]
    weight, bias, epsilon = node.argument(2, "weight"), node.argument(3, "bias"), node.argument(4, "eps", 1e-5)
    tensor = lowering.tensor(value)
    axes = [*range(len(tensor.shape) - len(own), len(tensor.shape))]
    scale, move = (lowering.tensor(each) if each else None for each in (weight, bias))
    found = normalised(
        lowering,
        tensor,
        axes,
        epsilon,
        scale,
        move,
        of=lambda indices: [indices[axis] for axis in axes],
    )
    return [found, None, None] if "native" in node.op else found


@rule("aten.native_group_norm.default")
def group_norm(lowering: Lowering, node: Node) -> list[Lazy | None]:
    value, weight, bias, batch, channels, space, groups, epsilon = node.args
    tensor = lowering.tensor(value)
    each = channels // groups
    grouped = Lazy(
        (batch, groups, each, space),
        tensor.kind,
        lambda body, indices: tensor.at(body, _ungrouped(indices, tensor.shape, each)),
    )
    scale, move = (lowering.tensor(part) if part else None for part in (weight, bias))
    found = normalised(
        lowering,
        grouped,
        [2, 3],
        epsilon,
        scale,
        move,
        of=lambda indices: [f"{atom(indices[1])} * {each} + {indices[2]}"],
    )
    shape = tensor.shape

    def at(body: Body, indices: Indices) -> str:
        place = flat(indices[2:], shape[2:]) if len(shape) > 2 else 0
        return found.at(
            body, [indices[0], body.let(div(indices[1], each)), body.let(mod(indices[1], each)), body.let(place)]
        )

    return [Lazy(shape, "f32", at), None, None]


def _ungrouped(indices: Indices, shape: Sequence[Size], each: int) -> list[Size]:
    return [
        indices[0],
        add(mul(indices[1], each), indices[2]),
        *(unflat(indices[3], shape[2:]) if len(shape) > 2 else []),
    ]


@rule(
    "aten._native_batch_norm_legit_no_training.default",
    "aten.native_batch_norm.default",
    "aten._native_batch_norm_legit.no_stats",
)
def batch_norm(lowering: Lowering, node: Node) -> list[Lazy | None]:
    known = "no_stats" not in node.op
    value, weight, bias, *stats = (lowering.tensor(each) if each else None for each in node.args[: 5 if known else 3])
    epsilon = number(node.args[-1], "f32")
    assert value
    mean, variance = stats if known else moments(lowering, value, [0, *range(2, len(value.shape))])
    assert mean and variance

    def at(body: Body, indices: Indices) -> str:
        channel = [indices[1]]
        scale = body.let(f"inverseSqrt({variance.at(body, channel)} + {epsilon})")
        found = body.let(f"({value.at(body, indices)} - {mean.at(body, channel)}) * {scale}")
        if weight:
            found = body.let(f"{found} * {weight.at(body, channel)}")
        return body.let(f"{found} + {bias.at(body, channel)}") if bias else found

    return [Lazy(value.shape, "f32", at), None, None]
