"""Everything that transformers, or a package that registered it, says about one model type: a line of the snapshot."""

from __future__ import annotations

import contextlib
import copy
import logging
import os
import re
import warnings
from typing import Any

from model_registry.observe import converted, limits, mappings, models, modules, processing
from model_registry.observe.kin import is_part, speaker
from model_registry.portable import portable
from model_registry.snapshot import EMPTY
from model_registry.tiny.arguments import has_forward
from model_registry.tiny.classes import only_reads

CHECKPOINT = re.compile(r"similar\s+configuration\s+to\s+that\s+of\s+the\s+\[([\w.-]+(?:/[\w.-]+)?)\]")


def prepare() -> list[str]:
    """Quietens transformers, keeps it off the network, and returns its model types, sorted."""
    os.environ["HF_HUB_OFFLINE"] = "1"
    warnings.simplefilter("ignore")
    import torch
    from transformers.models.auto.configuration_auto import CONFIG_MAPPING_NAMES
    from transformers.utils import logging as transformers_logging

    transformers_logging.set_verbosity(logging.CRITICAL)
    torch.set_num_threads(1)
    return sorted(CONFIG_MAPPING_NAMES)


def observe(family: str) -> dict[str, Any]:
    """The facts of one model type, JSON-able. What could not be read is told under "problems" and never raises."""
    facts: dict[str, Any] = {**copy.deepcopy(dict(EMPTY)), "family": family}
    del facts["since"]  # a question of several versions: sync answers it
    for part in (_names, _classes, _model, _processing, _config):
        try:
            part(family, facts)
        except Exception as error:  # 804 authors' code: whatever one of them raises must not cost the other 803
            facts["problems"].append(f"{part.__name__.strip('_')}: {_told(error)}")
    return facts


def _names(family: str, facts: dict[str, Any]) -> None:
    kind = modules.config_class(family)
    prefix = kind.__name__.removesuffix("Config")
    package = modules.package_of(family)
    title, module = modules.title(package, prefix), package.removeprefix(modules.MODELS)
    facts.update(config_class=kind.__name__, module=module, prefix=prefix, title=title)
    facts["model_type"] = kind.model_type or family
    match = CHECKPOINT.search(kind.__doc__ or "")
    facts["checkpoint"] = match[1] if match else None
    facts["sub_configs"] = {name: _config_name(part) for name, part in sorted(kind.sub_configs.items())}
    facts["part"] = kind.base_config_key or None


def _config_name(kind: Any) -> str:
    return getattr(kind, "model_type", "") or kind.__name__


def _classes(family: str, facts: dict[str, Any]) -> None:
    own = mappings.classes_of(family)
    if part := _speaking_part(family, own):
        own |= {name: kind for name, kind in mappings.classes_of(part).items() if name not in {"MODEL", *own}}
    facts["classes"] = own
    every = [kind.__name__ for kind in models.all_classes(family)]
    facts["other_classes"] = sorted(set(every) - set(facts["classes"].values()))
    facts["unexported"] = modules.unexported(
        {facts["config_class"], *every, *facts["classes"].values()}, modules.package_of(family)
    )


def _speaking_part(family: str, mapped: dict[str, str]) -> str | None:
    """The model type of the part that is run instead of the whole, where that has no forward."""
    name = mapped.get("MODEL_FOR_MULTIMODAL_LM")
    if name is None or has_forward(modules.find_class(name, modules.package_of(family))):
        return None
    return speaker(family)


def _model(family: str, facts: dict[str, Any]) -> None:
    kind = models.base_class(family, facts["classes"], facts["prefix"])
    if kind is None:
        facts["problems"].append("model: transformers has no model class of this type")
        return
    part = _speaking_part(family, facts["classes"])
    if part:
        name = mappings.classes_of(part)["MODEL_FOR_MULTIMODAL_LM"]
        kind = modules.find_class(name, modules.package_of(family))
    facts.update(
        compiles=bool(kind._can_compile_fullgraph),
        features=models.features(kind),
        inputs=models.inputs(kind),
        main_input=models.main_input(kind),
        modalities=_modalities(family, kind, facts["classes"]),
        model_class=kind.__name__,
    )
    sub_configs = modules.config_class(family).sub_configs
    parts = {"config:text_config": sub_configs.get("text_config")}
    if part:
        parts["config:part"] = modules.config_class(part)
    _abilities(facts, modules.package_of(family), {kind: trait for trait, kind in parts.items() if kind is not None})


