"""Where captured graphs are: in `graphs/` of a facts folder, one file for each task of a family."""

from __future__ import annotations

from pathlib import Path

SHIPPED = Path(__file__).parent.parent.parent / "model_registry" / "graphs"


def place(family: str, task: str) -> str:
    """Where a folder of graphs has that of a family's task."""
    return f"{family}/{task}.json"
