"""Captures the model of a task, with torch: what `generate graph capture` does."""

from __future__ import annotations

import re
from dataclasses import replace
from importlib.metadata import version
from typing import Any

from generators.graph.general import General, generalised
from generators.graph.graph import Graph, only
from generators.graph.image_steps import image_processor, own_steps, settings
from generators.graph.recaptured import Recaptured, flat
from generators.graph.stored import Captured
from generators.graph.trials import Changes, Refused
from generators.graph.weight_names import checkpoint_names, renamed, tied
from model_registry import Family, FamilyTask


def observed(family: Family, task: FamilyTask, skill: str) -> tuple[Captured, str]:
    """The graph of a task's model, for as many configurations as it holds for; and, where that is the tiny checkpoint's
    alone, why.

    skill: the text of what will run it; outputs that it does not name are left out. One that speaks of a past goes on with
    what the model remembers.
    Raises Refused where the model cannot be captured at all.
    """
    processor = image_processor(family)
    if own := own_steps(processor):
        raise Refused(f"its image processor has steps of its own, which skills for the web have not: {', '.join(own)}")
    remembers = re.search(r"\bpast\b", skill) is not None
    captures, alone = Chosen(dict(family.recipe or {}), task.model_class, skill, remembers), ""
    try:
        general = generalised(captures)
    except Refused as error:
        general, alone = General(captures.graph({}), {}, {}, captures.values({})), str(error)
    model = captures.model({})
    prefix = f"{model.base_model_prefix}." if model.base_model_prefix else ""
    general = replace(general, graph=renamed(general.graph, checkpoint_names(model)))
    versions = {name: version(name) for name in ("torch", "transformers")}
    silent = {**flat(type(model.config)().to_dict()), **general.plain}
    return Captured(general, task.model_class, silent, versions, prefix, tied(model), settings(processor)), alone


class Chosen(Recaptured):
    """A model of which a skill reads only some outputs."""

    def __init__(self, recipe: Any, model_class: str, skill: str, remembers: bool) -> None:
        super().__init__(recipe, model_class, remembers)
        self._skill = skill

    def graph(self, changes: Changes) -> Graph:
        graph = super().graph(changes)
        named = [label for label, _ in graph.outputs if re.search(rf"\b{label}\b", self._skill)]
        return only(graph, named or [label for label, _ in graph.outputs])
