"""Whether the generated tests of some families pass with another version of transformers."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generators.against.environment import Environment
from generators.against.program import GENERATE, output
from generators.against.reading import Reading
from generators.errors import FAILED, OK, Unavailable
from generators.facts import Facts
from model_registry import Problem
from model_registry.sync import matches

BACKEND = "cpu"
Statuses = dict[str, tuple[str, str]]  # by family: the fleet's status, and the reason


@dataclass(frozen=True)
class Trial:
    """One family's tests with the other version.

    status, reason: as of `generate fleet`. here: the status with the installed version, for those that did not pass;
    None where they were not run with it.
    """

    family: str
    status: str
    reason: str
    here: str | None = None

    @property
    def breaks(self) -> bool:
        """Whether it does not pass with the other version, and not because it never does."""
        return self.status not in ("passed", "not_run") and self.here in ("passed", None)


def chosen(reading: Reading, facts: Facts, key: Sequence[str], families: str) -> list[str]:
    """The families to try, of those that have a task.

    facts: with the other version's. families: globs; those that match them. "*": the key families that differ, and
    those that only the other version has.
    """
    types = reading.types
    differ = {*types.added, *(set(key) & types.changed.keys())}
    names = [name for name in reading.told.names() if (name in differ if families == "*" else matches(name, families))]
    return [name for name in names if facts.family(name).tasks]


def try_out(other: Environment, reading: Reading, families: Sequence[str], scratch: Path, jobs: int) -> list[Trial]:
    """Generates and runs the tests with the other version; what does not pass is run with the installed one too.

    scratch: a folder for the generated trees. Raises Unavailable if the tests cannot be run at all.
    """
    there = _fleet(families, other.variables(GENERATE_SNAPSHOT=str(reading.told.folder)), scratch / "there", jobs)
    failed = [name for name, (status, _) in there.items() if status not in ("passed", "not_run")]
    known = [name for name in failed if name in reading.known.names()]
    variables = {**os.environ, "GENERATE_SNAPSHOT": str(reading.known.folder)}
    here = _fleet(known, variables, scratch / "here", jobs)
    return [Trial(name, *there[name], here.get(name, (None, ""))[0]) for name in families]


def _fleet(families: Sequence[str], variables: Mapping[str, str], out: Path, jobs: int) -> Statuses:
    if not families:
        return {}
    options = ["--backends", BACKEND, "--jobs", str(jobs), "--out", str(out), "--json"]
    code, said = output([*GENERATE, "fleet", "run", *families, *options], variables)
    if code not in (OK, FAILED):
        raise Unavailable(Problem("the generated tests cannot be run; the lines above say why"))
    rows = json.loads(said)["targets"]
    return {row["family"]: (row["status"], ": ".join(filter(None, (row["test"], row["reason"])))) for row in rows}
