"""Operators whose every element comes of the same element of each operand."""

from __future__ import annotations

import math
from typing import Any

from generators.graph.body import Body
from generators.graph.graph import Node, Ref
from generators.graph.lazy import Indices, Lazy, cast, element
from generators.graph.lower import Lowering, rule

ORDER = ("bool", "i32", "f32")
"""The types of values: an operator computes in the last of its operands' types."""


def number(value: Any, kind: str) -> str:
    """A number as WGSL writes it."""
    if value in ("inf", "-inf"):
        value = math.inf if value == "inf" else -math.inf
    if kind == "bool":
        return "true" if value else "false"
    if kind == "i32":
        return value if isinstance(value, str) else str(max(min(int(value), 2**31 - 1), -(2**31) + 1))
    if isinstance(value, str):
        return f"f32({value})"
    largest = 3.4028234663852886e38
    text = repr(float(max(min(float(value), largest), -largest)))
    return f"{text}f" if "e" in text or "." in text else text


def scalar(value: Any, kind: str) -> Lazy:
    """A number as a tensor without axes."""
    return Lazy((), kind, lambda body, indices: number(value, kind))


def operand(lowering: Lowering, value: Any) -> Lazy:
    if isinstance(value, Ref):
        return lowering.tensor(value)
    whole = isinstance(value, int | str) and value not in ("inf", "-inf")
    return scalar(value, "bool" if isinstance(value, bool) else "i32" if whole else "f32")


def common(operands: list[Lazy], result: str = "bool") -> str:
    """The type that an operator computes in."""
    return max([each.kind for each in operands] + [result], key=ORDER.index)


def pointwise(
    lowering: Lowering, node: Node, values: list[Any], text: str, within: str | None = None, gives: str | None = None
) -> Lazy:
    """text: the expression, with {0}, {1} for the operands. within: the type it computes in. gives: that of its value."""
    operands = [operand(lowering, each) for each in values]
    kind = lowering.kind(node)
    within = within or common(operands, kind)

    def at(body: Body, indices: Indices) -> str:
        found = [element(each, body, indices, within) for each in operands]
        return cast(body.let(text.format(*found)), gives or within, kind)

    return Lazy(lowering.shape(node), kind, at)


UNARY = {
    "abs": "abs({0})",
    "neg": "-{0}",
    "exp": "exp({0})",
    "log": "log({0})",
    "sqrt": "sqrt({0})",
    "rsqrt": "inverseSqrt({0})",
    "sin": "wave({0}, 0)",
    "cos": "wave({0}, 1)",
    "tan": "tan({0})",
    "reciprocal": "1.0 / {0}",
    "floor": "floor({0})",
    "ceil": "ceil({0})",
    "round": "round({0})",
    "trunc": "trunc({0})",
    "sign": "sign({0})",
    "asin": "atan2({0}, sqrt(1.0 - {0} * {0}))",
    "acos": "atan2(sqrt(1.0 - {0} * {0}), {0})",
    "atan": "atan({0})",
    "sinh": "sinh({0})",
    "cosh": "cosh({0})",
    "asinh": "asinh({0})",
    "acosh": "acosh({0})",
    "atanh": "atanh({0})",
    "exp2": "exp2({0})",
    "log2": "log2({0})",
    "log10": "(log({0}) * 0.43429448190325182)",
    "log1p": "log(1.0 + {0})",
    "expm1": "(exp({0}) - 1.0)",
    "sigmoid": "1.0 / (1.0 + exp(-{0}))",
    "relu": "max({0}, 0.0)",
    "erf": "erf({0})",
    "tanh": "tanh(clamp({0}, -15.0, 15.0))",
    "hardtanh": "clamp({0}, -1.0, 1.0)",
}
WHOLE = {"floor", "ceil", "round", "trunc"}
"""What leaves whole numbers as they are."""

FLOATS = {*UNARY} - {"abs", "neg", "sign", "relu", *WHOLE}
"""What is computed in floating point, whatever it is computed of."""


@rule(*(f"aten.{name}.default" for name in UNARY))
def unary(lowering: Lowering, node: Node) -> Lazy:
    name = node.op.split(".")[1]
    text, value = UNARY[name], node.args[0]
    if name in FLOATS:
        return pointwise(lowering, node, [value], text, "f32")
    if operand(lowering, value).kind == "f32":
        return pointwise(lowering, node, [value], text)
    return pointwise(lowering, node, [value], "{0}" if name in WHOLE else text.replace("0.0", "0"))


BINARY = {
    "mul": "{0} * {1}",
    "maximum": "max({0}, {1})",
    "minimum": "min({0}, {1})",
    "remainder": "{0} - {1} * floor({0} / {1})",
    "fmod": "{0} % {1}",
    "atan2": "atan2({0}, {1})",
}


