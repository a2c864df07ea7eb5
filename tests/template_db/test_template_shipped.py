"""The templates that are shipped."""

from __future__ import annotations

from generators.facts import Facts
from generators.filters import FILTERS
from template_db import lint
from template_db.applicability import applicability, roots


def test_the_shipped_templates_are_clean() -> None:
    facts = Facts()
    applies = applicability(facts.templates, facts.hardware.backends(), facts.registry.tasks().values())
    assert len(facts.templates.names()) > 10
    assert len(roots(applies)) > 10
    assert [f"[{found.rule}] {found.problem}" for found in lint(facts.templates, roots(applies), FILTERS)] == []
