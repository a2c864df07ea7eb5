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


def frames(config: Any) -> int:
    """How many frames of a video the config speaks of; 0 where it speaks of none."""
    keys = ("num_frames", "frames_per_clip")
    return next((count for node in tree(config) for key in keys if (count := getattr(node, key, 0))), 0)


def patches(config: Any) -> int:
    """How many patches the config's image has; 0 where it does not say."""
    sizes = ((getattr(node, "image_size", None), getattr(node, "patch_size", None)) for node in tree(config))
    return next((int(image // patch) ** 2 for image, patch in sizes if type(image) is type(patch) is int), 0)


WIDTHS = (
    *("hidden_size", "d_model", "n_embd", "embed_dim", "dim", "hidden_dim"),
    *("encoder_hidden_size", "width", "text_hidden_size"),
)


def main_width(node: dict[str, Any]) -> int | None:
    """The width of the node's hidden states, by the names in use."""
    for key in WIDTHS:
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
