"""Products of matrices, and convolutions."""

from __future__ import annotations

from generators.graph.body import Body
from generators.graph.graph import Node
from generators.graph.lazy import Indices, Lazy, element
from generators.graph.lower import Lowering, rule
from generators.graph.lowering.folds import folded
from generators.graph.lowering.pointwise import number
from generators.graph.sizes import Size, add, atom, div, mod, mul, sub


def with_batch(lazy: Lazy) -> Lazy:
    """A matrix as a batch of one."""
    return Lazy((1, *lazy.shape), lazy.kind, lambda body, indices: lazy.at(body, indices[1:]))


def without_batch(lazy: Lazy, shape: tuple[Size, ...]) -> Lazy:
    return Lazy(shape, lazy.kind, lambda body, indices: lazy.at(body, [0, *indices]))


@rule("aten.bmm.default")
def batched(lowering: Lowering, node: Node) -> Lazy:
    a, b = (lowering.tensor(each) for each in node.args)
    return lowering.product(node, a, b)


@rule("aten.mm.default")
def multiplied(lowering: Lowering, node: Node) -> Lazy:
    a, b = (lowering.tensor(each) for each in node.args)
    return without_batch(lowering.product(node, with_batch(a), with_batch(b)), lowering.shape(node))


@rule("aten.addmm.default")
def multiplied_and_added(lowering: Lowering, node: Node) -> Lazy:
    other, a, b = (lowering.tensor(each) for each in node.args)
    scale = (number(node.kwargs.get(name, 1), "f32") for name in ("alpha", "beta"))
    alpha, beta = ("" if each in ("1", "1.0") else f" * {each}" for each in scale)
    product = lowering.product(node, with_batch(a), with_batch(b))
    return Lazy(
        lowering.shape(node),
        "f32",
        lambda body, indices: body.let(
            f"{product.at(body, [0, *indices])}{alpha} + {element(other, body, indices, 'f32')}{beta}"
        ),
    )


@rule("aten.convolution.default")
def convolution(lowering: Lowering, node: Node) -> Lazy:
    value, weight, bias, stride, padding, dilation, transposed, _, groups = node.args
    x, w = lowering.tensor(value), lowering.tensor(weight)
    b = lowering.tensor(bias) if bias else None
    shape = lowering.shape(node)
    rank = len(x.shape) - 2
    stride, padding, dilation = ([*each] * (rank if len(each) == 1 else 1) for each in (stride, padding, dilation))
    inputs_of_group = div(x.shape[1], groups)
    outputs_of_group = div(shape[1], groups)
    key = object()

    def at(body: Body, indices: Indices) -> str:
        group = body.let(div(indices[1], outputs_of_group))

        def inner(places: list[Size]) -> str:
            own, tests = [], []
            for axis in range(rank):
                index, tap = indices[2 + axis], mul(places[1 + axis], dilation[axis])
                size = x.shape[2 + axis]
                if transposed:
                    reach = body.let(sub(add(index, padding[axis]), tap))
                    place = body.let(div(reach, stride[axis]))
                    tests.append(f"{reach} >= 0")
                    if stride[axis] != 1:
                        tests.append(f"{reach} % {stride[axis]} == 0")
                else:
                    place = body.let(sub(add(mul(index, stride[axis]), tap), padding[axis]))
                if transposed or padding[axis] != 0:
                    tests.append(f"{place} >= 0 && {place} < {size}")
                    place = body.let(f"clamp({place}, 0, {atom(sub(size, 1))})")
                own.append(place)
            channel = add(mul(group, inputs_of_group), places[0])
            found = x.at(body, [indices[0], body.let(channel), *own])
            taps = places[1:]
            if transposed:
                factor = w.at(body, [body.let(channel), body.let(mod(indices[1], outputs_of_group)), *taps])
            else:
                factor = w.at(body, [indices[1], *places])
            term = f"{found} * {factor}"
            return body.let(f"select(0.0, {term}, {' && '.join(tests)})" if tests else term)

        total = folded(lowering, body, "sum", "f32", (indices, shape), [inputs_of_group, *w.shape[2:]], key, inner)
        return body.let(f"{total} + {b.at(body, [indices[1]])}") if b else total

    return Lazy(shape, "f32", at)
