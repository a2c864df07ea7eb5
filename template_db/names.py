"""Follows the statements of a template: which names it sets, and who sees them.

As in jinja: `set`, macros and imports at the top are seen by the blocks of the whole inheritance chain; loops, `with`
and macros keep theirs to themselves; a block sees the context and not the locals around it, unless it is `scoped`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from jinja2 import nodes

from template_db.analysis import Analysis, Inclusion, Part, Signature
from template_db.origins import ITEM, LOCAL, Origin, Scope, agreed
from template_db.reading import ExpressionReader

if TYPE_CHECKING:
    from template_db.sources import Source, Sources

SELF = {"self": Origin("special", "self")}
SUPER = {"super": Origin("special", "super")}


def analyse(sources: Sources, source: Source) -> Analysis:
    """What one template does with names, whatever the others do."""
    reader = _StatementReader(sources, source)
    reader.read()
    return reader.found


class _StatementReader(ExpressionReader):
    def __init__(self, sources: Sources, source: Source) -> None:
        super().__init__()
        self.sources = sources
        self.source = source
        self.found = Analysis(root=self.part)
        self.scope = Scope(outer=Scope(SELF))
        self.top = True  # not inside a loop, block or macro

    def read(self) -> None:
        for node in self.source.tree.body:
            if self.source.parent and isinstance(node, nodes.Output):
                self.found.dropped += [child.lineno for child in node.nodes if _visible(child)]
            else:
                self.visit(node)
        self.found.sets = self.scope.names
        names = self.source.tree.find_all(nodes.Name)
        self.found.reads = frozenset(name.name for name in names if name.ctx == "load")
        signatures = self.found.exports
        exported = sorted(name for name in set(_set_at_the_top(self.source.tree.body)) if not name.startswith("_"))
        self.found.exports = {name: signatures.get(name) for name in exported}

    def visit_If(self, node: nodes.If) -> None:
        self.visit(node.test)
        before, after = self.scope.names, []
        for holds, body in ((True, node.body), (False, _otherwise(node))):
            self.scope.names = dict(before)
            with self.knowing(self.defined_if(node.test, holds)):
                self.visit_all(body)
            after.append(self.scope.names)
        self.scope.names = agreed(after)

    def visit_For(self, node: nodes.For) -> None:
        self.visit(node.iter)
        names = _targets(node.target, self.value(node.iter).then(ITEM))
        with self.inner({**names, "loop": LOCAL}):
            self.visit_all([node.test] if node.test is not None else [])
            self.visit_all(node.body)
        with self.inner({}):
            self.visit_all(node.else_)

    def visit_With(self, node: nodes.With) -> None:
        names: dict[str, Origin] = {}
        for target, value in zip(node.targets, node.values, strict=True):
            self.visit(value)
            names |= _targets(target, self.value(value))
        with self.inner(names):
            self.visit_all(node.body)

    def visit_Assign(self, node: nodes.Assign) -> None:
        self.visit(node.node)
        if isinstance(node.target, nodes.NSRef):
            self.use(node.target)
        else:
            self.scope.names |= _targets(node.target, self.value(node.node))

    def visit_AssignBlock(self, node: nodes.AssignBlock) -> None:
        self.visit_all([node.filter] if node.filter is not None else [])
        with self.inner({}):
            self.visit_all(node.body)
        self.scope.names |= _targets(node.target)

    def visit_FilterBlock(self, node: nodes.FilterBlock) -> None:
        self.visit(node.filter)
        with self.inner({}):
            self.visit_all(node.body)

    def visit_Scope(self, node: nodes.Scope) -> None:
        with self.inner({}):
            self.visit_all(node.body)

    def visit_Macro(self, node: nodes.Macro) -> None:
        if not self.top:
            self.scope.names[node.name] = LOCAL
            self._body(node, self.scope)
            return
        self.found.exports[node.name] = _signature(node)
        self.scope.names[node.name] = Origin("module", self.source.name, (node.name,))
        with self.within(self.found.macros):
            self._body(node, self.scope)  # what is set later is found when the whole chain is known

    def visit_CallBlock(self, node: nodes.CallBlock) -> None:
        self.call(node.call, more=("caller",))
        self._body(node, self.scope)

    def _body(self, node: nodes.Macro | nodes.CallBlock, outer: Scope) -> None:
        names = {argument.name: Origin("parameter", argument.name) for argument in node.args}
        if isinstance(node, nodes.Macro):
            names |= dict.fromkeys(("varargs", "kwargs", "caller"), LOCAL)
        with self.inner(names, outer):
            self.visit_all([*node.defaults, *node.body])

    def visit_Block(self, node: nodes.Block) -> None:
        self.part.blocks.append(node.name)
        block = Part(line=node.lineno, scope=self.scope.flat() if node.scoped else {})
        self.found.blocks[node.name] = block
        with self.within(block), self.inner(SELF | SUPER, Scope(block.scope)):
            self.visit_all(node.body)

    def visit_Import(self, node: nodes.Import) -> None:
        self._import(node)

    def visit_FromImport(self, node: nodes.FromImport) -> None:
        self._import(node)

    def _import(self, node: nodes.Import | nodes.FromImport) -> None:
        self.visit_Include(node)
        names = self._imported(node)
        self.scope.names |= names
        self.found.imports |= {name: (origin, node.lineno) for name, origin in names.items()}

    def visit_Include(self, node: nodes.Include | nodes.Import | nodes.FromImport) -> None:
        target = self.sources.target(node, self.source.name)
        self.part.inclusions.append(Inclusion(target, node.lineno, node.with_context, self.scope.flat()))

    def visit_Extends(self, node: nodes.Extends) -> None:
        """A constant name, or the closure is refused: there is nothing to read."""

    def _imported(self, node: nodes.Import | nodes.FromImport) -> dict[str, Origin]:
        module = Origin("module", self.sources.target(node, self.source.name))
        if isinstance(node, nodes.Import):
            return {node.target: module}
        pairs = [(name, name) if isinstance(name, str) else name for name in node.names]
        return {alias: module.then(name) for name, alias in pairs}

    @contextmanager
    def inner(self, names: Mapping[str, Origin], outer: Scope | None = None) -> Iterator[None]:
        """Inside, there are these names on top of those outside, and what is set does not leak."""
        home, top = self.scope, self.top
        self.scope, self.top = Scope(names, outer or home), False
        yield
        self.scope, self.top = home, top

    @contextmanager
    def within(self, part: Part) -> Iterator[None]:
        """Inside, what is read is part of this."""
        home, self.part = self.part, part
        yield
        self.part = home


def _set_at_the_top(body: Iterable[nodes.Node]) -> Iterator[str]:
    """The names that the root of a template sets, whether in any case or under a condition."""
    for node in body:
        match node:
            case nodes.Assign() | nodes.AssignBlock():
                yield from _targets(node.target)
            case nodes.Macro():
                yield node.name
            case nodes.Import():
                yield node.target
            case nodes.FromImport():
                yield from (name if isinstance(name, str) else name[1] for name in node.names)
            case nodes.If():
                yield from _set_at_the_top([*node.body, *node.elif_, *node.else_])


def _otherwise(node: nodes.If) -> list[nodes.Node]:
    """The `elif`s and `else` of an `if`, as one nested `if`."""
    if not node.elif_:
        return list(node.else_)
    first, *rest = node.elif_
    return [nodes.If(first.test, first.body, rest, node.else_, lineno=first.lineno)]


def _targets(target: nodes.Node, value: Origin = LOCAL) -> dict[str, Origin]:
    """The names that an assignment sets. Only a single name keeps the origin of the value."""
    if isinstance(target, nodes.Name):
        return {target.name: value}
    return {name.name: LOCAL for name in target.find_all(nodes.Name)}


def _visible(node: nodes.Node) -> bool:
    return not isinstance(node, nodes.TemplateData) or bool(node.data.strip())


def _signature(node: nodes.Macro) -> Signature:
    parameters = tuple(argument.name for argument in node.args)
    read = {name.name for name in nodes.Template(node.body).find_all(nodes.Name)}
    required = parameters[: len(parameters) - len(node.defaults)]
    return Signature(parameters, required, "varargs" in read, "kwargs" in read or "caller" in read, node.lineno)
