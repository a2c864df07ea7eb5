"""What texts became when they were finished, kept between runs. Losing it costs time and nothing else."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from generators import toolchain

if TYPE_CHECKING:
    from sqlite3 import Connection

    from generators.finish import Draft

ENTRIES = 100_000
_BATCH = 500
_TABLE = "CREATE TABLE IF NOT EXISTS finished (digest BLOB PRIMARY KEY, text BLOB) WITHOUT ROWID"


class Cache:
    """A SQLite file from the digest of a draft to its finished text, NULL where that is the draft itself.

    The digest covers the code and the tools that finish. A file that is missing or cannot be written is a cache that
    knows nothing; one that is no database, or damaged, is deleted.
    """

    def __init__(self, folder: Path | None) -> None:
        self._path = folder / "finished.sqlite" if folder else None

    def load(self, drafts: Iterable[Draft]) -> Mapping[Draft, str]:
        """The finished texts of those drafts that are known."""
        wanted = {_digest(draft): draft for draft in drafts}
        known: dict[Draft, str] = {}

        def read(connection: Connection) -> None:
            for digests in _batches(list(wanted)):
                marks = ",".join("?" * len(digests))
                for digest, text in connection.execute(f"SELECT * FROM finished WHERE digest IN ({marks})", digests):
                    draft = wanted[digest]
                    known[draft] = draft.text if text is None else zlib.decompress(text).decode()

        if self._path is not None and self._path.exists():
            self._use(read)
        return known

    def store(self, finished: Mapping[Draft, str]) -> None:
        """Remembers texts, forgetting all others when there are too many."""
        rows = [
            (_digest(draft), None if text == draft.text else zlib.compress(text.encode()))
            for draft, text in finished.items()
        ]

        def write(connection: Connection) -> None:
            connection.execute(_TABLE)
            with connection:
                (count,) = connection.execute("SELECT count(*) FROM finished").fetchone()
                if count + len(rows) > ENTRIES:
                    connection.execute("DELETE FROM finished")
                connection.executemany("INSERT OR REPLACE INTO finished VALUES (?, ?)", rows)

        if rows:
            self._use(write)

    def _use(self, action: Callable[[Connection], None]) -> None:
        if self._path is None:
            return
        import sqlite3

        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(self._path, timeout=5)) as connection:
                connection.execute("PRAGMA synchronous = OFF")
                action(connection)
        except (sqlite3.OperationalError, OSError):
            return  # busy, read-only or full: the next run may have more luck
        except (sqlite3.DatabaseError, zlib.error, UnicodeDecodeError, TypeError):
            with suppress(OSError):
                self._path.unlink()


def default_folder() -> Path:
    """Where caches live when nothing else is configured: the user's cache directory."""
    from platformdirs import user_cache_path

    return user_cache_path("inferforge")


def _digest(draft: Draft) -> bytes:
    return sha256(f"{toolchain.finishing()}\0{draft.language}\0{draft.text}".encode()).digest()


def _batches(digests: list[bytes]) -> Iterator[list[bytes]]:
    for start in range(0, len(digests), _BATCH):
        yield digests[start : start + _BATCH]
