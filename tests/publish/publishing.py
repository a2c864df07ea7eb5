"""A small output folder in two versions, disks that break, and children that die: what the tests of publication need."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import stat
import threading
from collections.abc import Callable
from pathlib import Path

from generators.disk import Disk
from generators.publish import Change, publish


def contents(label: str, numbers: range) -> dict[str, str]:
    """A tree as texts by path; files with the same number share a folder with three others."""
    return {f"family{n // 4}/cpu/task{n}.py": f'"""{label}, file {n}."""\n' * (n + 1) for n in numbers}


OLD = {**contents("always the same", range(0, 4)), **contents("old", range(4, 28))}
NEW = {**contents("always the same", range(0, 4)), **contents("new", range(8, 40))}
MIDDLE_OLD = {**contents("always the same", range(0, 2)), **contents("old", range(2, 12))}
MIDDLE_NEW = {**contents("always the same", range(0, 2)), **contents("new", range(4, 20))}
OLD_MANIFEST, NEW_MANIFEST = '{"tree": "old"}\n', '{"tree": "new"}\n'
SMALL_OLD, SMALL_NEW = {"a/x.py": "1\n", "b/y.py": "2\n"}, {"a/x.py": "3\n", "c/z.py": "4\n"}


def changes(old: dict[str, str], new: dict[str, str]) -> list[Change]:
    gone = [Change(path, None, None) for path in old if path not in new]
    return [Change(path, text, f"# as generated\n{text}") for path, text in new.items()] + gone


def publish_old(out: Path, tree: dict[str, str] = OLD) -> None:
    publish(out, changes({}, tree), OLD_MANIFEST, Quick())


def publish_new(out: Path, disk: Disk | None = None, old: dict[str, str] = OLD, new: dict[str, str] = NEW) -> None:
    publish(out, changes(old, new), NEW_MANIFEST, disk or Quick())


def snapshot(out: Path) -> dict[str, object]:
    """Everything in a folder, private files and empty folders too. The file of the lock means nothing."""
    return {
        path.relative_to(out).as_posix(): (
            (stat.S_IMODE(path.stat().st_mode), path.read_bytes()) if path.is_file() else None
        )
        for path in out.rglob("*")
        if path.name != ".lock"
    }


class Quick(Disk):
    """Does not wait for the hardware: a killed process loses nothing that it wrote."""

    def sync(self, files: object, folders: object) -> None:
        self.step("sync", Path())


class Counting(Quick):
    """Remembers each operation and its path."""

    def __init__(self) -> None:
        self.done: list[tuple[str, Path]] = []
        self.turn = threading.Lock()

    def step(self, operation: str, path: Path) -> None:
        with self.turn:
            self.done.append((operation, path))
            self.counted(len(self.done), operation, path)

    def counted(self, number: int, operation: str, path: Path) -> None:
        """Called with the number of the operation, one thread at a time."""


class Killing(Counting):
    """The process dies by SIGKILL instead of its n-th operation."""

    def __init__(self, n: int) -> None:
        super().__init__()
        self.n = n

    def counted(self, number: int, operation: str, path: Path) -> None:
        if number == self.n:
            os.kill(os.getpid(), signal.SIGKILL)


class Failing(Counting):
    """The n-th operation fails, and after it every other of the kinds in `sticky`."""

    def __init__(self, n: int, code: int = errno.ENOSPC, sticky: tuple[str, ...] = ()) -> None:
        Counting.__init__(self)
        self.n, self.code, self.sticky = n, code, sticky

    def counted(self, number: int, operation: str, path: Path) -> None:
        if number == self.n or (number > self.n and operation in self.sticky):
            raise OSError(self.code, os.strerror(self.code), str(path))


def copy(tree: Path, folder: Path) -> Path:
    """A copy in no time: publication never writes into a file, so both may have the same ones."""
    return shutil.copytree(tree, folder, copy_function=os.link)


def fork(action: Callable[[], object]) -> int:
    """Starts a child that does one thing and leaves; returns its process id."""
    child = os.fork()
    if child == 0:
        status = 70
        try:
            action()
            status = 0
        finally:
            os._exit(status)
    return child


def wait(child: int) -> int:
    """0 when the child ended well, minus the signal's number when it was killed."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
