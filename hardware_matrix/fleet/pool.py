"""Runs the tests of many targets, some at a time, each in a process of its own under limits of time and memory."""

from __future__ import annotations

import os
import shutil
import signal
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from hardware_matrix.fleet.child import Order, run_tests
from hardware_matrix.fleet.events import Ended, Event
from hardware_matrix.fleet.judge import Death, Timeout, judge
from hardware_matrix.fleet.server import PRELOAD, context, warm
from hardware_matrix.fleet.target import FleetTarget, Verdict

GIBIBYTE = 1 << 30
LAST_WORDS = 20_000  # characters of a log that are searched for why a process died


@dataclass(frozen=True)
class Limits:
    """jobs: targets at a time. seconds: wall time of one. memory: address space of its process in bytes (POSIX)."""

    jobs: int = 2
    seconds: float = 600.0
    memory: int = 12 * GIBIBYTE


@dataclass(frozen=True)
class Place:
    """tree: the generated files. scratch: a folder for temporary files, removed afterwards. logs: what targets print."""

    tree: Path
    scratch: Path
    logs: Path

    def order(self, target: FleetTarget, memory: int) -> Order:
        """Makes the folders of one target. Raises OSError."""
        scratch, log = self.scratch / self.log(target).stem, self.log(target)
        shutil.rmtree(scratch, ignore_errors=True)
        scratch.mkdir(parents=True)
        log.parent.mkdir(parents=True, exist_ok=True)
        return Order(target.tests, self.tree, scratch, log, memory)

    def log(self, target: FleetTarget) -> Path:
        return self.logs / f"{target.family}-{target.backend}.log"


@dataclass
class _Running:
    target: FleetTarget
    order: Order
    process: BaseProcess
    started: float
    events: list[Event] = field(default_factory=list)
    peak_bytes: int | None = None


def run_all(
    targets: Iterable[FleetTarget], place: Place, limits: Limits = Limits(), modules: Sequence[str] = (PRELOAD,)
) -> Iterator[tuple[FleetTarget, Verdict]]:
    """Each target and its verdict, as they come to an end; those still running are stopped when the caller stops.

    modules: imported once, for all children, where the system can fork.
    """
    server = context(modules)
    waiting = list(targets)[::-1]
    if waiting:
        warm(server)
    running: dict[Connection, _Running] = {}
    try:
        while waiting or running:
            while waiting and len(running) < max(1, limits.jobs):
                connection, one = _start(server, waiting.pop(), place, limits)
                running[connection] = one
            for connection, ending in _endings(running, limits):
                one = running.pop(connection)
                connection.close()
                _stop(one)
                yield one.target, _verdict(one, ending, place)
    finally:
        for one in running.values():
            _stop(one)
        shutil.rmtree(place.scratch, ignore_errors=True)


def _start(server: Any, target: FleetTarget, place: Place, limits: Limits) -> tuple[Connection, _Running]:
    ours, theirs = server.Pipe()
    order = place.order(target, limits.memory)
    process = server.Process(target=run_tests, args=(theirs, order), daemon=True)
    process.start()
    theirs.close()  # so that the end of the process is the end of the pipe
    return ours, _Running(target, order, process, time.monotonic())


def _endings(
    running: dict[Connection, _Running], limits: Limits
) -> Iterator[tuple[Connection, Ended | Timeout | Death]]:
    """Waits until something happens; gives those children that have come to an end, one way or another."""
    first = min(one.started for one in running.values()) + limits.seconds
    ready = wait(list(running), timeout=max(0.0, first - time.monotonic()))
    for connection, one in list(running.items()):
        ending: Ended | Timeout | Death | None = _received(connection, one) if connection in ready else None
        if ending is None and time.monotonic() - one.started >= limits.seconds:
            ending = Timeout(limits.seconds)
        if ending is not None:
            yield connection, ending


def _received(connection: Connection, one: _Running) -> Ended | Death | None:
    """Takes in what a child has sent; how it ended, if it did."""
    try:
        while connection.poll():
            peak, event = connection.recv()
            one.peak_bytes = peak
            if isinstance(event, Ended):
                return event
            one.events.append(event)
    except (EOFError, ConnectionResetError):
        one.process.join(5)
        return Death(one.process.exitcode, _tail(one.order.log))
    return None


def _tail(log: Path) -> str:
    with suppress(OSError):
        return log.read_text(encoding="utf-8", errors="replace")[-LAST_WORDS:]
    return ""


def _stop(one: _Running) -> None:
    """Ends a child and everything that it started."""
    if hasattr(os, "killpg") and one.process.pid:
        with suppress(OSError):
            os.killpg(one.process.pid, signal.SIGKILL)
    one.process.kill()
    one.process.join()


def _verdict(one: _Running, ending: Ended | Timeout | Death, place: Place) -> Verdict:
    seconds = time.monotonic() - one.started
    verdict = replace(judge(one.events, ending), seconds=seconds, peak_bytes=one.peak_bytes)
    shutil.rmtree(one.order.scratch, ignore_errors=True)
    if verdict.status == "passed":
        place.log(one.target).unlink(missing_ok=True)
    return verdict
