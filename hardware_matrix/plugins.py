"""Installed plugins, found without importing them.

`importlib.metadata` takes longer to import than a no-op run may take in all, so this reads the same files itself:
`<distribution>.dist-info/entry_points.txt` of every directory on `sys.path`. An entry point of ours names a package
(`my_plugin.backends`); what counts is the package's directory, so nothing of the plugin is ever executed here.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Plugin:
    """One installed entry point. directory: that of the package which it names, or None if there is no such package."""

    name: str
    value: str
    directory: Path | None


def plugins(group: str) -> list[Plugin]:
    """The installed entry points of `group`, sorted by name."""
    return [Plugin(name, value, _directory(value)) for name, value in sorted(set(_entry_points(group)))]


def plugin_directories(group: str) -> list[Path]:
    """The directories that entry points of `group` name, in the order of the entry points' names."""
    return [plugin.directory for plugin in plugins(group) if plugin.directory is not None]


def _entry_points(group: str) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    for folder in sys.path:
        for distribution, path in _metadata(folder or "."):
            if distribution in seen:  # shadowed by an earlier directory, as for imports
                continue
            seen.add(distribution)
            try:
                text = Path(path, "entry_points.txt").read_text(encoding="utf-8")
            except OSError:
                continue
            yield from _of_group(text, group)


def _metadata(folder: str) -> list[tuple[str, str]]:
    """(distribution, its metadata directory) for what is installed in one directory, sorted."""
    try:
        with os.scandir(folder) as entries:
            return sorted(
                (entry.name.partition("-")[0].lower().replace(".", "_"), entry.path)
                for entry in entries
                if entry.name.endswith((".dist-info", ".egg-info"))
            )
    except OSError:
        return []


def _of_group(text: str, group: str) -> Iterator[tuple[str, str]]:
    section = ""
    for line in map(str.strip, text.splitlines()):
        if line.startswith("["):
            section = line.strip("[] ")
        elif section == group and "=" in line and not line.startswith(("#", ";")):
            name, _, value = line.partition("=")
            yield name.strip(), value.strip()


def _directory(value: str) -> Path | None:
    """The directory of the package `a.b.c`. Only `a` is looked up: looking up `a.b` would import and run `a`."""
    from importlib.util import find_spec

    top, *rest = value.partition(":")[0].split(".")
    try:
        spec = find_spec(top)
    except (ImportError, ValueError):
        return None
    locations = list(spec.submodule_search_locations or ()) if spec else []
    for location in locations:
        directory = Path(location, *rest)
        if directory.is_dir():
            return directory
    return None
