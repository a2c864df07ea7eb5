"""The facts of a sub-model that was seen to run only within the model that it is a part of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

OWN = (
    "classes",
    "family",
    "module",
    "other_classes",
    "part",
    "prefix",
    "problems",
    "recipe",
    "recipe_problem",
    "since",
    "title",
)
"""What such a family keeps; the rest is about what its checkpoints hold, which is the whole."""


def whole_of(facts: Mapping[str, Any]) -> str | None:
    """The family of the model that it runs in; None where it runs by itself or not at all. facts: with their recipe."""
    part = (facts["recipe"] or {}).get("part_of")
    return str(part["family"]) if part else None


def within(facts: Mapping[str, Any], whole: Mapping[str, Any]) -> dict[str, Any]:
    """The facts of the whole, and in "whole_class" which of its model classes was seen to run the part."""
    part = facts["recipe"]["part_of"]
    own = {key: facts[key] for key in OWN}
    return {**whole, **own, "modalities": part["modalities"], "model_class": None, "whole_class": part["class"]}
