"""Folders of facts and templates that installed packages bring, found without importing them or `importlib.metadata`.

A package offers its folder with an entry point whose value is the package that is that folder:

    [project.entry-points."inferforge.families"]
    acme = "acme_models.families"

`importlib.metadata` alone would cost more than a whole run with nothing to do, so the same files are read directly.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from model_registry.problems import FactsError, Problem


@dataclass(frozen=True)
class Plugin:
    """One installed entry point. folder: the package that it names, or None if there is no such package."""

    name: str
    package: str
    folder: Path | None


def installed_plugins(group: str) -> list[Plugin]:
    """The installed entry points of `group`, sorted by name."""
    return [Plugin(name, package, _folder(package)) for name, package in sorted(set(_entry_points(group)))]


def plugin_folders(group: str) -> list[Path]:
    """The folders of the plugins of `group`, in order. Raises FactsError where one names a package that is not there."""
    found = installed_plugins(group)
    if missing := [plugin for plugin in found if plugin.folder is None]:
        hint = "Reinstall or uninstall the distribution that declares it."
        raise FactsError(
            Problem(
                f"the entry point {plugin.name!r} of {group} names the package {plugin.package!r}, which cannot be found",
                hint=hint,
            )
            for plugin in missing
        )
    return [plugin.folder for plugin in found if plugin.folder is not None]


def _entry_points(group: str) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    for place in sys.path:
        for distribution, path in _metadata(place or "."):
            if distribution not in seen:  # one that is shadowed by an earlier folder counts no more than for imports
                seen.add(distribution)
                yield from _of_group(Path(path, "entry_points.txt"), group)


def _metadata(place: str) -> list[tuple[str, str]]:
    """(distribution, its metadata folder) of what is installed in one place."""
    try:
        with os.scandir(place) as entries:
            found = [(entry.name, entry.path) for entry in entries if entry.name.endswith((".dist-info", ".egg-info"))]
    except OSError:
        return []  # sys.path may name archives and folders that do not exist
    return sorted((name.partition("-")[0].lower().replace(".", "_"), path) for name, path in found)


def _of_group(file: Path, group: str) -> Iterator[tuple[str, str]]:
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return
    section = ""
    for line in map(str.strip, text.splitlines()):
        if line.startswith("["):
            section = line.strip("[] ")
        elif section == group and "=" in line and not line.startswith(("#", ";")):
            name, _, package = line.partition("=")
            yield name.strip(), package.strip()


def _folder(package: str) -> Path | None:
    """Only the top-level package is looked up: looking up `a.b` would execute `a`."""
    from importlib.util import find_spec

    top, *inner = package.partition(":")[0].split(".")
    try:
        spec = find_spec(top)
    except (ImportError, ValueError):
        return None
    folders = (Path(location, *inner) for location in (spec.submodule_search_locations or ())) if spec else ()
    return next((folder for folder in folders if folder.is_dir()), None)
