"""One writer at a time in an output folder, by a lock that the operating system frees when its holder dies.

The lock is a file in the folder itself, not in a user's cache: two users, or two containers, that share the tree must
meet at the same file. It is removed on release, so it remains only after a crash, where it means nothing; keep it out
of version control.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from generators.errors import GenerateError
from model_registry import Problem

NAME = ".lock"
_POLL_SECONDS = 0.05


class PublishError(GenerateError, OSError):
    """The output folder cannot be written as asked. The old files are whole."""


class Busy(PublishError):
    """Another process is publishing in the same folder, and was not done in time."""


class _Tree:
    """The lock of one folder in this process: threads meet at `mutex`, processes at `handle`."""

    def __init__(self) -> None:
        self.mutex = threading.RLock()
        self.depth = 0
        self.handle = -1
        self.created = False


_trees: dict[Path, _Tree] = {}


@contextmanager
def locked(out: Path, timeout: float = 60.0, waiting: Callable[[str], None] | None = None) -> Iterator[None]:
    """Holds the output folder, creating it if need be; may be nested within a thread.

    timeout: seconds to wait for another process; 0 does not wait.
    waiting: told once, with a sentence, when there is someone to wait for.
    Raises Busy after the timeout, and OSError when the folder cannot be written.
    """
    tree = _trees.setdefault(out.resolve(), _Tree())
    deadline = time.monotonic() + timeout
    if not tree.mutex.acquire(timeout=max(timeout, 0.0)):
        raise _busy(out, timeout)
    try:
        if tree.depth == 0:
            tree.created = not out.exists()
            tree.handle = _acquire(out, deadline, timeout, waiting)
        tree.depth += 1
        try:
            yield
        finally:
            tree.depth -= 1
            if tree.depth == 0:
                _release(out, tree)
    finally:
        tree.mutex.release()


def _acquire(out: Path, deadline: float, timeout: float, waiting: Callable[[str], None] | None) -> int:
    told = False
    while True:
        handle = _open(out)
        if _try_lock(handle) and _is_current(handle, out):
            _sign(handle)
            return handle
        os.close(handle)
        if time.monotonic() >= deadline:
            raise _busy(out, timeout)
        if waiting and not told:
            waiting(f"waiting for {_holder(out)} to finish writing {out}")
            told = True
        time.sleep(_POLL_SECONDS)


def _open(out: Path) -> int:
    while True:
        out.mkdir(parents=True, exist_ok=True)
        # Gone again between the two calls: a writer that ended took the empty folder away.
        with suppress(FileNotFoundError):
            return os.open(out / NAME, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o666)


def _is_current(handle: int, out: Path) -> bool:
    """Whether the file we locked is still the one by that name: its last holder may have removed it."""
    try:
        return os.path.samestat(os.fstat(handle), (out / NAME).stat())
    except FileNotFoundError:
        return False


def _sign(handle: int) -> None:
    """Says who holds the lock. A full disk must not keep anyone out: the name is for people only."""
    with suppress(OSError):
        os.ftruncate(handle, 0)
        os.write(handle, str(os.getpid()).encode())


def _release(out: Path, tree: _Tree) -> None:
    """Removes the file while it is still ours, then lets go; a folder that we made and that stayed empty goes too."""
    with suppress(OSError):
        (out / NAME).unlink()
    os.close(tree.handle)
    tree.handle = -1
    if tree.created:
        with suppress(OSError):
            out.rmdir()


def _holder(out: Path) -> str:
    try:
        return f"process {int((out / NAME).read_text())}"
    except (OSError, ValueError):
        return "another process"


def _busy(out: Path, timeout: float) -> Busy:
    message = f"{_holder(out)} is writing this folder and did not finish within {timeout:g} seconds"
    return Busy(Problem(message, str(out), "Wait for it to end, or end it, and run the command again."))


def _forget_in_child() -> None:
    """A forked child shares its parent's lock, and would hold it after the parent's death."""
    for tree in _trees.values():
        if tree.handle >= 0:
            os.close(tree.handle)
    _trees.clear()


if sys.platform == "win32":
    import msvcrt

    # Windows locks bytes against reading too: a byte far beyond the end leaves the holder's number readable.
    _FAR_BYTE = 1 << 30

    def _try_lock(handle: int) -> bool:
        os.lseek(handle, _FAR_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        os.lseek(handle, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    os.register_at_fork(after_in_child=_forget_in_child)
