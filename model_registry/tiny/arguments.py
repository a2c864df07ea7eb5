"""Which of a processor's outputs is which argument of a model's forward, where the two have different names."""

from __future__ import annotations

import inspect
from collections.abc import Collection
from typing import Any

CALLED: dict[str, tuple[str, ...]] = {
    # A tower for patches of images and videos alike; its processor tells the two apart.
    "grid_thw": ("image_grid_thw",),
    "merge_sizes": ("image_merge_sizes",),
    "pixel_position_ids": ("image_position_ids",),
    # The same under another name, where a processor serves models with several kinds of input.
    "pixel_values": ("image_pixel_values",),
    "image": ("pixel_values",),
    "input_features_mask": ("attention_mask",),
    # A tower as a stack of layers: what goes into the first one is still pixels, features or samples.
    "hidden_states": ("pixel_values", "input_features", "input_values"),
}
"""By forward's name, what processors call it; the first that there is counts."""


def sources(made: Collection[str], model: Any) -> dict[str, str]:
    """The processor's key of each argument of the model's forward that has another name there.

    made: the keys of the processor's output. A model whose main input is another model's hidden states gets no pixels.
    """
    takes = inspect.signature(model.forward).parameters
    hidden = {"hidden_states"} if model.main_input_name == "hidden_states" else set()
    found = {}
    for name in sorted((takes.keys() & CALLED.keys()) - {*made} - hidden):
        key = next((key for key in CALLED[name] if key in made and key not in takes), None)
        if key:
            found[name] = key
    return found


def unmade(inputs: Collection[str], model: Any) -> list[str]:
    """The arguments that the model's forward requires and that are not among the inputs."""
    parameters = inspect.signature(model.forward).parameters.values()
    kinds = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)
    required = [
        each.name for each in parameters if each.default is each.empty and each.kind in kinds and each.name != "self"
    ]
    return [name for name in required if name not in inputs]


def has_forward(model: type[Any]) -> bool:
    """Whether the model class has a forward: some are only ever encoded and decoded with."""
    from torch.nn import Module

    return getattr(model, "forward", None) is not Module.forward
