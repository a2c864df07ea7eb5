"""What models that watch videos remember of one, which their processor begins: its frames, and what to follow in it."""

from __future__ import annotations

import copy
import inspect
from typing import Any

from model_registry.tiny.samples import SENTENCES, film

LENGTH = 2
"""Frames of such a video: on the second the model looks for what it was shown on the first."""


def watches(model: Any) -> bool:
    """Whether the model's forward takes such a session."""
    return "inference_session" in inspect.signature(model.forward).parameters


def session(processor: Any, which: int) -> dict[str, Any]:
    """A session of a video on whose first frame a point shows what to follow, or a text says it."""
    begun = processor.init_video_session(video=film(which, LENGTH))
    if hasattr(processor, "add_text_prompt"):
        begun = processor.add_text_prompt(begun, SENTENCES[which]) or begun
    else:
        processor.add_inputs_to_inference_session(
            begun, frame_idx=0, obj_ids=1, input_points=[[[[12.0 + which, 10.0]]]], input_labels=[[[1]]]
        )
    return {"inference_session": begun}


def followed(model: Any, begun: Any) -> list[Any]:
    """What the model says of each frame, in their order."""
    return [model(inference_session=begun, frame_idx=index) for index in range(begun.num_frames)]


def fresh(begun: Any, dtype: Any) -> Any:
    """A session as it was before a model saw it, with frames in that precision."""
    same = copy.deepcopy(begun)
    same.dtype = dtype
    same.processed_frames = {index: frame.to(dtype) for index, frame in begun.processed_frames.items()}
    return same
