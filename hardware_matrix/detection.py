"""Which backends this machine has: every one asked in a child process of its own, two at a time."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path

from hardware_matrix.child import Child, Outcome
from hardware_matrix.facts import Backend
from hardware_matrix.programs import module_of
from hardware_matrix.report import Report, parse_report

SCHEMA = 1
TIMEOUT = 60.0  # seconds; importing torch from a cold disk takes a large part of it
AT_ONCE = 2


@dataclass(frozen=True)
class Detection:
    """What was found out about one backend.

    reason: why it is not known to be present, as sentences; "" when it is.
    seconds: how long the probe took.
    """

    backend: Backend
    report: Report
    reason: str
    seconds: float


def detect(
    backends: Sequence[Backend], timeout: float = TIMEOUT, done: Callable[[Detection], None] | None = None
) -> list[Detection]:
    """Probes every backend and returns the findings in the order of `backends`.

    timeout: seconds for one probe. done: told of each finding when it is there, from another thread.
    A probe that hangs, crashes or prints nonsense is a finding: "unknown", with the reason.
    """
    children = _Children()

    def one(backend: Backend) -> Detection:
        started = time.monotonic()
        report, reason = _ask(backend, timeout, children)
        detection = Detection(backend, report, reason, round(time.monotonic() - started, 3))
        if done is not None:
            done(detection)
        return detection

    with ThreadPoolExecutor(AT_ONCE) as pool:
        try:
            return list(pool.map(one, backends))
        except BaseException:  # interrupted: the children are in their own process groups and would live on
            pool.shutdown(wait=False, cancel_futures=True)
            children.stop()
            raise


def as_json(detections: Sequence[Detection], environment: Mapping[str, object]) -> dict[str, object]:
    """The documented JSON of `generate hardware detect --json`."""
    return {"schema": SCHEMA, "environment": dict(environment), "backends": [_entry(found) for found in detections]}


def _entry(found: Detection) -> dict[str, object]:
    report = asdict(found.report)
    return {
        "backend": found.backend.name,
        "title": found.backend.title,
        "runtime": found.backend.runtime,
        "state": report.pop("state"),
        "reason": found.reason,
        "seen": report.pop("seen"),
        "install": found.backend.install,
        **report,
        "seconds": found.seconds,
    }


class _Children:
    """The children that are running, so that an interruption can stop them."""

    def __init__(self) -> None:
        self._running: set[Child] = set()
        self._lock = threading.Lock()
        self._closed = False

    def run(self, command: Sequence[str], env: Mapping[str, str], timeout: float) -> Outcome:
        with self._lock:
            if self._closed:
                return Outcome(None, b"", b"")
            child = Child(command, env)
            self._running.add(child)
        try:
            return child.wait(timeout)
        finally:
            with self._lock:
                self._running.discard(child)

    def stop(self) -> None:
        with self._lock:
            self._closed = True
            running = list(self._running)
        for child in running:
            child.stop()


def _ask(backend: Backend, timeout: float, children: _Children) -> tuple[Report, str]:
    try:
        outcome = children.run(_command(backend), _environment(), timeout)
    except OSError as error:
        return _silent(f"its probe could not be started: {error}")
    if outcome.talked_too_much:
        return _silent("its probe printed more than any report has")
    if outcome.returncode is None:
        return _silent(f"its probe did not answer within {timeout:g} s")
    if outcome.returncode != 0:
        return _silent(f"its probe {_ending(outcome.returncode)}{_last_words(outcome.stderr)}")
    try:
        report = parse_report(outcome.stdout)
    except ValueError as error:
        return _silent(f"its probe printed something that is no report ({error}): {_excerpt(outcome.stdout)}")
    return report, _reason(backend, report)


def _command(backend: Backend) -> list[str]:
    request = {
        "expression": backend.probe.expression,
        "device": backend.device,
        "driver": backend.probe.driver,
        "precisions": backend.precisions.offered,
    }
    # -P: a file called torch.py in the working directory must not be taken for torch.
    module = module_of("probes", backend.probe.program)
    return [sys.executable, "-P", "-m", module, "--request", json.dumps(request)]


def _environment() -> dict[str, str]:
    """The child finds this package where we found it, also when it is not installed."""
    from sysconfig import get_path

    path = [entry for entry in os.environ.get("PYTHONPATH", "").split(os.pathsep) if entry]
    root = str(Path(__file__).parent.parent)
    if root not in (get_path("purelib"), get_path("platlib")):  # found anyway, and must not come before Python's own
        path.insert(0, root)
    return {**os.environ, "PYTHONPATH": os.pathsep.join(path), "PYTHONWARNINGS": "ignore"}


def _reason(backend: Backend, report: Report) -> str:
    if report.state == "present":
        return ""
    said = backend.absent if report.state == "absent" else "Not known until an artifact runs on it."
    return f"{said} Seen: {report.seen}."


def _silent(why: str) -> tuple[Report, str]:
    return Report("unknown", why), f"{why[0].upper()}{why[1:]}."


def _ending(returncode: int) -> str:
    if returncode > 0:
        return f"ended with exit code {returncode}"
    import signal

    number = -returncode
    return f"was ended by {signal.Signals(number).name if number in set(signal.Signals) else f'signal {number}'}"


def _last_words(stderr: bytes) -> str:
    lines = stderr.decode("utf-8", "replace").strip().splitlines()
    return f", saying: {lines[-1][:200]}" if lines else ""


def _excerpt(stdout: bytes) -> str:
    text = stdout.decode("utf-8", "replace").strip()
    return "nothing" if not text else repr(text[:60] + ("…" if len(text) > 60 else ""))
