"""What the rules look at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from template_db.sources import Source, Sources


@dataclass(frozen=True)
class Root:
    """A template that is rendered, or taken as a module of macros, by name.

    context: what it is given: names, each with its value, type or `hints.Module`.
    parameters: what macros' parameters of these names are taken to be; by default the same.
    user: who names the template ("test of cpu"), for the message that it is not there.
    """

    template: str
    context: Mapping[str, object]
    parameters: Mapping[str, object] | None = None
    user: str = ""


@dataclass(frozen=True)
class Linted:
    """names: every template of every layer whose closure is whole. filters: those that jinja does not bring."""

    sources: Sources
    names: tuple[str, ...]
    roots: tuple[Root, ...]
    filters: frozenset[str]

    def all(self) -> list[Source]:
        return [self.sources.get(name) for name in self.names]

    def whole_roots(self) -> list[Root]:
        return [root for root in self.roots if root.template in self.names]

    def reached(self) -> set[str]:
        """Everything that some root is made of."""
        return {name for root in self.whole_roots() for name in self.sources.templates.closure(root.template)}
