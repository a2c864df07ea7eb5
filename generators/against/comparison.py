"""The whole comparison with another version: read it, derive recipes, plan, run tests."""

from __future__ import annotations

from dataclasses import dataclass, replace

from packaging.version import Version

from generators.against.environment import Environment, installed
from generators.against.reading import Reading, derive, read
from generators.against.targets import Differing, differing
from generators.against.trial import Trial, chosen, try_out
from generators.errors import BadRequest
from generators.facts import Facts
from generators.pipeline import Setup, tell
from model_registry import Problem
from model_registry.snapshot import Snapshot
from model_registry.sync import Change, lowered


@dataclass(frozen=True)
class Wish:
    """What to compare.

    families: globs of the model types to read. trial: whether to derive recipes and run tests. seconds: for one
    recipe. jobs: recipes, and targets of the fleet, at a time. key: whether every target of the key families is
    expected among what is generated. write: whether the snapshot's `since` is to be lowered.
    """

    families: str = "*"
    trial: bool = True
    seconds: float = 180.0
    jobs: int = 1
    key: bool = False
    write: bool = False


@dataclass(frozen=True)
class Comparison:
    """What another version changes.

    version: the other one. snapshot: whose facts are known. installed: what else the tests were run with.
    types: how they differ. recipes: the families that are tried with another tiny recipe. trials: None where none were asked for. lowered: families whose `since` was lowered.
    """

    version: str
    snapshot: str
    installed: str
    types: Change
    recipes: tuple[str, ...]
    generated: Differing
    trials: tuple[Trial, ...] | None
    lowered: tuple[str, ...]

    @property
    def breaks(self) -> bool:
        """Whether something that works now does not with the other version, or not what is new in it."""
        return bool(self.generated.problems) or any(trial.breaks for trial in self.trials or ())


def compare(other: Environment, setup: Setup, known: Snapshot, wish: Wish) -> Comparison:
    """Nothing is written but, where that is wished, the snapshot's `since`.

    Raises BadRequest where there is nothing that could be lowered, Unavailable if the other version cannot be read, and
    FactsError if the facts cannot be used as they are.
    """
    source = known.source().get("transformers", other.version)
    if wish.write and Version(other.version) >= Version(source):
        hint = "To take its facts over, install it and run `generate registry sync`."
        message = f"transformers {other.version} is not older than the snapshot, which is of {source}"
        raise BadRequest(Problem(message, hint=hint))
    tell(f"reading transformers {other.version}")
    reading = read(other, known, other.scratch / "snapshot", wish.families)
    reading, trials = _tried(other, setup, reading, wish) if wish.trial else (reading, None)
    older = lowered(known, reading.told) if wish.write else None
    if older:
        older.write()
    return Comparison(
        other.version,
        source,
        installed(),
        reading.types,
        reading.recipes,
        differing(setup, reading.told.folder, key=wish.key),
        trials,
        tuple(older.changes[0].changed) if older else (),
    )


def _tried(other: Environment, setup: Setup, reading: Reading, wish: Wish) -> tuple[Reading, tuple[Trial, ...]]:
    facts = Facts(replace(setup.facts.sources, snapshot=reading.told.folder))
    families = chosen(reading, facts, setup.facts.registry.key(), wish.families)
    if not families:
        return reading, ()
    tell(f"deriving tiny recipes and running the tests of {len(families)} families with transformers {other.version}")
    reading = derive(other, reading, families, wish.seconds, wish.jobs)
    return reading, tuple(try_out(other, reading, families, other.scratch / "fleet", wish.jobs))
