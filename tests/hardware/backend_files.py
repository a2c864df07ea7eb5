"""Small YAML files and probe programs for the tests of this room."""

from __future__ import annotations

import textwrap
from pathlib import Path

NPU = """\
backend: npu
title: Example NPU
runtime: torch
language: python
priority: 30
precisions: {default: float16, offered: [float32, float16]}
device: npu
packages: [torch, example-npu]
probe:
  program: torch
  expression: torch.npu.is_available()
install: Install the example package.
absent: No example NPU.
templates:
  skill: python/torch/{template}.py.jinja
sources:
  - https://example.org/npu
"""


def write(folder: Path, text: str = NPU, name: str = "npu") -> Path:
    """Writes <folder>/<name>.yaml and returns it."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def write_probe(folder: Path, name: str, body: str) -> None:
    """Writes a plugin's probe program, `probes_for_tests.<name>`, into a folder that can be put on the path."""
    package = folder / "probes_for_tests"
    package.mkdir(parents=True, exist_ok=True)
    (package / "__init__.py").touch()
    (package / f"{name}.py").write_text(textwrap.dedent(body), encoding="utf-8")
