"""Which paths publication accepts: those of ordinary files below the output folder."""

from __future__ import annotations

import stat
from collections import Counter
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from generators.lock import PublishError
from model_registry import Problem


def refuse_outside(out: Path, paths: Iterable[str]) -> None:
    """Raises PublishError, with every problem, unless each path names a file below `out`, once.

    A folder inside `out` that is a symbolic link must lead back into it. A file that is one is refused: replacing it
    would turn it into an ordinary file behind its owner's back.
    """
    root, folders = out.resolve(), dict[Path, bool]()
    problems = []
    for path, times in Counter(paths).items():
        reason = _malformed(path) or (
            "it is to be written twice" if times > 1 else _misplaced(out, path, root, folders)
        )
        if reason:
            problems.append(Problem(f"the path {path!r} is refused: {reason}", str(out)))
    if problems:
        raise PublishError(problems)


def _malformed(path: str) -> str:
    parts = path.split("/")
    if PurePosixPath(path).is_absolute() or (len(path) > 1 and path[1] == ":"):
        return "it is absolute"
    if ".." in parts:
        return "it climbs with '..'"
    if "" in parts or "." in parts:
        return "it has an empty part"
    if any(character in path for character in "\\\0"):
        return "it has a backslash or a null character"
    return ""


def _misplaced(out: Path, path: str, root: Path, folders: dict[Path, bool]) -> str:
    target = out / path
    if target.parent not in folders:
        folders[target.parent] = target.parent.resolve().is_relative_to(root)
    if not folders[target.parent]:
        return "a symbolic link leads out of the output folder"
    try:
        mode = target.lstat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return ""
    if stat.S_ISLNK(mode):
        return "a symbolic link is in its place"
    return "" if stat.S_ISREG(mode) else "a folder or a device is in its place"
