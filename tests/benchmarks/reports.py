"""The documented format of what a benchmark prints, and running a generated one in a place of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SCHEMA: dict[str, Any] = json.loads((ROOT / "hardware_matrix/schemas/benchmark.json").read_text(encoding="utf-8"))
PARTS: Mapping[str, dict[str, Any]] = {"report": SCHEMA} | {
    name: SCHEMA["$defs"][name] for name in ("environment", "measurement")
}


def table(part: str) -> str:
    """The keys of a part of the format, as a table in Markdown."""
    rows = (f"| `{key}` | {said['description']} |" for key, said in PARTS[part]["properties"].items())
    return "\n".join(("| key | what it is |", "|---|---|", *rows))


def copied(folder: Path) -> Path:
    """BERT's generated CPU folder, somewhere else."""
    return Path(shutil.copytree(ROOT / "generated/bert/cpu", folder / "copy"))


def benchmark(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs the benchmark of a copied folder on one thread."""
    return subprocess.run(
        [sys.executable, "-E", str(folder / "benchmark_bert_cpu.py"), "--threads", "1", *arguments],
        cwd=folder,
        env={**os.environ, "HF_HUB_OFFLINE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def leaves(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of every value in a JSON object that is neither an object nor an array."""
    if not isinstance(value, dict | list):
        yield path
        return
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
        yield from leaves(inner, (*path, key))


def without(value: Any, path: tuple[Any, ...]) -> Any:
    """A deep copy that lacks one key."""
    copy = json.loads(json.dumps(value))
    inner = copy
    for key in path[:-1]:
        inner = inner[key]
    del inner[path[-1]]
    return copy
