"""The committed skills, and tiny checkpoints for them to be varied."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

GENERATED = Path(__file__).parents[2] / "generated"


@cache
def generated(family: str, backend: str, name: str) -> ModuleType:
    """A committed file as a module."""
    path = GENERATED / family / backend / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"checkpoints_{family}_{backend}_{name}", path)
    assert spec and spec.loader
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def checkpoint(folder: Path, family: str, model_class: str) -> Path:
    """A tiny checkpoint as the family's committed tests make it."""
    tests = generated(family, "cpu", f"test_{family}_cpu")
    made: Path = tests.make_checkpoint(folder / family, getattr(tests, model_class))
    return made


def saved(model: Any, like: Path, folder: Path, **options: Any) -> Path:
    """A model saved into a folder, beside the tokenizer of another checkpoint."""
    folder.mkdir()
    for path in like.glob("token*"):
        shutil.copy(path, folder)
    model.save_pretrained(folder, **options)
    return folder
