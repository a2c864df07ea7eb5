"""What a model type has from the models that it is a part of, or that share its code."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator

from model_registry.observe import mappings
from model_registry.observe.modules import config_class, named, package_of


def is_part(family: str) -> bool:
    """Whether it is a sub-model: by its own configuration, or by that of another in its package."""
    held = (package_of(name) == package_of(family) for name in _holders().get(family, ()))
    return bool(config_class(family).base_config_key) or any(held)


def half(family: str, name: str) -> str | None:
    """The model type of the default "encoder" or "decoder" of a pair of any two models; None of another model type."""
    kind = config_class(family)
    if {*kind.sub_configs} != {"encoder", "decoder"} or any(
        part.__name__ != "AutoConfig" for part in kind.sub_configs.values()
    ):
        return None
    try:
        found: str = getattr(kind(), name).model_type
    except ValueError:  # its default names a model type that there is none of
        return None
    return found


def speaker(family: str) -> str | None:
    """The model type of the part that reads and writes in what only generates as a whole: the Thinker of Qwen-Omni."""
    parts = (getattr(kind, "model_type", "") for kind in config_class(family).sub_configs.values())
    return next((part for part in parts if "MODEL_FOR_MULTIMODAL_LM" in mappings.classes_of(part)), None)


def inherited(family: str, said: Callable[[str], str | None]) -> str | None:
    """What its nearest kin say of themselves; None where nobody says anything or they disagree."""
    for kin in _nearest_first(family):
        found = {said(name) for name in kin} - {None}
        if found:
            return found.pop() if len(found) == 1 else None
    return None


def _nearest_first(family: str) -> Iterator[set[str]]:
    """Its holders in its own package, all of that package, those that their processor was written for, other holders."""
    here = package_of(family)
    package = {name for name in _types() if package_of(name) == here}
    holders = _holders().get(family, set())
    yield (package & holders) - {family}
    yield package - {family}
    sources = {_source(processor) for name in package if (processor := mappings.processor_of(name))}
    yield {name for name in _types() if package_of(name) in sources - {here}}
    yield holders - package


def _source(processor: str) -> str:
    """The package that a processor class comes from."""
    try:
        return str(named(processor).__module__).rpartition(".")[0]
    except (AttributeError, ImportError):  # a mapping may name a class that is not there
        return ""


@functools.cache
def _holders() -> dict[str, set[str]]:
    """By model type: those whose configuration holds a configuration of that type, as declared or by default."""
    found: dict[str, set[str]] = {}
    for name in _types():
        try:
            kind = config_class(name)
        except (ImportError, AttributeError):  # a mapping may name a class that is not there
            continue
        parts = [*kind.sub_configs.values(), *getattr(kind, "sub_configs_defaults", {}).values()]
        for inner in {getattr(part, "model_type", "") for part in parts} - {"", name}:
            found.setdefault(inner, set()).add(name)
    return found


def _types() -> list[str]:
    from transformers.models.auto.configuration_auto import CONFIG_MAPPING

    return list(CONFIG_MAPPING)
