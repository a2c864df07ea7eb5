"""A comparison with another version of transformers, in words and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from typing import Any

from generators.against.comparison import Comparison
from generators.against.trial import BACKEND, Trial
from model_registry.sync import Change

SCHEMA = 1
SHOWN = 20  # of a long list, so many; all of them are in the JSON


def as_text(found: Comparison) -> Iterator[str]:
    """What a person reads."""
    yield f"transformers {found.version} against the snapshot of {found.snapshot}"
    yield from _types(found)
    yield from _generated(found)
    yield from _trials(found)
    if found.lowered:
        yield f"since: lowered to {found.version} for {len(found.lowered)} families"


def as_json(found: Comparison) -> dict[str, Any]:
    """What a program reads; docs/cli.md describes it."""
    drifts, problems = found.generated.files, found.generated.problems
    return {
        "schema": SCHEMA,
        "version": found.version,
        "snapshot": found.snapshot,
        "installed": found.installed,
        "breaks": found.breaks,
        "types": _change(found.types),
        "recipes": list(found.recipes),
        "generated": {
            "checked": found.generated.checked,
            "files": [
                {"target": one.target.id, "path": one.path, "kind": one.kind, "diff": list(one.diff)} for one in drifts
            ],
            "problems": [asdict(problem) for problem in problems],
        },
        "trials": None if found.trials is None else [{**asdict(one), "breaks": one.breaks} for one in found.trials],
        "lowered": list(found.lowered),
    }


def _change(change: Change) -> dict[str, Any]:
    changed = {name: list(facts) for name, facts in change.changed.items()}
    return {"added": list(change.added), "changed": changed, "removed": list(change.removed)}


def _types(found: Comparison) -> Iterator[str]:
    change = found.types
    yield (
        f"model types: {len(change.added)} only in {found.version}, {len(change.removed)} only in {found.snapshot}, "
        f"{len(change.changed)} differ"
    )
    yield from _listed("+", change.added)
    yield from _listed("-", change.removed)
    yield from _listed("~", [f"{name} ({', '.join(facts)})" for name, facts in change.changed.items()])


def _generated(found: Comparison) -> Iterator[str]:
    files = found.generated.files
    for problem in found.generated.problems:
        yield f"generated files: the facts of {found.version} cannot be used: {problem}"
    if not found.generated.problems:
        yield f"generated files: {len(files)} of {found.generated.checked} would change"
    yield from _listed("~", [f"{drift.path} ({drift.kind})" for drift in files])


def _trials(found: Comparison) -> Iterator[str]:
    if found.trials is None:
        return
    passed = sum(trial.status == "passed" for trial in found.trials)
    yield f"tests on {BACKEND} with {found.version}: {passed} of {len(found.trials)} families pass"
    yield from _listed("~", [f"{name} (another tiny recipe)" for name in found.recipes])
    yield from (f"  {_told(trial, found.installed)}" for trial in found.trials if trial.status != "passed")


def _told(trial: Trial, installed: str) -> str:
    other = f" (with {installed}: {_words(trial.here)})" if trial.here else ""
    return f"{trial.family}  {_words(trial.status)}  {trial.reason}{other}"


def _words(status: str) -> str:
    return status.replace("_", " ")


def _listed(sign: str, lines: Sequence[str] | Iterable[str]) -> Iterator[str]:
    lines = list(lines)
    yield from (f"  {sign} {line}" for line in lines[:SHOWN])
    if len(lines) > SHOWN:
        yield f"  {sign} and {len(lines) - SHOWN} more"
