"""Whether a model's code goes one way or another by the numbers that it computes: then no one program does what it does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def decides_by_values(model: Any, inputs: Mapping[str, Any]) -> bool:
    """Whether transformers' exporter cannot trace the model, told these inputs, for a number that only a run shows.

    False of models that generate: of those it is parts that are traced. False also of what is given tokens alone: tracing takes
    seconds, and it is what sees and hears that decides so.
    """
    import torch
    from torch.fx.experimental.symbolic_shapes import GuardOnDataDependentSymNode
    from transformers.exporters import DynamoConfig, DynamoExporter

    if model.can_generate():
        return False
    tensors = {name: value for name, value in inputs.items() if isinstance(value, torch.Tensor)}
    if not any(each.is_floating_point() for each in tensors.values()):
        return False
    try:
        DynamoExporter().export(model, tensors, DynamoConfig(dynamic=False))
    except GuardOnDataDependentSymNode:
        return True
    except Exception:  # whatever else stops the exporter is not about values
        return False
    return False
