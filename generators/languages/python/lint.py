"""The second proof: ruff, for many texts at once. It also sorts imports and lays the texts out, which black confirms."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

from generators.languages import Flaw
from generators.languages.python.layout import LINE_LENGTH, TARGET, layout

# Every rule of pyflakes: undefined, redefined and unused names among them. Unused and unsorted imports are repaired.
_REPAIRED = "F401,I001"
_SETTINGS = ("--isolated", "--no-cache", f"--line-length={LINE_LENGTH}", f"--target-version={TARGET}")


def lint(texts: Sequence[str]) -> list[str | list[Flaw]]:
    """For each text, in order, its repaired and formatted form or what ruff finds wrong with it."""
    if not texts:
        return []
    with TemporaryDirectory(prefix="inferforge-") as folder:
        paths = [Path(folder, f"{number:06}.py") for number in range(len(texts))]
        for path, text in zip(paths, texts, strict=True):
            path.write_text(text, encoding="utf-8", newline="")
        flaws = _check(Path(folder))
        repaired = [path.read_text(encoding="utf-8") for path in paths]
        _ruff(Path(folder), "format", "--quiet")
        formatted = [path.read_text(encoding="utf-8") for path in paths]
    return [
        flaws.get(path.name) or layout(before, after)
        for path, before, after in zip(paths, repaired, formatted, strict=True)
    ]


def _check(folder: Path) -> Mapping[str, list[Flaw]]:
    output = _ruff(folder, "check", "--select=F,I001", "--fix", f"--fixable={_REPAIRED}", "--output-format=json")
    flaws: dict[str, list[Flaw]] = {}
    for found in json.loads(output):
        path = Path(found["filename"])
        source = path.read_text(encoding="utf-8").splitlines()[found["location"]["row"] - 1]
        flaws.setdefault(path.name, []).append(Flaw(f"{found['code']} {found['message']}", source))
    return flaws


def _ruff(folder: Path, command: str, *options: str) -> str:
    """Standard output. Exit code 1 of `ruff check` only says that it found something.

    Raises RuntimeError with ruff's own words if it could not do its work.
    """
    program = import_module("ruff").find_ruff_bin()
    run = subprocess.run(
        [program, command, *_SETTINGS, *options, "."],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if run.returncode > 1:
        raise RuntimeError(f"ruff {command} failed: {run.stderr.strip()}")
    return run.stdout
