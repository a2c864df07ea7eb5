"""Captures the model of a task, with torch: what `generate graph capture` does."""

from __future__ import annotations

import re
from dataclasses import replace
from importlib.metadata import version

from generators.graph.general import General, generalised
from generators.graph.graph import Graph, only
from generators.graph.image_steps import does_as_most, image_processor, own_steps, scores_by_softmax, settings
from generators.graph.recaptured import Recaptured, flat
from generators.graph.stored import Captured
from generators.graph.trials import Changes, Refused
from generators.graph.weight_names import checkpoint_names, renamed, tied
from model_registry import Family, FamilyTask


def observed(family: Family, task: FamilyTask, skill: str, part: str = "") -> tuple[Captured, str]:
    """The graph of a task's model, for as many configurations as it holds for; and, where that is the tiny checkpoint's
    alone, why.

    skill: the text of what will run it; outputs that it does not name are left out. One that generates goes on with what the
    model remembers. part: "encoder" for that alone.
    Raises Refused where the model cannot be captured at all.
    """
    processor = image_processor(family)
    if (own := own_steps(processor)) and not does_as_most(processor):
        raise Refused(f"its image processor has steps of its own, which skills for the web have not: {', '.join(own)}")
    if "pred_boxes" in skill and not scores_by_softmax(processor):
        raise Refused(
            "its image processor scores what is found otherwise than by a softmax of which the last is nothing"
        )
    remembers = not part and re.search(r"\bGenerator\b", skill) is not None
    captures = Chosen(dict(family.recipe or {}), task.model_class, remembers=remembers, encoder=part == "encoder")
    captures.skill, alone = skill, ""
    try:
        general = generalised(captures)
    except Refused as error:
        general, alone = General(captures.graph({}), {}, {}, captures.values({})), str(error)
    model = captures.model({path: rounds.count + less for path, (rounds, less) in general.layers.items()})
    prefix = f"{model.base_model_prefix}." if model.base_model_prefix else ""
    general = replace(general, graph=renamed(general.graph, checkpoint_names(model)))
    versions = {name: version(name) for name in ("torch", "transformers")}
    silent = {**flat(type(model.config)().to_dict()), **general.plain}
    return Captured(general, task.model_class, silent, versions, prefix, tied(model), settings(processor)), alone


class Chosen(Recaptured):
    """A model of which a skill reads only some outputs. skill: its text."""

    skill = ""

    def graph(self, changes: Changes) -> Graph:
        graph = super().graph(changes)
        named = [label for label, _ in graph.outputs if re.search(rf"\b{label}\b", self.skill)]
        return only(graph, named or [label for label, _ in graph.outputs])
