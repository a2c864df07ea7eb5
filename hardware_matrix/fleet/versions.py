"""The packages whose versions bear on whether a generated test passes."""

from __future__ import annotations

import platform
from collections.abc import Sequence

from hardware_matrix.machine import versions

# What transformers computes with, and what single families of it ask for: with another version of any, or without it,
# the same test may end otherwise.
SHARED = (
    "torch",
    "transformers",
    "tokenizers",
    "safetensors",
    "numpy",
    "pillow",
    "scipy",
    "sentencepiece",
    "mistral-common",
    "pandas",
    "rjieba",
    "sacremoses",
    "timm",
    "torchvision",
    "pytest",
)


def relevant_versions(packages: Sequence[str]) -> dict[str, str]:
    """The versions of Python, a backend's packages and those that all backends share; what is not there is left out."""
    return {"python": platform.python_version(), **versions(tuple(dict.fromkeys((*SHARED, *packages))))}
