"""Follows the expressions of a template: which values it reads, and where each comes from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TypeGuard

from jinja2 import nodes
from jinja2.visitor import NodeVisitor

from template_db.analysis import Part
from template_db.origins import ITEM, KEY, LOCAL, Origin, Scope, Shape, Use

SAME_ITEMS = frozenset({"list", "reject", "rejectattr", "reverse", "select", "selectattr", "sort", "unique"})
DEFAULTS = frozenset({"default", "d"})


class ExpressionReader(NodeVisitor):
    """Records every use of a value in `part`, resolving names in `scope`.

    defined: paths of values that a surrounding test has found to be there.
    """

    def __init__(self) -> None:
        self.part = Part()
        self.scope = Scope()
        self.defined: frozenset[tuple[str, ...]] = frozenset()

    def use(self, node: nodes.Node, optional: bool = False, call: Shape | None = None) -> None:
        """Records reading a chain of attributes, or visits the expression if it is none."""
        origin = self.origin(node)
        if isinstance(node, nodes.Getattr | nodes.Getitem) and origin is None:
            self.use(node.node)
            self._visit_subscripts(node, deep=False)
        elif origin is None:
            self.visit(node)
        else:
            self._visit_subscripts(node, deep=True)
            self._record(origin, node.lineno, optional, call)

    def origin(self, node: nodes.Node) -> Origin | None:
        """Where a chain of attributes gets its value from; None for other expressions."""
        if isinstance(node, nodes.Name | nodes.NSRef):
            return self.scope.find(node.name) or Origin("context", node.name)
        if not isinstance(node, nodes.Getattr | nodes.Getitem):
            return None
        outer = self.origin(node.node)
        if outer is None:
            return None
        if isinstance(node, nodes.Getattr):
            return outer.then(node.attr)
        if isinstance(node.arg, nodes.Slice):
            return outer  # a part of a sequence has the same items
        index = isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, int)
        return outer.then(ITEM if index else KEY)

    def value(self, node: nodes.Node) -> Origin:
        """The origin of an expression's value, looking through filters that keep the items of a sequence."""
        while isinstance(node, nodes.Filter) and node.name in SAME_ITEMS and node.node is not None:
            node = node.node
        found = self.origin(node)
        return LOCAL if found is None or found.kind == "special" else found

    def _record(self, origin: Origin, line: int, optional: bool, call: Shape | None) -> None:
        if origin.kind == "special":
            self.part.calls_super |= origin.root == "super"
            self.part.blocks += origin.steps[:1] if origin.root == "self" else ()
        elif origin.kind != "local":
            certain = [len(path) - 2 for path in self.defined if origin.path[: len(path)] == path]
            certain += [len(origin.steps)] if optional else []
            self.part.uses.append(Use(origin, line, min(certain, default=None), call))

    def _visit_subscripts(self, node: nodes.Node, deep: bool) -> None:
        while isinstance(node, nodes.Getattr | nodes.Getitem):
            if isinstance(node, nodes.Getitem):
                self.visit(node.arg)
            if not deep:
                return
            node = node.node

    def visit_Name(self, node: nodes.Name) -> None:
        self.use(node)

    def visit_Getattr(self, node: nodes.Getattr) -> None:
        self.use(node)

    def visit_Getitem(self, node: nodes.Getitem) -> None:
        self.use(node)

    def visit_Call(self, node: nodes.Call) -> None:
        self.call(node)

    def call(self, node: nodes.Call, more: tuple[str, ...] = ()) -> None:
        """Records a call. more: keywords beyond those written."""
        keywords = (*(keyword.key for keyword in node.kwargs), *more)
        exact = node.dyn_args is None and node.dyn_kwargs is None
        self.use(node.node, call=Shape(len(node.args), keywords, exact))
        self._visit_arguments(node)

    def visit_Filter(self, node: nodes.Filter) -> None:
        if node.node is not None:
            self.use(node.node, optional=node.name in DEFAULTS)
        self._visit_arguments(node)

    def visit_Test(self, node: nodes.Test) -> None:
        self.use(node.node, optional=node.name in ("defined", "undefined"))
        self._visit_arguments(node)

    def _visit_arguments(self, node: nodes.Call | nodes.Filter | nodes.Test) -> None:
        self.visit_all([*node.args, *node.kwargs, *filter(None, (node.dyn_args, node.dyn_kwargs))])

    def visit_And(self, node: nodes.And) -> None:
        self.visit(node.left)
        with self.knowing(self.defined_if(node.left, True)):
            self.visit(node.right)

    def visit_Or(self, node: nodes.Or) -> None:
        self.visit(node.left)
        with self.knowing(self.defined_if(node.left, False)):
            self.visit(node.right)

    def visit_CondExpr(self, node: nodes.CondExpr) -> None:
        self.visit(node.test)
        with self.knowing(self.defined_if(node.test, True)):
            self.visit(node.expr1)
        with self.knowing(self.defined_if(node.test, False)):
            self.visit_all([node.expr2] if node.expr2 is not None else [])

    def defined_if(self, test: nodes.Node, holds: bool) -> Iterator[tuple[str, ...]]:
        """The paths of the values that are certainly there if the test comes out so."""
        if isinstance(test, nodes.Not):
            yield from self.defined_if(test.node, not holds)
        elif isinstance(test, nodes.And if holds else nodes.Or):
            yield from self.defined_if(test.left, holds)
            yield from self.defined_if(test.right, holds)
        elif _asks_whether_defined(test, holds) and test.node is not None:
            origin = self.origin(test.node)
            if origin is not None:
                yield origin.path

    @contextmanager
    def knowing(self, paths: Iterable[tuple[str, ...]]) -> Iterator[None]:
        """Inside, the values at these paths are taken to be there."""
        before = self.defined
        self.defined = before | frozenset(paths)
        yield
        self.defined = before

    def visit_all(self, body: Iterable[nodes.Node]) -> None:
        for node in body:
            self.visit(node)


def _asks_whether_defined(test: nodes.Node, holds: bool) -> TypeGuard[nodes.Test | nodes.Filter]:
    """Whether the outcome means that the value is there: `x is defined`, or `x | default("")` being true."""
    if isinstance(test, nodes.Test):
        return test.name == ("defined" if holds else "undefined")
    if not holds or not isinstance(test, nodes.Filter) or test.name not in DEFAULTS:
        return False
    return not test.args or (isinstance(test.args[0], nodes.Const) and not test.args[0].value)
