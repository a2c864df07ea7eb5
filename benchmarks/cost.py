"""The processor time of a command, with that of every process that it started."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass

GENERATE = [sys.executable, "-m", "generators"]


@dataclass(frozen=True)
class Cost:
    """cpu: user and system seconds. wall: seconds from start to end."""

    cpu: float
    wall: float


def cost(command: Sequence[str], allowed: Sequence[int] = (0,)) -> Cost:
    """Runs a command and measures it. Raises RuntimeError with what it said if its exit code is not allowed."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in allowed:
        raise RuntimeError(f"{' '.join(command)} ended with {process.returncode}:\n{said}")
    return Cost(usage.ru_utime + usage.ru_stime, time.perf_counter() - start)


def cheapest(command: Sequence[str], runs: int) -> float:
    """The least processor seconds of several runs: what else the machine does can only add to them."""
    return min(cost(command).cpu for _ in range(runs))
