"""What a family's image processor does to an image, as far as skills for the web do the same."""

from __future__ import annotations

from inspect import isfunction
from typing import Any

from transformers.image_processing_backends import PilBackend

from model_registry import Family
from model_registry.tiny.checkpoint import build_processor

STEPS = [name for name, each in vars(PilBackend).items() if isfunction(each) and name not in ("__init__", "to_dict")]
SETTINGS = ("do_resize", "size", "default_to_square", "resample", "do_center_crop", "crop_size", "do_rescale",
            "rescale_factor", "do_normalize", "image_mean", "image_std")  # fmt: skip


def image_processor(family: Family) -> Any:
    """The one of the tiny checkpoint; None of a family that sees nothing."""
    recipe = dict(family.recipe or {})
    if "image" not in family.modalities or "processor" not in recipe:
        return None
    processor = build_processor(recipe)
    return getattr(processor, "image_processor", processor)


def own_steps(processor: Any) -> list[str]:
    """What it does otherwise than most."""
    if processor is None:
        return []
    return [name for name in STEPS if getattr(type(processor), name, None) is not getattr(PilBackend, name)]


def settings(processor: Any) -> dict[str, Any]:
    """What it does if its file does not say it."""
    return {name: getattr(type(processor), name) for name in SETTINGS if hasattr(type(processor), name)}
