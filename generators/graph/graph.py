"""A model's operators as plain data: what `capture` writes and everything else reads."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from generators.graph.sizes import Size

KEEP = "keep"
"""An operator of ours: it gives its first argument, which the next run of the model has in the place of the second."""


@dataclass(frozen=True)
class Tensor:
    """A value of the graph. dtype: "float32", "int64", "bool" and so on, as the model has it."""

    shape: tuple[Size, ...]
    dtype: str


@dataclass(frozen=True)
class Ref:
    """An operator's argument that is another operator's result, by name."""

    name: str


@dataclass(frozen=True)
class Node:
    """One operator.

    name: of its result. op: "aten.add.Tensor". args, kwargs: numbers, strings, lists of them, and `Ref`s; a size that is not
    known is an expression. results: the tensors that it gives, None for one that is not there or is no tensor.
    """

    name: str
    op: str
    args: tuple[Any, ...]
    kwargs: Mapping[str, Any]
    results: tuple[Tensor | None, ...]

    def argument(self, place: int, name: str, default: Any = None) -> Any:
        """An argument by its place or its name, the default where neither is given."""
        return self.args[place] if len(self.args) > place else self.kwargs.get(name, default)


@dataclass(frozen=True)
class Graph:
    """inputs, weights: tensors by name; a weight's is that in the checkpoint, or "past." and a number for what the last run
    left, as the keys and values of the tokens before. constants: values of small tensors that are
    neither, or an expression of `i` that gives them one after the other. outputs: names of what the model
    gives. sizes: for each unknown size, the input and its axis that tell it.
    """

    inputs: Mapping[str, Tensor]
    weights: Mapping[str, tuple[str, Tensor]]
    constants: Mapping[str, tuple[Tensor, list[Any] | str]]
    nodes: tuple[Node, ...]
    outputs: tuple[tuple[str, str], ...]
    sizes: Mapping[str, tuple[str, int]]

    def uses(self) -> dict[str, int]:
        """How often each name is read."""
        count: dict[str, int] = {}
        for node in self.nodes:
            for ref in refs([*node.args, *node.kwargs.values()]):
                count[ref.name] = count.get(ref.name, 0) + 1
        for _, name in self.outputs:
            count[name] = count.get(name, 0) + 1
        return count


def only(graph: Graph, labels: Collection[str]) -> Graph:
    """The graph with these of its outputs, and what they come of."""
    outputs = tuple(output for output in graph.outputs if output[0] in labels)
    wanted = {name for _, name in outputs} | {node.name for node in graph.nodes if node.op == KEEP}
    nodes = []
    for node in reversed(graph.nodes):
        if node.name in wanted:
            nodes.append(node)
            wanted |= {ref.name for ref in refs([*node.args, *node.kwargs.values()])}
    return replace(graph, nodes=tuple(reversed(nodes)), outputs=outputs)


def pasts(graph: Graph) -> dict[str, str]:
    """By name of an operator that leaves something for the next run, the weight in whose place that will be."""
    return {node.name: node.args[1].name for node in graph.nodes if node.op == KEEP}


def reading(node: Node, names: Mapping[str, str]) -> Node:
    """The operator with other names of what it reads."""

    def argument(value: Any) -> Any:
        if isinstance(value, Ref):
            return Ref(names.get(value.name, value.name))
        return [argument(each) for each in value] if isinstance(value, list | tuple) else value

    return replace(
        node,
        args=tuple(argument(each) for each in node.args),
        kwargs={key: argument(each) for key, each in node.kwargs.items()},
    )


def refs(value: Any) -> Iterator[Ref]:
    """Every reference in an argument."""
    if isinstance(value, Ref):
        yield value
    elif isinstance(value, list | tuple):
        for each in value:
            yield from refs(each)
