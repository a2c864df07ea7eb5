"""Digest of the program itself: the code that decides what a file says, and the formatter's and linter's versions.

Part of every target's key, so that a new version of either regenerates what the old one made.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

HOUSE = Path(__file__).parent.parent
# The modules that read facts or make text, by room. What else a run imports can refuse, skip, report or publish, but has
# no say in what a file says; a test looks at what rendering imports and knows all the rest by name.
CODE = {
    "generators": ("facts", "filters", "finish", "languages", "produce", "render", "target", "work"),
    "hardware_matrix": ("facts", "hardware", "layers", "schema"),
    "model_registry": (
        "family",
        "layers",
        "merge",
        "parts",
        "plugins",
        "preparers",
        "registry",
        "schema",
        "snapshot",
        "task",
        "tasks_yaml",
        "yaml_facts",
    ),
    "template_db": ("analysis", "closure", "environment", "reading", "sources", "templates"),
}
COMPILER = {"generators": ("graph",)}
FINISHING = {"generators": ("finish", "languages")}
TOOLS = ("black", "ruff")


@cache
def digest() -> str:
    """Hex digest of everything in the program that a generated file depends on."""
    return _digest(CODE)


@cache
def compiler() -> str:
    """Hex digest of what turns captured operators into kernels."""
    return _digest(COMPILER)


@cache
def finishing() -> str:
    """Hex digest of what turns a rendered text into a published one."""
    return _digest(FINISHING)


def code(rooms: Mapping[str, Sequence[str]] = CODE) -> Iterator[Path]:
    """The source files of these modules and packages, in a fixed order. Raises FileNotFoundError for one not there."""
    for room, names in rooms.items():
        for name in names:
            package = HOUSE / room / name
            yield from (
                sorted(package.rglob("*.py")) if (package / "__init__.py").exists() else [package.with_suffix(".py")]
            )


def _digest(rooms: Mapping[str, Sequence[str]]) -> str:
    total = sha256()
    for path in code(rooms):
        total.update(path.relative_to(HOUSE).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    for tool in TOOLS:
        total.update(f"{tool} {version(tool)}\0".encode())
    return total.hexdigest()


@cache
def version(tool: str) -> str:
    """The version of an installed tool, by the name of its metadata folder: importlib.metadata takes 20 ms to import.

    Raises ModuleNotFoundError if it is not installed.
    """
    spec = find_spec(tool)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(f"{tool} is not installed", name=tool)
    packages = Path(spec.origin).parent.parent
    names = sorted(
        name
        for name in os.listdir(packages)  # noqa: PTH208 (on every run's path)
        if name.startswith(f"{tool}-") and name.endswith(".dist-info")
    )
    if names:
        return names[0].removeprefix(f"{tool}-").removesuffix(".dist-info")
    return sha256(Path(spec.origin).read_bytes()).hexdigest()
