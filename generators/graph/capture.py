"""A model's operators, read off `torch.export`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sympy  # type: ignore[import-untyped]
import torch
from torch.export import ExportedProgram

from generators.graph.graph import Graph, Node, Ref, Tensor, refs
from generators.graph.sizes import Size, add, div, mod, mul

LARGEST_CONSTANT = 4096
"""Elements of a constant tensor that a program may hold; a larger one has to be in the checkpoint."""


def captured(program: ExportedProgram, weights: Mapping[str, str] | None = None) -> Graph:
    """The operators of an exported and decomposed program.

    weights: by a parameter's or buffer's name in the model, its name in the checkpoint, where that is another.
    """
    signature = program.graph_signature
    named = {**signature.inputs_to_parameters, **signature.inputs_to_buffers}
    persistent = set(signature.inputs_to_parameters.values()) | {*program.state_dict}
    inputs: dict[str, Tensor] = {}
    held: dict[str, tuple[str, Tensor]] = {}
    constants: dict[str, tuple[Tensor, list[Any]]] = {}
    nodes: list[Node] = []
    outputs: tuple[tuple[str, str], ...] = ()
    for node in program.graph.nodes:
        if node.op == "placeholder":
            value = node.meta.get("val")
            if not isinstance(value, torch.Tensor):
                continue
            tensor = _tensor(value)
            name = named.get(node.name) or signature.inputs_to_lifted_tensor_constants.get(node.name)
            if name is None:
                inputs[node.name] = tensor
            elif name in persistent:
                held[node.name] = ((weights or {}).get(name, name), tensor)
            else:
                constants[node.name] = (tensor, _values(_constant(program, name)))
        elif node.op == "output":
            outputs = _outputs(program, node)
        else:
            nodes.append(_node(node))
    return Graph(inputs, held, constants, _alive(nodes, outputs), outputs, _sizes(inputs))


def _node(node: torch.fx.Node) -> Node:
    target = node.target
    op = str(target) if isinstance(target, torch._ops.OpOverload) else getattr(target, "__name__", str(target))
    value = node.meta.get("val")
    results = value if isinstance(value, list | tuple) else [value]
    return Node(
        name=node.name,
        op=op,
        args=tuple(_argument(each) for each in node.args),
        kwargs={
            key: _argument(each) for key, each in node.kwargs.items() if key not in ("device", "layout", "pin_memory")
        },
        results=tuple(_tensor(each) if isinstance(each, torch.Tensor) else None for each in results),
    )


def _argument(value: Any) -> Any:
    if isinstance(value, torch.fx.Node):
        known = value.meta.get("val")
        return _size(known) if isinstance(known, torch.SymInt | int) else Ref(value.name)
    if isinstance(value, list | tuple):
        return [_argument(each) for each in value]
    if isinstance(value, torch.SymInt):
        return _size(value)
    if isinstance(value, float) and value in (float("inf"), float("-inf")):
        return "inf" if value > 0 else "-inf"
    if value is None or isinstance(value, bool | int | float | str):
        return value
    return str(value).removeprefix("torch.")


def _tensor(value: torch.Tensor) -> Tensor:
    return Tensor(tuple(_size(each) for each in value.shape), str(value.dtype).removeprefix("torch."))


def _size(value: int | torch.SymInt) -> Size:
    return value if isinstance(value, int) else _expression(value.node.expr)


def _expression(expr: sympy.Expr) -> Size:
    """A size as sympy has it, in our own words. Raises NotImplementedError for a function that we have no word for."""
    if expr.is_Integer:
        return int(expr)
    if expr.is_Symbol:
        return str(expr)
    args = [_expression(each) for each in expr.args]
    kind = type(expr).__name__
    if kind in ("FloorDiv", "CleanDiv", "IntTrueDiv"):
        return div(*args)
    if kind in ("Mod", "PythonMod"):
        return mod(*args)
    if kind == "Add":
        negative = [each for each in args if isinstance(each, int) and each < 0]
        total: Size = 0
        for each in [*(each for each in args if each not in negative), *negative]:
            total = add(total, each)
        return total
    if kind == "Mul":
        whole: Size = 1
        for each in args:
            whole = mul(whole, each)
        return whole
    if kind in ("Max", "Min"):
        return f"{kind.lower()}({', '.join(map(str, args))})"
    raise NotImplementedError(f"a size that is {kind}: {expr}")


def _sizes(inputs: Mapping[str, Tensor]) -> dict[str, tuple[str, int]]:
    found: dict[str, tuple[str, int]] = {}
    for name, tensor in inputs.items():
        for axis, size in enumerate(tensor.shape):
            if isinstance(size, str):
                found.setdefault(size, (name, axis))
    return found


def _outputs(program: ExportedProgram, node: torch.fx.Node) -> tuple[tuple[str, str], ...]:
    results: Any = node.args[0]
    given = [each for each in results if isinstance(each, torch.fx.Node)]
    return tuple((f"output_{i}", each.name) for i, each in enumerate(given))


def _constant(program: ExportedProgram, name: str) -> torch.Tensor:
    value = program.constants[name]
    return value if isinstance(value, torch.Tensor) else torch.tensor(value)


def _values(tensor: torch.Tensor) -> list[Any]:
    if tensor.numel() > LARGEST_CONSTANT:
        raise NotImplementedError(f"a constant of {tensor.numel()} elements that no checkpoint holds")
    return list(tensor.flatten().tolist())


def _alive(nodes: list[Node], outputs: tuple[tuple[str, str], ...]) -> tuple[Node, ...]:
    """The operators that something comes of: checks are not, and arithmetic on sizes is in the arguments already."""
    wanted = {name for _, name in outputs}
    alive = []
    for node in reversed(nodes):
        if node.name in wanted:
            alive.append(node)
            wanted |= {ref.name for ref in refs([*node.args, *node.kwargs.values()])}
    return tuple(reversed(alive))
