"""The intent of a publication, durable before the first file is replaced.

It is one JSON file beside the manifest that names every file to be replaced or deleted, in order. It appears in one
piece, by a rename, and carries its own checksum. Under the name UNDO it means the reverse: put the old files back.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from generators.lock import PublishError
from model_registry import Problem

SCHEMA = 1
STAGING = ".staging"
REDO = ".journal.json"
UNDO = ".journal-undo.json"


@dataclass(frozen=True)
class Step:
    """One file: path relative to the output folder, and the sha256 of its old and new bytes; None is no file."""

    path: str
    old: str | None
    new: str | None


@dataclass(frozen=True)
class Journal:
    """The steps in the order in which they are taken: deletions, replacements, and the manifest last."""

    steps: tuple[Step, ...]

    def text(self) -> str:
        """The journal as it is written: its checksum, then one step a line."""
        body = self._body()
        return f'{{"checksum": "{digest(body.encode())}",\n "schema": {SCHEMA}, "steps": {body}}}\n'

    def _body(self) -> str:
        lines = (json.dumps([step.path, step.old, step.new]) for step in self.steps)
        return "[\n" + ",\n".join(lines) + "\n]"

    @classmethod
    def load(cls, path: Path) -> Journal | None:
        """The journal in a file; None if there is none, or none that is whole.

        Raises PublishError if a newer version of this program wrote it: only that one can finish it.
        """
        try:
            data = json.loads(path.read_bytes())
            if isinstance(data["schema"], int) and data["schema"] > SCHEMA:
                raise _newer(path)
            journal = cls(tuple(Step(*step) for step in data["steps"]))
            return journal if data["checksum"] == digest(journal._body().encode()) else None
        except (FileNotFoundError, ValueError, KeyError, TypeError):
            return None


def staged(out: Path, index: int) -> Path:
    """Where the new file of the step with this index waits."""
    return out / STAGING / f"{index}.new"


def backup(out: Path, index: int) -> Path:
    """The second name of the old file of the step with this index."""
    return out / STAGING / f"{index}.old"


def digest(data: bytes) -> str:
    """sha256, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def _newer(path: Path) -> PublishError:
    message = "a newer inferforge was interrupted while publishing here"
    return PublishError(Problem(message, str(path), "Run any command of that version to finish it."))
