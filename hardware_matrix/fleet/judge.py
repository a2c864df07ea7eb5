"""What the events of a child, and the way it ended, amount to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from signal import Signals

from hardware_matrix.fleet.events import Collected, Ended, Event, Started
from hardware_matrix.fleet.target import Case, Program, Verdict

# How Python, C++, torch, CUDA and the C library say it.
NO_MEMORY = re.compile(r"\bMemoryError\b|bad_alloc|(?:can't|Cannot|could not) allocate memory|out of memory", re.I)
KILLED = -9


@dataclass(frozen=True)
class Timeout:
    """The child was stopped. seconds: the limit."""

    seconds: float


@dataclass(frozen=True)
class Death:
    """The child's process ended before pytest did. code: negative for a signal. last_words: the end of its log."""

    code: int | None
    last_words: str = ""


def judge(events: Sequence[Event], ending: Ended | Timeout | Death) -> Verdict:
    """The verdict, without time and memory."""
    programs = tuple(event for event in events if isinstance(event, Program))
    return replace(_judged(events, ending), programs=programs)


def _judged(events: Sequence[Event], ending: Ended | Timeout | Death) -> Verdict:
    cases = tuple(event for event in events if isinstance(event, Case))
    if isinstance(ending, Timeout):
        return Verdict("timed_out", f"took more than {ending.seconds:g} seconds", _running(events), cases=cases)
    if isinstance(ending, Death):
        return _dead(ending, _running(events), cases)
    return _ended(events, ending, cases)


def _running(events: Sequence[Event]) -> str | None:
    last = next((event for event in reversed(events) if isinstance(event, Started | Case)), None)
    return last.name if isinstance(last, Started) else None


def _dead(death: Death, test: str | None, cases: tuple[Case, ...]) -> Verdict:
    said = next((line.strip() for line in death.last_words.splitlines() if NO_MEMORY.search(line)), None)
    if said is not None:
        return Verdict("out_of_memory", f"{said} ({_name(death.code)})", test, cases=cases)
    if death.code == KILLED:
        return Verdict("out_of_memory", "the system ended it (SIGKILL), as it does for memory", test, cases=cases)
    return Verdict("crashed", _name(death.code), test, cases=cases)


def _name(code: int | None) -> str:
    if code is None or code >= 0:
        return f"exit code {code}"
    try:
        return Signals(-code).name
    except ValueError:
        return f"signal {-code}"


def _ended(events: Sequence[Event], ended: Ended, cases: tuple[Case, ...]) -> Verdict:
    if NO_MEMORY.search(ended.reason):
        return Verdict("out_of_memory", ended.reason, _running(events), cases=cases)
    bad = [case for case in cases if case.outcome in ("failed", "error", "xpassed")]
    for case in bad:
        if NO_MEMORY.search(case.reason):
            return Verdict("out_of_memory", case.reason, case.name, cases=cases)
    if bad:
        return Verdict("failed", bad[0].reason, bad[0].name, cases=cases)
    collected = sum(event.count for event in events if isinstance(event, Collected))
    tests = [event for event in events if isinstance(event, Started)]
    if ended.reason or ended.code not in (0, 5):
        return Verdict("failed", ended.reason or f"pytest ended with exit code {ended.code}", cases=cases)
    if len(tests) < collected:
        return Verdict("failed", f"only {len(tests)} of {collected} tests were run", cases=cases)
    if not cases:
        return Verdict("failed", "no test was collected")
    if any(case.outcome == "passed" for case in cases):
        return Verdict("passed", cases=cases)
    if all(case.outcome == "skipped" for case in cases):
        ((reason, _),) = Counter(case.reason for case in cases).most_common(1)
        return Verdict("not_run", reason, cases=cases)
    expected = next(case for case in cases if case.outcome == "xfailed")
    return Verdict("failed", f"no test passed: {expected.reason}", expected.name, cases=cases)
