"""Makes a Family of a snapshot line and the YAML layers above it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from model_registry.family import Family, FamilyTask
from model_registry.task import Task

if TYPE_CHECKING:
    from model_registry.layers import Layer
    from model_registry.schema import TaskOverride

TUPLES = ("modalities", "main_input", "features")
PLAIN = (
    *("title", "prefix", "config_class", "model_class", "tokenizer", "processor", "image_processor", "parameters"),
    *(
        "feature_extractor",
        "video_processor",
        "attention",
        "checkpoint",
        "since",
        "package",
        "compiles",
        "encoder_decoder",
    ),
)


def merged_facts(facts: Mapping[str, Any], layers: Sequence[Layer]) -> dict[str, Any]:
    """A snapshot line with what the layers say laid over it; a prefix and title follow from a new config class."""
    result = {"package": "transformers", **facts}
    for layer in layers:
        said = layer.said()
        if "config_class" in said:  # another configuration, which calls itself something else
            said = {"model_type": None, **said}
        if "package" in said:  # another package, which has classes of the same names somewhere else
            said = {"unexported": {}, **said}
        limits = {**result["limits"], **said.pop("limits", {})}
        result.update(said, limits=limits)
    result["prefix"] = result["prefix"] or (result["config_class"] or "").removesuffix("Config")
    result["title"] = result["title"] or result["prefix"]
    return result


def family(name: str, facts: Mapping[str, Any], layers: Sequence[Layer], tasks: Mapping[str, Task]) -> Family:
    """The family itself. `facts`: what `merged_facts` returned, with its recipe."""
    overrides = _overrides(layers)
    done = {task.name: _family_task(task, facts, overrides.get(task.name, [])) for task in tasks.values()}
    others = {found.model_class for found in done.values() if found and not found.task.fallback}
    done = {
        name: found
        for name, found in done.items()
        if not (found and found.task.fallback and found.model_class in others)
    }
    off = {task: reason for task, said in overrides.items() if (reason := _unsupported(said))}
    if (facts.get("recipe") or {}).get("attention"):  # the default was seen to compute something else
        facts = {**facts, "attention": "eager"}
    rest: dict[str, Any] = {key: facts[key] for key in PLAIN} | {key: tuple(facts[key]) for key in TUPLES}
    return Family(
        name=name,
        model_type=facts.get("model_type") or name,
        tasks={task: found for task, found in done.items() if found and task not in off},
        unsupported=dict(sorted(off.items())),
        limits=dict(sorted(facts["limits"].items())),
        sub_configs=dict(sorted(facts["sub_configs"].items())),
        recipe=facts.get("recipe"),
        recipe_problem=facts.get("recipe_problem"),
        **rest,
    )


def _overrides(layers: Sequence[Layer]) -> dict[str, list[TaskOverride]]:
    found: dict[str, list[TaskOverride]] = {}
    for layer in layers:
        for task, override in layer.facts.tasks.items():
            found.setdefault(task, []).append(override)
    return found


def _unsupported(overrides: Sequence[TaskOverride]) -> str | None:
    """The reason of the topmost layer that speaks about it; a later `unsupported: null` switches a task on again."""
    return next((said.unsupported for said in reversed(overrides) if "unsupported" in said.model_fields_set), None)


def _family_task(task: Task, facts: Mapping[str, Any], overrides: Sequence[TaskOverride]) -> FamilyTask | None:
    fit = task.fit(facts)
    template, model_class = (fit[0].template, fit[1]) if fit else (task.variants[0].template, None)
    options = task.defaults()
    for said in overrides:
        model_class, template = said.model_class or model_class, said.template or template
        options.update(said.options())
    if model_class is None:
        return None
    recipe = facts.get("recipe") or {}
    seen = recipe.get("traits", {}).get(model_class, ())
    own = {*facts["traits"].get(model_class, ()), *facts["traits"].get("*", ()), *seen}
    returned = {f"returns:{name}" for name in facts["outputs"].get(model_class, ()) if f"forward:{name}" in own}
    traits = frozenset(own | returned)
    unproven = recipe.get("unproven", {}).get(model_class)
    whole = _whole(facts, model_class) if traits & {"config:text_config", "config:part"} else None
    part = recipe.get("part_of", {}).get("module")
    return FamilyTask(
        task, model_class, template, options, traits, module_of(facts, model_class), unproven, whole, part
    )


def _whole(facts: Mapping[str, Any], part: str) -> str | None:
    """The class that holds a model that reads, and what sees, hears or speaks for it."""
    mappings = ("MODEL_FOR_IMAGE_TEXT_TO_TEXT", "MODEL_FOR_MULTIMODAL_LM")
    found = (facts["classes"][name] for name in mappings if name in facts["classes"])
    return next((name for name in found if name != part), None)


def module_of(facts: Mapping[str, Any], model_class: str) -> str:
    """Where a class is imported from: the family's package, or the module of a class that transformers does not export."""
    return str(facts["unexported"].get(model_class, facts["package"]))


def qualified(facts: Mapping[str, Any], model_class: str) -> str:
    """The class as recipes name it: with its module where it cannot be imported from transformers itself."""
    module = module_of(facts, model_class)
    return model_class if module == "transformers" else f"{module}.{model_class}"
