"""What generating the whole fleet costs, beside black alone on the same files."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from benchmarks.cost import GENERATE, cost

TEMPLATES = Path(__file__).resolve().parents[1] / "templates"
TOUCHED = "python/skill/fill_mask.py.jinja"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["GENERATE_CACHE"] = str(Path(folder) / "cache")  # cold: nothing remembered from earlier runs
        out, layer = Path(folder) / "out", Path(folder) / "templates"
        command = [*GENERATE, "all", "--out", str(out), "--templates", str(layer)]
        layer.mkdir()
        cold = cost(command)
        files = sorted(path for path in out.rglob("*.py") if ".pristine" not in path.parts)
        print(f"the whole fleet: {len(files):,} Python files")
        print(f"  {cold.cpu:7.1f} s of processor, {cold.wall:.1f} s of wall: render, validate, format and publish")
        again = cost(command)
        print(f"  {again.cpu:7.2f} s of processor, {again.wall:.2f} s of wall: again, with nothing to do (at most 1 s)")
        touched = layer / TOUCHED
        touched.parent.mkdir(parents=True)
        text = (TEMPLATES / TOUCHED).read_text(encoding="utf-8")
        touched.write_text(text.replace("Fills every mask", "Fills each mask"), encoding="utf-8")
        before = {path: path.stat().st_mtime_ns for path in files}
        edited = cost(command)
        rewritten = sum(path.stat().st_mtime_ns != before[path] for path in files)
        dependent = sum(path.name == Path(TOUCHED).name.removesuffix(".jinja") for path in files)
        print(
            f"  {edited.cpu:7.1f} s of processor: {TOUCHED} edited, {rewritten} of {dependent} fill_mask.py rewritten"
        )
        black = cost([sys.executable, "-m", "black", "--quiet", "--check", "--line-length", "120", str(out)], (0, 1))
        print(f"  {black.cpu:7.1f} s of processor: black alone on the same files")
        print(f"  {cold.cpu / black.cpu:7.2f} ratio of generating everything to formatting alone")
