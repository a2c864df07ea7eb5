"""The rows of the index, from the templates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from model_registry import FactsError, shown
from template_db.applicability import Applies
from template_db.needs import needs
from template_db.templates import Templates

Row = tuple[Any, ...]


def digest(templates: Templates, applies: Sequence[Applies]) -> str:
    """Changes when the rows would: with the templates, the layers, what applies, or the code that makes the rows."""
    from hashlib import sha256

    facts = repr((templates.layers, templates.digest(templates.everything()), sorted(applies), _program()))
    return sha256(facts.encode()).hexdigest()


def rows(templates: Templates, applies: Sequence[Applies]) -> Mapping[str, list[Row]]:
    """The rows of each table of the index."""
    names = templates.everything()
    whole = {name: _problem(templates, name) for name in names}
    sound = [name for name in names if not whole[name]]
    return {
        "templates": [_template(templates, name, whole[name]) for name in names],
        "edges": [row for name in names for row in _edges(templates, name)],
        "closures": [(name, member) for name in sound for member in templates.closure(name)],
        "variables": [row for name in sound for row in _variables(templates, name)],
        "applies": [(one.template, one.backend, one.artifact, one.task, one.module) for one in applies],
    }


def _problem(templates: Templates, name: str) -> str:
    try:
        templates.closure(name)
    except FactsError as error:
        return str(error)
    return ""


def _template(templates: Templates, name: str, problem: str) -> Row:
    path = templates.path(name)
    assert path is not None
    return name, shown(path), templates.content_hash(name), templates.depth(name), problem


def _edges(templates: Templates, name: str) -> Iterator[Row]:
    try:
        references = templates.sources.get(name).references
    except FactsError:
        return
    for found in references:
        yield name, found.verb, found.target, found.line


def _variables(templates: Templates, name: str) -> Iterable[Row]:
    found = {
        (name, ".".join((use.origin.root, *use.origin.steps)), need.template, use.line)
        for need in needs(templates.sources, name).uses
        for use in [need.use]
        if use.origin.kind == "context" and use.optional != 0 and use.origin.root not in templates.sources.globals
    }
    return sorted(found)


def _program() -> str:
    from hashlib import sha256

    whole = sha256()
    for file in sorted(Path(__file__).parent.parent.rglob("*.py")):
        whole.update(file.read_bytes())
    return whole.hexdigest()
