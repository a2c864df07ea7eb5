"""Drops overrides that change nothing, so that a recipe shows only what makes its models small."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from typing import Any

from model_registry.tiny.checkpoint import build_config, named
from model_registry.tiny.keys import Meaning, meaning
from model_registry.tiny.recipe import Recipe

SIZES = (Meaning.WIDTH, Meaning.DEPTH, Meaning.HEAD_DIM)


def pruned(recipe: Recipe, model_classes: Sequence[str]) -> Recipe:
    """The recipe without the sizes that no parameter of any of the model classes depends on."""
    small = copy.deepcopy(recipe)
    wanted = _shapes(small, model_classes)
    for node, key in list(_sizes(small["config"]["kwargs"])):
        kept = dict(node)
        del node[key]
        if _shapes(small, model_classes) != wanted:
            node.clear()
            node.update(kept)
    return small


def _sizes(node: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str]]:
    for key, value in node.items():
        if isinstance(value, dict):
            yield from _sizes(value)
        elif meaning(key) in SIZES:
            yield node, key


def _shapes(recipe: Recipe, model_classes: Sequence[str]) -> Any:
    """The shapes of all parameters and buffers, without allocating them; None where a model rejects the config."""
    import torch

    try:
        with torch.device("meta"):
            models = [named(name)(build_config(recipe)) for name in model_classes]
    except Exception:  # whatever a model says of sizes that do not fit together: it means no
        return None
    return [{key: tuple(value.shape) for key, value in model.state_dict().items()} for model in models]
