"""Small trees of templates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from model_registry import FactsError
from template_db import Templates

Files = Mapping[str, str]


def write(folder: str, files: Files) -> Path:
    """Writes a layer of templates into a folder of the working directory. Text is dedented by nobody: what is given counts."""
    for name, text in files.items():
        path = Path(folder, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Path(folder).absolute()


def layers(*trees: Files) -> Templates:
    """Templates in layers, the lowest first, as folders layer0, layer1, ... of the working directory."""
    folders = [write(f"layer{place}", files) for place, files in enumerate(trees)]
    return Templates(folders[::-1])


def problems(action: Callable[[], object]) -> str:
    """What the action complains about, a problem a line."""
    with pytest.raises(FactsError) as caught:
        action()
    return str(caught.value)
