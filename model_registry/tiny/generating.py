"""Models that show what they do with raw inputs only when they generate: their forward is one step of that."""

from __future__ import annotations

import inspect
import re
from typing import Any

from model_registry.tiny.samples import SENTENCES, sound

DECODES = re.compile(r"self\.(codec_decode|audio_encoder\.decode)\(")
"""How a model's `generate` makes a sound of the codes that it generated."""

STEPS = 4
"""Tokens to generate, of each codebook."""


def makes_sounds(kind: type[Any]) -> bool:
    """Whether the class's own `generate` makes a text into samples of a sound, always."""
    generate = getattr(kind, "generate", None)
    if generate is None or "output_audio" in inspect.signature(generate).parameters:
        return False
    return bool(DECODES.search(inspect.getsource(inspect.unwrap(generate))))


def hears_as_it_writes(kind: type[Any]) -> bool:
    """Whether each step of the class's generation takes its share of a recording, which its forward does not take."""
    prepare = getattr(kind, "prepare_inputs_for_generation", None)
    if prepare is None or not kind.can_generate():
        return False
    taken = inspect.signature(prepare).parameters.keys() - inspect.signature(kind.forward).parameters.keys()
    return "input_values" in taken


def only_generates(kind: type[Any]) -> bool:
    """Whether raw inputs are for the class's `generate`, and not for its forward."""
    return makes_sounds(kind) or hears_as_it_writes(kind)


def prompted(processor: Any, model: Any, which: int) -> dict[str, Any]:
    """What the processor makes of a text for a model that makes sounds, or of a recording for one that hears it."""
    if makes_sounds(type(model)):
        return dict(processor(text=[SENTENCES[which]], return_tensors="pt"))
    rate = processor.feature_extractor.sampling_rate
    return dict(processor(audio=[sound(which, rate)], sampling_rate=rate, return_tensors="pt"))


def precision(model: Any) -> Any:
    """The dtype of the inputs that the model's generation takes: that of its codec, which may stay in float32."""
    return model.codec_model.dtype if hears_as_it_writes(type(model)) else model.dtype


def first_stage(model: Any) -> str:
    """What begins the names of options for the first of several models that generate one after the other; "" for one."""
    return "semantic_" if hasattr(model, "semantic") else ""


def generated(model: Any, inputs: dict[str, Any]) -> Any:
    """What a few greedy steps give: the sound, or the scores of the tokens, with every number on the way."""
    if makes_sounds(type(model)):
        return model.generate(**inputs, do_sample=False, **{f"{first_stage(model)}max_new_tokens": STEPS})
    return model.generate(
        **inputs, do_sample=False, max_new_tokens=STEPS, return_dict_in_generate=True, output_scores=True
    )
