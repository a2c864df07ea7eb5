"""Which tokenizer, processor and feature extractor go with a model type, also where no mapping says so."""

from __future__ import annotations

from typing import Any

from model_registry.observe import mappings
from model_registry.observe.modules import config_class, own_classes, package_of, submodules

ANY_TOKENIZER = "TokenizersBackend"  # what AutoTokenizer makes of a tokenizer.json that names no class


def processing(family: str, takes_tokens: bool) -> dict[str, str | None]:
    """The class names of what prepares this family's inputs. `takes_tokens`: its forward has input_ids."""
    processor = mappings.processor_of(family) or _own_processor(family)
    extractor = mappings.feature_extractor_of(family)
    return {
        "feature_extractor": extractor,
        "image_processor": mappings.image_processor_of(family),
        "processor": processor,
        "tokenizer": _tokenizer(family, processor, takes_tokens),
        "video_processor": mappings.video_processor_of(family),
    }


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
    named = mappings.tokenizer_of(family) or _own_tokenizer(family) or _from_kin(family, processor)
    return named or (ANY_TOKENIZER if takes_tokens or _tokenizes(processor) else None)


def _own_tokenizer(family: str) -> str | None:
    """Of the model's own folder, when it has exactly one there and this is no sub-model of it."""
    from transformers import PreTrainedTokenizerBase

    if config_class(family).base_config_key:
        return None
    modules = submodules(package_of(family), "tokenization")
    found = [kind.__name__ for module in modules for kind in own_classes(module, PreTrainedTokenizerBase)]
    return found[0] if len(found) == 1 else None


def _from_kin(family: str, processor: str | None) -> str | None:
    """Of the model that this one is a part of, or of the one that its processor was written for."""
    import transformers
    from transformers.models.auto.configuration_auto import CONFIG_MAPPING_NAMES

    package = package_of(family)
    if processor and hasattr(transformers, processor):
        package = getattr(transformers, processor).__module__.split(".")[-2]
    whole = [name for name in CONFIG_MAPPING_NAMES if name != family and package_of(name) == package]
    found = {mappings.tokenizer_of(name) for name in whole} - {None}
    return found.pop() if len(found) == 1 else None


def _tokenizes(processor: str | None) -> bool:
    import transformers

    kind = getattr(transformers, processor, None) if processor else None
    return kind is not None and "tokenizer" in kind.get_attributes()


def _letters(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isalnum())
