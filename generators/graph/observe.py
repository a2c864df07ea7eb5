"""Captures the model of a task, with torch: what `generate graph capture` does."""

from __future__ import annotations

import re
from dataclasses import replace
from importlib.metadata import version
from inspect import isfunction
from typing import Any

from transformers.core_model_loading import revert_weight_conversion
from transformers.image_processing_backends import PilBackend

from generators.graph.general import General, generalised
from generators.graph.graph import Graph, only
from generators.graph.recaptured import Recaptured, flat
from generators.graph.stored import Captured
from generators.graph.trials import Changes, Refused
from model_registry import Family, FamilyTask
from model_registry.tiny.checkpoint import build_processor


def observed(family: Family, task: FamilyTask, skill: str) -> tuple[Captured, str]:
    """The graph of a task's model, for as many configurations as it holds for; and, where that is the tiny checkpoint's
    alone, why.

    skill: the text of what will run it; outputs that it does not name are left out.
    Raises Refused where the model cannot be captured at all.
    """
    processor = _image_processor(family)
    if own := _own_steps(processor):
        raise Refused(f"its image processor has steps of its own, which skills for the web have not: {', '.join(own)}")
    captures, alone = Chosen(dict(family.recipe or {}), task.model_class, skill), ""
    try:
        general = generalised(captures)
    except Refused as error:
        general, alone = General(captures.graph({}), {}, {}, captures.values({})), str(error)
    model = captures.model({})
    prefix = f"{model.base_model_prefix}." if model.base_model_prefix else ""
    stored = _stored(model)
    general = replace(general, graph=_renamed(general.graph, stored))
    versions = {name: version(name) for name in ("torch", "transformers")}
    silent = {**flat(type(model.config)().to_dict()), **general.plain}
    return (
        Captured(general, task.model_class, silent, versions, prefix, _tied(model, stored), _settings(processor)),
        alone,
    )


SETTINGS = ("do_resize", "size", "default_to_square", "resample", "do_center_crop", "crop_size", "do_rescale",
            "rescale_factor", "do_normalize", "image_mean", "image_std")  # fmt: skip


def _image_processor(family: Family) -> Any:
    recipe = dict(family.recipe or {})
    processor = build_processor(recipe) if "image" in family.modalities and "processor" in recipe else None
    return getattr(processor, "image_processor", processor)


def _own_steps(processor: Any) -> list[str]:
    """What an image processor does otherwise than most."""
    usual = [
        name for name, each in vars(PilBackend).items() if isfunction(each) and name not in ("__init__", "to_dict")
    ]
    return [
        name for name in usual if processor and getattr(type(processor), name, None) is not getattr(PilBackend, name)
    ]


def _settings(processor: Any) -> dict[str, Any]:
    """What an image processor does if its file does not say it."""
    return {name: getattr(type(processor), name) for name in SETTINGS if hasattr(type(processor), name)}


def _stored(model: Any) -> dict[str, str]:
    """By its name in the model, what a checkpoint calls a weight. One that it has in another form is not among them."""
    held = model.state_dict()
    names = {each.data_ptr(): name for name, each in revert_weight_conversion(model, dict(held)).items()}
    same = {name: names.get(each.data_ptr()) for name, each in held.items()}
    tied = {name for others in _tied(model, {}).values() for name in others}
    return {name: name if name in tied else found for name, found in same.items() if found}


def _renamed(graph: Graph, stored: dict[str, str]) -> Graph:
    """The graph with the names that weights have in a checkpoint."""
    if changed := sorted({name for name, _ in graph.weights.values()} - {*stored}):
        raise Refused(f"a checkpoint holds {changed[0]} in another form")
    return replace(graph, weights={own: (stored[name], each) for own, (name, each) in graph.weights.items()})


def _tied(model: Any, stored: dict[str, str]) -> dict[str, list[str]]:
    """By name, the other names of the same weight."""
    names: dict[int, list[str]] = {}
    for name, each in model.named_parameters(remove_duplicate=False):
        names.setdefault(id(each), []).append(stored.get(name, name))
    return {
        name: [other for other in same if other != name] for same in names.values() if len(same) > 1 for name in same
    }


class Chosen(Recaptured):
    """A model of which a skill reads only some outputs."""

    def __init__(self, recipe: Any, model_class: str, skill: str) -> None:
        super().__init__(recipe, model_class)
        self._skill = skill

    def graph(self, changes: Changes) -> Graph:
        graph = super().graph(changes)
        named = [label for label, _ in graph.outputs if re.search(rf"\b{label}\b", self._skill)]
        return only(graph, named or [label for label, _ in graph.outputs])
