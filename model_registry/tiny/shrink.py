"""Shrinks a config: which of its values to override, so that the model is tiny and still of its family."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Any

from model_registry.tiny.fits import (
    fit_coefficients,
    fit_experts,
    fit_heads,
    fit_mamba,
    fit_order,
    fit_rotary,
    fit_stages,
    fit_stride,
)
from model_registry.tiny.keys import Meaning, meaning
from model_registry.tiny.layers import LayerChoice, choose_layers, kinds_by_rule
from model_registry.tiny.nodes import each, main_width, numbers, tree
from model_registry.tiny.style import Style

SPREAD = 0.2
"""Initial weights: near 1/sqrt(width), so that activations keep their scale and two inputs give two outputs."""

FACTOR = 2.0
"""The same where a config scales standard deviations that it derives from its widths."""


CODES = 256
"""How many codes a quantiser of images has at most."""

POSITIONS = 64
"""For how many tokens a text model has positions at least: a tiny vocabulary spells words out."""

FEATURE_MAPS = re.compile(r"backbone_feature_sizes|\w*rope_feat_sizes")
"""Keys of the sides of the maps that a backbone gives."""


@dataclass
class Shrinker:
    """How values of one config tree map to small ones; equal values stay equal across the tree.

    scale: what widths are multiplied by. image_scale: the same of image sizes. processed: the
    config's image size over that of its image processor, which it may know by itself. shortening: of sounds. area: of patches an image.
    images: the sides that images have somewhere in the config. sounds: the numbers of features that sounds have.
    mains: the widths of its parts. left: a key whose values stay as they are.
    """

    style: Style
    scale: float
    image_scale: float
    processed: float = 1.0
    shortening: float = 1.0
    area: float = 1.0
    images: tuple[int, ...] = ()
    sounds: frozenset[int] = frozenset()
    mains: frozenset[int] = frozenset()
    left: str | None = None

    @classmethod
    def of(cls, config: Any, style: Style, image: int | None = None, left: str | None = None) -> Shrinker:
        """Measures the config's tree: its typical width, and its largest image (or that of its image processor)."""
        nodes = [vars(node) for node in tree(config)]
        found = [size for node in nodes if (size := main_width(node))]
        typical = math.exp(sum(map(math.log, found)) / len(found)) if found else 512.0
        staged = [8 / width for node in nodes for width in _stage_widths(node)]
        scale = max(
            [style.width / typical, *(each for each in staged if each * max(found, default=0) <= 8 * style.width)]
        )
        images = [max(numbers(v)) for n in nodes for k, v in n.items() if k == "image_size" and numbers(v)]
        patched = any(meaning(key) is Meaning.PATCH for node in nodes for key in node)
        largest = max(images, default=0) or image or 224
        pixels = style.image if patched else style.image * 2
        image_scale = pixels / largest if pixels else 1.0
        processed = largest / image if image and image not in images else 1.0
        shrinker = cls(style, min(1.0, scale), image_scale, processed, images=tuple(images), left=left)
        shrinker.mains = frozenset(found)
        shrinker.area = next((area for node in nodes if (area := shrinker.patches_kept(node))), 1.0)
        return shrinker

    def width(self, value: int) -> int:
        """A power of two near the scaled width, at least 8; small widths and head-derived ones stay."""
        if value <= 8 or not self.style.head:
            return value if value <= 8 else max(8, _multiple(value * self.scale, 8))
        return min(value, max(16 if value > 256 else 8, int(2 ** round(math.log2(value * self.scale)))))

    def pixels(self, value: int) -> int:
        """An image's side; a multiple of 8 that patches divide."""
        if not self.style.image or value <= 16:
            return value
        return max(16, _multiple(value * self.image_scale, 16 if self.style.patch > 8 else 8))

    def tiled(self, value: int) -> int:
        """The side of an image that is cut into tiles: as many whole ones as before, rounded."""
        tile = max(self.images, default=0)
        return max(1, round(value / tile)) * self.pixels(tile) if tile else self.pixels(value)

    def patches_kept(self, node: dict[str, Any]) -> float | None:
        """The share of an image's patches that the shrunk node still has; None where it has no patches."""
        image, patch = node.get("image_size"), node.get("patch_size")
        if type(image) is not int or type(patch) is not int or not (image and patch):
            return None
        return ((self.pixels(image) / self.patch(patch)) / (image / patch)) ** 2

    def patch(self, value: int) -> int:
        return min(value, self.style.patch) if self.style.patch and value >= 8 else value


