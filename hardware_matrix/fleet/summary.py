"""What a run comes to, in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from hardware_matrix.fleet.reasons import Group, groups
from hardware_matrix.fleet.results import Row
from hardware_matrix.fleet.target import Scope, Status

STATUSES: tuple[str, ...] = get_args(Status)
WAITING = "waiting"  # of a run that was cut short: not looked at yet


@dataclass(frozen=True)
class Share:
    """How many of some families ended how on a backend. counts: by status; they add up to families."""

    families: int
    counts: Mapping[str, int]

    @property
    def passed(self) -> float:
        """The part that passed, 0 to 1."""
        return self.counts.get("passed", 0) / self.families if self.families else 0.0


@dataclass(frozen=True)
class Pairs:
    """(family, auto-class mapping) pairs on a backend.

    A pair passes when the tests of a skill passed that loads the class which the mapping names. mappings: by mapping,
    (passed, all).
    """

    mappings: Mapping[str, tuple[int, int]]

    @property
    def passed(self) -> int:
        return sum(passed for passed, _ in self.mappings.values())

    @property
    def total(self) -> int:
        return sum(total for _, total in self.mappings.values())


@dataclass(frozen=True)
class BackendSummary:
    """all: of every family in scope. mapped: of those that transformers has in an auto-class mapping."""

    all: Share
    mapped: Share
    pairs: Pairs


@dataclass(frozen=True)
class Summary:
    """backends: by name, in the order asked for. groups: of reasons, those of tests that ran first."""

    backends: Mapping[str, BackendSummary]
    groups: Sequence[Group]


def summarise(scope: Scope, rows: Sequence[Row]) -> Summary:
    """The summary of a run: `rows` are its targets that have a result."""
    by_backend = {backend: {row.family: row for row in rows if row.backend == backend} for backend in scope.backends}
    return Summary({name: _backend(scope, found) for name, found in by_backend.items()}, groups(rows))


def _backend(scope: Scope, rows: Mapping[str, Row]) -> BackendSummary:
    mapped = [family for family, classes in scope.classes.items() if classes]
    return BackendSummary(_share(list(scope.classes), rows), _share(mapped, rows), _pairs(scope, rows))


def _share(families: Sequence[str], rows: Mapping[str, Row]) -> Share:
    statuses = (rows[family].verdict.status if family in rows else WAITING for family in families)
    return Share(len(families), Counter[str](statuses))


def _pairs(scope: Scope, rows: Mapping[str, Row]) -> Pairs:
    passed, total = Counter[str](), Counter[str]()
    for family, classes in scope.classes.items():
        row = rows.get(family)
        tested = row.passed_classes if row is not None else ()
        total.update(classes.keys())
        passed.update(mapping for mapping, name in classes.items() if name in tested)
    return Pairs({mapping: (passed[mapping], count) for mapping, count in total.most_common()})