@rule(
    *(f"aten.{name}.{form}" for name in ("mul", "remainder", "fmod") for form in ("Tensor", "Scalar")),
    *(f"aten.{name}.default" for name in ("maximum", "minimum", "atan2")),
)
def binary(lowering: Lowering, node: Node) -> Lazy:
    name = node.op.split(".")[1]
    text = BINARY[name]
    if name == "mul" and lowering.kind(node) == "bool":
        return pointwise(lowering, node, list(node.args), "{0} && {1}")
    if name == "remainder" and lowering.kind(node) == "i32":
        text = "(({0} % {1}) + {1}) % {1}"
    if name == "atan2":
        return pointwise(lowering, node, list(node.args), text, "f32")
    return pointwise(lowering, node, list(node.args), text)


@rule("aten.add.Tensor", "aten.add.Scalar", "aten.sub.Tensor", "aten.sub.Scalar", "aten.rsub.Scalar")
def plus(lowering: Lowering, node: Node) -> Lazy:
    a, b = node.args[:2]
    alpha = node.argument(2, "alpha", 1)
    if "rsub" in node.op:
        a, b = b, a
    sign = "+" if "add" in node.op else "-"
    if lowering.kind(node) == "bool":
        return pointwise(lowering, node, [a, b], "{0} || {1}")
    within = common([operand(lowering, a), operand(lowering, b)], lowering.kind(node))
    return pointwise(
        lowering, node, [a, b], f"{{0}} {sign} {{1}}" if alpha == 1 else f"{{0}} {sign} {number(alpha, within)} * {{1}}"
    )


@rule("aten.div.Tensor", "aten.div.Scalar", "aten.div.Tensor_mode", "aten.div.Scalar_mode", "aten.floor_divide.default")
def quotient(lowering: Lowering, node: Node) -> Lazy:
    mode = "floor" if "floor" in node.op else node.kwargs.get("rounding_mode")
    if lowering.kind(node) == "i32":
        text = "{0} / {1}" if mode == "trunc" else "i32(floor(f32({0}) / f32({1})))"
        return pointwise(lowering, node, list(node.args[:2]), text)
    text = f"{mode}({{0}} / {{1}})" if mode else "{0} / {1}"
    return pointwise(lowering, node, list(node.args[:2]), text, "f32")


