"""The contents that each template has had, as far as the catalogue has seen them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

import duckdb

# coalesce: an aggregate would pass over the NULL of a template that is gone
NEWEST = "SELECT template, max_by(coalesce(hash, ''), revision) FROM versions GROUP BY template"


@dataclass(frozen=True)
class Version:
    """revision: counts rebuilds of the catalogue, from 1. hash and text: "" where the template was gone."""

    revision: int
    seen: datetime
    hash: str
    text: str


def record(connection: duckdb.DuckDBPyConnection, now: Mapping[str, tuple[str, str]]) -> None:
    """Adds a revision with what has changed: templates with a new (hash, text), and those that are gone."""
    newest = dict(connection.execute(NEWEST).fetchall())
    changed = {name: hash for name, (hash, _) in now.items() if newest.get(name, "") != hash}
    gone = [name for name, hash in newest.items() if hash and name not in now]
    if not changed and not gone:
        return
    row = connection.execute("SELECT coalesce(max(revision), 0) + 1 FROM revisions").fetchone()
    revision = row[0] if row else 1
    connection.execute("INSERT INTO revisions VALUES (?, ?)", [revision, datetime.now(UTC).replace(tzinfo=None)])
    texts = {hash: text for name, (hash, text) in now.items() if name in changed}
    connection.execute(
        "INSERT OR IGNORE INTO texts SELECT unnest(?::TEXT[]), unnest(?::TEXT[])", [list(texts), list(texts.values())]
    )
    names, hashes = [*changed, *gone], [*changed.values(), *[None] * len(gone)]
    connection.execute("INSERT INTO versions SELECT unnest(?::TEXT[]), ?, unnest(?::TEXT[])", [names, revision, hashes])


def history(connection: duckdb.DuckDBPyConnection, template: str) -> list[Version]:
    """The oldest first."""
    found = connection.execute(
        """
        SELECT revision, seen, coalesce(hash, ''), coalesce(text, '')
        FROM versions JOIN revisions USING (revision) LEFT JOIN texts USING (hash)
        WHERE template = ? ORDER BY revision
        """,
        [template],
    )
    return [Version(revision, seen.replace(tzinfo=UTC), hash, text) for revision, seen, hash, text in found.fetchall()]
