"""Whether what sees images in a model can be traced for images of any size, as the runtimes do that convert models."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from contextlib import ExitStack
from typing import Any
from unittest.mock import patch

SIZES = re.compile(r"grid|sizes|shapes")
"""What the inputs are called that say how large images are."""

LIMITS = ("torch._subclasses.fake_tensor", "torch.fx.experimental.proxy_tensor")
"""The modules that say of how many numbers a constant is known while torch traces."""


def tells_sizes(inputs: Mapping[str, Any]) -> bool:
    """Whether the inputs say how large images are."""
    return any(map(SIZES.search, inputs))


def fixes_sizes(model: Any, inputs: Mapping[str, Any]) -> bool:
    """Whether transformers' exporter traces what sees, in the model, rightly only for images of one size, told it as constants.

    inputs: of its forward, with the sizes of images among them; False where those are not told. With a text, what is
    traced is the model's encoder of images.
    """
    part, given = _seeing(model, inputs)
    return bool(_told(given)) and not _computes(part, given) and _traces_of_one_size(part, given)


def _seeing(model: Any, inputs: Mapping[str, Any]) -> tuple[Any, dict[str, Any]]:
    """What sees images, and its inputs: the model, or a part of one that reads a text besides. No inputs if it has no eyes."""
    from transformers.exporters.utils import decompose_multimodal

    part, given = model, dict(inputs)
    if "input_ids" in inputs:
        try:
            part, given = decompose_multimodal(model, given)["image_encoder"]
        except (KeyError, ValueError):  # it has no such part
            return model, {}
    return part, {name: value for name, value in given.items() if hasattr(value, "shape")}


def _told(inputs: Mapping[str, Any]) -> dict[str, Any]:
    """Those of the inputs that say how large images are."""
    return {name: value for name, value in inputs.items() if SIZES.search(name) and not value.is_floating_point()}


def _traces_of_one_size(model: Any, inputs: Mapping[str, Any]) -> bool:
    """Whether it traces with the sizes as constants."""
    import torch

    class OfOneSize(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.model = model
            for part in model.modules():
                part.forward = part.forward  # its own: the exporter knows others, for open sizes

        def forward(self, **seen: Any) -> Any:
            told = {name: value for name, value in inputs.items() if name not in seen}
            return self.model(**seen, **{name: torch.tensor(told[name].tolist()) for name in told})

    with ExitStack() as stack:
        for module in LIMITS:
            stack.enter_context(patch(f"{module}.CONSTANT_NUMEL_LIMIT", sys.maxsize))
        seen = {name: value for name, value in inputs.items() if value.is_floating_point()}
        return _traces(OfOneSize(), seen, dynamic=False) is not None


def _traces(model: Any, inputs: Mapping[str, Any], *, dynamic: bool) -> Any:
    """What is traced; None if that fails."""
    from transformers.exporters import DynamoConfig, DynamoExporter

    try:
        traced = DynamoExporter().export(model, dict(inputs), DynamoConfig(dynamic=dynamic))
        traced.program.run_decompositions()  # which traces it again, as converters need it
    except Exception:  # whatever the tracer or the authors' code raises: it does not trace
        return None
    return traced


def _computes(model: Any, inputs: Mapping[str, Any]) -> bool:
    """Whether what is traced for any size computes what the model does: the exporter may take parts of images for equally large."""
    import torch
    from transformers.exporters.utils import get_leaf_tensors, precompute_export_inputs

    traced = _traces(model, inputs, dynamic=True)
    if traced is None:
        return False
    with torch.no_grad():
        expected, known = get_leaf_tensors(model(**inputs)), dict(inputs)
        precompute_export_inputs(model, known)
        try:
            found = get_leaf_tensors(traced(**known))
        except Exception:  # an assertion in it: it is not for these sizes
            return False
    pairs = zip(expected.values(), found.values(), strict=True)
    return all(one.shape == other.shape and torch.allclose(one, other, rtol=1e-3, atol=1e-4) for one, other in pairs)
