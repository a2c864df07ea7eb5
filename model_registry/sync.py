"""Writes the snapshot anew from the installed transformers, and says what changed."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from model_registry.problems import FactsError, Problem, did_you_mean
from model_registry.snapshot import FAMILIES, RECIPES, SOURCE, Snapshot, encode

Facts = dict[str, Any]
Progress = Callable[[str, int, int], None]  # what is being done, how many are done, of how many


@dataclass(frozen=True)
class Change:
    """How one file of the snapshot differs from what is on disk: families by name; of changed ones, which facts."""

    file: str
    added: tuple[str, ...]
    changed: Mapping[str, tuple[str, ...]]
    removed: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


@dataclass(frozen=True)
class Sync:
    """A finished reading: the new content of each file of the snapshot, and how it differs from the old."""

    folder: Path
    files: Mapping[str, bytes]
    changes: tuple[Change, ...]
    unread: Mapping[str, str]  # families of which something could not be read, and why

    @property
    def drifted(self) -> bool:
        """Whether any file would change by a byte."""
        return any(_bytes(self.folder / name) != data for name, data in self.files.items())

    def write(self) -> None:
        """Replaces each file in one step. Raises OSError if the folder cannot be written."""
        self.folder.mkdir(parents=True, exist_ok=True)
        for name, data in self.files.items():
            replace(self.folder / name, data)


def sync(
    snapshot: Snapshot,
    chosen: str = "*",
    derive: Callable[[Mapping[str, Facts], Progress], dict[str, Facts]] | None = None,
    progress: Progress = lambda what, done, total: None,
) -> Sync:
    """Reads the families that `chosen`, globs with commas between them, matches; the others stay as they are.

    derive: makes recipe lines of families' facts; None leaves recipes as they are.
    Raises FactsError if transformers is not installed or nothing matches.
    """
    rows, version = observed(chosen, progress)
    old = snapshot.all_facts()
    kept = {name: facts for name, facts in old.items() if not matches(name, chosen)}
    read = {name: {**row, "since": _oldest(old.get(name, {}), {"since": version})} for name, row in rows.items()}
    families = {**kept, **read}
    recipes = {name: recipe for name, recipe in snapshot.all_recipes().items() if name in families}
    if derive:
        recipes |= derive({name: families[name] for name in rows}, progress)
    changes = (compare(FAMILIES, old, families), compare(RECIPES, snapshot.all_recipes(), recipes))
    files = {FAMILIES: encode(families.values()), RECIPES: encode(recipes.values()), SOURCE: _source(version)}
    unread = {name: "; ".join(row["problems"]) for name, row in rows.items() if row["problems"]}
    return Sync(snapshot.folder, files, changes, unread)


def observed(chosen: str, progress: Progress) -> tuple[dict[str, Facts], str]:
    """The facts of every matching family, and the version of transformers that said them."""
    try:
        from model_registry.observe import observe, prepare

        known = prepare()
    except ImportError as error:
        hint = "Install them: pip install 'inferforge[torch]'."
        raise FactsError(Problem(f"sync reads torch and transformers: {error}", hint=hint)) from None
    from transformers import __version__

    version = str(__version__)
    names = [name for name in known if matches(name, chosen)]
    if not names:
        message = f"no model type of transformers {version} matches {chosen!r}"
        raise FactsError(Problem(message, hint=did_you_mean(chosen, known).strip()))
    rows = {}
    for done, name in enumerate(names):
        progress("reading transformers", done, len(names))
        rows[name] = observe(name)
    progress("reading transformers", len(names), len(names))
    return rows, version


def matches(name: str, globs: str) -> bool:
    """Whether one of the globs, which have commas between them, matches the name."""
    return any(fnmatchcase(name, glob.strip()) for glob in globs.split(","))


def lowered(snapshot: Snapshot, older: Snapshot) -> Sync:
    """The snapshot with the older `since` of every family that the other one has it of; nothing else changes."""
    facts, told = snapshot.all_facts(), older.all_facts()
    rows = {name: {**row, "since": _oldest(row, told.get(name, row))} for name, row in facts.items()}
    return Sync(snapshot.folder, {FAMILIES: encode(rows.values())}, (compare(FAMILIES, facts, rows),), {})


def compare(file: str, old: Mapping[str, Facts], new: Mapping[str, Facts]) -> Change:
    changed = {name: _different(old[name], new[name]) for name in sorted(old.keys() & new.keys())}
    return Change(
        file,
        tuple(sorted(new.keys() - old.keys())),
        {name: facts for name, facts in changed.items() if facts},
        tuple(sorted(old.keys() - new.keys())),
    )


def replace(path: Path, data: bytes) -> None:
    """Writes a file so that a crash leaves the old one or the new one; does not touch it when nothing changes."""
    if _bytes(path) == data:
        return
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def _different(old: Facts, new: Facts) -> tuple[str, ...]:
    return tuple(key for key in sorted(old.keys() | new.keys()) if old.get(key) != new.get(key))


def _oldest(*said: Facts) -> str | None:
    """The oldest version that a sync has seen the family in."""
    return min((str(facts["since"]) for facts in said if facts.get("since")), key=_numbers, default=None)


def _numbers(version: str) -> list[int]:
    return [int("".join(filter(str.isdigit, part)) or 0) for part in version.split(".")]


def _source(version: str) -> bytes:
    import json

    return (json.dumps({"transformers": version}, indent=2) + "\n").encode()


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
