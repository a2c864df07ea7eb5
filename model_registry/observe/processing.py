"""Which tokenizer, processor and feature extractor go with a model type, also where no mapping says so."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import Any

from model_registry.observe import mappings
from model_registry.observe.kin import inherited
from model_registry.observe.modules import config_class, own_classes, package_of, submodules

ANY_TOKENIZER = "TokenizersBackend"  # what AutoTokenizer makes of a tokenizer.json that names no class

MADE_OF = {
    "image": re.compile(r"pixel_values|pixel_values_images|images?|flattened_patches|(image_)?grid_thw"),
    "video": re.compile(r"pixel_values_videos"),
    "audio": re.compile(r"input_features|input_values|audio_input_ids"),
}
"""Arguments of forward that are made of an image, a video or a sound."""

PARTS = {"image": "image_processor", "video": "video_processor", "audio": "feature_extractor"}
"""What makes them, by the name that a processor has for it."""


def processing(family: str, inputs: Collection[str], modalities: Collection[str]) -> dict[str, str | None]:
    """The class names of what prepares this family's inputs. `inputs`: of its forward."""
    processor = mappings.processor_of(family) or _own_processor(family)
    kinds = _kinds(inputs, modalities) | {kind for kind, part in PARTS.items() if part in _parts(processor)}
    return {
        "feature_extractor": _preparer(family, mappings.feature_extractor_of, "audio" in kinds),
        "image_processor": _preparer(family, mappings.image_processor_of, "image" in kinds),
        "processor": processor,
        "tokenizer": _tokenizer(family, processor, "input_ids" in inputs),
        "video_processor": _preparer(family, mappings.video_processor_of, "video" in kinds),
    }


def _kinds(inputs: Collection[str], modalities: Collection[str]) -> set[str]:
    """Of image, video and audio: by the names of the inputs; where those say nothing, what the model is for."""
    found = {kind for kind, names in MADE_OF.items() if any(names.fullmatch(name) for name in inputs)}
    if found or "input_ids" in inputs:
        return {"video"} if found == {"image"} and {*modalities} == {"video"} else found
    return {*modalities} - {"text"}


def _preparer(family: str, said: Callable[[str], str | None], wanted: bool) -> str | None:
    """Its own class of that kind; a sub-model has that of the model that it is a part of."""
    return said(family) or (inherited(family, said) if wanted else None)


def feature_extractor_class(name: str | None) -> type[Any] | None:
    import transformers

    return getattr(transformers, name, None) if name else None


def _own_processor(family: str) -> str | None:
    """xclip has a processor of its own that the mapping forgets. Its sub-models (xclip_text_model) have none."""
    from transformers import ProcessorMixin

    if config_class(family).base_config_key or _letters(package_of(family)) != _letters(family):
        return None
    found = [
        kind.__name__
        for module in submodules(package_of(family), "processing")
        for kind in own_classes(module, ProcessorMixin)
    ]
    return found[0] if len(found) == 1 else None


def _tokenizer(family: str, processor: str | None, takes_tokens: bool) -> str | None:
    named = mappings.tokenizer_of(family)
    if named or not (takes_tokens or _tokenizes(processor)):
        return named
    return _own_tokenizer(family) or inherited(family, mappings.tokenizer_of) or ANY_TOKENIZER


def _own_tokenizer(family: str) -> str | None:
    """Of the model's own folder, when it has exactly one there and this is no sub-model of it."""
    from transformers import PreTrainedTokenizerBase

    if config_class(family).base_config_key:
        return None
    modules = submodules(package_of(family), "tokenization")
    found = [kind.__name__ for module in modules for kind in own_classes(module, PreTrainedTokenizerBase)]
    return found[0] if len(found) == 1 else None


def _tokenizes(processor: str | None) -> bool:
    return "tokenizer" in _parts(processor)


def _parts(processor: str | None) -> list[str]:
    import transformers

    kind = getattr(transformers, processor, None) if processor else None
    try:
        return list(kind.get_attributes()) if kind is not None else []
    except ImportError:  # a library that the processor needs is not installed
        return []


def _letters(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isalnum())
