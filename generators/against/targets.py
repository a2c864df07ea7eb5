"""Which generated files other facts would change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from generators.check import Drift, check
from generators.facts import Facts
from generators.manifest import NAME
from generators.pipeline import Setup
from model_registry import FactsError, Problem


@dataclass(frozen=True)
class Differing:
    """checked: number of files compared. files: those that would differ. problems: why the facts cannot be used."""

    checked: int = 0
    files: tuple[Drift, ...] = ()
    problems: tuple[Problem, ...] = ()


def differing(setup: Setup, snapshot: Path, *, key: bool) -> Differing:
    """The files of setup.out that the facts of another snapshot would change; drift that is there anyway is not one.

    key: whether every target of the key families is expected there, as `check --key` does. Writes nothing.
    """
    if not (setup.out / NAME).exists():
        return Differing()
    other = replace(setup, facts=Facts(replace(setup.facts.sources, snapshot=snapshot)))
    before = {(drift.path, drift.kind, drift.diff) for drift in check(setup, key=key).drifts}
    try:
        after = check(other, key=key)
    except FactsError as error:
        return Differing(problems=error.problems)
    new = [drift for drift in after.drifts if (drift.path, drift.kind, drift.diff) not in before]
    return Differing(len(after.files), tuple(new))
