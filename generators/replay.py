"""Takes the steps of a journal, forward or back; either way as often as it takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from generators.disk import Disk
from generators.journal import REDO, STAGING, UNDO, Journal, backup, digest, staged
from generators.lock import PublishError
from model_registry import Problem


def forward(out: Path, journal: Journal, disk: Disk) -> None:
    """Puts the new tree in place; steps that were taken before are passed over.

    Folders that became empty stay: to make one again, on the way back, a full disk may have no room.
    """
    _remove(out, (step.path for step in journal.steps if step.new is None), disk)
    for index, step in enumerate(journal.steps):
        if step.new is not None:
            _replace(staged(out, index), out / step.path, disk)


def backward(out: Path, journal: Journal, disk: Disk) -> None:
    """Puts the old tree back; steps that were never taken, or taken back before, are passed over."""
    made = [step.path for step in journal.steps if step.old is None]
    _remove(out, made, disk)
    _prune(out, made, disk)  # before a file comes back to where a folder was made
    for index, step in enumerate(journal.steps):
        if step.old is not None:
            _replace(backup(out, index), out / step.path, disk)


def settle(out: Path, journal: Journal, disk: Disk) -> None:
    """Makes the tree durable as it is, and only then forgets the journal and what was staged."""
    folders = [out, *(out / folder for folder in sorted(_folders(step.path for step in journal.steps)))]
    with naming(out):
        disk.sync((), [folder for folder in folders if folder.is_dir()])
    with suppress(OSError):  # the tree is as it should be; what remains here, the next command tries again
        _prune(out, (step.path for step in journal.steps if step.new is None), disk)
        for name in (REDO, UNDO):
            if (out / name).exists():
                disk.unlink(out / name)
        discard(out, disk)


def discard(out: Path, disk: Disk) -> None:
    """Removes everything staged. A `.staging` that is not our folder, but a file or a link, is only unlinked."""
    staging = out / STAGING
    if staging.is_dir() and not staging.is_symlink():
        disk.unlink_all(sorted(staging.iterdir()))
        disk.rmdir(staging)
    elif staging.is_symlink() or staging.exists():
        disk.unlink(staging)


def refuse_if_changed(out: Path, journal: Journal, undo: bool) -> None:
    """Raises PublishError if people changed the tree after the crash so that replaying would lose something."""
    problems = []
    for index, step in enumerate(journal.steps):
        source, wanted = (backup(out, index), step.old) if undo else (staged(out, index), step.new)
        found = sha256(out / step.path)
        pending = wanted is None or source.exists()
        if pending and found not in (step.old, step.new, None):
            problems.append(_edited(out / step.path))
        elif not pending and found == (step.new if undo else step.old) != wanted:
            problems.append(_lost(out / step.path))
    if problems:
        raise PublishError(problems)


def sha256(path: Path) -> str | None:
    """The digest of a file's bytes; None if there is no file."""
    try:
        return digest(path.read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return None


@contextmanager
def naming(path: Path) -> Iterator[None]:
    """Makes the system's errors name the file that a person knows, not where it was staged."""
    try:
        yield
    except PublishError:
        raise
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error


def _remove(out: Path, paths: Iterable[str], disk: Disk) -> None:
    for path in paths:
        with naming(out / path):
            disk.unlink(out / path)


def _replace(source: Path, target: Path, disk: Disk) -> None:
    with naming(target):
        try:
            disk.replace(source, target)
        except FileNotFoundError:
            if source.exists():  # else this step was taken already
                disk.mkdir(target.parent)
                disk.replace(source, target)


def _prune(out: Path, paths: Iterable[str], disk: Disk) -> None:
    """Removes the folders above these paths that are empty. One that cannot be removed is no harm."""
    for folder in sorted(_folders(paths), key=lambda folder: (-folder.count("/"), folder)):
        with suppress(OSError):
            disk.rmdir(out / folder)


def _folders(paths: Iterable[str]) -> set[str]:
    """The folders above these paths, without the output folder itself."""
    folders: set[str] = set()
    for path in paths:
        while (path := path.rpartition("/")[0]) and path not in folders:
            folders.add(path)
    return folders


def _edited(path: Path) -> Problem:
    message = "this file was edited after a publication was interrupted; finishing it would overwrite the edit"
    return Problem(message, str(path), "Move your version aside, run the command again, and put your edit back in.")


def _lost(path: Path) -> Problem:
    message = f"an interrupted publication cannot be finished: its files in {STAGING} were removed"
    hint = f"Restore the folder from version control, delete {REDO} or {UNDO} in it, and generate again."
    return Problem(message, str(path), hint)
