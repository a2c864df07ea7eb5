"""What is wrong with templates, told without rendering any."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from model_registry import FactsError, Problem
from template_db.places import by_place
from template_db.rules import context, filters, inheritance, layout, unused
from template_db.rules.linted import Linted, Root
from template_db.templates import Templates

__all__ = ["RULES", "Finding", "Root", "lint"]

RULES: Mapping[str, Callable[[Linted], Iterator[Problem]]] = {
    "context": context.problems,
    "filter": filters.problems,
    "inheritance": inheritance.problems,
    "layout": layout.problems,
    "unused": unused.problems,
}


@dataclass(frozen=True)
class Finding:
    """A problem and the rule that found it: one of RULES, or "closure" for what `Templates.closure` refuses."""

    rule: str
    problem: Problem


def lint(templates: Templates, roots: Sequence[Root], environment_filters: Iterable[str] = ()) -> list[Finding]:
    """Every problem of every layer's templates, each once, in the order of files and lines.

    roots: the templates that outputs are rendered from, with what they are given; none of them means that nothing is
        known about use, and nothing is called unused.
    environment_filters: the names of the filters that jinja does not bring.
    """
    whole, broken = _readable(templates)
    linted = Linted(templates.sources, whole, tuple(roots), frozenset(environment_filters))
    found = {Finding("closure", problem): None for problem in broken}
    for rule, problems in RULES.items():
        found |= {Finding(rule, problem): None for problem in problems(linted)}
    return sorted(found, key=lambda finding: (*by_place(finding.problem), finding.rule))


def _readable(templates: Templates) -> tuple[tuple[str, ...], list[Problem]]:
    """The templates whose closure is whole, and what is wrong with the others."""
    whole: list[str] = []
    broken: list[Problem] = []
    for name in templates.everything():
        try:
            templates.closure(name)
            whole.append(name)
        except FactsError as error:
            broken += error.problems
    return tuple(whole), broken
