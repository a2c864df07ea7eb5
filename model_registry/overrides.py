"""What people wrote about single families, because transformers does not say it: counted, so that it stays little."""

from __future__ import annotations

from typing import Any

from model_registry.problems import shown
from model_registry.registry import Registry
from model_registry.tiny.extras import FILE, extras

BY_FAMILY = ("config", "generation", "ids")
"""The keys of extras.yaml under which families stand."""


def overrides(registry: Registry) -> dict[str, list[str]]:
    """By family, sorted: the files that say something about it, with the key where a file is about several."""
    found = {name: [shown(path) for path in registry.layers.files(name)] for name in registry.layers.names()}
    for key in BY_FAMILY:
        for name in extras()[key]:
            found.setdefault(name, []).append(f"{shown(FILE)}: {key}")
    return dict(sorted(found.items()))


def as_json(found: dict[str, list[str]], families: int) -> dict[str, Any]:
    """families: how many there are in all."""
    return {"families": families, "overridden": len(found), "overrides": found}
