"""What an image processor is given: an image, and what it asks for besides."""

from __future__ import annotations

import inspect
from typing import Any

from model_registry.tiny.samples import image, mask


def pictured(processor: Any, which: int, scale: int = 1) -> dict[str, Any]:
    """The arguments of an image processor's call: two images where it compares them, a trimap, a prompt, a person's box."""
    if hasattr(processor, "post_process_keypoint_matching"):
        return {"images": [image(which), image(which + 1)]}
    given: dict[str, Any] = {"images": image(which, scale)}
    parameters = inspect.signature(getattr(processor, "preprocess", processor)).parameters
    if "trimaps" in parameters:
        given["trimaps"] = image(which + 1).convert("L")
    if "prompt_masks" in parameters:
        given |= {"prompt_images": image(which + 1), "prompt_masks": mask(which)}
    if "boxes" in parameters and parameters["boxes"].default is inspect.Parameter.empty:
        given["boxes"] = [[[4.0, 4.0, 40.0, 32.0]]]
    return given
