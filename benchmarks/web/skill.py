"""The skill that is generated for WebGPU, compiled for the shapes of the real checkpoint."""

from __future__ import annotations

from pathlib import Path

from benchmarks.minilm import checkpoint
from generators.cli import invoke


def skill(folder: Path) -> Path:
    """Captures the checkpoint's operators, generates from them below a folder, and returns the skill's folder.

    Raises RuntimeError where either fails.
    """
    facts, out = folder / "facts", folder / "skills"
    capture = ["graph", "capture", "bert", "--task", "embedding", "--checkpoint", checkpoint(), "--into", facts]
    generate = [
        "skill",
        "bert",
        "--task",
        "embedding",
        "--hardware",
        "webgpu",
        "--facts",
        facts,
        "--out",
        out,
        "--force",
    ]
    facts.mkdir(parents=True, exist_ok=True)
    for command in (capture, generate):
        if invoke(list(map(str, command))):
            raise RuntimeError(f"`generate {' '.join(map(str, command))}` failed")
    return out / "bert" / "webgpu"
