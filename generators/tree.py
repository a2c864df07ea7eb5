"""The output folder as it is: what was generated, what a person made of it, and the bases of merges."""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path

PRISTINE = ".pristine"


class Tree:
    """Reads an output folder. Nothing is remembered: a file may be asked for again after it was replaced."""

    def __init__(self, out: Path) -> None:
        self.out = out

    def digest(self, path: str) -> str | None:
        """sha256 of a file, None if there is none."""
        try:
            # Plain `open`: over ten thousand files the difference to pathlib is felt.
            with open(f"{self.out}/{path}", "rb") as file:  # noqa: PTH123
                return sha256(file.read()).hexdigest()
        except (FileNotFoundError, NotADirectoryError):
            return None

    def text(self, path: str) -> str:
        """A file's text, line ends untouched. Raises UnicodeDecodeError if it is not UTF-8."""
        return (self.out / path).read_bytes().decode()

    def base(self, path: str, digest: str) -> str | None:
        """The text as it was generated, None if its copy is missing or is not the one that the manifest names."""
        try:
            content = (self.out / PRISTINE / path).read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return None
        return content.decode() if sha256(content).hexdigest() == digest else None

    def has_base(self, path: str) -> bool:
        """Whether the copy of the text as it was generated is there; its content is not read."""
        return os.path.exists(f"{self.out}/{PRISTINE}/{path}")  # noqa: PTH110


def digest_of(text: str) -> str:
    """sha256 of a text as it is written to disk."""
    return sha256(text.encode()).hexdigest()
