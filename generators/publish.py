"""Replaces generated files so that a crash at any instant leaves the old tree or the new one, never a mixture.

Everything new is written below `.staging` and made durable; a journal then says what is to be replaced, and from the
instant that it has its name the new tree is certain: whoever comes next finishes it. Before that instant the old tree
is untouched. What fails afterwards without a crash, as on a full disk, is undone from second names of the old files.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from generators import manifest
from generators.containment import refuse_outside
from generators.disk import Disk
from generators.journal import REDO, STAGING, UNDO, Journal, Step, backup, digest, staged
from generators.lock import NAME as LOCK
from generators.lock import Busy, PublishError, locked
from generators.replay import backward, discard, forward, naming, refuse_if_changed, settle
from model_registry import Problem

__all__ = [
    "ABSENT",
    "PRISTINE",
    "PRIVATE",
    "Busy",
    "Change",
    "PublishError",
    "Recovery",
    "locked",
    "publish",
    "recover",
]

PRISTINE = ".pristine"
PRIVATE = frozenset({PRISTINE, STAGING, REDO, UNDO, LOCK})
ABSENT = "absent"


@dataclass(frozen=True)
class Change:
    """One generated file as it is to be.

    path: relative to the output folder, with forward slashes.
    text: the file's whole text, hand edits merged in; None deletes the file.
    pristine: the text as generated, the base of the next merge; None removes the pristine copy.
    seen: sha256 of the bytes that the merge read, or ABSENT where there was no file; publishing refuses when the file
        has changed since. Empty means not checked.
    """

    path: str
    text: str | None
    pristine: str | None
    seen: str = ""


@dataclass(frozen=True)
class Recovery:
    """What was done about an earlier publication that did not end; falsy when there was none.

    action: "" (nothing to do), "finished", "undone" or "discarded".
    files: how many files of the folder this concerned.
    """

    action: str = ""
    files: int = 0

    def __bool__(self) -> bool:
        return bool(self.action)

    def __str__(self) -> str:
        if not self.files:
            return f"{self.action} an interrupted publication" if self.action else "nothing to recover"
        return f"{self.action} an interrupted publication of {self.files} files"


def recover(out: Path, disk: Disk | None = None) -> Recovery:
    """Finishes, undoes or discards a publication that a crash interrupted. Call it before reading the tree.

    Costs three `stat` calls and takes no lock when there is nothing to do, so it works on a read-only tree. Waits while
    another process is publishing. Idempotent, also when it is killed itself.
    Raises PublishError (an OSError) when the tree was changed in between so that neither tree can be had.
    """
    if not _unfinished(out):
        return Recovery()
    with locked(out):
        return _recover(out, disk or Disk())


def publish(out: Path, changes: Sequence[Change], manifest_text: str, disk: Disk | None = None) -> None:
    """Makes all changes and the manifest at once: any failure or crash leaves the old tree or the new one.

    Files whose bytes do not change are not written; a replaced file keeps its permission bits. Takes the lock itself;
    hold `locked(out)` from reading the manifest on, so that no other process publishes in between.
    Raises PublishError for a path that leads out of `out`, and the system's OSError (disk full, permission) with the
    name of the file concerned; in both cases the old tree is intact and nothing is left behind.
    """
    disk = disk or Disk()
    with locked(out):
        _recover(out, disk)
        _refuse_private(change.path for change in changes)
        refuse_outside(out, [change.path for change in changes])
        wanted = _wanted(changes, manifest_text)
        refuse_outside(out, [path for path, _ in wanted])
        _refuse_unseen(out, changes)
        journal, texts = _plan(out, wanted)
        if journal.steps:
            _prepare(out, journal, texts, disk)
            _carry_out(out, journal, disk)


def _unfinished(out: Path) -> bool:
    return any((out / name).is_symlink() or (out / name).exists() for name in (REDO, UNDO, STAGING))


def _recover(out: Path, disk: Disk) -> Recovery:
    if not _unfinished(out):  # another process finished it while we waited
        return Recovery()
    for name, undo in ((UNDO, True), (REDO, False)):
        journal = Journal.load(out / name)
        if journal is not None:
            refuse_outside(out, [step.path for step in journal.steps])
            refuse_if_changed(out, journal, undo)
            (backward if undo else forward)(out, journal, disk)
            settle(out, journal, disk)
            return Recovery("undone" if undo else "finished", len(journal.steps))
    for name in (REDO, UNDO):
        disk.unlink(out / name)
    discard(out, disk)
    return Recovery("discarded")


def _wanted(changes: Sequence[Change], manifest_text: str) -> list[tuple[str, bytes | None]]:
    """Every file with the bytes it is to have: deletions first, the manifest last, in an order that is always the same."""
    files = [(change.path, change.text) for change in changes]
    files += [(f"{PRISTINE}/{change.path}", change.pristine) for change in changes]
    files.sort(key=lambda file: (file[1] is not None, file[0]))
    files.append((manifest.NAME, manifest_text))
    return [(path, None if text is None else text.encode()) for path, text in files]


def _refuse_private(paths: Iterable[str]) -> None:
    own = PRIVATE | {manifest.NAME}
    problems = [Problem("this name is the program's own", path) for path in paths if path.split("/")[0] in own]
    if problems:
        raise PublishError(problems)


def _refuse_unseen(out: Path, changes: Sequence[Change]) -> None:
    problems = []
    for change in changes:
        data = _read(out / change.path) if change.seen else None
        if change.seen and change.seen != (ABSENT if data is None else digest(data)):
            message = "this file was changed while its new text was being generated; nothing was written"
            problems.append(Problem(message, str(out / change.path), "Run the command again."))
    if problems:
        raise PublishError(problems)


def _plan(out: Path, wanted: Sequence[tuple[str, bytes | None]]) -> tuple[Journal, list[bytes | None]]:
    """The steps that change something, and the new bytes of each."""
    steps, texts = list[Step](), list[bytes | None]()
    for path, new in wanted:
        old = _read(out / path)
        if old != new:
            steps.append(Step(path, None if old is None else digest(old), None if new is None else digest(new)))
            texts.append(new)
    return Journal(tuple(steps)), texts


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None


def _prepare(out: Path, journal: Journal, texts: Sequence[bytes | None], disk: Disk) -> None:
    """Stages the new files and the way back, durably, and names the journal. On failure nothing remains."""
    try:
        with naming(out):
            disk.mkdir(out / STAGING)
        written = [path for index in range(len(texts)) for path in _stage(out, journal, texts, index, disk)]
        draft = out / STAGING / "journal"
        with naming(out):
            disk.write(draft, journal.text().encode())
            disk.sync([*written, draft], [out / STAGING])
            disk.replace(draft, out / REDO)
            disk.sync((), [out])
    except BaseException:
        with suppress(OSError):  # what fails here too, the next command discards
            disk.unlink(out / REDO)
            discard(out, disk)
        raise


def _stage(out: Path, journal: Journal, texts: Sequence[bytes | None], index: int, disk: Disk) -> list[Path]:
    """Writes one new file and links its old one; returns what must be made durable."""
    step, text = journal.steps[index], texts[index]
    target, new = out / step.path, staged(out, index)
    with naming(target):
        if step.old is not None:
            disk.link(target, backup(out, index))
        if text is None:
            return []
        disk.write(new, text, None if step.old is None else target.stat().st_mode & 0o7777)
        return [new]


def _carry_out(out: Path, journal: Journal, disk: Disk) -> None:
    try:
        forward(out, journal, disk)
        settle(out, journal, disk)
    except BaseException as error:
        if (out / REDO).exists():
            _undo(out, journal, disk, error)
        raise


def _undo(out: Path, journal: Journal, disk: Disk, reason: BaseException) -> None:
    try:
        disk.replace(out / REDO, out / UNDO)
        backward(out, journal, disk)
        settle(out, journal, disk)
    except OSError:
        message = f"publication failed half way ({reason}), and undoing it failed too"
        hint = (
            "Free space or make the folder writable, and run any generate command: it will bring the folder in order."
        )
        raise PublishError(Problem(message, str(out), hint)) from reason