def _modalities(family: str, kind: type[Any], mapped: dict[str, str]) -> list[str]:
    """What the class declares; of a part, or a language model that is given texts alone, what it takes of that; without
    sounds where a call of its processor makes nothing of them."""
    declared = models.modalities(kind)
    found = models.taken(models.inputs(kind), declared)
    continues = "MODEL_FOR_CAUSAL_LM" in mapped and "MODEL_FOR_MULTIMODAL_LM" not in mapped
    if only_reads(mappings.processor_of(family)):
        declared = [kind for kind in declared if kind != "audio"]
    return found if is_part(family) or (continues and found == ["text"]) else declared


def _abilities(facts: dict[str, Any], package: str, parts: dict[Any, str]) -> None:
    """By class, mapped or base: what it can do besides forward ("generate", its features), what it returns, and its traits.

    parts: the classes of parts of the config, of which a class may be made that is a part of checkpoints, with its trait.
    """
    for name in sorted({*facts["classes"].values(), facts["model_class"]}):
        with contextlib.suppress(AttributeError):  # a mapping may name a class that is not there
            kind = modules.find_class(name, package)
            if methods := models.methods(kind):
                facts["methods"][name] = methods
            facts["outputs"][name] = models.outputs(kind)
            part = [parts[kind.config_class]] if kind.config_class in parts else []
            facts["traits"][name] = sorted([*models.traits(kind), *converted.class_traits(kind), *part])


def _processing(family: str, facts: dict[str, Any]) -> None:
    facts.update(processing.processing(family, facts["inputs"], facts["modalities"]))
    said = [*processing.processor_traits(facts["processor"]), *processing.tokenizer_traits(facts["tokenizer"])]
    if said:
        facts["traits"]["*"] = said


def _config(family: str, facts: dict[str, Any]) -> None:
    config = modules.config_class(family)()
    extractor = processing.feature_extractor_class(facts["feature_extractor"])
    facts["encoder_decoder"] = bool(getattr(config, "is_encoder_decoder", False))
    facts["limits"] = limits.limits(config, extractor)
    kind = models.base_class(family, facts["classes"], facts["prefix"])
    if kind is not None:
        facts["attention"] = "sdpa" if kind._supports_sdpa else "eager"
        try:
            _weigh(family, kind, config, facts)
        except AttributeError:  # of authors' code that asks a default config of a part for what that lacks
            facts["traits"]["*"] = _of_part(family, facts)
            raise


def _of_part(family: str, facts: dict[str, Any]) -> list[str]:
    """What is known about the part that is run instead of the whole, beside what is about the whole."""
    part = _speaking_part(family, facts["classes"])
    said = observe(part)["traits"].get("*", []) if part else []
    return sorted({*facts["traits"].get("*", []), *said})


def _weigh(family: str, kind: type[Any], config: Any, facts: dict[str, Any]) -> None:
    try:
        model = models.on_meta(kind, config, facts["attention"])
    except ValueError:  # how transformers says that a part of the model has no SDPA attention
        model = models.on_meta(kind, modules.config_class(family)(), "eager")
        facts["attention"] = "eager"
    facts["parameters"] = models.parameters(model)
    facts["traits"]["*"] = sorted(
        [*facts["traits"].get("*", []), *models.built_traits(model), *converted.built_traits(model)]
    )
    reserved = models.reserved_positions(model)
    if reserved and "max_position_embeddings" in facts["limits"]:
        facts["limits"] = dict(sorted({**facts["limits"], "reserved_positions": reserved}.items()))


def _told(error: Exception) -> str:
    return portable(f"{type(error).__name__}: {error}" if str(error) else type(error).__name__)
