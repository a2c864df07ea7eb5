"""Raw inputs as users have them: sentences, a picture, a tone, the frames of a film. Two different ones of each."""

from __future__ import annotations

import numpy as np
from PIL import Image

SENTENCES = ("A cat sits on the mat.", "Two dogs ran off together!")


def picture(which: int, width: int = 48, height: int = 40) -> Image.Image:
    """An RGB picture of soft stripes, in another direction for each number."""
    x, y, c = np.meshgrid(np.arange(width), np.arange(height), np.arange(3))
    return Image.fromarray((127 + 120 * np.sin((x * (1 + which) + y * (3 - which) + 40 * c) / 7)).astype(np.uint8))


def tone(which: int, sampling_rate: int, seconds: float = 0.8) -> np.ndarray:
    """A tone of 220 or 440 Hz."""
    time = np.arange(int(seconds * sampling_rate)) / sampling_rate
    return np.sin(2 * np.pi * 220 * (1 + which) * time).astype(np.float32)


def film(which: int, frames: int = 8) -> list[Image.Image]:
    """Frames of stripes that grow apart."""
    return [picture(which, 48 + index, 40) for index in range(frames)]
