"""A graph's operators run by torch, one after the other: what a graph for many configurations gives in one of them."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import Any

import torch

from generators.graph.evaluate import evaluated
from generators.graph.formulas import Number
from generators.graph.graph import KEEP, Graph, Ref
from generators.graph.numbers import tabulated

_EXPRESSION = re.compile(r"[\w\s+*/%(),-]+")


def replayed(
    graph: Graph, held: Mapping[str, torch.Tensor], inputs: Sequence[Any], known: Mapping[str, Number]
) -> list[Any]:
    """What the model gives. held: the checkpoint. inputs: in the order of the graph's. known: values of its constants."""
    made: dict[str, Any] = {name: held[checkpoint] for name, (checkpoint, _) in graph.weights.items()}
    made |= dict(zip(graph.inputs, inputs, strict=True))
    values = {**known, **{size: made[name].shape[axis] for size, (name, axis) in graph.sizes.items()}}

    def argument(value: Any) -> Any:
        if isinstance(value, Ref):
            return made[value.name]
        if isinstance(value, list | tuple):
            return [argument(each) for each in value]
        return _said(value, values) if isinstance(value, str) else value

    for name, (tensor, data) in graph.constants.items():
        shape = [argument(size) for size in tensor.shape]
        listed = tabulated(data, math.prod(shape), values)
        made[name] = torch.tensor(listed, dtype=getattr(torch, tensor.dtype)).reshape(shape)
    for node in graph.nodes:
        args = [argument(each) for each in node.args]
        kwargs = {name: argument(each) for name, each in node.kwargs.items()}
        if node.op == KEEP:
            made[node.name] = args[0]
        else:
            made[node.name] = args[0][args[1]] if node.op == "getitem" else _operator(node.op)(*args, **kwargs)
    return [made[name] for _, name in graph.outputs]


def _operator(name: str) -> Any:
    found: Any = torch.ops
    for part in name.split("."):
        found = getattr(found, part)
    return found


def _said(text: str, values: Mapping[str, Any]) -> Any:
    """What a string among arguments stands for: infinity, a type, an expression of sizes, or itself."""
    if text in values:
        return values[text]
    if text in ("inf", "-inf"):
        return float(text)
    known = getattr(torch, text, None) if text.isidentifier() else None
    if isinstance(known, torch.dtype | torch.memory_format):
        return known
    if _EXPRESSION.fullmatch(text) and {*re.findall(r"[A-Za-z_]\w*", text)} - {"max", "min"} <= {*values}:
        return evaluated(text, values)
    return text
