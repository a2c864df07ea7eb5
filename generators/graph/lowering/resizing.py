"""Images of another size."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from generators.graph.body import Body
from generators.graph.graph import Node
from generators.graph.lazy import Indices, Lazy
from generators.graph.lower import Lowering, rule
from generators.graph.sizes import Size, atom, sub


def _scale(size: Size, onto: Size, factor: float | None, aligned: bool) -> str:
    """How far an element of the new size is from the next, in elements of the old size."""
    if aligned:
        return f"(f32({sub(size, 1)}) / f32(max({sub(onto, 1)}, 1)))"
    return repr(1 / factor) if factor else f"(f32({size}) / f32({onto}))"


def _factors(node: Node, rank: int) -> Sequence[float | None]:
    given = node.args[-1] if isinstance(node.args[-1], list) and node.args[-1] and node.op.endswith(".vec") else None
    if node.op.endswith(".vec"):
        return given if given and node.args[1] is None else [None] * rank
    tail = [each for each in node.args[2:] if isinstance(each, float)]
    return tail if len(tail) == rank else [None] * rank


@rule(
    *(f"aten.upsample_nearest{rank}d.{form}" for rank in (1, 2, 3) for form in ("vec", "default")),
    "aten._upsample_nearest_exact2d.vec",
    "aten._upsample_nearest_exact1d.vec",
)
def nearest(lowering: Lowering, node: Node) -> Lazy:
    x, shape = lowering.tensor(node.args[0]), lowering.shape(node)
    rank = len(shape) - 2
    factors = _factors(node, rank)
    half = " + 0.5" if "exact" in node.op else ""

    def at(body: Body, indices: Indices) -> str:
        places: list[Size] = [*indices[:2]]
        for axis in range(rank):
            size, onto = x.shape[2 + axis], shape[2 + axis]
            if isinstance(size, int) and isinstance(onto, int) and onto % size == 0 and not half:
                places.append(body.let(f"{atom(indices[2 + axis])} / {onto // size}"))
                continue
            place = f"i32(floor((f32({indices[2 + axis]}){half}) * {_scale(size, onto, factors[axis], False)}))"
            places.append(body.let(f"min({place}, {atom(sub(size, 1))})"))
        return x.at(body, places)

    return Lazy(shape, x.kind, at)


@rule(
    "aten.upsample_bilinear2d.vec",
    "aten.upsample_bilinear2d.default",
    "aten._upsample_bilinear2d_aa.default",
    "aten.upsample_linear1d.vec",
    "aten.upsample_linear1d.default",
    "aten.upsample_trilinear3d.vec",
)
def linear(lowering: Lowering, node: Node) -> Lazy:
    if "_aa" in node.op:
        raise NotImplementedError("resizing with antialiasing")
    x, shape = lowering.tensor(node.args[0]), lowering.shape(node)
    rank, aligned = len(shape) - 2, bool(node.args[2])
    factors = _factors(node, rank)

    def at(body: Body, indices: Indices) -> str:
        lows, highs, parts = [], [], []
        for axis in range(rank):
            size, onto = x.shape[2 + axis], shape[2 + axis]
            scale = _scale(size, onto, factors[axis], aligned)
            index = f"f32({indices[2 + axis]})"
            place = body.let(f"{index} * {scale}" if aligned else f"max(({index} + 0.5) * {scale} - 0.5, 0.0)")
            low = body.let(f"min(i32({place}), {atom(sub(size, 1))})")
            lows.append(low)
            highs.append(body.let(f"min({low} + 1, {atom(sub(size, 1))})"))
            parts.append(body.let(f"{place} - f32({low})"))

        def mixed(axis: int, places: list[Size]) -> str:
            if axis == rank:
                return x.at(body, [*indices[:2], *places])
            low, high = (mixed(axis + 1, [*places, each[axis]]) for each in (lows, highs))
            return body.let(f"{low} + ({high} - {low}) * {parts[axis]}")

        return mixed(0, [])

    return Lazy(shape, "f32", at)


@rule("aten.grid_sampler_2d.default")
def sampled(lowering: Lowering, node: Node) -> Lazy:
    x, grid = lowering.tensor(node.args[0]), lowering.tensor(node.args[1])
    mode, border, aligned = node.args[2:5]
    if mode not in (0, 1, 2) or border not in (0, 1):
        raise NotImplementedError(f"sampling with interpolation {mode} and padding {border}")
    shape = lowering.shape(node)

    def at(body: Body, indices: Indices) -> str:
        places = []
        for axis in (0, 1):
            size = x.shape[3 - axis]
            found = grid.at(body, [indices[0], indices[2], indices[3], axis])
            place = (
                f"({found} + 1.0) * 0.5 * f32({sub(size, 1)})"
                if aligned
                else f"(({found} + 1.0) * f32({size}) - 1.0) * 0.5"
            )
            clamped = border == 1 and mode != 2  # of several far taps, each is moved to the border
            places.append(body.let(f"clamp({place}, 0.0, f32({sub(size, 1)}))" if clamped else place))
        column, row = places

        def one(y: str, x_place: str) -> str:
            inside = f"{y} >= 0 && {y} < {x.shape[2]} && {x_place} >= 0 && {x_place} < {x.shape[3]}"
            down = body.let(f"clamp({y}, 0, {atom(sub(x.shape[2], 1))})")
            right = body.let(f"clamp({x_place}, 0, {atom(sub(x.shape[3], 1))})")
            found = x.at(body, [*indices[:2], down, right])
            return found if border == 1 else body.let(f"select(0.0, {found}, {inside})")

        if mode == 2:
            return _cubic(body, row, lambda y: _cubic(body, column, lambda x_place: one(y, x_place)))
        if mode == 1:
            return one(body.let(f"i32(round({row}))"), body.let(f"i32(round({column}))"))
        top, left = body.let(f"i32(floor({row}))"), body.let(f"i32(floor({column}))")
        down, right = body.let(f"{row} - floor({row})"), body.let(f"{column} - floor({column})")
        below, beside = body.let(f"{top} + 1"), body.let(f"{left} + 1")
        upper = body.let(f"{one(top, left)} * (1.0 - {right}) + {one(top, beside)} * {right}")
        lower = body.let(f"{one(below, left)} * (1.0 - {right}) + {one(below, beside)} * {right}")
        return body.let(f"{upper} * (1.0 - {down}) + {lower} * {down}")

    return Lazy(shape, "f32", at)


def _cubic(body: Body, place: str, at: Callable[[str], str]) -> str:
    """What cubic convolution gives between the four nearest elements, as torch computes it: with a = -0.75."""
    first = body.let(f"i32(floor({place}))")
    share = body.let(f"{place} - floor({place})")
    terms = []
    for tap in range(-1, 3):
        far = body.let(f"abs({share} - {tap}.0)" if tap >= 0 else f"{share} + 1.0")
        near = f"((1.25 * {far} - 2.25) * {far} * {far} + 1.0)"
        wide = f"(((-0.75 * {far} + 3.75) * {far} - 6.0) * {far} + 3.0)"
        weight = body.let(near if tap in (0, 1) else wide)
        terms.append(f"{at(body.let(f'{first} + {tap}'))} * {weight}")
    return body.let(" + ".join(terms))
