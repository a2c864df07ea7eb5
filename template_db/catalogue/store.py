"""The catalogue's file: where it is, and opening it whatever state it is in."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import duckdb

from model_registry import FactsError, Problem
from template_db.catalogue.schema import SCHEMA, tables
from template_db.templates import Templates

PATIENCE = 2.0  # seconds to wait for another process that has the file open
PAUSE = 0.05
WITHOUT = "This run indexes the templates in memory: it knows no earlier versions, and remembers nothing."


class _Damaged(Exception):
    """The file is no catalogue."""


@dataclass(frozen=True)
class Opened:
    """path: None for a catalogue in memory. notice: what to tell the user, or ""."""

    connection: duckdb.DuckDBPyConnection
    path: Path | None
    notice: str = ""


def default_folder() -> Path:
    """$GENERATE_CACHE, or the user's cache directory."""
    chosen = os.environ.get("GENERATE_CACHE")
    if chosen:
        return Path(chosen)
    from platformdirs import user_cache_path

    return user_cache_path("inferforge")


def file_of(templates: Templates, folder: Path) -> Path:
    """Each stack of layers has its own file, so that two checkouts do not take turns in one history."""
    from hashlib import sha256

    layers = sha256("\0".join(map(str, templates.layers)).encode()).hexdigest()
    return folder / f"templates-{layers[:12]}.duckdb"


def open_file(path: Path, use: Callable[[duckdb.DuckDBPyConnection], None], patience: float = PATIENCE) -> Opened:
    """Opens or makes the file and lets `use` bring it up to date.

    A damaged file is moved aside and made anew; one that is busy or cannot be written is replaced by memory. Raises
    FactsError for a file that a newer version of the program has written: that one is still somebody's.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return Opened(_connected(path, use, patience), path)
    except _Damaged as damage:
        try:
            aside = _set_aside(path)
        except OSError as error:
            return in_memory(
                use, f"the template catalogue {path} is damaged and cannot be moved: {error.strerror}. {WITHOUT}"
            )
        notice = f"the template catalogue was damaged ({damage}); it is now {aside}, and a new one was made."
        return Opened(_connected(path, use, patience), path, notice)
    except (duckdb.IOException, OSError) as error:
        return in_memory(use, f"{_reason(path, error)} {WITHOUT}")


def in_memory(use: Callable[[duckdb.DuckDBPyConnection], None], notice: str = "") -> Opened:
    connection = duckdb.connect(":memory:")
    _prepare(connection, Path(":memory:"))
    use(connection)
    return Opened(connection, None, notice)


def _connected(
    path: Path, use: Callable[[duckdb.DuckDBPyConnection], None], patience: float
) -> duckdb.DuckDBPyConnection:
    """Raises _Damaged, or duckdb.IOException where the file system or another process is in the way."""
    connection = None
    try:
        connection = _waiting(path, patience)
        _prepare(connection, path)
        use(connection)
        return connection
    except BaseException as error:
        if connection is not None:
            connection.close()
        if isinstance(error, duckdb.Error):
            _judge(path, error)
        raise


def _waiting(path: Path, patience: float) -> duckdb.DuckDBPyConnection:
    deadline = time.monotonic() + patience
    while True:
        try:
            return duckdb.connect(str(path))
        except duckdb.IOException as error:
            if not _is_busy(error) or time.monotonic() >= deadline:
                raise
            time.sleep(PAUSE)


def _prepare(connection: duckdb.DuckDBPyConnection, path: Path) -> None:
    """Makes the tables of an empty file, and refuses those of another schema."""
    present = {name for (name,) in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()}
    if not present:
        connection.execute("BEGIN")
        connection.execute(tables())
        connection.execute("INSERT INTO meta VALUES ('schema', ?)", [str(SCHEMA)])
        connection.execute("COMMIT")
        return
    if "meta" not in present:
        raise _Damaged("it is some other database")
    row = connection.execute("SELECT value FROM meta WHERE key = 'schema'").fetchone()
    schema = row[0] if row else ""
    if schema.isdigit() and int(schema) > SCHEMA:
        raise _newer(path, f"its schema is {schema}, this version knows {SCHEMA}")
    if schema != str(SCHEMA):
        raise _Damaged(f"its schema is {schema or 'missing'}")


def _judge(path: Path, error: duckdb.Error) -> None:
    """Raises what an error of DuckDB means, or returns for one that says that the file is out of reach."""
    text = str(error)
    if "version number" in text:
        raise _newer(path, "a newer DuckDB has written it") from error
    environment = ("lock", "No space", "Permission denied", "Read-only", "Cannot open file", "Is a directory")
    if isinstance(error, duckdb.IOException) and any(reason in text for reason in environment):
        return
    raise _Damaged(text.splitlines()[0].partition(": ")[2] or text) from error


def _newer(path: Path, what: str) -> FactsError:
    hint = "Use that version, or delete the file: only its history of templates would be lost."
    return FactsError(Problem(f"the template catalogue is of a newer version of this program: {what}", str(path), hint))


def _is_busy(error: duckdb.Error) -> bool:
    return "Could not set lock" in str(error)


def _reason(path: Path, error: Exception) -> str:
    if isinstance(error, duckdb.Error) and _is_busy(error):
        return f"the template catalogue {path} is in use by another process."
    text = (error.strerror or str(error)) if isinstance(error, OSError) else str(error).splitlines()[0]
    return f"the template catalogue {path} cannot be used: {text.removesuffix('.')}."


def _set_aside(path: Path) -> Path:
    """Renames a damaged file and what belongs to it, over an older one if need be."""
    aside = path.with_suffix(".damaged")
    path.replace(aside)
    path.with_name(path.name + ".wal").unlink(missing_ok=True)
    return aside
