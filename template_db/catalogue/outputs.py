"""Telling the catalogue what was made from which template."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from template_db.applicability import MACROS, Applies
from template_db.templates import Templates

if TYPE_CHECKING:
    import duckdb

BRIEFLY = 0.2  # seconds to wait for another process: the manifest holds the same facts


def record_outputs(templates: Templates, folder: Path, made: Iterable[tuple[str, str]]) -> bool:
    """Remembers which templates outputs were made from, if that can be done: never raises, never waits for long.

    folder: the output folder. made: (output's path inside the folder, template). Returns whether it is remembered.
    Nothing is indexed here: that is left to whoever asks.
    """
    from template_db.catalogue.store import default_folder, file_of, open_file

    def keep(connection: duckdb.DuckDBPyConnection) -> None:
        replace_outputs(connection, folder, made)

    try:
        opened = open_file(file_of(templates, default_folder()), keep, BRIEFLY)
        opened.connection.close()
        return opened.path is not None
    except Exception:
        return False  # generating has succeeded; a cache must not change that


def replace_outputs(
    connection: duckdb.DuckDBPyConnection, folder: Path, made: Iterable[tuple[str, str]], whole: bool = False
) -> None:
    """Records outputs in place of what was known about them. whole: the folder has no others."""
    place = str(folder.resolve())
    pairs = sorted(set(made))
    outputs, names = [output for output, _ in pairs], [template for _, template in pairs]
    connection.execute("BEGIN")
    connection.execute(
        "DELETE FROM outputs WHERE folder = $f AND ($whole OR output IN (SELECT unnest($o::TEXT[])))",
        {"f": place, "whole": whole, "o": outputs},
    )
    connection.execute(
        "INSERT INTO outputs SELECT $f, unnest($o::TEXT[]), unnest($t::TEXT[])",
        {"f": place, "o": outputs, "t": names},
    )
    connection.execute("COMMIT")


def of_manifest(manifest: Mapping[str, Any], applies: Sequence[Applies]) -> list[tuple[str, str]]:
    """(output, template) for every output of a manifest.

    The manifest knows what a whole target was made from; what applies to the artifact and the task narrows that down to
    each output's own template and the modules that it is given.
    """
    pairs = []
    for target, record in manifest["targets"].items():
        _, backend, artifact = target.split("/")
        mine = [one for one in applies if one.backend == backend and one.artifact in (artifact, MACROS)]
        for output in record["files"]:
            pairs += [(output, template) for template in sorted(_made_from(output, record["templates"], mine))]
    return pairs


def _made_from(output: str, recorded: Sequence[str], applies: Sequence[Applies]) -> set[str]:
    """The templates that apply to the output; if none of them is rendered (facts have changed), all recorded."""
    stem = Path(output).name.partition(".")[0]
    tasks = {one.task for one in applies if not one.module}
    mine = [one for one in applies if one.template in recorded and (stem not in tasks or one.task in ("", stem))]
    return {one.template for one in mine} if any(not one.module for one in mine) else set(recorded)
