"""Repairs a processor that puts another number of placeholders into a text than the model makes of an image."""

from __future__ import annotations

import copy
import inspect
import math
import re
from collections.abc import Iterator
from typing import Any

from model_registry.tiny.checkpoint import named
from model_registry.tiny.keys import Meaning, meaning
from model_registry.tiny.nodes import WIDTHS
from model_registry.tiny.recipe import Recipe

MISMATCH = re.compile(r"tokens: (\d+),? features:? (\d+)")


def recounted(recipe: Recipe, said: str) -> Iterator[Recipe]:
    """Recipes whose processor has one argument changed so that the two numbers that the model named are the same."""
    found = MISMATCH.search(said)
    if not found or "processor" not in recipe or not int(found[1]) or not int(found[2]):
        return
    placed = int(found[1])
    for made in _counts(int(found[2]), recipe["config"]["kwargs"]):
        yield from _repaired(recipe, placed, made)


def _counts(features: int, config: dict[str, Any]) -> list[int]:
    """The numbers that a model may mean by its features: of vectors, or of what is in them, by the config's widths."""
    nodes = [config, *(value for value in config.values() if isinstance(value, dict))]
    widths = {node[key] for node in nodes for key in WIDTHS if isinstance(node.get(key), int)}
    return [features, *sorted(features // width for width in widths if features % width == 0 and features > width)]


def _repaired(recipe: Recipe, placed: int, made: int) -> Iterator[Recipe]:
    """The recipe with one argument changed, so that its processor puts as many placeholders as the model makes features."""
    for key, value in _integers(recipe["processor"]).items():
        new = _changed(key, value, placed, made)
        if new and new != value:
            repaired = copy.deepcopy(recipe)
            repaired["processor"]["kwargs"][key] = new
            yield repaired
    pictures = recipe["processor"]["kwargs"].get("image_processor", {}).get("kwargs", {})
    for key in [key for key in pictures if meaning(key) is Meaning.PLACEHOLDERS]:
        repaired = copy.deepcopy(recipe)
        repaired["processor"]["kwargs"]["image_processor"]["kwargs"][key] += made - placed
        yield repaired


def _integers(processor: dict[str, Any]) -> dict[str, int]:
    """The integer arguments of the processor class, given or by default."""
    parameters = inspect.signature(named(processor["class"]).__init__).parameters
    values = {key: processor["kwargs"].get(key, parameter.default) for key, parameter in parameters.items()}
    return {key: value for key, value in values.items() if type(value) is int and value > 0}


def _changed(key: str, value: int, placed: int, made: int) -> int:
    """The argument's new value: a count grows with the features, a patch shrinks with their square root; else 0."""
    if meaning(key) is Meaning.PLACEHOLDERS:
        return value * made // placed
    if "patch_size" in key or "downsample" in key or "merge" in key:
        return math.isqrt(value * value * placed // made)
    return 0
