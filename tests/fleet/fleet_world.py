"""A small world whose generated tests do what they are told to: families, one backend and two templates in a folder."""

from __future__ import annotations

import contextlib
import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from generators.cli import invoke

ROOT = Path(__file__).parents[2]
# A program that a shell put in the background ignores Ctrl-C, and so do all that it starts.
LISTENS = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from generators.cli import main
sys.exit(main())
"""

FAMILY = """\
family: {name}
title: {name}
prefix: Toy
config_class: ToyConfig
modalities: [text]
main_input: [input_ids]
tasks: {{embedding: {{model_class: ToyModel, template: embedding}}}}
"""
RECIPE = "recipe: {config: {class: ToyConfig, kwargs: {hidden_size: 32}}}\n"
BACKEND = """\
backend: near
title: Near
runtime: torch
language: python
priority: 1
precisions: {default: float32, offered: [float32]}
probe: {program: torch, expression: torch.cpu.is_available()}
install: Install it.
absent: It is not there.
templates: {skill: "toy/{template}.py.jinja", test: toy/test.py.jinja}
sources: ["https://example.com/"]
"""
SKILL = 'TASK = "{{ task.name }} of {{ family.name }}"\n'


@dataclass(frozen=True)
class Run:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        return dict(json.loads(self.out))

    @property
    def statuses(self) -> dict[str, str]:
        return {target["family"]: target["status"] for target in self.json["targets"]}


class World:
    """The world in a folder, which is the working directory. Each test that runs leaves its family's name in `ran`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.results = folder / "build/fleet/fleet.duckdb"
        self._bodies: dict[str, str] = {}
        self.write("facts/backends/near.yaml", BACKEND)
        self.write("templates/toy/embedding.py.jinja", SKILL)

    def plant(self, **bodies: str) -> World:
        """Families and what their test does; None of a body is a family that has no tiny checkpoint."""
        for name, body in bodies.items():
            self.write(f"facts/families/{name}.yaml", FAMILY.format(name=name) + (RECIPE if body else ""))
        self._bodies |= bodies
        branches = [
            f'{{% {"elif" if number else "if"} family.name == "{name}" %}}\n    {body}\n'
            for number, (name, body) in enumerate(self._bodies.items())
            if body
        ]
        self.write("templates/toy/test.py.jinja", self._module("".join(branches)))
        return self

    def write(self, path: str, text: str) -> Path:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    @property
    def ran(self) -> list[str]:
        """The families whose tests have begun, in order, since this was last asked."""
        families = list(self.begun())
        (self.folder / "ran").unlink(missing_ok=True)
        return families

    def begun(self) -> dict[str, int]:
        """The process of each family whose tests have begun."""
        file = self.folder / "ran"
        lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
        return {family: int(process) for family, process in map(str.split, lines)}

    def fleet(self, *arguments: str) -> Run:
        """Runs `generate fleet` in this process."""
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = invoke(["fleet", *arguments])
        return Run(code, *(text.getvalue().replace(str(self.folder), "WORLD") for text in (out, err)))

    def run(self, *arguments: str) -> Run:
        """`generate fleet run` of this world's families."""
        return self.fleet("run", *sorted(self._bodies), "--backends", "near", *arguments)

    def begin(self) -> subprocess.Popen[str]:
        """The same as a program of its own, which leads a process group."""
        return subprocess.Popen(
            [sys.executable, "-c", LISTENS, "fleet", "run", *sorted(self._bodies), "--backends", "near", "--jobs", "1"],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def _module(self, branches: str) -> str:
        log = str(self.folder / "ran")
        return (
            "import os\nimport time\nfrom pathlib import Path\n\nimport pytest\n\n\n"
            f'def test_it() -> None:\n    with Path({log!r}).open("a") as ran:\n'
            '        ran.write(f"{{ family.name }} {os.getpid()}\\n")\n'
            f"{branches}{{% endif %}}\n"
        )


def configure(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes the folder the working directory, and its facts and templates the ones that are used."""
    monkeypatch.chdir(folder)
    for name in list(os.environ):
        if name.startswith("GENERATE_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("GENERATE_FACTS", str(folder / "facts"))
    monkeypatch.setenv("GENERATE_TEMPLATES", str(folder / "templates"))
    monkeypatch.setenv("GENERATE_CACHE", str(folder / "cache"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
