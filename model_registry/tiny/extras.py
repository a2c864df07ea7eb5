"""Reads extras.yaml: the little that recipes need and transformers does not record."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("extras.yaml")


@cache
def extras() -> dict[str, Any]:
    """The file's content, by its top-level keys."""
    from ruamel.yaml import YAML

    loaded: dict[str, Any] = YAML(typ="safe").load(FILE)
    return loaded