COMPARED = {"eq": "==", "ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">="}


@rule(*(f"aten.{name}.{form}" for name in COMPARED for form in ("Tensor", "Scalar")))
def compared(lowering: Lowering, node: Node) -> Lazy:
    operands = [operand(lowering, each) for each in node.args]
    within = common(operands)
    name = node.op.split(".")[1]
    if within == "bool" and name not in ("eq", "ne"):
        within = "i32"
    return pointwise(lowering, node, list(node.args), f"{{0}} {COMPARED[name]} {{1}}", within, "bool")


LOGICAL = {"and": ("&&", "&"), "or": ("||", "|"), "xor": ("!=", "^")}


@rule(
    *(f"aten.bitwise_{name}.{form}" for name in LOGICAL for form in ("Tensor", "Scalar")),
    *(f"aten.logical_{name}.default" for name in LOGICAL),
)
def logical(lowering: Lowering, node: Node) -> Lazy:
    kind, _, name = node.op.split(".")[1].partition("_")
    if kind == "logical" or lowering.kind(node) == "bool":
        return pointwise(lowering, node, list(node.args), f"{{0}} {LOGICAL[name][0]} {{1}}", "bool", "bool")
    return pointwise(lowering, node, list(node.args), f"{{0}} {LOGICAL[name][1]} {{1}}")


@rule("aten.logical_not.default", "aten.bitwise_not.default")
def inverted(lowering: Lowering, node: Node) -> Lazy:
    if lowering.kind(node) == "bool":
        return pointwise(lowering, node, list(node.args), "!{0}", "bool", "bool")
    return pointwise(lowering, node, list(node.args), "~{0}")


@rule("aten.__lshift__.Scalar", "aten.bitwise_left_shift.Tensor_Scalar")
def shifted_left(lowering: Lowering, node: Node) -> Lazy:
    return pointwise(lowering, node, [node.args[0]], f"{{0}} << {node.args[1]}u")


@rule("aten.__rshift__.Scalar", "aten.bitwise_right_shift.Tensor_Scalar")
def shifted_right(lowering: Lowering, node: Node) -> Lazy:
    return pointwise(lowering, node, [node.args[0]], f"{{0}} >> {node.args[1]}u")


@rule("aten.pow.Tensor_Scalar", "aten.pow.Tensor_Tensor", "aten.pow.Scalar")
def power(lowering: Lowering, node: Node) -> Lazy:
    exponent = node.args[1]
    if isinstance(exponent, int | float) and exponent in (2, 3, 4) or exponent in (1, 0.5, -0.5, -1, -2):
        value = node.args[0]
        texts = {
            1: "{0}",
            2: "{0} * {0}",
            3: "{0} * {0} * {0}",
            4: "({0} * {0}) * ({0} * {0})",
            0.5: "sqrt({0})",
            -0.5: "inverseSqrt({0})",
            -1: "1.0 / {0}",
            -2: "1.0 / ({0} * {0})",
        }
        return pointwise(lowering, node, [value], texts[exponent])
    return pointwise(lowering, node, list(node.args[:2]), "power({0}, {1})", "f32")


@rule("aten.gelu.default")
def gelu(lowering: Lowering, node: Node) -> Lazy:
    if node.kwargs.get("approximate", "none") == "tanh":
        text = "0.5 * {0} * (1.0 + tanh(clamp(0.7978845608028654 * ({0} + 0.044715 * {0} * {0} * {0}), -15.0, 15.0)))"
    else:
        text = "0.5 * {0} * (1.0 + erf({0} * 0.7071067811865476))"
    return pointwise(lowering, node, [node.args[0]], text, "f32")


@rule("aten.elu.default")
def elu(lowering: Lowering, node: Node) -> Lazy:
    alpha, scale, inner = (
        node.argument(place, name, 1) for place, name in ((1, "alpha"), (2, "scale"), (3, "input_scale"))
    )
    text = f"select({number(alpha * scale, 'f32')} * (exp({{0}} * {number(inner, 'f32')}) - 1.0), {number(scale, 'f32')} * {{0}}, {{0}} > 0.0)"
    return pointwise(lowering, node, [node.args[0]], text, "f32")


@rule("aten.leaky_relu.default")
def leaky_relu(lowering: Lowering, node: Node) -> Lazy:
    slope = number(node.argument(1, "negative_slope", 0.01), "f32")
    return pointwise(lowering, node, [node.args[0]], f"select({slope} * {{0}}, {{0}}, {{0}} > 0.0)", "f32")


@rule(
    "aten.clamp.default",
    "aten.clamp.Tensor",
    "aten.clamp_min.default",
    "aten.clamp_max.default",
    "aten.hardtanh.default",
)
def clamped(lowering: Lowering, node: Node) -> Lazy:
    low, high = node.argument(1, "min"), node.argument(2, "max")
    if "clamp_max" in node.op:
        low, high = None, low
    if "hardtanh" in node.op:
        low, high = (-1.0 if low is None else low), (1.0 if high is None else high)
    values, text = [node.args[0]], "{0}"
    for value, function in ((low, "max"), (high, "min")):
        if value is not None:
            values.append(value)
            text = f"{function}({text}, {{{len(values) - 1}}})"
    return pointwise(lowering, node, values, text)


@rule("aten.where.self", "aten.where.ScalarOther", "aten.where.ScalarSelf", "aten.where.Scalar")
def where(lowering: Lowering, node: Node) -> Lazy:
    chosen, (a, b) = lowering.tensor(node.args[0]), [operand(lowering, each) for each in node.args[1:]]
    kind = lowering.kind(node)

    def at(body: Body, indices: Indices) -> str:
        yes, no = (element(each, body, indices, kind) for each in (a, b))
        return body.let(f"select({no}, {yes}, {element(chosen, body, indices, 'bool')})")

    return Lazy(lowering.shape(node), kind, at)


@rule(
    "aten._to_copy.default",
    "aten.clone.default",
    "aten.alias.default",
    "aten.lift_fresh_copy.default",
    "aten.detach.default",
    "aten.detach_.default",
    "aten.to.dtype",
    "aten.contiguous.default",
    "prims.convert_element_type.default",
    "aten.dropout.default",
)
def copied(lowering: Lowering, node: Node) -> Lazy:
    value, kind = lowering.tensor(node.args[0]), lowering.kind(node)
    return Lazy(value.shape, kind, lambda body, indices: body.let(cast(value.at(body, indices), value.kind, kind)))


@rule("aten.copy.default")
def overwritten(lowering: Lowering, node: Node) -> Lazy:
    return pointwise(lowering, node, [node.args[1]], "{0}")


@rule("aten.isnan.default", "aten.isinf.default")
def never(lowering: Lowering, node: Node) -> Lazy:
    """WGSL need not have values that are not finite: what a kernel computes is taken to be so."""
    value = lowering.tensor(node.args[0])
    return Lazy(value.shape, "bool", lambda body, indices: "false")
