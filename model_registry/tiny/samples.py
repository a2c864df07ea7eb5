"""Raw inputs as people have them, two different ones of every kind: for each number another."""

from __future__ import annotations

from typing import Any

SENTENCES = ("A cat sits on the mat.", "Two dogs ran off!")
SECONDS = 0.9
FRAMES = 8


def image(which: int, scale: int = 1) -> Any:
    """A 48 by 40 pixel RGB image, or so many times as large: a smooth pattern of its own for each number."""
    import numpy as np
    from PIL import Image

    x, y, c = np.meshgrid(np.arange(48), np.arange(40), np.arange(3), indexing="xy")
    made = Image.fromarray((127 + 120 * np.sin((x * (which + 1) + y * 3 + c * 40) / 9.0)).astype("uint8"))
    return made.resize((48 * scale, 40 * scale)) if scale > 1 else made


def mask(which: int) -> Any:
    """Which pixels of such an image are meant: 0 or 255 each, in uint8 of shape (40, 48)."""
    import numpy as np

    columns = np.arange(48) > 12 + 12 * which
    return np.broadcast_to(255 * columns.astype("uint8"), (40, 48)).copy()


def film(which: int, count: int) -> Any:
    """That many frames, uint8 of shape (frames, height, width, 3), whose pattern changes from one to the next."""
    import numpy as np

    return np.stack([np.asarray(image(which + index)) for index in range(count)])


def sound(which: int, sampling_rate: int) -> Any:
    """A tone of SECONDS, float32: of 220 Hz, or an octave higher for each number."""
    import numpy as np

    time = np.arange(int(SECONDS * sampling_rate)) / sampling_rate
    return np.sin(2 * np.pi * 220 * 2**which * time).astype("float32")


def table(which: int) -> Any:
    """Two columns and two rows of short texts."""
    import pandas as pd

    return pd.DataFrame({"Animal": ["cat", "dog"], "Legs": [str(which + 2), "4"]})


def boxes(count: int) -> list[list[int]]:
    """That many boxes side by side, in thousandths of a page: left, top, right, bottom."""
    return [[40 * index, 100, 40 * index + 30, 120] for index in range(count)]


def xpaths(count: int) -> list[str]:
    """That many places in an HTML document, one paragraph after the other."""
    return [f"/html/body/p[{index + 1}]" for index in range(count)]


def wave(which: int, *shape: int) -> Any:
    """Numbers that go up and down along the first dimension of that shape, float32, slower for each number."""
    import torch

    steps = torch.arange(shape[0], dtype=torch.float32).reshape(-1, *(1 for _ in shape[1:]))
    return torch.sin(steps / (which + 2)).expand(*shape).clone()
