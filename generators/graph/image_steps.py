"""What a family's image processor does to an image, as far as skills for the web do the same."""

from __future__ import annotations

from inspect import isfunction
from types import SimpleNamespace
from typing import Any

import numpy
import torch
from transformers.image_processing_backends import PilBackend

from model_registry import Family
from model_registry.tiny.checkpoint import build_processor

STEPS = [name for name, each in vars(PilBackend).items() if isfunction(each) and name not in ("__init__", "to_dict")]
SETTINGS = ("do_resize", "size", "default_to_square", "resample", "do_center_crop", "crop_size", "do_rescale",
            "rescale_factor", "do_normalize", "image_mean", "image_std")  # fmt: skip
SIZES = ((30, 40), (64, 48), (200, 31))
"""Heights and widths of images to try."""


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


def does_as_most(processor: Any) -> bool:
    """Whether what it does otherwise gives the same for images alone, wide and high ones."""
    return all(_agrees(processor, numpy.random.default_rng(0).integers(0, 256, (3, *size))) for size in SIZES)


def scores_by_softmax(processor: Any) -> bool:
    """Whether what a detector says of a box is how probable each label is, the last one standing for nothing."""
    drawn = torch.Generator().manual_seed(0)
    logits, boxes = (torch.rand(1, 5, 4, generator=drawn) for _ in range(2))
    outputs = SimpleNamespace(logits=logits, pred_boxes=boxes)
    try:
        (found,) = processor.post_process_object_detection(outputs, threshold=0.0, target_sizes=[(10, 20)])
    except Exception:  # of any processor's code
        return False
    scores = logits.softmax(-1)[0, :, :-1].max(-1).values
    return found["scores"].shape == scores.shape and torch.allclose(found["scores"], scores)


def _agrees(processor: Any, image: Any) -> bool:
    image = image.astype(numpy.uint8)
    wanted = processor(images=image, input_data_format="channels_first", return_tensors="np")["pixel_values"]
    if processor.do_resize:
        image = PilBackend.resize(processor, image, processor.size, processor.resample)
    if getattr(processor, "do_center_crop", False):
        image = PilBackend.center_crop(processor, image, processor.crop_size)
    if processor.do_rescale:
        image = PilBackend.rescale(processor, image, processor.rescale_factor)
    if processor.do_normalize:
        image = PilBackend.normalize(processor, image, processor.image_mean, processor.image_std)
    return numpy.shape(wanted) == (1, *image.shape) and numpy.allclose(wanted[0], image, atol=1e-6)


def settings(processor: Any) -> dict[str, Any]:
    """What it does if its file does not say it."""
    return {name: getattr(type(processor), name) for name in SETTINGS if hasattr(type(processor), name)}