def _stage_widths(node: dict[str, Any]) -> list[int]:
    """The widths of a hierarchical model: its first stage must keep at least 8 features, or the ratios break."""
    staged = any(meaning(k) is Meaning.DEPTH and isinstance(v, (list, tuple)) for k, v in node.items())
    return [
        n
        for k, v in node.items()
        if staged and meaning(k) is Meaning.WIDTH and k != "num_filters"
        for n in numbers(v)
        if n >= 24
    ]


def overrides(config: Any, shrinker: Shrinker) -> dict[str, Any]:
    """The values to override in this config (not in its sub-configs), by key."""
    node = {key: value for key, value in vars(config).items() if key[0] != "_"}
    node |= _stages_taken(config)
    layers = choose_layers(node, shrinker.style.depth, kinds_by_rule(config))
    found = {key: _small(key, value, shrinker, layers) for key, value in node.items() if numbers(value)}
    derived = getattr(type(config), "__dataclass_fields__", {})
    told = {k for k in layers.lists if k not in derived or derived[k].default is not None}
    kept = {k: v for k, v in layers.lists.items() if k in told or len(set(map(str, v))) > 1}
    found |= {k: each(v, shrinker.width) if meaning(k) is Meaning.WIDTH else v for k, v in kept.items()}
    found |= _multiples(node, found, shrinker)
    derived_widths = _derived(config, found)
    found = {k: v for k, v in found.items() if k not in derived_widths}
    if node.get("scale", 1.0) != 1.0 or node.get("divisor", 8) > 8:  # which rounds small widths up
        found = {key: value for key, value in found.items() if meaning(key) is not Meaning.BLOCKS}
    fit_heads(node, found, shrinker.style)
    fit_experts(node, found)
    fit_mamba(node, found)
    found |= _feature_maps(config, shrinker)
    fit_stages(node, found)
    fit_stride(node, found)
    fit_order(node, found)
    fit_coefficients(node, found)
    fit_rotary(node, found, "mrope_section" in getattr(type(config), "ignore_keys_at_rope_validation", ()))
    if "vocab_size" in node and type(node.get("max_position_embeddings")) is int:
        found["max_position_embeddings"] = max(node["max_position_embeddings"], POSITIONS)
    found |= {k: SPREAD for k, v in node.items() if meaning(k) is Meaning.SPREAD and isinstance(v, float)}
    found |= {k: FACTOR for k, v in node.items() if meaning(k) is Meaning.FACTOR and v == 1}
    found |= {k: 1.0 for k, v in node.items() if meaning(k) is Meaning.LAYER_SCALE and v and not isinstance(v, bool)}
    found.pop(shrinker.left or "", None)
    return {key: value for key, value in found.items() if value != node[key] and value is not None}


