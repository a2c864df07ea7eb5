"""Every change that publication makes to the file system, as one small class that tests replace to break it anywhere."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import sys
from collections.abc import Callable, Collection
from contextlib import suppress
from functools import cache
from pathlib import Path

# Up to this many, a call for each file is cheaper than one call that also waits for other programs' unwritten data.
_FEW = 16


class Disk:
    """The real file system. All methods raise the system's OSError."""

    def step(self, operation: str, path: Path) -> None:
        """Called before each operation; does nothing here."""

    def write(self, path: Path, data: bytes, mode: int | None = None) -> None:
        """Writes a new file; `mode` are its permission bits, by default what the user's umask leaves."""
        self.step("write", path)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
        try:
            while data:
                data = data[os.write(handle, data) :]
            if mode is not None and mode != stat.S_IMODE(os.fstat(handle).st_mode):
                path.chmod(mode)
        finally:
            os.close(handle)

    def link(self, source: Path, copy: Path) -> None:
        """Gives a file a second name; where the file system has no hard links, copies it."""
        self.step("link", copy)
        try:
            copy.hardlink_to(source)
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EROFS):
                raise
            shutil.copy2(source, copy)

    def replace(self, source: Path, target: Path) -> None:
        self.step("replace", target)
        source.replace(target)

    def unlink(self, path: Path) -> None:
        """Deletes a file, if it is there."""
        self.step("unlink", path)
        with suppress(NotADirectoryError):
            path.unlink(missing_ok=True)

    def mkdir(self, path: Path) -> None:
        """Makes a folder and its parents, if they are not there."""
        self.step("mkdir", path)
        path.mkdir(parents=True, exist_ok=True)

    def rmdir(self, path: Path) -> None:
        """Removes a folder if it is there and empty."""
        self.step("rmdir", path)
        try:
            path.rmdir()
        except OSError as error:
            if error.errno not in (errno.ENOENT, errno.ENOTDIR, errno.ENOTEMPTY, errno.EEXIST):
                raise

    def unlink_all(self, paths: Collection[Path]) -> None:
        """Deletes files whose last name this may be.

        File systems that discard freed blocks make each deletion wait, 4 ms where we measured; those in other threads
        wait for the same thing, so that 8 threads take a sixtieth of the time.
        """
        if len(paths) <= _FEW:
            for path in paths:
                self.unlink(path)
            return
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(8) as threads:
            list(threads.map(self.unlink, paths))

    def sync(self, files: Collection[Path], folders: Collection[Path]) -> None:
        """Returns once these files, and the names in these folders, would survive a loss of power.

        All must be on one file system. For 10,000 files one call for the whole file system takes 0.1 s where a call
        for each takes 4 s.
        """
        paths = [*files, *(folders if sys.platform != "win32" else ())]  # Windows cannot sync a folder
        self.step("sync", paths[0] if paths else Path())
        sync_all = _syncfs() if len(paths) > _FEW else None
        for path in paths[:1] if sync_all else paths:
            # Windows flushes only what is open for writing.
            handle = os.open(path, os.O_RDWR if sys.platform == "win32" else os.O_RDONLY)
            try:
                (sync_all or os.fsync)(handle)
            finally:
                os.close(handle)


@cache
def _syncfs() -> Callable[[int], None] | None:
    """Linux's syncfs(2), which Python does not wrap; None elsewhere."""
    import ctypes

    function = getattr(ctypes.CDLL(None, use_errno=True), "syncfs", None) if sys.platform == "linux" else None
    if function is None:
        return None

    def syncfs(handle: int) -> None:
        if function(handle):
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))

    return syncfs
