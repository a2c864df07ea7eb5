"""A walk through the program, read from a section of a Markdown file: files to write and commands to run, in order."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
NAMED = re.compile(r"^`([\w./-]+)`:\n\n?\Z", re.MULTILINE)
LANGUAGES = {".py": "python", ".yaml": "yaml", ".jinja": "jinja", ".toml": "toml"}


class WalkError(Exception):
    """The document cannot be walked, or what happened is not what it says."""


@dataclass(frozen=True)
class File:
    """A file that the document says to write. path: below the folder of the walk."""

    path: str
    text: str

    def take(self, folder: Path) -> None:
        target = folder / self.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(self.text, encoding="utf-8")


@dataclass(frozen=True)
class Command:
    """A command line, and what it prints to either stream; `...` stands for anything."""

    line: str
    output: str

    def take(self, folder: Path) -> None:
        run = subprocess.run(
            ["bash", "-c", self.line],
            cwd=folder,
            env=environment(folder),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if run.returncode:
            raise WalkError(f"$ {self.line}\nended with exit code {run.returncode} and printed\n{run.stdout}")
        if not shows(run.stdout, self.output):
            raise WalkError(f"$ {self.line}\nprinted\n{run.stdout}\nbut the document shows\n{self.output}")


Step = File | Command


def sections(markdown: str) -> Mapping[str, str]:
    """The text below each `##` heading."""
    parts = re.split(r"^## (.+)$", FENCE.sub(_hidden, markdown), flags=re.MULTILINE)
    return {title: text.replace("\0", "#") for title, text in zip(parts[1::2], parts[2::2], strict=True)}


def steps(section: str) -> list[Step]:
    """Every block of a section as steps. Raises WalkError for a block that says neither its file nor a command."""
    found: list[Step] = []
    for block in FENCE.finditer(section):
        language, text = block.groups()
        found += _commands(text) if language == "console" else [_file(section[: block.start()], language, text)]
    return found


def walk(section: str, folder: Path) -> int:
    """Takes every step; returns how many commands were run. Raises WalkError at the first that goes wrong."""
    taken = steps(section)
    for step in taken:
        step.take(folder)
    return sum(isinstance(step, Command) for step in taken)


def shows(printed: str, shown: str) -> bool:
    """Whether the output is what the document shows: a line `...` stands for any lines, also none."""
    lines = (r"(?:.*\n)*?" if line == "..." else _line(line) for line in _plain(shown))
    return re.fullmatch("".join(lines), "".join(f"{line}\n" for line in _plain(printed))) is not None


def environment(folder: Path) -> dict[str, str]:
    """A newcomer's: the virtual environment is on the path, nothing is configured or cached yet, nothing is remote."""
    strange = ("GENERATE_", "PYTEST_", "PYTHON", "COV_", "COLUMNS", "CI")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(strange)}
    home = folder.parent / f"{folder.name}.home"
    return kept | {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "HF_HUB_OFFLINE": "1",
        "NO_COLOR": "1",
        "OMP_NUM_THREADS": "1",
    }


def _hidden(block: re.Match[str]) -> str:
    """A block in which no line looks like a heading."""
    return block[0].replace("#", "\0")


def _commands(text: str) -> Iterator[Command]:
    before, *parts = re.split(r"^\$ ", text, flags=re.MULTILINE)
    if before or not parts:
        raise WalkError(f"a console block begins with a command after `$ `, not with\n{text}")
    for part in parts:
        line, _, output = part.partition("\n")
        yield Command(line, output)


def _file(before: str, language: str, text: str) -> File:
    named = NAMED.search(before)
    if named is None:
        raise WalkError(f"a line above this block should name its file, as in `mine/pocket.yaml`:\n{text}")
    if LANGUAGES.get(Path(named[1]).suffix) != language:
        raise WalkError(f"{named[1]} stands in a block of {language}")
    return File(named[1], text)


def _line(shown: str) -> str:
    return re.escape(shown).replace(re.escape("..."), ".*") + r"\n"


def _plain(text: str) -> list[str]:
    return [line.rstrip() for line in text.strip("\n").splitlines()]