def _multiples(node: dict[str, Any], found: dict[str, Any], shrinker: Shrinker) -> dict[str, int]:
    """Widths that were a small multiple of the main one, and still are; but those that are equal to another config's."""
    was, now = main_width(node), main_width({**node, **{k: v for k, v in found.items() if v is not None}})
    widths = {k: v for k, v in node.items() if type(v) is int and meaning(k) is Meaning.WIDTH and found.get(k)}
    widths = {k: v for k, v in widths.items() if v not in shrinker.mains}
    return {k: v // was * now for k, v in widths.items() if was and now and v % was == 0 and v // was <= 12}


def _derived(config: Any, found: dict[str, Any]) -> set[str]:
    """The widths that the config's class computes of others, which `found` makes small, where it is given none."""
    fields = getattr(type(config), "__dataclass_fields__", {})
    unset = {key for key, field in fields.items() if field.default is None and meaning(key) is Meaning.WIDTH}
    if not any(found.get(key) for key in unset):
        return set()
    given = {key: value for key, value in found.items() if key in fields and key not in unset and value is not None}
    try:
        default, small = vars(type(config)()), vars(type(config)(**given))
    except Exception:  # whatever a class says of half of its values: it means that it does not compute the rest
        return set()
    return {key for key in unset if default.get(key) == vars(config).get(key) != small.get(key)}


def _feature_maps(config: Any, shrinker: Shrinker) -> dict[str, Any]:
    """The sides of the maps that a backbone gives, where its parent has them: as small as its images in patches."""
    maps = {key: sizes for key, sizes in vars(config).items() if sizes and FEATURE_MAPS.fullmatch(key)}
    kept = next((share for node in tree(config) if (share := shrinker.patches_kept(vars(node)))), None)
    share = math.sqrt(kept) if kept else shrinker.image_scale
    return {key: each(sizes, lambda side: max(1, round(side * share))) for key, sizes in maps.items()}


def _stages_taken(config: Any) -> dict[str, list[int]]:
    """The indices of the stages that a backbone gives out, where it calls its layers stages and gives not just the last."""
    names: Any = getattr(config, "stage_names", None)
    taken: list[int] = getattr(config, "_out_indices", None) or []
    layered = taken and isinstance(names, list) and len(names) == 1 + getattr(config, "num_hidden_layers", 0)
    return {"out_indices": list(taken)} if layered and taken != [len(names) - 1] else {}


def _small(key: str, value: Any, shrinker: Shrinker, layers: LayerChoice) -> Any:
    kind = meaning(key)
    if kind is Meaning.WIDTH:
        return None if type(value) is int and value in shrinker.sounds else each(value, shrinker.width)
    if kind is Meaning.FEATURES and isinstance(value, (list, tuple)):
        return [-1, -2] if min(value) < 0 else [1, 0]
    if kind is Meaning.BLOCKS:
        return each(value, lambda number: shrinker.width(number) if number >= 16 else number)
    if kind is Meaning.CODES:
        return each(value, lambda codes: min(codes, CODES))
    if kind is Meaning.DEPTH:
        return layers.depth(key, value)
    if key == "image_grid_pinpoints":
        return each(value, shrinker.tiled)
    if kind is Meaning.IMAGE or (kind is Meaning.PATCH and value in shrinker.images):  # images cut into smaller ones
        return each(value, shrinker.pixels)
    if kind is Meaning.PATCH:
        return each(value, shrinker.patch)
    if kind is Meaning.PLACEHOLDERS and isinstance(value, int):
        side = max(1, math.isqrt(int(value * shrinker.area)))
        return side * side if math.isqrt(value) ** 2 == value else max(1, round(value * shrinker.area))
    if kind is Meaning.QUERIES:
        return max(min(value, 4), round(value * shrinker.area))
    if kind is Meaning.SHARED_LAYERS:
        return 0
    if key == "base_channels" and isinstance(value, int):
        return min(value, 32)  # the autoencoders that have it normalise in 32 groups
    if key == "num_groups" and isinstance(value, int):
        return min(value, 8)
    if key == "in_channels" and not isinstance(value, int):
        return each(value, shrinker.width)
    if key == "max_source_positions" and isinstance(value, int) and shrinker.shortening < 1:
        return round(value * shrinker.shortening)
    return None


def _multiple(value: float, of: int) -> int:
    return max(1, round(value / of)) * of
