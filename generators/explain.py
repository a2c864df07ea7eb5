"""Exceptions as sentences."""

from __future__ import annotations

import errno
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from traceback import extract_tb

from generators.errors import BAD_INPUT, ENVIRONMENT, GenerateError
from model_registry import FactsError, Problem

_ADVICE = {
    errno.ENOSPC: "the disk is full. Free some space and run the command again: the old files are still whole.",
    errno.EDQUOT: "your disk quota is used up. Free some space and run the command again: the old files are whole.",
    errno.EROFS: "the file system is read-only. Choose another folder with --out.",
    errno.EACCES: "permission denied. Make it writable, or choose another folder with --out.",
    errno.EPERM: "permission denied. Make it writable, or choose another folder with --out.",
    errno.ENOTDIR: "a part of this path is a file, not a folder. Choose another folder with --out.",
    errno.EEXIST: "there is something else in this place. Move it away, or choose another folder with --out.",
    errno.EISDIR: "this is a folder, where a file was expected. Move it away and run the command again.",
    errno.ENAMETOOLONG: "this path is too long for the file system. Choose a shorter folder with --out.",
    errno.EMFILE: "too many files are open. Raise the limit (ulimit -n) or lower --jobs.",
    errno.ENOMEM: "there is not enough memory. Lower --jobs.",
}


def explain(error: Exception) -> tuple[int, Sequence[Problem]]:
    """The exit code and the sentences for an exception."""
    if isinstance(error, GenerateError):
        return error.exit_code, error.problems
    if isinstance(error, FactsError):
        return BAD_INPUT, error.problems
    if isinstance(error, OSError):
        return ENVIRONMENT, [_of_os(error)]
    return ENVIRONMENT, [_unexpected(error)]


def report(problems: Iterable[Problem]) -> None:
    """Prints problems to stderr, one a line: "error: where: message. hint"."""
    for problem in problems:
        print(f"error: {problem}", file=sys.stderr)


def report_json(code: int, problems: Iterable[Problem]) -> None:
    """Prints problems to standard output as the JSON that docs/cli.md describes."""
    entries = [{"where": problem.where, "message": problem.message, "hint": problem.hint} for problem in problems]
    print(json.dumps({"schema": 1, "exit_code": code, "problems": entries}, indent=1, ensure_ascii=False))


def _of_os(error: OSError) -> Problem:
    where = str(error.filename) if error.filename is not None else ""
    reason = _ADVICE.get(error.errno or 0, f"{error.strerror or error}.")
    message, _, hint = reason.partition(". ")
    return Problem(message.rstrip("."), where, hint)


def _unexpected(error: Exception) -> Problem:
    frames = _frames(error)
    where = f" (in {frames[-1]})" if frames else ""
    return Problem(
        f"this is a fault of the program, not of yours: {type(error).__name__}: {error}{where}",
        hint="Run again with GENERATE_TRACEBACK=1 to see where, and report it with the command that you ran.",
    )


def _frames(error: Exception) -> list[str]:
    return [f"{Path(frame.filename).name}:{frame.lineno}" for frame in extract_tb(error.__traceback__)]
