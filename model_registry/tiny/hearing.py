"""What a feature extractor makes of a recording, as the model that it is for takes it."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from typing import Any

from model_registry.tiny.arguments import called, unmade
from model_registry.tiny.samples import sound

STACKS = re.compile(r"if input_features\.shape\[1\] % subsampling_factor != 0:\s+raise\b")


def heard(extractor: Any, model: Any, which: int) -> dict[str, Any]:
    """The inputs of one recording: with a mask where the model wants one, and packed where it takes that."""
    clips, rate = [sound(which, extractor.sampling_rate)], extractor.sampling_rate
    if takes_only_recordings(extractor):
        return dict(extractor(clips))
    if packs(model):
        return packed(extractor(clips, sampling_rate=rate, return_attention_mask=True, return_tensors="pt"))
    made = dict(extractor(clips, sampling_rate=rate, return_tensors="pt"))
    if stacks(type(model)):
        return filled(made, model.config.subsampling_factor)
    if unmade(made, model) == ["input_features_mask"]:  # which is in the model's processor's hands to ask for
        return dict(extractor(clips, sampling_rate=rate, return_attention_mask=True, return_tensors="pt"))
    return made


def stacks(kind: type[Any]) -> bool:
    """Whether the class's forward stacks frames in groups and refuses a number of them that leaves some over."""
    forward = getattr(kind, "forward", None)
    return forward is not None and bool(STACKS.search(inspect.getsource(inspect.unwrap(forward))))


def filled(made: Mapping[str, Any], group: int) -> dict[str, Any]:
    """Features of shape (1, frames, bands) and their mask with frames of zeros until whole groups are there."""
    from torch.nn.functional import pad

    lacking = -made["input_features"].shape[1] % group
    features = pad(made["input_features"], (0, 0, 0, lacking))
    return {"input_features": features, "attention_mask": pad(made["attention_mask"], (0, lacking))}


def takes_only_recordings(extractor: Any) -> bool:
    """Whether it is called with recordings alone: it asks neither for their sampling rate nor for what to return."""
    parameters = inspect.signature(type(extractor).__call__).parameters
    keywords = any(each.kind is each.VAR_KEYWORD for each in parameters.values())
    return not keywords and not {"sampling_rate", "return_tensors"} & {*parameters}


def packs(model: Any) -> bool:
    """Whether the model takes the features of all recordings in a row, with the number of frames of each."""
    return "feature_lens" in inspect.signature(called(model)).parameters


def packed(made: Any) -> dict[str, Any]:
    """Features of shape (1, bands, frames) with their mask as (bands, frames that count), and the number of these."""
    mask = made["attention_mask"]
    return {"input_features": made["input_features"].mT[mask.bool()].mT, "feature_lens": mask.sum(-1)}
