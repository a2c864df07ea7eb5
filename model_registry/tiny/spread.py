"""Repairs a model whose initial weights are so small that nothing of the input is left in its output."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from model_registry.tiny.checkpoint import build_config
from model_registry.tiny.keys import Meaning, meaning
from model_registry.tiny.nodes import children
from model_registry.tiny.recipe import Recipe
from model_registry.tiny.shrink import SPREAD

SMALLER_GAIN = 0.7
"""What weights multiply by where nothing is cut off and branches add to what goes on."""


def spread(recipe: Recipe, said: str) -> Iterator[Recipe]:
    """The recipe with larger initial weights, where the config does not speak of them: most models look for that key.

    Then those whose weights are scaled layer by layer, whatever the model's own initialisation is.
    """
    if "gives the same" not in said:
        return
    kwargs = _spread(recipe["config"]["kwargs"], build_config(recipe))
    if kwargs != recipe["config"]["kwargs"]:
        yield {**recipe, "config": {**recipe["config"], "kwargs": kwargs}}
    yield {**recipe, "scaled": True}
    yield {**recipe, "scaled": SMALLER_GAIN}


def _spread(kwargs: dict[str, Any], config: Any) -> dict[str, Any]:
    inner = {key: child for key, child in children(config).items() if isinstance(kwargs.get(key), dict)}
    own = {} if any(meaning(key) is Meaning.SPREAD for key in vars(config)) else {"initializer_range": SPREAD}
    return {**kwargs, **own, **{key: _spread(kwargs[key], child) for key, child in inner.items()}}
