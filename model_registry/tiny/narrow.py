"""A tokenizer that makes only what its models take: whoever trained them had one that they could be called with."""

from __future__ import annotations

from typing import Any

from model_registry.tiny.checkpoint import named
from model_registry.tiny.recipe import Recipe


def narrowed(recipe: Recipe, classes: int) -> Recipe:
    """The recipe whose tokenizer leaves out what none of the model classes takes; `classes`: how many run with it.

    A recipe whose tokenizer is part of a processor, or of which some class takes all, stays as it is.
    """
    unused: dict[str, Any] = recipe.get("unused", {})
    component = recipe.get("processor", {"class": "", "kwargs": {}})
    made: list[str] = named(component["class"]).model_input_names if _tokenizes(component["class"]) else []
    every = len(unused) == classes > 0
    left_out = {name for name in made if every and all(name in keys for keys in unused.values())}
    if not left_out:
        return recipe
    kwargs = {**component["kwargs"], "model_input_names": [name for name in made if name not in left_out]}
    still = {name: others for name, keys in unused.items() if (others := [key for key in keys if key not in left_out])}
    rest = {key: value for key, value in recipe.items() if key != "unused"}
    return {**rest, "processor": {**component, "kwargs": kwargs}, **({"unused": still} if still else {})}


def _tokenizes(name: str) -> bool:
    return bool(name) and hasattr(named(name), "convert_tokens_to_ids")
