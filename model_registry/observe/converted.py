"""What of a model is to be known where it is converted into a program of another runtime."""

from __future__ import annotations

import functools
import inspect
import re
from typing import Any

FINE = 1e-8
"""Onnxscript's optimizer takes what is no larger for zero (`abs_tol` in `onnxscript.rewriter._pattern_ir.Constant`)."""
DIVIDES = re.compile(r"rsqrt\(.+ \+ self\.(\w+)\)")
CLAMPS = re.compile(r"torch\.clamp\(\w+, self\.(\w+), self\.\w+\)")
BIASED = re.compile(r"\.masked_fill_\(attention_mask\.logical_not\(\), torch\.finfo\(\w+\.dtype\)\.min\)")
FROM_START = re.compile(r"position_ids = torch\.arange\(\w+\.shape\[1\], device=\w+\.device\)\.unsqueeze\(0\)")


def class_traits(kind: type[Any]) -> list[str]:
    """What the class's forward says: "positions:anew" where it counts the tokens after a cache from zero, unless told."""
    taken = inspect.signature(kind.forward).parameters.keys() >= {"position_ids", "past_key_values"}
    return ["positions:anew"] if taken and FROM_START.search(inspect.getsource(inspect.unwrap(kind.forward))) else []


def built_traits(model: Any) -> list[str]:
    """What its modules show: "norms:finely" where norms of its own code add next to nothing to what they divide by,
    "pools:padded" where zeros are put around an image before its maxima are taken, "pads:strides" where convolutions
    compute in tensors how much a sound lacks to be of whole strides, "heads:unturned" where the part of keys that says
    where a token stands has no numbers, "hears:windows" where sounds are heard window by window, told apart by a mask,
    "steps:limited" where the time between tokens has a least, which single tokens are read without,
    "clamps:buffers" where numbers are kept between two buffers, "between:buffers" where a part that is beside those that
    see, hear and read has buffers and no weights, "attention:biased" where a bias by place hides what is padding too.
    """
    modules = list(model.modules())
    said = ["norms:finely"] if any(_norms_finely(module) for module in modules) else []
    said += ["pools:padded"] if any(_pools_padded(module) for module in modules) else []
    said += ["pads:strides"] if any(hasattr(module, "_get_extra_padding_for_conv1d") for module in modules) else []
    said += ["heads:unturned"] if any(getattr(module, "qk_rope_head_dim", None) == 0 for module in modules) else []
    said += ["steps:limited"] if any(getattr(module, "time_step_limit", [0])[0] > 0 for module in modules) else []
    said += ["hears:windows"] if any(_hears_windows(module) for module in modules) else []
    said += ["between:buffers"] if _keeps_between(model) else []
    said += ["attention:biased"] if any(_biased(module) for module in modules) else []
    said += ["clamps:buffers"] if any(_clamps(module) for module in modules) else []
    return said


def _keeps_between(model: Any) -> bool:
    hears = hasattr(model, "get_audio_features") or hasattr(model, "get_image_features")
    bare = (part for part in model.children() if not any(True for _ in part.parameters()))
    return hears and any(True for part in bare for _ in part.buffers())


def _own(module: Any) -> bool:
    return bool(type(module).__module__.startswith("transformers.models."))


@functools.cache
def _source(kind: Any) -> str:
    """What a class is written as."""
    return inspect.getsource(kind)


def _biased(module: Any) -> bool:
    kind: Any = type(module)
    return _own(module) and BIASED.search(_source(kind)) is not None


def _clamps(module: Any) -> bool:
    kind: Any = type(module)
    found = CLAMPS.search(_source(kind)) if _own(module) and module._buffers else None
    return found is not None and found[1] in module._buffers


def _hears_windows(module: Any) -> bool:
    return hasattr(module, "n_window_infer") and "input_features_mask" in inspect.signature(module.forward).parameters


def _norms_finely(module: Any) -> bool:
    kind: Any = type(module)
    added = _added(kind)
    return added is not None and getattr(module, added) <= FINE


@functools.cache
def _added(kind: Any) -> str | None:
    """Of transformers' own norms, the attribute that they add to what they take the root of."""
    own = kind.__module__.startswith("transformers.models.") and "eps" in inspect.signature(kind).parameters
    found = DIVIDES.search(inspect.getsource(kind)) if own else None
    return found[1] if found else None


def _pools_padded(module: Any) -> bool:
    from torch.nn import ConstantPad2d, MaxPool2d

    parts = list(module.children())
    return all(any(isinstance(part, kind) for part in parts) for kind in (ConstantPad2d, MaxPool2d))
