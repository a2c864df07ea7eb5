"""Two different raw inputs of every kind, and what a processor makes of them for a model."""

from __future__ import annotations

import inspect
from typing import Any

from model_registry.tiny.checkpoint import Parts
from model_registry.tiny.nodes import tree
from model_registry.tiny.recipe import TinyError

SENTENCES = ("A cat sits on the mat.", "Two dogs ran off!")
SECONDS = 0.9


def image(which: int) -> Any:
    """A 48 by 40 pixel RGB image: a smooth pattern of its own for each number."""
    import numpy as np
    from PIL import Image

    x, y, c = np.meshgrid(np.arange(48), np.arange(40), np.arange(3), indexing="xy")
    return Image.fromarray((127 + 120 * np.sin((x * (which + 1) + y * 3 + c * 40) / 9.0)).astype("uint8"))


def sound(which: int, sampling_rate: int) -> Any:
    """A tone of SECONDS seconds, float32: 220 Hz, or an octave higher for each number."""
    import numpy as np

    time = np.arange(int(SECONDS * sampling_rate)) / sampling_rate
    return np.sin(2 * np.pi * 220 * 2**which * time).astype("float32")


def model_inputs(processor: Any, model: Any, which: int, placed: bool = True) -> dict[str, Any]:
    """What the processor makes of the raw inputs, less what the model's forward does not take.

    placed: whether the text has placeholders for images and sounds; some processors put them in themselves.
    Raises TinyError where the processor rejects them.
    """
    try:
        encoded = dict(_encoded(processor, model, which, placed))
    except Exception as error:
        raise TinyError(f"{type(processor).__name__} rejects raw inputs: {_said(error)}") from error
    accepted = inspect.signature(model.forward).parameters
    inputs = {key: value for key, value in encoded.items() if key in accepted and hasattr(value, "shape")}
    if _frames(model) and inputs["pixel_values"].dim() == 4:
        inputs["pixel_values"] = inputs["pixel_values"].unsqueeze(0)
    return _with_decoder(inputs, model, accepted)


def unused(processor: Any, model: Any, placed: bool) -> list[str]:
    """What the processor makes of raw inputs, and the model's forward does not take; sorted."""
    encoded = dict(_encoded(processor, model, 0, placed))
    return sorted(key for key, value in encoded.items() if key not in _accepted(model) and hasattr(value, "shape"))


def _frames(model: Any) -> int:
    """How many frames of a video the model's config speaks of; 0 for models of single images."""
    if "pixel_values" not in _accepted(model):
        return 0
    return next((frames for node in tree(model.config) if (frames := getattr(node, "num_frames", 0))), 0)


def _encoded(processor: Any, model: Any, which: int, placed: bool) -> Any:
    if isinstance(processor, Parts):
        return _from_parts(processor, model, which)
    if hasattr(processor, "get_attributes"):
        return _united(processor, model, which, placed)
    if hasattr(processor, "convert_tokens_to_ids"):
        pair = ["Who?"] if "QuestionAnswering" in type(model).__name__ else []
        return processor(*pair, SENTENCES[which], return_tensors="pt")
    if hasattr(processor, "sampling_rate"):
        return processor(
            sound(which, processor.sampling_rate), sampling_rate=processor.sampling_rate, return_tensors="pt"
        )
    return processor(images=image(which), return_tensors="pt")


def _united(processor: Any, model: Any, which: int, placed: bool) -> Any:
    """The call of a processor class, with the raw inputs that its parts are for."""
    parts = processor.get_attributes()
    mains = _main_inputs(model)
    given: dict[str, Any] = {"return_tensors": "pt"}
    speaks = "feature_extractor" in parts and not mains & {"input_ids"} and "input_ids" not in _accepted(model)
    if "image_processor" in parts and _accepted(model) & {"pixel_values", "image", "images"}:
        frames = _frames(model)
        given["images"] = [image(which + index) for index in range(frames)] if frames else image(which)
    if "feature_extractor" in parts:
        rate = processor.feature_extractor.sampling_rate
        given |= {"audio": sound(which, rate), "sampling_rate": rate}
    if "tokenizer" in parts and not speaks:
        given["text"] = _text(processor, given, which) if placed else SENTENCES[which]
    return processor(**given)


def _from_parts(parts: Parts, model: Any, which: int) -> dict[str, Any]:
    """Image and text side by side: as many placeholders as the model makes features of the image."""
    import torch

    pixels = parts.image_processor(images=image(which), return_tensors="pt")
    accepted = inspect.signature(model.get_image_features).parameters
    with torch.inference_mode():
        found = model.get_image_features(**{key: value for key, value in pixels.items() if key in accepted})
    pooled = getattr(found, "pooler_output", found)
    count = (
        sum(part.shape[:-1].numel() for part in pooled)
        if isinstance(pooled, (tuple, list))
        else pooled.shape[:-1].numel()
    )
    index = getattr(model.config, "image_token_id", None) or model.config.image_token_index
    token = parts.tokenizer.convert_ids_to_tokens(index)
    content = [{"type": "image"}, {"type": "text", "text": SENTENCES[which]}]
    chat = parts.tokenizer.apply_chat_template([{"role": "user", "content": content}], tokenize=False)
    text = parts.tokenizer(chat.replace(token, token * count), return_tensors="pt")
    return {**pixels, **text, "mm_token_type_ids": (text["input_ids"] == index).int()}


def _text(processor: Any, given: dict[str, Any], which: int) -> str:
    """A sentence, behind the placeholders of what comes with it; by the chat template where there is one."""
    kinds = [kind for kind, key in (("image", "images"), ("audio", "audio")) if key in given]
    if getattr(processor, "chat_template", None):
        content = [*({"type": kind} for kind in kinds), {"type": "text", "text": SENTENCES[which]}]
        said: str = processor.apply_chat_template([{"role": "user", "content": content}], add_generation_prompt=True)
        return said
    marks = [str(getattr(processor, f"{kind}_token", None) or "") for kind in kinds]
    return "".join(marks) + SENTENCES[which]


def _with_decoder(inputs: dict[str, Any], model: Any, accepted: Any) -> dict[str, Any]:
    """Encoder-decoder models also need the tokens that the decoder begins with."""
    import torch

    config = model.config
    if not getattr(config, "is_encoder_decoder", False) or "decoder_input_ids" not in accepted:
        return inputs
    start = getattr(config, "decoder_start_token_id", None)
    start = start if start is not None else getattr(config, "bos_token_id", None) or 0
    return {**inputs, "decoder_input_ids": torch.tensor([[start, start]])}


def _main_inputs(model: Any) -> set[str]:
    names = model.main_input_name
    return {names} if isinstance(names, str) else set(names)


def _accepted(model: Any) -> set[str]:
    return set(inspect.signature(model.forward).parameters)


def _said(error: Exception) -> str:
    return f"{type(error).__name__}: {' '.join(str(error).split())[:200]}"
