"""Which tokenizer, processor and feature extractor go with a model type, also where no mapping says so."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Collection
from typing import Any

from model_registry.observe import mappings
from model_registry.observe.kin import half, inherited
from model_registry.observe.models import taken
from model_registry.observe.modules import config_class, name_of, named, own_classes, package_of, submodules

ANY_TOKENIZER = "TokenizersBackend"  # what AutoTokenizer makes of a tokenizer.json that names no class

PARTS = {"image": "image_processor", "video": "video_processor", "audio": "feature_extractor"}
"""What makes the inputs of each kind, by the name that processors have for it."""


def processing(family: str, inputs: Collection[str], modalities: Collection[str]) -> dict[str, str | None]:
    """The class names of what prepares this family's inputs. `inputs`: of its forward."""
    processor = mappings.processor_of(family) or _own_processor(family)
    kinds = {*taken(inputs, list(modalities))} | {kind for kind, part in PARTS.items() if part in _parts(processor)}
    return {
        "feature_extractor": _preparer(family, mappings.feature_extractor_of, "audio" in kinds),
        "image_processor": _preparer(family, mappings.image_processor_of, "image" in kinds),
        "processor": processor,
        "tokenizer": _tokenizer(family, processor, "input_ids" in inputs),
        "video_processor": _preparer(family, mappings.video_processor_of, "video" in kinds),
    }


def _preparer(family: str, said: Callable[[str], str | None], wanted: bool) -> str | None:
    """Its own class of that kind; a sub-model has that of the model that it is a part of, unless that wants more."""
    encoder = half(family, "encoder")
    own = said(family) or (said(encoder) if encoder and wanted else None)
    if own or not wanted:
        return own
    found = inherited(family, said)
    return found if found and _needs_nothing_else(found) else None


def _needs_nothing_else(name: str) -> bool:
    """Whether it prepares an input by itself: some want the boxes or the trimap that only the whole model is for."""
    try:
        preprocess = named(name).preprocess
    except (AttributeError, ImportError):  # feature extractors have no such method, or need another library
        return True
    parameters = list(inspect.signature(preprocess).parameters.values())[2:]
    optional = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
    return all(each.default is not each.empty or each.kind in optional for each in parameters)


def tokenizer_traits(name: str | None) -> list[str]:
    """What is special about its tokenizer: "tokenizer:python" cannot say where in a text its tokens stand, for it is not of
    the tokenizers library; "tokenizer:padless" has a token to pad with only where a checkpoint brings one;
    "tokenizer:left" pads on the left unless it is told otherwise; "tokenizer:boxes" takes words and the box of each."""
    import transformers

    kind = getattr(transformers, name, None) if name else None
    if not inspect.isclass(kind):
        return []
    pad = inspect.signature(kind.__init__).parameters.get("pad_token")
    said = [] if pad is not None and isinstance(pad.default, str) else ["tokenizer:padless"]
    said += ["tokenizer:left"] if getattr(kind, "padding_side", "right") == "left" else []
    said += ["tokenizer:boxes"] if "boxes" in inspect.signature(kind.__call__).parameters else []
    return sorted(said + (["tokenizer:python"] if issubclass(kind, transformers.PythonBackend) else []))


def processor_traits(name: str | None) -> list[str]:
    """ "processor:audio_processor" where it has its feature extractor by that name, "processor:lists" where its class says
    which of the things that it makes are lists, and no tensors."""
    said = ["processor:audio_processor"] if "audio_processor" in _parts(name) else []
    lists = name is not None and "skip_tensor_conversion" in vars(named(name))
    return [*said, "processor:lists"] if lists else said


def feature_extractor_class(name: str | None) -> type[Any] | None:
    try:
        return named(name) if name else None
    except (AttributeError, ImportError):
        return None


def _own_processor(family: str) -> str | None:
    """xclip has a processor of its own that the mapping forgets. Its sub-models (xclip_text_model) have none."""
    from transformers import ProcessorMixin

    if config_class(family).base_config_key or _letters(package_of(family).rpartition(".")[2]) != _letters(family):
        return None
    found = [
        name_of(kind)
        for module in submodules(package_of(family), "processing")
        for kind in own_classes(module, ProcessorMixin)
    ]
    return found[0] if len(found) == 1 else None


def _tokenizer(family: str, processor: str | None, takes_tokens: bool) -> str | None:
    mapped = mappings.tokenizer_of(family)
    if mapped or not (takes_tokens or _tokenizes(processor)):
        decoder = half(family, "decoder")
        return mapped or (mappings.tokenizer_of(decoder) if decoder else None)
    return _own_tokenizer(family) or inherited(family, mappings.tokenizer_of) or ANY_TOKENIZER


def _own_tokenizer(family: str) -> str | None:
    """Of the model's own folder, when it has exactly one there and this is no sub-model of it."""
    from transformers import PreTrainedTokenizerBase

    if config_class(family).base_config_key:
        return None
    modules = submodules(package_of(family), "tokenization")
    found = [name_of(kind) for module in modules for kind in own_classes(module, PreTrainedTokenizerBase)]
    return found[0] if len(found) == 1 else None


def _tokenizes(processor: str | None) -> bool:
    return "tokenizer" in _parts(processor)


def _parts(processor: str | None) -> list[str]:
    try:
        return list(named(processor).get_attributes()) if processor else []
    except (AttributeError, ImportError):  # there is none of that name, or a library that it needs is not installed
        return []


def _letters(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isalnum())
