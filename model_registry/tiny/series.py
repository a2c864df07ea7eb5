"""Inputs of models of numbers over time, which take them as they are: no processor makes them."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

from model_registry.tiny.samples import wave

MAINS = {"past_values", "states", "spectrogram", "latents"}
"""The main inputs of such models."""

STEPS = 6
"""How many moments of a life, each a state, an action and a reward."""

FRAMES = 12
"""How many moments of a sound, each as loud in every band as a spectrogram says, or what a codec makes of it."""


def reads_series(model: type[Any]) -> bool:
    """Whether the model class is one of numbers over time."""
    names = model.main_input_name
    return not MAINS.isdisjoint([names] if isinstance(names, str) else names)


def series(model: Any, which: int) -> dict[str, Any]:
    """What the model's forward takes, a batch of one series; numbers in float32."""
    takes = inspect.signature(model.forward).parameters
    maker = _lives if "states" in takes else _values if "past_values" in takes else _frames
    makers = maker(model.config, which)
    return {name: make().unsqueeze(0) for name, make in makers.items() if name in takes}


def _values(config: Any, which: int) -> dict[str, Callable[[], Any]]:
    """Past values, and the future ones that a decoder is trained with; (time) or (time, channels) each."""
    import torch

    past = config.context_length + max(getattr(config, "lags_sequence", None) or [0])
    future: int = getattr(config, "prediction_length", 0) or getattr(config, "horizon_length", 0)
    inner = (getattr(config, "num_input_channels", None) or getattr(config, "input_size", 1),)
    channels = inner if inner > (1,) or hasattr(config, "num_input_channels") else ()
    features = getattr(config, "num_time_features", 0)
    return {
        "past_values": lambda: wave(which, past, *channels),
        "past_observed_mask": lambda: torch.ones(past, *channels),
        "past_time_features": lambda: wave(which, past, features),
        "future_values": lambda: wave(which, future, *channels),
        "future_time_features": lambda: wave(which, future, features),
        "past_values_padding": lambda: torch.zeros(past),
        "freq": lambda: torch.zeros(1, dtype=torch.long),
    }


def _lives(config: Any, which: int) -> dict[str, Callable[[], Any]]:
    """States, actions and rewards, moment by moment; (moments, size) each."""
    import torch

    return {
        "states": lambda: wave(which, STEPS, config.state_dim),
        "actions": lambda: wave(which + 1, STEPS, config.act_dim),
        "rewards": lambda: wave(which, STEPS, 1),
        "returns_to_go": lambda: wave(which, STEPS, 1),
        "timesteps": lambda: torch.arange(STEPS),
        "attention_mask": lambda: torch.ones(STEPS, dtype=torch.long),
    }


def _frames(config: Any, which: int) -> dict[str, Callable[[], Any]]:
    """What a sound is made of: a spectrogram, (frames, bands), or a codec's latents, (size, frames)."""
    return {
        "spectrogram": lambda: wave(which, FRAMES, config.model_in_dim),
        "latents": lambda: wave(which, FRAMES, config.hidden_size).T.contiguous(),
    }
