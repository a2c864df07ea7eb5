"""The auto-class mappings of transformers, turned around: what each of them holds for one model type.

What transformers itself put there is read off their names, without importing the classes; what a package registered is
there as classes.
"""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from model_registry.observe.modules import config_class, name_of

SUFFIX = "_MAPPING_NAMES"
# The mapping says this when the optional mistral-common is installed; the snapshot must not depend on that.
OPTIONAL_TOKENIZERS = {"MistralCommonBackend": "TokenizersBackend"}


@functools.cache
def model_mappings() -> dict[str, dict[str, str | tuple[str, ...]]]:
    """{"MODEL_FOR_MASKED_LM": {"bert": "BertForMaskedLM", ...}, ...} for all mappings of model classes."""
    from transformers.models.auto import modeling_auto

    mappings = {
        name.removesuffix(SUFFIX): value for name, value in vars(modeling_auto).items() if name.endswith(SUFFIX)
    }
    return {name: dict(value) for name, value in sorted(mappings.items()) if name.startswith("MODEL")}


def classes_of(family: str) -> dict[str, str]:
    """The class of each mapping that has the family. Where a mapping offers several, its first is the default."""
    from transformers.models.auto import modeling_auto

    found = {}
    for name, mapping in model_mappings().items():
        value = mapping.get(family) or _registered(getattr(modeling_auto, f"{name}_MAPPING", {}), family)
        if value:
            found[name] = (value if isinstance(value, str) else value[0]).rpartition(".")[2]
    return found


def tokenizer_of(family: str) -> str | None:
    from transformers.models.auto.tokenization_auto import TOKENIZER_MAPPING, TOKENIZER_MAPPING_NAMES

    name = TOKENIZER_MAPPING_NAMES.get(family) or _registered(TOKENIZER_MAPPING, family)
    return OPTIONAL_TOKENIZERS.get(name, name) if name else None


def processor_of(family: str) -> str | None:
    from transformers.models.auto.processing_auto import PROCESSOR_MAPPING, PROCESSOR_MAPPING_NAMES

    return PROCESSOR_MAPPING_NAMES.get(family) or _registered(PROCESSOR_MAPPING, family)


def image_processor_of(family: str) -> str | None:
    """The class that needs only Pillow, where there is one: the others fall back to it without torchvision."""
    from transformers.models.auto.image_processing_auto import IMAGE_PROCESSOR_MAPPING, IMAGE_PROCESSOR_MAPPING_NAMES

    kinds: dict[str, str | None] = IMAGE_PROCESSOR_MAPPING_NAMES.get(family) or {}
    return kinds.get("pil") or kinds.get("torchvision") or _registered(IMAGE_PROCESSOR_MAPPING, family)


def feature_extractor_of(family: str) -> str | None:
    from transformers.models.auto import feature_extraction_auto as auto

    return auto.FEATURE_EXTRACTOR_MAPPING_NAMES.get(family) or _registered(auto.FEATURE_EXTRACTOR_MAPPING, family)


def video_processor_of(family: str) -> str | None:
    from transformers.models.auto.video_processing_auto import VIDEO_PROCESSOR_MAPPING

    return _video_processors().get(family) or _registered(VIDEO_PROCESSOR_MAPPING, family)


def _registered(mapping: Any, family: str) -> str | None:
    """What a package told a mapping about a model type of its own. Of several classes the one that needs only Pillow."""
    from transformers.models.auto.configuration_auto import CONFIG_MAPPING_NAMES

    kind = None if family in CONFIG_MAPPING_NAMES else mapping.get(config_class(family), None)
    if isinstance(kind, dict):
        kind = kind.get("pil") or next(iter(kind.values()), None)
    return name_of(kind) if kind else None


@functools.cache
def _video_processors() -> dict[str, str]:
    """Read from the source: transformers empties this mapping in memory when torchvision is not installed."""
    from transformers.models.auto import auto_mappings, video_processing_auto

    found: dict[str, str] = {}
    for module in (auto_mappings, video_processing_auto):
        tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))
        found.update(entry for node in ast.walk(tree) for entry in _video_entries(node))
    return found


def _video_entries(node: ast.AST) -> Iterator[tuple[str, str]]:
    """A tuple ("qwen2_vl", {"torchvision": "Qwen2VLVideoProcessor"}) as ("qwen2_vl", "Qwen2VLVideoProcessor")."""
    if isinstance(node, ast.Tuple) and len(node.elts) == 2 and isinstance(node.elts[1], ast.Dict):
        try:
            family, kinds = ast.literal_eval(node)
        except ValueError:
            return
        name = kinds.get("torchvision")
        if isinstance(name, str) and name.endswith("VideoProcessor"):
            yield family, name
