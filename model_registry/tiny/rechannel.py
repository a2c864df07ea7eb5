"""Repairs a model that takes its backbone's feature maps to have other channels than they have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model_registry.tiny.checkpoint import build_config, named
from model_registry.tiny.recipe import Recipe

MISMATCH = re.compile(r"expected input\[.*\] to have \d+ channels, but got \d+ channels")


def rechannelled(recipe: Recipe, said: str) -> Iterator[Recipe]:
    """For each list of as many numbers in the config as the backbone has maps: the recipe with the maps' channels there."""
    config = build_config(recipe)
    if not MISMATCH.search(said) or not hasattr(config, "backbone_config"):
        return
    channels = list(named("AutoBackbone").from_config(config.backbone_config).channels)
    lists = {key: value for key, value in vars(config).items() if isinstance(value, (list, tuple)) and key[0] != "_"}
    for key, value in lists.items():
        if len(value) == len(channels) and all(type(number) is int for number in value) and list(value) != channels:
            kwargs = {**recipe["config"]["kwargs"], key: channels}
            yield {**recipe, "config": {**recipe["config"], "kwargs": kwargs}}
