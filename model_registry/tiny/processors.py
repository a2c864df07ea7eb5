"""Image processors and feature extractors whose inputs have the size that the shrunk config expects."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any

from model_registry.tiny.checkpoint import build_processor, named
from model_registry.tiny.extras import extras
from model_registry.tiny.nodes import tree
from model_registry.tiny.recipe import Component, ProcessorError
from model_registry.tiny.samples import image
from model_registry.tiny.shrink import Shrinker

AREA = 2048
"""A shortest or longest edge above this many pixels is an area, not a side."""

PATCHES = 64
"""Where a processor fills up to a number of patches: this many."""


def image_component(name: str, config: Any, shrinker: Shrinker) -> Component:
    """An image processor of that class whose images and patches have the shrunk config's sizes."""
    default = _defaults(name)
    kwargs = {key: _resized(key, value, shrinker) for key, value in default.items()} | _oblong(
        default, config, shrinker
    )
    kwargs |= {key: size for key, size in _packed(config, shrinker).items() if isinstance(default.get(key), int)}
    known = _known(name)
    component: Component = {"class": name, "kwargs": {k: v for k, v in kwargs.items() if v != default[k]} | known}
    if not shrinker.images or "shortest_edge" not in (default.get("size") or {}) or default.get("do_center_crop"):
        return component
    if (
        default.get("do_pad") is False
        and (default["size"].get("longest_edge") or 0) == default["size"]["shortest_edge"]
    ):
        return {"class": name, "kwargs": {**component["kwargs"], "do_pad": True}}  # to a square of its own size
    side = shrinker.pixels(max(shrinker.images))
    fixed: Component = {"class": name, "kwargs": {**component["kwargs"], "size": {"height": side, "width": side}}}
    return fixed if _works(fixed) else component


def _packed(config: Any, shrinker: Shrinker) -> dict[str, int]:
    """How a tower that takes patches in a row wants them; it has no such tower if it does not merge patches."""
    node: dict[str, Any] = next((vars(node) for node in tree(config) if "patch_size" in vars(node)), {})
    merged = node.get("spatial_merge_size")
    if not isinstance(merged, int) or not isinstance(node["patch_size"], int):
        return {}
    frames = next((node[key] for key in ("temporal_patch_size", "patch_temporal") if key in node), 1)
    return {"patch_size": shrinker.patch(node["patch_size"]), "merge_size": merged, "temporal_patch_size": frames}


def _oblong(default: Mapping[str, Any], config: Any, shrinker: Shrinker) -> dict[str, Any]:
    """The size of images that are not square in the config."""
    pairs = [size for node in tree(config) if isinstance(size := getattr(node, "image_size", None), (list, tuple))]
    sides = next((pair for pair in pairs if len(pair) == 2 and len(set(pair)) == 2), None)
    if not sides or {*(default.get("size") or ())} != {"height", "width"}:
        return {}
    return {"size": dict(zip(("height", "width"), map(shrinker.pixels, sides), strict=True))}


def _works(component: Component) -> bool:
    """Whether the image processor takes an image."""
    try:
        build_processor({"processor": component})(images=image(0), return_tensors="pt")
    except Exception:  # whatever a processor says of a size that it does not take: it means no
        return False
    return True


def _defaults(name: str) -> dict[str, Any]:
    """What an image processor of that class is set to by default. Raises ProcessorError where none can be made."""
    try:
        return dict(named(name)(**_known(name)).to_dict())
    except Exception as error:
        raise ProcessorError(f"{name} cannot be made: {' '.join(str(error).split())[:160]}") from error


def _known(name: str) -> dict[str, Any]:
    """What has to be said to an image or video processor of that class, whichever library it works with."""
    found: dict[str, Any] = extras()["processor_arguments"].get(name.removesuffix("Pil"), {})
    return found


def largest_side(name: str | None) -> int | None:
    """The side, in pixels, that images of that processor have by default."""
    if name is None:
        return None
    default = _defaults(name)
    sizes = [default.get(key) or {} for key in ("crop_size", "size")]
    sides = [side for size in sizes for key in ("height", "shortest_edge") if (side := size.get(key) or 0)]
    return min((side for side in sides if side <= AREA), default=None)


