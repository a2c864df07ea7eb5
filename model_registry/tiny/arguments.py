"""Which of a processor's outputs is which argument of a model's forward, where the two have different names."""

from __future__ import annotations

import inspect
from collections.abc import Collection, Mapping
from typing import Any

CALLED: dict[str, tuple[str, ...]] = {
    # A tower for patches of images and videos alike; its processor tells the two apart.
    "grid_thw": ("image_grid_thw",),
    "merge_sizes": ("image_merge_sizes",),
    "pixel_position_ids": ("image_position_ids",),
    # The same under another name, where a processor serves models with several kinds of input.
    "pixel_values": ("image_pixel_values", "image_patches"),
    "image": ("pixel_values",),
    "input_features_mask": ("attention_mask",),
    "audio_mel": ("input_features",),
    "audio_mel_mask": ("input_features_mask.logical_not()",),  # which says what is no sound
    # A tower as a stack of layers: what goes into the first one is still pixels, features or samples.
    "hidden_states": ("pixel_values", "input_features", "audio_input_features", "input_values"),
}
"""By forward's name, what processors call it; the first that there is counts. A call may follow the key."""


NOTHING = "None"
"""The source of an argument that has to be given, if only as None."""


def sources(made: Collection[str], model: Any) -> dict[str, str]:
    """The processor's key of each argument of the model's forward that has another name there, and a call that follows it.

    made: the keys of the processor's output. A model whose main input is another model's hidden states gets no pixels.
    """
    takes = inspect.signature(called(model)).parameters
    hidden = {"hidden_states"} if model.main_input_name == "hidden_states" else set()
    found = {}
    for name in sorted((takes.keys() & CALLED.keys()) - {*made} - hidden):
        source = next((each for each in CALLED[name] if key_of(each) in {*made} - {*takes}), None)
        if source:
            found[name] = source
    return found | dict.fromkeys(_optional({*made, *found}, takes), NOTHING)


def _optional(given: Collection[str], takes: Mapping[str, inspect.Parameter]) -> list[str]:
    """The arguments without a default that may be None, and that nothing is made for."""
    lacking = (each for each in takes.values() if each.default is each.empty and each.name not in given)
    return [each.name for each in lacking if "None" in str(each.annotation)]


def key_of(source: str) -> str:
    """The processor's key in a source: "pixel_values" of "pixel_values.flatten(0, 1)"."""
    return source.partition(".")[0]


def made_of(source: str, made: Mapping[str, Any]) -> Any:
    """What a source stands for: the tensor of its key, after the call that may follow it; or None."""
    if source == NOTHING:
        return None
    key, _, call = source.partition(".")
    name, _, numbers = call.rstrip(")").partition("(")
    return getattr(made[key], name)(*map(int, filter(None, numbers.split(", ")))) if call else made[key]


def unmade(inputs: Collection[str], model: Any) -> list[str]:
    """The arguments that the model's forward requires and that are not among the inputs."""
    parameters = inspect.signature(called(model)).parameters.values()
    kinds = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)
    required = [
        each.name for each in parameters if each.default is each.empty and each.kind in kinds and each.name != "self"
    ]
    return [name for name in required if name not in inputs]


def has_forward(model: Any) -> bool:
    """Whether the model, or its class, has a forward: some are only ever encoded and decoded with."""
    from torch.nn import Module

    kind = model if isinstance(model, type) else type(model)
    return getattr(kind, "forward", None) is not Module.forward


def called(model: Any) -> Any:
    """What makes something of raw inputs: forward, or `encode` where there is none."""
    return model.forward if has_forward(model) or not hasattr(model, "encode") else model.encode
