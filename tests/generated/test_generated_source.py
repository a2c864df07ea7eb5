"""The committed output as source: up to date, clean, and each file about its own backend alone."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from alone import ROOMS
from committed import ROOT, TREE, sources

from hardware_matrix import Hardware

BACKENDS = Hardware.open()
NATIVE = [backend.name for backend in BACKENDS.backends() if backend.language == "python"]
SILENCERS = re.compile(r"noqa|type:\s*ignore|pyright|pylint|fmt:\s*(?:off|skip)|pragma")


def run(*command: str) -> None:
    """Runs a module of Python in the project's folder. Fails with what it printed unless its exit code is 0."""
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_every_target_of_the_key_families_is_there_and_up_to_date() -> None:
    run("generators", "check", "--key")


@pytest.mark.parametrize("backend", NATIVE)
def test_pyflakes_bugbear_and_pyupgrade_find_nothing(backend: str) -> None:
    files = map(str, some(backend))
    run(
        "ruff",
        "check",
        "--isolated",
        "--no-cache",
        "--ignore-noqa",
        "--target-version=py311",
        "--select=F,B,UP",
        *files,
    )


@pytest.mark.parametrize("backend", NATIVE)
def test_black_would_change_nothing(backend: str) -> None:
    run("black", "--check", "--quiet", "--config", "pyproject.toml", *map(str, some(backend)))


@pytest.mark.parametrize("backend", NATIVE)
def test_no_comment_silences_a_checker(backend: str) -> None:
    assert {path: found for path in some(backend) if (found := SILENCERS.findall(text_of(path)))} == {}


@pytest.mark.parametrize("backend", NATIVE)
def test_nothing_of_this_project_and_nothing_made_up_is_imported(backend: str) -> None:
    strange = {*ROOMS, "mock", "unittest"}
    assert {path: found for path in some(backend) if (found := imported(path) & strange)} == {}


@pytest.mark.parametrize("backend", NATIVE)
def test_no_file_names_another_backend(backend: str) -> None:
    """Besides the CPU, where every input begins and every result ends, and what this backend's device and runtime are called."""
    facts = BACKENDS.backend(backend)
    others = {*BACKENDS.names()} - {backend, "cpu", facts.device, facts.runtime}
    word = re.compile(rf"(?<![^\W_])(?:{'|'.join(sorted(others))})(?![^\W_])", re.IGNORECASE)
    assert {path: found for path in some(backend) if (found := word.findall(text_of(path)))} == {}


def some(backend: str) -> list[Path]:
    """The generated files of a backend; there must be some."""
    found = sources(backend)
    assert found, f"nothing is generated for {backend} in {TREE}"
    return found


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def imported(path: Path) -> set[str]:
    """The top-level names of what a file imports, wherever in it."""
    tree = ast.parse(text_of(path))
    modules = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    modules += [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    assert modules, f"{path} imports nothing"
    return {module.partition(".")[0] for module in modules}
