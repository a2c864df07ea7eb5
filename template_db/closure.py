"""What a template is made of: itself and everything that it extends, imports or includes."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import nodes

from model_registry import FactsError, Problem
from template_db.places import by_place
from template_db.sources import Reference, Source, Sources

CONSTANT = "Write the name as one string: what a template is made of must be known before it is rendered."


def closure(sources: Sources, name: str) -> tuple[str, ...]:
    """Sorted names, the template's own included. Raises FactsError with every problem of the closure."""
    if name not in sources.closures:
        walk = _Walk(sources)
        walk.visit(name, "")
        if walk.problems:
            raise FactsError(sorted(walk.problems, key=by_place))
        sources.closures[name] = tuple(sorted(walk.done))
    return sources.closures[name]


def statement_problems(source: Source) -> Iterator[Problem]:
    """What is wrong with how a template names others, whatever those contain."""
    for found in source.references:
        if not found.target:
            statement = "extends" if found.verb == "extends" else found.verb.removesuffix("s")
            message = f"this {statement} names a template that is only known when rendering"
            yield Problem(message, source.where(found.line), CONSTANT)
    for node in source.tree.find_all(nodes.Include):
        if node.ignore_missing:
            hint = "Add an empty template and let a higher layer replace it: a closure must be known."
            yield Problem("'ignore missing' is not supported", source.where(node.lineno), hint)
    extends = list(source.tree.find_all(nodes.Extends))
    for extra in extends[1:]:
        yield Problem("a template extends one other, once", source.where(extra.lineno), "Remove this line.")
    for first in extends[:1]:
        if first not in source.tree.body:
            hint = "Move it to the top of the file, outside any condition or block."
            yield Problem("'extends' holds for the whole template", source.where(first.lineno), hint)


class _Walk:
    """A depth-first walk that keeps the way it came, to tell a cycle from meeting a template twice."""

    def __init__(self, sources: Sources) -> None:
        self.sources = sources
        self.done: set[str] = set()
        self.trail: list[str] = []
        self.verbs: list[str] = []
        self.problems: list[Problem] = []

    def visit(self, name: str, where: str) -> None:
        if name in self.done:
            return
        self.done.add(name)
        if not self.sources.exists(name):
            self.problems.append(self.sources.missing(name, where))
            return
        try:
            source = self.sources.get(name)
        except FactsError as error:
            self.problems.extend(error.problems)
            return
        self.problems.extend(statement_problems(source))
        self.trail.append(name)
        for found in source.references:
            self._follow(source, found)
        self.trail.pop()

    def _follow(self, source: Source, found: Reference) -> None:
        self.verbs.append(found.verb)
        if found.target in self.trail:
            self.problems.append(self._cycle(source, found))
        elif found.target:
            self.visit(found.target, source.where(found.line))
        self.verbs.pop()

    def _cycle(self, source: Source, found: Reference) -> Problem:
        start = self.trail.index(found.target)
        steps = zip(self.trail[start:], self.verbs[start:], strict=True)
        chain = " ".join(f"{name} {verb}" for name, verb in steps) + f" {found.target}"
        alone = found.target == source.name
        hint = f"To build on the layer below, write 'super:{found.target}'." if alone else "Break the circle."
        return Problem(f"templates go round in a circle: {chain}", source.where(found.line), hint)
