"""What runs in the process of one target: pytest, on its test file and nothing else."""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from hardware_matrix.fleet.events import Ended, Event
from hardware_matrix.fleet.programs import programs
from hardware_matrix.fleet.reporter import Reporter


@dataclass(frozen=True)
class Order:
    """tests: the file. root: pytest's root folder. scratch: a folder for this run alone. log: file for all output.

    memory: address space in bytes (POSIX only).
    """

    tests: Path
    root: Path
    scratch: Path
    log: Path
    memory: int


def run_tests(connection: Connection, order: Order) -> None:
    """Sends (peak memory so far in bytes or None, event) for every event, `Ended` last."""
    import hardware_matrix.fleet.preload  # noqa: F401  # where no server has done so

    gc.freeze()  # so that collecting does not copy the pages of all that the server imported
    _become_leader()
    _die_with(connection)
    _redirect(order.log)
    os.chdir(order.scratch)
    _confine(order.memory)

    def send(event: Event) -> None:
        connection.send((peak_memory(), event))

    reporter = Reporter(send)
    code = _pytest(order, reporter)
    for program in programs(order.scratch):
        send(program)
    sys.stdout.flush()
    sys.stderr.flush()
    send(Ended(code, reporter.internal))


def _pytest(order: Order, reporter: Reporter) -> int:
    """pytest with nothing of the surrounding project: no configuration, no conftest above the root, no plugins."""
    import pytest

    sys.dont_write_bytecode = True
    options = {
        "-c": os.devnull,
        "--rootdir": str(order.root),
        "--confcutdir": str(order.root),
        "--basetemp": str(order.scratch / "pytest"),
        "--tb": "short",
        "--capture": "no",  # a crash would take what was captured with it
    }
    arguments = [f"{name}={value}" if name.startswith("--") else f"{name}{value}" for name, value in options.items()]
    return int(pytest.main([*arguments, "-p", "no:cacheprovider", str(order.tests)], plugins=[reporter]))


def peak_memory() -> int | None:
    """The largest resident memory of this process so far, in bytes; None where the system does not tell."""
    try:
        with Path("/proc/self/status").open(encoding="ascii", errors="replace") as status:
            return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM:"))
    except (OSError, StopIteration):
        pass
    if sys.platform == "win32":
        return None
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def _become_leader() -> None:
    """A process group of its own, which can be stopped with all that it started; Ctrl-C is the parent's to answer."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "setsid"):
        os.setsid()


def _die_with(connection: Connection) -> None:
    """Ends this process, and what it started, when the parent's end of the pipe closes: nobody is listening."""

    def watch() -> None:
        connection.poll(None)  # the parent never sends: only its end wakes this
        if hasattr(os, "killpg"):
            os.killpg(0, signal.SIGKILL)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _redirect(log: Path) -> None:
    handle = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666)
    os.dup2(handle, 1)
    os.dup2(handle, 2)
    os.close(handle)


def _confine(memory: int) -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
