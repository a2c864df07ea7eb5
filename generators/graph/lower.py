"""A graph's operators as tensors that say how their elements are computed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generators.graph.frame import Result
from generators.graph.graph import KEEP, Graph, Node, refs
from generators.graph.lazy import Lazy, kind_of, stored
from generators.graph.schedule import Program, Scheduler

Rule = Callable[["Lowering", Node], "Lazy | list[Lazy | None]"]
RULES: dict[str, Rule] = {}


class Unsupported(NotImplementedError):
    """Operators, or what they are asked for, that there is no rule for. operators: by name."""

    def __init__(self, operators: dict[str, str]) -> None:
        super().__init__("; ".join(f"{name}: {reason}" for name, reason in sorted(operators.items())))
        self.operators = operators


def rule(*operators: str) -> Callable[[Rule], Rule]:
    """Says that a function lowers these operators."""

    def register(function: Rule) -> Rule:
        for operator in operators:
            RULES[operator] = function
        return function

    return register


class Lowering:
    """Goes through a graph. What rules ask for: the tensors that arguments stand for, and how loops are written."""

    def __init__(self, graph: Graph) -> None:
        from generators.graph import lowering  # the rules register themselves

        assert lowering
        self.graph = graph
        self._lazy: dict[str, Lazy | list[Lazy | None]] = {}
        self._uses = graph.uses()
        self._nodes = {node.name: node for node in graph.nodes}
        named = {**graph.inputs, **{name: tensor for name, (_, tensor) in graph.weights.items()}}
        named |= {name: tensor for name, (tensor, _) in graph.constants.items()}
        self.scheduler = Scheduler(named.keys(), {name for _, name in graph.outputs})
        self._products: dict[str, Result] = {}
        for name, tensor in named.items():
            self._lazy[name] = stored(name, tensor.shape, kind_of(tensor.dtype))

    def program(self) -> Program:
        """The kernels of the whole graph. Raises Unsupported with every operator that there is no rule for."""
        missing = {node.op: "there is no rule" for node in self.graph.nodes if node.op not in (*RULES, "getitem")}
        if missing:
            raise Unsupported(missing)
        for node in self.graph.nodes:
            try:
                self._lower(node)
            except NotImplementedError as error:
                raise Unsupported({node.op: str(error)}) from error
        for lazy in self._lazy.values():
            if isinstance(lazy, Result) and lazy.kept:  # in their order, so that none waits for many others
                self.scheduler.store(lazy)
        for _, name in self.graph.outputs:
            self.scheduler.store(self._result(name))
        return self.scheduler.program

    def tensor(self, value: Any) -> Lazy:
        """The tensor that an argument is."""
        found = self._lazy[value.name]
        assert isinstance(found, Lazy)
        return found

    def kind(self, node: Node) -> str:
        """The type of what an operator gives."""
        assert node.results[0]
        return kind_of(node.results[0].dtype)

    def shape(self, node: Node) -> tuple[Any, ...]:
        assert node.results[0]
        return node.results[0].shape

    def _lower(self, node: Node) -> None:
        if node.op == "getitem":
            parts = self._lazy[node.args[0].name]
            part = parts[node.args[1]] if isinstance(parts, list) else parts
            if part is not None:
                self._lazy[node.name] = self._named(node, part)
            return
        made = RULES[node.op](self, node)
        if isinstance(made, list):
            self._lazy[node.name] = made
        else:
            self._lazy[node.name] = self._named(node, made)

    def product(self, node: Node, a: Lazy, b: Lazy) -> Lazy:
        """A product of matrices, of shapes (batch, m, k) and (batch, k, n)."""
        summed = Lazy((a.shape[0], a.shape[1], b.shape[2]), "f32", lambda body, indices: "sum")
        made = self.scheduler.result(f"{node.name}_product", summed, self._operands(node), factors=(a, b))
        self._products[node.name] = made
        return made

    def keep(self, node: Node, part: str, lazy: Lazy) -> Lazy:
        """A tensor on the way to what an operator gives, as a buffer."""
        return self.scheduler.result(f"{node.name}_{part}", lazy, self._operands(node), kept=True)

    def _named(self, node: Node, lazy: Lazy) -> Lazy:
        whole = Lazy(self.shape(node), lazy.kind, lazy.at)
        result = self.scheduler.result(node.name, whole, self._operands(node), kept=node.op == KEEP)
        if product := self._products.get(node.name):
            self.scheduler.operator(product, result)
        self.scheduler.judge(result, self._uses.get(node.name, 0))
        return result

    def _operands(self, node: Node) -> tuple[Result, ...]:
        """What the operator reads; of one of several results, what the operator reads that gives them all."""
        if node.op == "getitem":
            node = self._nodes[node.args[0].name]
        found = (self._lazy.get(ref.name) for ref in refs([*node.args, *node.kwargs.values()]))
        return tuple(each for each in found if isinstance(each, Result))

    def _result(self, name: str) -> Result:
        """What the model gives under that name; a copy where that is an input or a weight as it is."""
        found = self._lazy[name]
        assert isinstance(found, Lazy)
        return found if isinstance(found, Result) else self.scheduler.result(f"{name}_out", found)
