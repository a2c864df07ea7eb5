"""How hard a config is shrunk: the styles that derivation tries, smallest first."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Style:
    """One way to shrink.

    width: what the typical hidden size becomes; every other width keeps its ratio to it.
    head: features per attention head; 0 leaves head sizes as they are, and widths follow from heads.
    image: pixels a side that the largest image becomes; 0 leaves image and patch sizes alone.
    patch: the largest patch, in pixels.
    depth: layers, and blocks of each stage.
    seconds: of audio.
    """

    width: int
    head: int
    image: int
    patch: int
    depth: int
    seconds: int = 1


STYLES = (
    Style(width=32, head=8, image=32, patch=8, depth=2),
    Style(width=64, head=16, image=64, patch=16, depth=2),
    Style(width=64, head=16, image=64, patch=32, depth=2, seconds=2),
    Style(width=128, head=32, image=128, patch=32, depth=2, seconds=5),
    Style(width=64, head=16, image=0, patch=0, depth=2, seconds=0),
    Style(width=128, head=0, image=0, patch=0, depth=4, seconds=0),
)
