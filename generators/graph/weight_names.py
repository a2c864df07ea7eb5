"""What weights are called: in a model, in its checkpoints, and by which names more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from transformers.core_model_loading import revert_weight_conversion

from generators.graph.graph import Graph, pasts
from generators.graph.trials import Refused


def checkpoint_names(model: Any) -> dict[str, str]:
    """By its name in the model, what a checkpoint calls a weight. One that it has in another form is not among them."""
    held = model.state_dict()
    names = {each.data_ptr(): name for name, each in revert_weight_conversion(model, dict(held)).items()}
    several = tied(model)
    found = {name: name if name in several else names.get(each.data_ptr()) for name, each in held.items()}
    return {name: called for name, called in found.items() if called}


def renamed(graph: Graph, names: Mapping[str, str]) -> Graph:
    """The graph with the names that weights have in a checkpoint. Raises Refused where that has them in another form."""
    left = {*pasts(graph).values()}
    held = {own: name for own, (name, _) in graph.weights.items() if own not in left}
    if changed := sorted({*held.values()} - names.keys()):
        raise Refused(f"a checkpoint holds {changed[0]} in another form")
    called = {own: names[name] for own, name in held.items()}
    return replace(graph, weights={own: (called.get(own, name), each) for own, (name, each) in graph.weights.items()})


def tied(model: Any) -> dict[str, list[str]]:
    """By name of a weight that a model uses at several places, its other names."""
    names: dict[int, list[str]] = {}
    for name, each in model.named_parameters(remove_duplicate=False):
        names.setdefault(id(each), []).append(name)
    several = [same for same in names.values() if len(same) > 1]
    return {name: [other for other in same if other != name] for same in several for name in same}
