"""Three-way merge of Python by its structure: two edits meet only where they change the same definition.

Used where lines conflict. Modules and classes are merged element by element (functions, classes, assignments, fields,
by name), the text of one element line by line, imports as sets of names.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import cast

import libcst as cst
from libcst.metadata import CodeRange, MetadataWrapper, WhitespaceInclusivePositionProvider

from generators.merge_elements import Element, Statement, elements, parsed
from generators.merge_import_lines import union
from generators.merge_order import merged_order
from generators.merge_report import Clash, clashes
from generators.merge_text import merge_lines

Three = tuple[Element | None, Element | None, Element | None]


def merge_structure(base: str, ours: str, theirs: str) -> str | list[Clash]:
    """The merged module, or where it clashes. Raises libcst.ParserSyntaxError if one of the three is not Python."""
    versions = [cst.parse_module(text) for text in (base, ours, theirs)]
    merger = _Merger(versions[1])
    body = merger.body(*(module.body for module in versions))
    header = merger.blank_lines(*(module.header for module in versions))
    footer = merger.blank_lines(*(module.footer for module in versions))
    if merger.clashes:
        return merger.clashes
    return versions[1].with_changes(body=body, header=header, footer=footer).code


@dataclass
class _Merger:
    """Merges level by level and collects what clashes."""

    ours: cst.Module
    clashes: list[Clash] = field(default_factory=list)
    scope: tuple[str, ...] = ()

    def body(self, *bodies: Sequence[object]) -> list[Statement]:
        """Merges the bodies of a module or a class in its three versions."""
        found = [elements(cast(Sequence[Statement], body)) for body in bodies]
        versions = [{element.key: element for element in version} for version in found]
        base, ours, theirs = versions
        chosen: dict[str, Element] = {}
        for key in dict.fromkeys(key for version in (theirs, ours, base) for key in version):
            merged = self.element((base.get(key), ours.get(key), theirs.get(key)))
            if merged is not None:
                chosen[key] = merged
        order = merged_order(list(base), list(ours), list(theirs), chosen, _field_order(ours, theirs))
        if order is None:
            self.clash(found[1][0].only, "you and the generator both moved definitions, to different places")
            return []
        return [statement for key in order for statement in chosen[key].statements]

    def element(self, three: Three) -> Element | None:
        """One element; None if it is to go."""
        base, ours, theirs = three
        if _alike(ours, theirs) or _alike(theirs, base):
            return ours
        if _alike(ours, base):
            return theirs
        if all(element is None or element.imports_names for element in three):
            return union(base, ours, theirs)
        if ours is None or theirs is None:
            self.removed(three)
            return None
        blocks = [_block(element) for element in (base, ours, theirs) if element]
        if base and all(blocks):
            return self.class_(base, ours, theirs)
        return self.text(base, ours, theirs)

    def removed(self, three: Three) -> None:
        """One side removed what the other changed."""
        _, ours, theirs = three
        if ours is not None:
            reason = "you changed this, which is no longer generated"
            self.clash(ours.only, reason, ours.title, ours.text)
        elif theirs is not None:
            reason = "you removed this, which is generated differently now"
            self.clash(None, reason, theirs.title, theirs=theirs.text)

    def text(self, base: Element | None, ours: Element, theirs: Element, place: Statement | None = None) -> Element:
        """An element line by line. place: the statement of our file that it begins with, if not its own."""
        place = place or ours.only
        texts = [element.text.rstrip("\n") if element else "" for element in (base, ours, theirs)]
        regions = merge_lines(*(text.split("\n") for text in texts))
        found = clashes(regions, self.line(place) - 1, self.name(ours.title))
        if found:
            self.clashes += [_indented(clash, len(self.scope)) for clash in found]
            return ours
        text = "\n".join(line for region in regions for line in region.merged)
        statements = parsed(text + "\n", self.ours.config_for_parsing)
        if statements is None:
            self.clash(place, "merged line by line this is not Python", ours.title, ours.text, theirs.text)
            return ours
        return ours.replaced(*statements)

    def class_(self, base: Element, ours: Element, theirs: Element) -> Element:
        """A class: its head as text, its body element by element."""
        self.scope = (*self.scope, ours.title)
        blocks = [_block(element) for element in (base, ours, theirs)]
        body = self.body(*(block.body for block in blocks if block))
        footer = self.blank_lines(*(block.footer for block in blocks if block))
        self.scope = self.scope[:-1]
        head = self.text(_head(base), _head(ours), _head(theirs), ours.only).only
        assert isinstance(head, cst.ClassDef)
        return ours.replaced(head.with_changes(body=head.body.with_changes(body=body, footer=footer)))

    def blank_lines(self, *versions: Sequence[cst.EmptyLine]) -> Sequence[cst.EmptyLine]:
        """Comments and blank lines that belong to no statement."""
        texts = [[_EMPTY.code_for_node(line) for line in lines] for lines in versions]
        nodes = {text: line for lines in versions for line in lines for text in [_EMPTY.code_for_node(line)]}
        regions = merge_lines(*texts)
        found = clashes(regions)
        if found:
            self.clashes += [
                Clash(0, c.ours, c.theirs, self.name(""), "comments outside of definitions") for c in found
            ]
        return [nodes[line] for region in regions for line in region.merged]

    def clash(self, at: Statement | None, reason: str, title: str = "", ours: str = "", theirs: str = "") -> None:
        """Adds a clash of whole texts. at: where it is in our file, if it is there."""
        mine, new = (text.strip("\n").split("\n") if text else [] for text in (ours, theirs))
        line = self.line(at) + len(ours) - len(ours.lstrip("\n")) if at else 0
        self.clashes.append(_indented(Clash(line, mine, new, self.name(title), reason), len(self.scope)))

    def name(self, title: str) -> str:
        return ".".join(filter(None, [*self.scope, title]))

    def line(self, node: Statement) -> int:
        """The line of our file where a statement begins, with the blank lines and comments above it."""
        return self.places[node].start.line

    @cached_property
    def places(self) -> Mapping[cst.CSTNode, CodeRange]:
        wrapper = MetadataWrapper(self.ours, unsafe_skip_copy=True)
        return wrapper.resolve(WhitespaceInclusivePositionProvider)


_EMPTY = cst.Module([])


def _alike(one: Element | None, other: Element | None) -> bool:
    """The same source; the blank lines above depend on what stands before it."""
    if one is None or other is None:
        return one is other
    return one.text.strip("\n") == other.text.strip("\n")


def _block(element: Element) -> cst.IndentedBlock | None:
    """The body of a class that has lines of its own."""
    match element.statements:
        case [cst.ClassDef(body=cst.IndentedBlock() as block)]:
            return block
    return None


def _head(element: Element) -> Element:
    """A class without its body."""
    match element.only:
        case cst.ClassDef(body=cst.IndentedBlock() as block) as class_:
            empty = block.with_changes(body=[cst.SimpleStatementLine([cst.Pass()])], footer=[])
            return element.replaced(class_.with_changes(body=empty))
    raise TypeError(f"{element.title} is not a class")


def _field_order(*versions: Mapping[str, Element]) -> Callable[[str, str], bool]:
    """Whether a field of a dataclass must come after another: a default may not stand before none."""
    fields = {
        key: element.only.body[0].value is not None
        for version in versions
        for key, element in version.items()
        if isinstance(element.only, cst.SimpleStatementLine) and isinstance(element.only.body[0], cst.AnnAssign)
    }
    return lambda key, other: fields.get(key) is True and fields.get(other) is False


def _indented(clash: Clash, depth: int) -> Clash:
    """A clash as it reads in the file: texts of elements are dedented."""
    ours, theirs = ([f"{'    ' * depth}{line}".rstrip() for line in lines] for lines in (clash.ours, clash.theirs))
    return replace(clash, ours=ours, theirs=theirs)
