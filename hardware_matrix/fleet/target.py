"""What a fleet run is about, and what came out of one target."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

Status = Literal["passed", "failed", "crashed", "timed_out", "out_of_memory", "not_run", "unsupported"]
Outcome = Literal["passed", "failed", "error", "skipped", "xfailed", "xpassed"]


@dataclass(frozen=True)
class FleetTarget:
    """The generated tests of one family on one backend.

    tests: the test file; its folder holds the skills that it tests. suites: by test class, the model class that its
        skill loads.
    artifact: a hash of the folder's files. versions: of the packages that bear on the result, by distribution.
    """

    family: str
    backend: str
    tests: Path
    suites: Mapping[str, str] = field(default_factory=dict, hash=False)
    artifact: str = ""
    versions: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def model_classes(self) -> list[str]:
        return sorted(set(self.suites.values()))

    @property
    def name(self) -> str:
        """ "bert/cpu"."""
        return f"{self.family}/{self.backend}"


@dataclass(frozen=True)
class Case:
    """How one test ended. name: "TestEmbedding::test_is_deterministic". reason: one line, "" for a test that passed."""

    name: str
    outcome: Outcome
    seconds: float = 0.0
    reason: str = ""


@dataclass(frozen=True)
class Program:
    """What a model was converted to. name: "BertModel/model". operators: how often it has each, by name."""

    name: str
    operators: Mapping[str, int]


@dataclass(frozen=True)
class Verdict:
    """How a target ended.

    status: `passed` when at least one test passed and none failed; `failed`; `crashed`, `timed_out` or
        `out_of_memory` when its process did not come to an end by itself, or could not have its memory; `not_run` when
        every test was skipped; `unsupported` when there are no tests to run.
    test: the one that the reason is about, None where it is about no test. reason: one line, "" for `passed`.
    programs: what its tests converted models to.
    seconds: wall time of its process. peak_bytes: its largest resident memory, shared pages included.
    """

    status: Status
    reason: str = ""
    test: str | None = None
    seconds: float = 0.0
    peak_bytes: int | None = None
    cases: tuple[Case, ...] = ()
    programs: tuple[Program, ...] = ()

    def passed(self, suite: str) -> bool:
        """Whether at least one test of a test class passed, none failed, and none was cut off."""
        outcomes = {case.outcome for case in self.cases if case.name.startswith(f"{suite}::")}
        return self.status in ("passed", "failed") and "passed" in outcomes <= {"passed", "skipped"}


@dataclass(frozen=True)
class Scope:
    """The families and backends that a run is about.

    classes: by family, transformers' auto-class mappings and the class that each names; {} where it is in none.
    """

    backends: tuple[str, ...]
    classes: Mapping[str, Mapping[str, str]]
