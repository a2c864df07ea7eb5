"""Running a program and waiting for it, so that Ctrl-C leaves none behind."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from shutil import which
from typing import Any

from generators.errors import BadRequest
from model_registry import Problem

PATIENCE = 5.0  # seconds: after Ctrl-C, which the terminal sends to both, a program may tidy up for so long
GENERATE = (sys.executable, "-m", "generators")


def search_path() -> str:
    """Where programs are looked for: first beside this Python, as if its virtual environment were active."""
    return os.pathsep.join(filter(None, [str(Path(sys.executable).parent), os.environ.get("PATH", "")]))


def find(name: str) -> str:
    """The path of a program. Raises BadRequest."""
    found = which(name, path=search_path())
    if found is None:
        raise BadRequest(Problem(f"there is no program {name!r}", hint="Give its path, or install it."))
    return found


def run(command: Sequence[str], variables: Mapping[str, str]) -> int:
    """Runs a program on this terminal; its exit code, or 128 + the signal that ended it. Raises OSError."""
    with subprocess.Popen(command, env=variables) as process:
        _wait(process)
    return _code(process)


def output(command: Sequence[str], variables: Mapping[str, str]) -> tuple[int, str]:
    """Runs a program; its exit code and its standard output. What it says on standard error is for the person."""
    with subprocess.Popen(command, env=variables, stdout=subprocess.PIPE, encoding="utf-8") as process:
        out = _wait(process)
    return _code(process), out


def _wait(process: subprocess.Popen[Any]) -> Any:
    try:
        return process.communicate()[0]
    except KeyboardInterrupt:
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
        raise


def _code(process: subprocess.Popen[Any]) -> int:
    return process.returncode if process.returncode >= 0 else 128 - process.returncode
