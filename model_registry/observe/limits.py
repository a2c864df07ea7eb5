"""The sizes in a default configuration that a person who writes a skill asks for."""

from __future__ import annotations

import inspect
from typing import Any

# In this order: the first sub-configuration that has a name wins, after the configuration itself.
FROM_CONFIG = (
    "max_position_embeddings",
    "max_source_positions",
    "max_target_positions",
    "image_size",
    "num_frames",
    "frames_per_clip",
    "num_mel_bins",
    "sampling_rate",
)
FROM_FEATURE_EXTRACTOR = ("sampling_rate", "chunk_length", "max_length_s", "feature_size")


def limits(config: Any, feature_extractor: type[Any] | None) -> dict[str, int]:
    """{"max_position_embeddings": 512}, {"sampling_rate": 16000, ...}: whole numbers above zero only."""
    found = {name: _size(_lookup(config, name)) for name in FROM_CONFIG}
    defaults = _defaults(feature_extractor) if feature_extractor else {}
    found.update({name: size for name in FROM_FEATURE_EXTRACTOR if (size := _size(defaults.get(name)))})
    return {name: size for name, size in sorted(found.items()) if size is not None}


def _lookup(config: Any, name: str) -> Any:
    parts = [config, *(getattr(config, key, None) for key in sorted(config.sub_configs, key=_text_first))]
    return next((getattr(part, name) for part in parts if getattr(part, name, None) is not None), None)


def _text_first(key: str) -> tuple[bool, str]:
    return (not key.startswith("text"), key)


def _size(value: Any) -> int | None:
    """An int, or the int that a square's two sides share."""
    if isinstance(value, (list, tuple)) and len(set(value)) == 1:
        value = value[0]
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else None


def _defaults(kind: type[Any]) -> dict[str, Any]:
    """From the signature: making one may need a library that is not installed."""
    parameters = inspect.signature(kind.__init__).parameters.values()
    return {parameter.name: parameter.default for parameter in parameters}
