"""pip, as a program: it reads the person's own configuration, and asks nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from generators.errors import Unavailable
from model_registry import Problem


@dataclass(frozen=True)
class Answer:
    """How pip ended, and what it printed."""

    code: int
    out: str
    err: str


def pip(*arguments: str, scratch: Path | None = None) -> Answer:
    """Runs the pip of this Python. scratch: folder for its temporary files. Raises Unavailable if there is no pip."""
    command = [sys.executable, "-m", "pip", "--no-input", "--disable-pip-version-check", *arguments]
    variables = {**os.environ, **({"TMPDIR": str(scratch)} if scratch else {})}
    done = subprocess.run(command, env=variables, capture_output=True, text=True, check=False)
    if "No module named pip" in done.stderr:
        raise Unavailable(Problem(f"{sys.executable} has no pip", hint="Add it: python -m ensurepip."))
    return Answer(done.returncode, done.stdout, done.stderr)


def last_words(answer: Answer) -> str:
    """What pip says is wrong, in one line."""
    lines = [line.strip() for line in answer.err.splitlines() if line.strip()]
    errors = [line.removeprefix("ERROR:").strip() for line in lines if line.startswith("ERROR:")]
    return (errors or lines or [f"pip ended with exit code {answer.code}"])[-1]
