"""Opening a results file, whatever state it is in."""

from __future__ import annotations

import re
from pathlib import Path

import duckdb

from hardware_matrix.fleet.schema import SCHEMA_VERSION, TABLES
from model_registry import FactsError, Problem


class ResultsUnusable(FactsError):
    """The file of results is missing, busy, damaged or of a newer version."""


def connect(path: Path, *, read_only: bool) -> duckdb.DuckDBPyConnection:
    """Opens the file, and makes it where it may. Raises ResultsUnusable, or OSError where its folder cannot be made."""
    if read_only and not path.exists():
        raise _unusable("there are no results here", path, "Run `generate fleet run` first, with the same --out.")
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = None
    try:
        # A single thread: the generator forks workers, and a fork and threads do not mix.
        connection = duckdb.connect(str(path), read_only=read_only, config={"threads": "1"})
        _prepare(connection, path)
        return connection
    except duckdb.Error as error:
        if connection is not None:
            connection.close()
        raise _explained(error, path) from error
    except ResultsUnusable:
        if connection is not None:
            connection.close()
        raise


def _prepare(connection: duckdb.DuckDBPyConnection, path: Path) -> None:
    """Makes the tables of an empty file, and refuses those of another schema."""
    present = {name for (name,) in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()}
    if not present:
        connection.execute("BEGIN")
        connection.execute(TABLES)
        connection.execute("INSERT INTO meta VALUES ('schema_version', ?)", [str(SCHEMA_VERSION)])
        connection.execute("COMMIT")
        return
    if "meta" not in present:
        raise _unusable("this is some other database", path, "Choose another folder with --out.")
    row = connection.execute("SELECT value FROM meta WHERE key = 'schema_version'").fetchone()
    version = str(row[0]) if row else "missing"
    if version != str(SCHEMA_VERSION):
        message = f"the schema of these results is {version}, this version of the program knows {SCHEMA_VERSION}"
        raise _unusable(message, path, "Use the program that wrote them, or choose another folder with --out.")


def _explained(error: duckdb.Error, path: Path) -> ResultsUnusable:
    text = str(error).splitlines()[0].removesuffix(".")
    if "Could not set lock" in text:
        holder = re.search(r"PID (\d+)", str(error))
        who = f"process {holder[1]}" if holder else "another process"
        return _unusable(f"{who} is using these results", path, "Wait for it to end, or choose another --out.")
    if any(reason in text for reason in ("No space", "Permission denied", "Read-only", "Cannot open file")):
        return _unusable(f"the results cannot be opened: {text}", path, "Choose another folder with --out.")
    hint = "Move the file away, or delete it: every test is then run again."
    return _unusable(f"the results are damaged: {text}", path, hint)


def _unusable(message: str, path: Path, hint: str) -> ResultsUnusable:
    return ResultsUnusable(Problem(message, str(path), hint))