def _resized(key: str, value: Any, shrinker: Shrinker) -> Any:
    if key == "patch_size" and isinstance(value, Mapping):
        return {edge: shrinker.patch(side) for edge, side in value.items()}
    if key == "max_image_size" and isinstance(value, Mapping) and shrinker.images:  # of the tiles that a tower sees
        return dict.fromkeys(value, shrinker.pixels(max(shrinker.images)))
    if key in ("size", "crop_size", "pad_size", "high_res_size") and isinstance(value, Mapping):
        return {edge: _side(edge, side, shrinker) for edge, side in value.items()}
    if key == "image_grid_pinpoints":
        return [[shrinker.tiled(side) for side in pair] for pair in value]
    if key == "tile_size" and isinstance(value, int):
        return _side(key, value, shrinker)
    if key == "overlap_margins":
        return [max(1, round(margin * shrinker.image_scale)) for margin in value]
    if key == "patch_size" and isinstance(value, int):
        return shrinker.patch(value)
    if key == "apply_ocr":
        return False  # the words come with the image
    if key == "max_patches" and isinstance(value, int):
        return min(value, PATCHES)
    if key in ("min_pixels", "max_pixels") and isinstance(value, int):
        return _side("longest_edge" if key == "max_pixels" else "shortest_edge", AREA + 1, shrinker)
    return value


def _side(edge: str, side: Any, shrinker: Shrinker) -> Any:
    if not isinstance(side, int) or not shrinker.style.image:
        return side
    if side > AREA and edge in ("shortest_edge", "longest_edge"):
        return (2 * shrinker.style.image if edge == "longest_edge" else shrinker.style.image) ** 2
    return shrinker.pixels(round(side * shrinker.processed))


def audio_component(name: str, config: Any, shrinker: Shrinker, masked: bool) -> Component:
    """A feature extractor of that class for short sounds; it crops long ones where the model fuses no views of them.

    masked: whether the model takes a mask of the features, which some make only if they are told to.
    """
    parameters = inspect.signature(named(name).__init__).parameters
    seconds = shrinker.style.seconds * _whole(config, shrinker.style.seconds, parameters)
    short = {key: seconds for key in ("chunk_length", "max_length_s") if seconds and key in parameters}
    kwargs: dict[str, Any] = {key: value for key, value in short.items() if parameters[key].default is not None}
    if masked and "return_attention_mask" in parameters:
        kwargs["return_attention_mask"] = True
    bands = [node.num_mel_bins for node in tree(config) if isinstance(getattr(node, "num_mel_bins", None), int)]
    if bands and "feature_size" in parameters and parameters["feature_size"].default not in (1, bands[0]):
        kwargs["feature_size"] = bands[0]
    fuses = [node.enable_fusion for node in tree(config) if hasattr(node, "enable_fusion")]
    if fuses and not any(fuses) and "truncation" in parameters:
        kwargs["truncation"] = "rand_trunc"
    return {"class": name, "kwargs": kwargs}


def _whole(config: Any, seconds: int, parameters: Mapping[str, inspect.Parameter]) -> int:
    """How often so many seconds must be taken to be a whole number of the groups that the config merges positions to."""
    merged: int = getattr(config, "audio_merge_size", 1)
    positions = next(
        (vars(node)["max_source_positions"] for node in tree(config) if "max_source_positions" in vars(node)), 0
    )
    window = getattr(parameters.get("chunk_length"), "default", None)
    if not seconds or not window or not positions:
        return 1
    return next(times for times in range(1, merged + 1) if positions * seconds * times // window % merged == 0)


BANDS = ("feature_size", "num_mel_bins", "n_mels", "model_in_channels")


def channels(name: str | None) -> frozenset[int]:
    """How many features a moment of sound can have: bands, or several moments' bands side by side."""
    if name is None:
        return frozenset()
    parameters = inspect.signature(named(name).__init__).parameters
    values = {key: parameter.default for key, parameter in parameters.items() if type(parameter.default) is int}
    found = [values[key] for key in BANDS if values.get(key, 0) > 8]
    return frozenset(count * times for count in found for times in (1, 2, values.get("stride", 1)))


def shortening(component: Component | None) -> float:
    """What share of its default length the feature extractor was shortened to; 1 where it was not."""
    if component is None or not component["kwargs"]:
        return 1.0
    parameters = inspect.signature(named(component["class"]).__init__).parameters
    lengths = {key: component["kwargs"].get(key) for key in ("chunk_length", "max_length_s")}
    shares = [value / parameters[key].default for key, value in lengths.items() if value]
    return min(shares, default=1.0)
