"""Runs a program that may hang, crash, or print without end, and comes back whatever it does."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import IO

LIMIT = 1_000_000  # bytes of each stream: a report is a few thousand


@dataclass(frozen=True)
class Outcome:
    """How a child ended. returncode: None if it was stopped, for the time limit or for printing too much."""

    returncode: int | None
    stdout: bytes
    stderr: bytes

    @property
    def talked_too_much(self) -> bool:
        return len(self.stdout) > LIMIT or len(self.stderr) > LIMIT


class Child:
    """One child process, in a process group of its own so that what it started can be stopped with it."""

    def __init__(self, command: Sequence[str], env: Mapping[str, str]) -> None:
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=dict(env),
            start_new_session=True,
        )
        self._stopped = False
        self._texts: dict[str, bytes] = {"stdout": b"", "stderr": b""}
        assert self._process.stdout is not None and self._process.stderr is not None
        self._readers = [self._reader("stdout", self._process.stdout), self._reader("stderr", self._process.stderr)]

    def wait(self, timeout: float) -> Outcome:
        """Waits for its end, at most `timeout` seconds, then stops it."""
        try:
            self._process.wait(timeout)
        except subprocess.TimeoutExpired:
            self.stop()
        else:
            self._stop_group()  # what it left behind would keep the pipes open
        for reader in self._readers:
            reader.join(timeout=5)  # a process that the kernel cannot stop must not stop us either
        return Outcome(
            None if self._stopped else self._process.returncode, self._texts["stdout"], self._texts["stderr"]
        )

    def stop(self) -> None:
        """Stops it and everything that it started."""
        self._stopped = True
        self._stop_group()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(5)

    def _stop_group(self) -> None:
        with suppress(OSError):
            if hasattr(os, "killpg"):
                os.killpg(self._process.pid, signal.SIGKILL)
            else:
                self._process.kill()

    def _reader(self, name: str, stream: IO[bytes]) -> threading.Thread:
        def read() -> None:
            with stream:
                self._texts[name] = stream.read(LIMIT + 1)
            if len(self._texts[name]) > LIMIT:
                self.stop()

        thread = threading.Thread(target=read, daemon=True)
        thread.start()
        return thread
