"""What one template does with names: the data. `reading` and `names` fill it in."""

from __future__ import annotations

from dataclasses import dataclass, field

from template_db.origins import Origin, Use


@dataclass(frozen=True)
class Inclusion:
    """Another template rendered or imported here. with_context: it sees `scope` on top of the context."""

    target: str
    line: int
    with_context: bool
    scope: dict[str, Origin]


@dataclass
class Part:
    """The root of a template, one of its blocks, or all of its macros: what happens there.

    blocks: those placed here, or called through `self`.
    scope: for a block that is `scoped`, the locals that it sees.
    """

    uses: list[Use] = field(default_factory=list)
    inclusions: list[Inclusion] = field(default_factory=list)
    blocks: list[str] = field(default_factory=list)
    line: int = 1
    calls_super: bool = False
    scope: dict[str, Origin] = field(default_factory=dict)


@dataclass(frozen=True)
class Signature:
    """What a macro takes. required: the parameters without a default."""

    parameters: tuple[str, ...]
    required: tuple[str, ...]
    more_positional: bool
    more_keywords: bool
    line: int


@dataclass
class Analysis:
    """Everything about one template that does not depend on others.

    sets: the names that its root surely sets, macros and imports included.
    imports: the names that it imports anywhere, what they are, and the line.
    exports: what an import of it offers: macros with their signature, other names with None.
    reads: every name that it reads, wherever.
    dropped: lines of output outside the blocks of a template that extends another: jinja never renders it.
    """

    root: Part = field(default_factory=Part)
    macros: Part = field(default_factory=Part)
    blocks: dict[str, Part] = field(default_factory=dict)
    sets: dict[str, Origin] = field(default_factory=dict)
    imports: dict[str, tuple[Origin, int]] = field(default_factory=dict)
    exports: dict[str, Signature | None] = field(default_factory=dict)
    reads: frozenset[str] = frozenset()
    dropped: list[int] = field(default_factory=list)

    @property
    def parts(self) -> list[Part]:
        return [self.root, self.macros, *self.blocks.values()]
