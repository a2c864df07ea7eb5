"""Values of configs that no rule of sizes gives: what their classes leave unset, by key, and of other packages' architectures."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from model_registry.tiny.extras import extras
from model_registry.tiny.nodes import children

LACKS = re.compile(r"'(\w+)' object has no attribute '(\w+)'")


def unset(config: Any, said: str) -> dict[str, Any]:
    """Values for the keys that are None anywhere in the config, and for an attribute that `said` misses in it; nested."""
    values = extras()["unset"]
    lacks = LACKS.search(said)

    def own(node: Any) -> dict[str, Any]:
        found = {key: value for key, value in values.items() if key in vars(node) and not vars(node)[key]}
        if lacks and lacks[1] == type(node).__name__ and lacks[2] in values:
            found[lacks[2]] = values[lacks[2]]
        if not getattr(node, "layer_types", None):
            found.pop("sliding_window", None)  # what is kept of all layers would slide, whatever they attend to
        return found

    return _nested(config, own)


def by_key(config: Any) -> dict[str, Any]:
    """Values for the keys that need a certain one in a tiny model, anywhere in the config; nested."""
    values = extras()["keys"]
    return _nested(config, lambda node: {key: value for key, value in values.items() if key in vars(node)})


def small_architectures(config: Any) -> dict[str, Any]:
    """Arguments that make towers small whose architecture is a name in another package; nested."""
    return _nested(config, lambda node: dict(extras()["architectures"].get(getattr(node, "architecture", None), {})))


def _nested(config: Any, own: Callable[[Any], dict[str, Any]]) -> dict[str, Any]:
    inner = {key: _nested(child, own) for key, child in children(config).items()}
    return {**own(config), **{key: value for key, value in inner.items() if value}}
