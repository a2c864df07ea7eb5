"""The tables of the catalogue."""

from __future__ import annotations

SCHEMA = 1

# kept over rebuilds: meta, revisions, versions, texts, outputs
KEPT = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE revisions (revision INTEGER PRIMARY KEY, seen TIMESTAMP NOT NULL);
CREATE TABLE texts (hash TEXT PRIMARY KEY, text TEXT NOT NULL);
CREATE TABLE versions (template TEXT NOT NULL, revision INTEGER NOT NULL, hash TEXT);
CREATE TABLE outputs (folder TEXT NOT NULL, output TEXT NOT NULL, template TEXT NOT NULL);
"""
# versions.hash is NULL where the template was gone. outputs.folder is the output folder, absolute; outputs.template is
# a template that the output was made from, its closure is understood.

# made anew at each rebuild
INDEX: dict[str, tuple[tuple[str, str], ...]] = {
    "templates": (("template", "TEXT"), ("path", "TEXT"), ("hash", "TEXT"), ("layers", "INTEGER"), ("problem", "TEXT")),
    "edges": (("template", "TEXT"), ("verb", "TEXT"), ("target", "TEXT"), ("line", "INTEGER")),
    "closures": (("template", "TEXT"), ("member", "TEXT")),
    "variables": (("template", "TEXT"), ("variable", "TEXT"), ("member", "TEXT"), ("line", "INTEGER")),
    "applies": (
        ("template", "TEXT"),
        ("backend", "TEXT"),
        ("artifact", "TEXT"),
        ("task", "TEXT"),
        ("module", "BOOLEAN"),
    ),
}
# templates.problem is what keeps a template from being used, "" if nothing does. variables.variable is a required
# context variable with its attributes ("task.model_class"), read in the closure's `member` at `line`.


def tables() -> str:
    """The statements that make an empty catalogue."""
    made = [
        f"CREATE TABLE {name} ({', '.join(f'{column} {kind}' for column, kind in columns)});"
        for name, columns in INDEX.items()
    ]
    return KEPT + "\n".join(made)
