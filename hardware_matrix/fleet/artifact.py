"""Which bytes were tested."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path


def fingerprint(folder: Path) -> str:
    """A hash, in hex, of the names and bytes of a folder's files, without subfolders and what begins with a dot."""
    files = sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
    result = sha256()
    for path in files:
        result.update(f"{path.name}\0{sha256(path.read_bytes()).hexdigest()}\n".encode())
    return result.hexdigest()
