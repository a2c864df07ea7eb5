"""Starts from a config that somebody has, as its config.json says it, instead of from the class's defaults."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from model_registry.tiny.checkpoint import named
from model_registry.tiny.configs import default_config, takes_any_class
from model_registry.tiny.keys import Meaning, meaning
from model_registry.tiny.nodes import children, numbers
from model_registry.tiny.recipe import TinyError

Setting = tuple[tuple[str, ...], Any]
"""The path to a value in a config.json, and the value."""

NOT_THE_MODEL = frozenset(
    (
        *("architectures", "auto_map", "model_type", "transformers_version", "_name_or_path", "_commit_hash"),
        *("dtype", "torch_dtype", "quantization_config", "_attn_implementation", "attn_implementation"),
        *("id2label", "label2id", "num_labels", "problem_type"),
        *("return_dict", "output_attentions", "output_hidden_states"),
    )
)
"""What a config.json says of a checkpoint, of its labels and of how it is called: a tiny checkpoint has its own."""

MOST_LAYERS = 10_000
"""A config that speaks of more is not built: its class may make a list of that length before anything is shrunk."""


def given_config(name: str, said: Mapping[str, Any]) -> tuple[Any, dict[str, Any]]:
    """The config that `said` makes of that class, and the arguments for it: only what differs from the class's defaults.

    Raises TinyError where the class rejects it.
    """
    return default_config(name, nested(settings(name, said)))


def settings(name: str, said: Mapping[str, Any]) -> list[Setting]:
    """Of what a config.json says, all that differs from the defaults of the class, sub-configs value by value.

    Raises TinyError where there is no such class or a count of layers is absurd.
    """
    cls = named(name)
    try:
        default = cls() if said else None
    except Exception:  # whatever a class says of its own defaults: all that is said differs from them
        default = None
    found = list(_differences(said, default, ()))
    for path, value in found:
        if meaning(path[-1]) is Meaning.DEPTH and max(numbers(value), default=0) > MOST_LAYERS:
            raise TinyError(f"{'.'.join(path)} = {value} in the config: more than {MOST_LAYERS:,} are not built")
    return found


def nested(found: Iterable[Setting]) -> dict[str, Any]:
    """The config.json that says these."""
    config: dict[str, Any] = {}
    for (*parents, key), value in found:
        node = config
        for parent in parents:
            node = node.setdefault(parent, {})
        node[key] = copy.deepcopy(value)
    return config


def _differences(said: Mapping[str, Any], default: Any, path: tuple[str, ...]) -> Iterator[Setting]:
    inner = children(default) if default is not None else {}
    known = json.loads(default.to_json_string(use_diff=False)) if default is not None else {}
    for key in [key for key in said if key not in NOT_THE_MODEL]:
        value, child, below = said[key], inner.get(key), (*path, key)
        if not child or not isinstance(value, dict) or value.get("model_type", child.model_type) != child.model_type:
            if key not in known or value != known[key]:
                yield below, value
        elif any(_differences(value, child, below)):
            if takes_any_class(default, key):
                yield (*below, "model_type"), child.model_type
            yield from _differences(value, type(child)(), below)  # it is made anew, without what its parent sets
