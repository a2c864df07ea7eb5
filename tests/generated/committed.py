"""The committed output, and how its tests are run as the programs that they are."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from model_registry import Registry

ROOT = Path(__file__).resolve().parents[2]
TREE = ROOT / "generated"
FAMILIES = Registry.open().key()
# These run on any machine that has their packages; the others need hardware.
ANYWHERE = ("cpu", "openvino", "onnxruntime")
ELSEWHERE = ("cuda", "rocm", "mps", "qualcomm")


@dataclass(frozen=True)
class Outcome:
    """What JUnit's file says of a run. reasons: why tests were skipped."""

    tests: int
    failed: int
    skipped: int
    reasons: frozenset[str]
    output: str

    @property
    def passed(self) -> int:
        return self.tests - self.failed - self.skipped


def sources(*backends: str) -> list[Path]:
    """The generated Python files, sorted; of all backends if none is named."""
    found = [path for backend in backends or ("*",) for path in TREE.glob(f"[!.]*/{backend}/*.py")]
    return sorted(found)


def run_alone(folders: Iterable[Path], home: Path, *options: str) -> Outcome:
    """Copies folders to a place of their own and runs their tests there, in a process that does not know the project.

    options: pytest's own.
    """
    copies = [shutil.copytree(folder, home / folder.parent.name / folder.name) for folder in folders]
    report = home / "junit.xml"
    run = subprocess.run(
        [
            sys.executable,
            "-I",
            str(Path(__file__).with_name("alone.py")),
            "-q",
            f"--junitxml={report}",
            *options,
            *map(str, copies),
        ],
        cwd=home,
        env=_environment(home),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert report.is_file(), run.stdout
    return outcome(report, run.stdout)


def outcome(report: Path, output: str) -> Outcome:
    """Reads JUnit's file. A file that could not be imported counts as failed."""
    suites = list(ElementTree.parse(report).getroot().iter("testsuite"))
    count = {
        name: sum(int(suite.get(name, 0)) for suite in suites) for name in ("tests", "failures", "errors", "skipped")
    }
    skips = (_reason(skip) for suite in suites for skip in suite.iter("skipped"))
    return Outcome(count["tests"], count["failures"] + count["errors"], count["skipped"], frozenset(skips), output)


def _reason(skip: ElementTree.Element) -> str:
    """Why a test was skipped, or a whole file: for that pytest writes (path, line, "Skipped: reason") into the text."""
    message = skip.get("message", "")
    if message == "collection skipped":
        return str(ast.literal_eval(skip.text or "")[2]).removeprefix("Skipped: ")
    return message


def _environment(home: Path) -> dict[str, str]:
    """Nothing of the run around it; one thread, since other tests run beside; caches where they are thrown away."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "PYTHON", "GENERATE_"))
    }
    return kept | {"OMP_NUM_THREADS": "1", "HF_HUB_OFFLINE": "1", "HF_HOME": str(home / "huggingface")}
