"""What is known about templates, as questions to the catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import duckdb

from model_registry import FactsError
from template_db.applicability import Applies
from template_db.catalogue import versions
from template_db.catalogue.index import digest, rows
from template_db.catalogue.outputs import replace_outputs
from template_db.catalogue.schema import INDEX
from template_db.catalogue.store import PATIENCE, default_folder, file_of, open_file
from template_db.catalogue.versions import Version
from template_db.templates import Templates

Answer = list[dict[str, Any]]


class Catalogue:
    """An up-to-date index of a stack of templates.

    A context manager: while it is open no other process can use the file.

    notice: what the user should know about the file (damaged, busy), or "".
    """

    def __init__(
        self,
        templates: Templates,
        applies: Sequence[Applies] = (),
        folder: Path | None = None,
        patience: float = PATIENCE,
    ) -> None:
        """folder: where the file is, the user's cache directory by default.
        patience: seconds to wait for another process.

        Raises FactsError if a newer version of the program has written the file.
        """
        self.templates = templates
        self.applies = tuple(applies)
        opened = open_file(file_of(templates, folder or default_folder()), self._refresh, patience)
        self.connection, self.path, self.notice = opened.connection, opened.path, opened.notice

    def __enter__(self) -> Catalogue:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: object, trace: TracebackType | None) -> None:
        self.connection.close()

    def templates_list(self, backend: str = "", artifact: str = "", task: str = "") -> Answer:
        """Every template that is not hidden by a higher layer, or those that the given ones use, with what uses it."""
        return self._ask(
            """
            WITH used AS (
                SELECT member, backend, artifact, task FROM applies JOIN closures USING (template)
                UNION SELECT member, applies.backend, applies.artifact, applies.task
                FROM applies JOIN applies AS macros ON macros.backend = applies.backend AND macros.artifact = 'macros'
                JOIN closures ON closures.template = macros.template
            )
            SELECT template, path, layers, problem,
                coalesce(list_sort(list_distinct(list(artifact) FILTER (artifact != 'macros'))), []) AS artifacts,
                coalesce(list_sort(list_distinct(list(backend) FILTER (backend IS NOT NULL))), []) AS backends,
                coalesce(list_sort(list_distinct(list(task) FILTER (task != ''))), []) AS tasks
            FROM templates LEFT JOIN used ON member = template
                AND $backend IN ('', backend) AND $artifact IN ('', artifact) AND $task IN ('', task)
            WHERE NOT starts_with(template, 'super:')
            GROUP BY ALL
            HAVING ($backend || $artifact || $task) = '' OR count(backend) > 0
            ORDER BY template
            """,
            backend=backend,
            artifact=artifact,
            task=task,
        )

    def problem(self, template: str) -> str:
        """What keeps the template from being used, "" if nothing does."""
        return "\n".join(
            row["problem"] for row in self._ask("SELECT problem FROM templates WHERE template = $t", t=template)
        )

    def edges(self, template: str) -> Answer:
        """What the template names: verb, target, line."""
        return self._ask("SELECT verb, target, line FROM edges WHERE template = $t ORDER BY line, target", t=template)

    def users(self, template: str) -> Answer:
        """What names the template: template, verb, line."""
        return self._ask("SELECT template, verb, line FROM edges WHERE target = $t ORDER BY template, line", t=template)

    def variables(self, template: str) -> Answer:
        """The context variables that the template needs, with each place that reads them: variable, member, line."""
        return self._ask(
            "SELECT variable, member, line FROM variables WHERE template = $t ORDER BY variable, member, line",
            t=template,
        )

    def applicability(self, template: str) -> Answer:
        """Where the template itself is named: backend, artifact, task, and whether as a module of macros."""
        return self._ask(
            "SELECT backend, artifact, task, module FROM applies WHERE template = $t ORDER BY artifact, task, backend",
            t=template,
        )

    def outputs(self, template: str) -> Answer:
        """The outputs that change with the template: folder, output, and `via`, what they were recorded with."""
        return self._ask(
            """
            SELECT folder, output, list_sort(list(DISTINCT outputs.template)) AS via
            FROM outputs JOIN (SELECT template FROM closures WHERE member = $t UNION SELECT $t) USING (template)
            GROUP BY ALL ORDER BY folder, output
            """,
            t=template,
        )

    def history(self, template: str) -> list[Version]:
        """The versions of a template that the catalogue has seen, the oldest first."""
        return versions.history(self.connection, template)

    def record_outputs(self, folder: Path, made: Iterable[tuple[str, str]], whole: bool = False) -> None:
        """Remembers which templates outputs were made from, in place of what was known about these outputs.

        made: (output's path inside the folder, template). whole: the folder has no other outputs.
        """
        replace_outputs(self.connection, folder, made, whole)

    def _ask(self, question: str, **values: object) -> Answer:
        found = self.connection.execute(question, values)
        columns = [column[0] for column in found.description or ()]
        return [dict(zip(columns, row, strict=True)) for row in found.fetchall()]

    def _refresh(self, connection: duckdb.DuckDBPyConnection) -> None:
        """Rebuilds the index if templates have changed, in one transaction."""
        wanted = digest(self.templates, self.applies)
        row = connection.execute("SELECT value FROM meta WHERE key = 'digest'").fetchone()
        if row and row[0] == wanted:
            return
        made = rows(self.templates, self.applies)
        connection.execute("BEGIN")
        versions.record(connection, {name: _text(self.templates, name) for name in self.templates.everything()})
        for table, columns in INDEX.items():
            _fill(connection, table, columns, made[table])
        connection.execute("INSERT OR REPLACE INTO meta VALUES ('digest', ?)", [wanted])
        connection.execute("COMMIT")


def _fill(
    connection: duckdb.DuckDBPyConnection,
    table: str,
    columns: Sequence[tuple[str, str]],
    made: Sequence[tuple[Any, ...]],
) -> None:
    """Replaces the rows of a table: one statement with a list for each column, as a statement a row is slow."""
    connection.execute(f"DELETE FROM {table}")
    values = [list(column) for column in zip(*made, strict=True)] or [[] for _ in columns]
    lists = ", ".join(f"unnest(?::{kind}[])" for _, kind in columns)
    connection.execute(f"INSERT INTO {table} SELECT {lists}", values)


def _text(templates: Templates, name: str) -> tuple[str, str]:
    """The hash and the text; of a file that is no text, what is wrong with it."""
    try:
        found = templates.sources.text(name)
    except FactsError as error:
        return templates.content_hash(name), str(error)
    return templates.content_hash(name), found[0].replace("\r\n", "\n") if found else ""
