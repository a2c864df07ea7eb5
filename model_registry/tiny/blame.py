"""Finds which value of somebody's config it is that no tiny checkpoint can be made with."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace

from model_registry.tiny.facts import Facts
from model_registry.tiny.given import nested, settings
from model_registry.tiny.recipe import TinyError

SHOWN = 80
"""Characters of a value in a message."""


def blamed(facts: Facts, reason: str, reason_of: Callable[[Facts], str | None]) -> str:
    """The reason, after the value of `facts.config` that brings it up, where it does not come up without the config.

    reason_of: why a config does not work, if so; asked some log2(n) times for n values other than the class's defaults.
    """
    try:
        found = settings(facts.config_class, facts.config)
    except TinyError:
        return reason

    def fails(count: int) -> bool:
        said = reason_of(replace(facts, config=nested(found[:count])))
        return said is not None and _kind(said) == _kind(reason)

    if not found or fails(0):
        return reason
    path, value = found[_first(fails, len(found)) - 1]
    shown = json.dumps(value, ensure_ascii=False)
    shown = shown if len(shown) <= SHOWN else shown[: SHOWN - 4] + " ..."
    return f"{'.'.join(path)} = {shown} in the config: {reason}"


def _kind(reason: str) -> str:
    """The reason without its numbers, which follow from other values too."""
    return re.sub(r"\d+", "", reason)


def _first(fails: Callable[[int], bool], count: int) -> int:
    """With how many settings it fails although it does not with one less, by halving; it fails with all `count`."""
    works, failing = 0, count
    while failing - works > 1:
        middle = (works + failing) // 2
        works, failing = (works, middle) if fails(middle) else (middle, failing)
    return failing
