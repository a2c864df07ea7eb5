"""What prepares a family's raw inputs: where the Auto classes name nothing, what was seen to do it in a tiny checkpoint.

Checkpoints of such families bring another family's processor along, which the Auto classes load by its own name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

KINDS = {
    "ImageProcessor": "image_processor",
    "VideoProcessor": "video_processor",
    "FeatureExtractor": "feature_extractor",
    "Tokenizer": "tokenizer",
    "Processor": "processor",
}
"""What is in the name of a class of each kind, the plainest last."""

PARTS = tuple(KINDS.values())


def with_preparers(facts: Mapping[str, Any]) -> dict[str, Any]:
    """The facts with the processor of the recipe and its parts in the places that are empty."""
    named = {kind: name for kind, name in _named((facts["recipe"] or {}).get("processor")) if not facts[kind]}
    return {**facts, **named}


def _named(value: Any) -> Iterator[tuple[str, str]]:
    if not isinstance(value, Mapping) or "class" not in value:
        return
    name, parts = value["class"], [*value["kwargs"].values()]
    united = {kind for part in parts for kind, _ in _named(part)}
    if kind := next((kind for part, kind in KINDS.items() if part in name and kind not in united), None):
        yield kind, name
    for part in parts:
        yield from _named(part)
