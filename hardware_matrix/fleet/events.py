"""What a child tells its parent while it runs."""

from __future__ import annotations

from dataclasses import dataclass

from hardware_matrix.fleet.target import Case, Program


@dataclass(frozen=True)
class Collected:
    """How many tests the module has."""

    count: int


@dataclass(frozen=True)
class Started:
    """The test that begins."""

    name: str


@dataclass(frozen=True)
class Ended:
    """pytest came to an end. code: its exit code. reason: of an error inside pytest, one line, else ""."""

    code: int
    reason: str = ""


Event = Collected | Started | Case | Program | Ended
