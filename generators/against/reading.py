"""What a version of transformers says about its model types, and how that differs from a snapshot."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from generators.against.environment import Environment
from generators.against.program import GENERATE, output
from generators.errors import Unavailable
from model_registry import Problem
from model_registry.snapshot import FAMILIES, RECIPES, SOURCE, Snapshot
from model_registry.sync import Change, compare

SINCE = "since"  # says when a family was first seen, not what it is


@dataclass(frozen=True)
class Reading:
    """known: the snapshot that is compared with. told: a copy of it, brought up to what the other version says."""

    known: Snapshot
    told: Snapshot

    @property
    def types(self) -> Change:
        """Which model types differ, and in which facts."""
        found = compare(FAMILIES, self.known.all_facts(), self.told.all_facts())
        changed = {name: tuple(fact for fact in facts if fact != SINCE) for name, facts in found.changed.items()}
        return replace(found, changed={name: facts for name, facts in changed.items() if facts})

    @property
    def recipes(self) -> tuple[str, ...]:
        """The families that have another tiny recipe than before."""
        told = self.told.all_recipes()
        changed = compare(RECIPES, self.known.all_recipes(), told).changed
        return tuple(name for name in changed if told[name]["recipe"])


def read(other: Environment, known: Snapshot, folder: Path, families: str) -> Reading:
    """Reads the model types that match the globs with the other version into `folder`, a snapshot of its own.

    Raises Unavailable if that version cannot be read with what is installed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name in (FAMILIES, RECIPES, SOURCE):
        if (known.folder / name).exists():
            shutil.copyfile(known.folder / name, folder / name)
    _sync(other, folder, "--families", families, "--no-recipes")
    told = Snapshot(folder)
    if told.source()["transformers"] != other.version:
        message = f"transformers {told.source()['transformers']} was read instead of {other.version}"
        raise Unavailable(Problem(message, hint="Something puts another one first: see sys.path and .pth files."))
    return Reading(known, told)


def derive(other: Environment, reading: Reading, families: Sequence[str], seconds: float, jobs: int) -> Reading:
    """The same with the tiny recipes of these families derived by the other version."""
    limits = ("--timeout", str(seconds), "--jobs", str(jobs))
    _sync(other, reading.told.folder, "--families", ",".join(families), *limits)
    return Reading(reading.known, Snapshot(reading.told.folder))


def _sync(other: Environment, folder: Path, *options: str) -> None:
    code, _ = output([*GENERATE, "registry", "sync", "--into", str(folder), *options], other.variables())
    if code:
        message = f"transformers {other.version} cannot be read with what is installed; the lines above say why"
        raise Unavailable(Problem(message))
