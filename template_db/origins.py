"""Where a name in a template gets its value from, and the scopes that decide it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

ITEM = "[]"  # a step from a sequence to what iterating it gives
KEY = "[key]"  # a step from a mapping to one of its values


@dataclass(frozen=True)
class Origin:
    """A value, as far as its way can be followed through a template.

    kind: "context" (root is a context variable), "module" (root is the template whose exported names are meant),
        "parameter" (root is a macro's parameter), "local" (nothing is known) or "special" (`super`, `self`).
    steps: attributes from there, with ITEM and KEY between them: ("tasks", "[]", "name").
    """

    kind: str
    root: str = ""
    steps: tuple[str, ...] = ()

    def then(self, *steps: str) -> Origin:
        return self if self.kind == "local" else replace(self, steps=self.steps + steps)

    @property
    def path(self) -> tuple[str, ...]:
        return (self.kind, self.root, *self.steps)


LOCAL = Origin("local")


@dataclass(frozen=True)
class Shape:
    """How a call passes its arguments. `exact` is false where some come from `*args` or `**kwargs`."""

    positional: int
    keywords: tuple[str, ...]
    exact: bool


@dataclass(frozen=True)
class Use:
    """A place where a template reads a value.

    optional: the number of steps after which the value may be missing (`x is defined`, `x | default(1)`), else None;
        0 means that the root itself may be.
    call: how it is called, if it is.
    """

    origin: Origin
    line: int
    optional: int | None = None
    call: Shape | None = None

    def bound(self, scope: Mapping[str, Origin]) -> Use:
        """The same use seen from outside, where `scope` says what the free names are."""
        if self.origin.kind != "context" or self.origin.root not in scope:
            return self
        outer = scope[self.origin.root]
        optional = None if self.optional is None else self.optional + len(outer.steps)
        return replace(self, origin=outer.then(*self.origin.steps), optional=optional)


class Scope:
    """Names known at one place, inside those of the places around it."""

    def __init__(self, names: Mapping[str, Origin] | None = None, outer: Scope | None = None) -> None:
        self.names = dict(names or {})
        self.outer = outer

    def find(self, name: str) -> Origin | None:
        if name in self.names:
            return self.names[name]
        return self.outer.find(name) if self.outer else None

    def flat(self) -> dict[str, Origin]:
        """Everything visible here."""
        return {**(self.outer.flat() if self.outer else {}), **self.names}


def agreed(branches: list[dict[str, Origin]]) -> dict[str, Origin]:
    """The names that every branch has set, with where they come from as far as the branches agree."""
    first, *rest = branches
    both = {name for name in first if all(name in other for other in rest)}
    return {name: first[name] if all(other[name] == first[name] for other in rest) else LOCAL for name in both}
