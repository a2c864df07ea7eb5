"""Everything that rendering a template reads, over its closure: the definitions of blocks that are really rendered, the
names that the chain sets for them, and what includes and imports see."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from template_db.analysis import Part
from template_db.closure import closure
from template_db.origins import LOCAL, Origin, Use
from template_db.sources import Sources


@dataclass(frozen=True)
class Need:
    """A use of a value in one template of the closure."""

    template: str
    use: Use


@dataclass(frozen=True)
class Needs:
    """uses: of context variables, of modules, and of macro parameters.
    sealed: uses of context variables where no context comes, in a template imported without it.
    lost_blocks: (template, block) definitions that no template above them places, so that they are never rendered.
    """

    uses: tuple[Need, ...]
    sealed: tuple[Need, ...]
    lost_blocks: tuple[tuple[str, str], ...]


def needs(sources: Sources, name: str) -> Needs:
    """Raises FactsError as `closure` does."""
    if name not in sources.needs:
        closure(sources, name)
        sources.needs[name] = _Collector(sources, name).result()
    return sources.needs[name]


def required(sources: Sources, name: str) -> frozenset[str]:
    """The context variables without which rendering would fail."""
    return frozenset(
        need.use.origin.root
        for need in needs(sources, name).uses
        if need.use.origin.kind == "context" and need.use.optional != 0
    ) - frozenset(sources.globals)


class _Collector:
    def __init__(self, sources: Sources, name: str) -> None:
        self.sources = sources
        self.chain = _chain(sources, name)
        self.uses: dict[Need, None] = {}
        self.sealed: dict[Need, None] = {}
        self.reached: set[str] = set()

    def result(self) -> Needs:
        scope: dict[str, Origin] = {}
        for name in self.chain:
            found = self.sources.analysis(name)
            self._part(name, found.root, scope)
            scope |= {key: value if scope.get(key, value) == value else LOCAL for key, value in found.sets.items()}
        for name in self.chain:
            self._part(name, self.sources.analysis(name).macros, scope)
        for block in self.sources.analysis(self.chain[-1]).root.blocks:
            self._block(block, scope)
        return Needs(tuple(self.uses), tuple(self.sealed), tuple(self._lost()))

    def _block(self, block: str, scope: Mapping[str, Origin]) -> None:
        """The definition that is rendered, and those that it reaches with `super()`."""
        if block in self.reached:
            return
        self.reached.add(block)
        parts = [(name, self.sources.analysis(name).blocks.get(block)) for name in self.chain]
        defined = [(name, part) for name, part in parts if part is not None]
        around = defined[-1][1].scope if defined else {}
        for name, part in defined:
            self._part(name, part, {**scope, **around})
            for inner in part.blocks:
                self._block(inner, scope)
            if not part.calls_super:
                break

    def _part(self, name: str, part: Part, scope: Mapping[str, Origin]) -> None:
        for use in part.uses:
            self._add(Need(name, use.bound(scope)))
        for inclusion in part.inclusions:
            inner = needs(self.sources, inclusion.target)
            self.sealed |= dict.fromkeys(inner.sealed)
            for need in inner.uses:
                if need.use.origin.kind != "context":
                    self._add(need)
                elif inclusion.with_context:
                    self._add(replace(need, use=need.use.bound(inclusion.scope).bound(scope)))
                elif need.use.optional != 0 and need.use.origin.root not in self.sources.globals:
                    self.sealed[need] = None

    def _add(self, need: Need) -> None:
        if need.use.origin.kind not in ("local", "special"):
            self.uses[need] = None

    def _lost(self) -> list[tuple[str, str]]:
        """Blocks of the templates that extend, which no template further down the chain has."""
        return [
            (name, block)
            for place, name in enumerate(self.chain[:-1])
            for block in self.sources.analysis(name).root.blocks
            if not any(block in self.sources.analysis(lower).blocks for lower in self.chain[place + 1 :])
        ]


def _chain(sources: Sources, name: str) -> list[str]:
    """The template, what it extends, what that extends, and so on."""
    chain = [name]
    while (parent := sources.get(chain[-1]).parent) is not None:
        chain.append(parent)
    return chain
