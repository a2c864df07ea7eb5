"""Every filter and test exists. Jinja itself only says so when the line is rendered, where it stands in a condition."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from jinja2 import nodes

from model_registry import Problem, did_you_mean
from template_db.rules.linted import Linted
from template_db.sources import Source


def problems(linted: Linted) -> Iterator[Problem]:
    known = {*linted.sources.parser.filters, *linted.filters}
    for source in linted.all():
        yield from _unknown(source, nodes.Filter, "filter", known)
        yield from _unknown(source, nodes.Test, "test", linted.sources.parser.tests)


def _unknown(
    source: Source, kind: type[nodes.Filter | nodes.Test], what: str, known: Collection[str]
) -> Iterator[Problem]:
    for node in source.tree.find_all(kind):
        if node.name not in known:
            hint = did_you_mean(node.name, known).strip()
            yield Problem(f"there is no {what} {node.name!r}", source.where(node.lineno), hint)
