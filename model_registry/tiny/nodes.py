"""Walks configs and the values in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any


def tree(config: Any) -> Iterator[Any]:
    """The config and all its sub-configs, parents first."""
    yield config
    for child in children(config).values():
        yield from tree(child)


def children(config: Any) -> dict[str, Any]:
    """The sub-configs by key."""
    return {key: value for key, value in vars(config).items() if hasattr(value, "to_diff_dict") and key[0] != "_"}


def main_width(node: dict[str, Any]) -> int | None:
    """The width of the node's hidden states, by the names in use."""
    for key in ("hidden_size", "d_model", "n_embd", "embed_dim", "dim", "hidden_dim", "encoder_hidden_size", "width"):
        if isinstance(value := node.get(key), int) and value > 8:
            return value
    return None


def numbers(value: Any) -> list[int]:
    """All ints in a number or in nested lists of numbers."""
    if isinstance(value, bool) or not isinstance(value, (int, list, tuple)):
        return []
    return [value] if isinstance(value, int) else [n for item in value for n in numbers(item)]


def each(value: Any, small: Callable[[int], int]) -> Any:
    """The same nesting with every number made small."""
    if isinstance(value, bool) or value is None:
        return value
    return small(value) if isinstance(value, int) else [each(item, small) for item in value]
