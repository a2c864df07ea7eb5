"""Where captured graphs are: in `graphs/` of a facts folder, one file for each task of a family."""

from __future__ import annotations

import re
from pathlib import Path

SHIPPED = Path(__file__).parent.parent.parent / "model_registry" / "graphs"


_PART = re.compile(r"\.(\w+)\.kernels\.js")


def parts(skill: str) -> list[str]:
    """Of which parts of a model a skill has programs, given its text; "" is the model, or what is left of it."""
    return ["", *sorted({*_PART.findall(skill)})]


def place(family: str, task: str, part: str = "") -> str:
    """Where a folder of graphs has that of a family's task, or of a part of its model."""
    return f"{family}/{task}.{part}.json" if part else f"{family}/{task}.json"
