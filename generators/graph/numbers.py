"""The numbers of a graph: all that may be another in the graph of another configuration."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from generators.graph.graph import Graph, Node, Tensor, reading, refs
from generators.graph.sizes import atom

Number = int | float

READ = {"aten.embedding.default": 2}
"""How many arguments tell what an operator does when it only infers; an embedding's others are for its gradients."""

_NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![\w.])")


def replaced(graph: Graph, by: Callable[[Number], Number | str]) -> Graph:
    """The graph with other numbers, or expressions in their place. `by` is asked for one after the other, always in the
    same order; those inside expressions included."""
    inputs = {name: _tensor(tensor, by) for name, tensor in graph.inputs.items()}
    weights = {name: (held, _tensor(tensor, by)) for name, (held, tensor) in graph.weights.items()}
    constants = {
        name: (_tensor(tensor, by), _value(values, by) if isinstance(values, str) else values)
        for name, (tensor, values) in graph.constants.items()
    }
    nodes = tuple(
        Node(
            node.name,
            node.op,
            tuple(_value(each, by) for each in node.args),
            {key: _value(each, by) for key, each in node.kwargs.items()},
            tuple(each and _tensor(each, by) for each in node.results),
        )
        for node in graph.nodes
    )
    return Graph(inputs, weights, constants, nodes, graph.outputs, graph.sizes)


def numbers(graph: Graph) -> list[Number]:
    """All numbers, in the order of `replaced`."""
    found: list[Number] = []

    def note(number: Number) -> Number:
        found.append(number)
        return number

    replaced(graph, note)
    return found


def skeleton(graph: Graph) -> Graph:
    """What remains without the numbers: equal for two graphs of the same operators."""
    return replaced(graph, lambda number: 0)


def canonical(graph: Graph) -> Graph:
    """The graph with names that tell nothing of how it was captured: a size's says which axis of which input it is, an
    operator's which one it is. A constant that a formula gives is that formula."""
    called = {node.name: f"n{place}" for place, node in enumerate(graph.nodes)}
    sizes = {size: f"{name}_{axis}" for size, (name, axis) in graph.sizes.items()}
    graph = sized(graph, sizes)
    nodes = tuple(
        replace(
            reading(node, called),
            name=called[node.name],
            args=reading(node, called).args[: READ.get(node.op)],
        )
        for node in graph.nodes
    )
    read = {ref.name for node in graph.nodes for ref in refs([*node.args, *node.kwargs.values()])}
    read |= {name for _, name in graph.outputs}
    return Graph(
        graph.inputs,
        {name: each for name, each in graph.weights.items() if name in read},
        {name: (each, formula(values)) for name, (each, values) in graph.constants.items() if name in read},
        nodes,
        tuple((label, called.get(name, name)) for label, name in graph.outputs),
        {sizes[size]: place for size, place in graph.sizes.items()},
    )


def sized(graph: Graph, sizes: Mapping[str, str]) -> Graph:
    """The graph with other words for open sizes, in all but `Graph.sizes`."""
    if not sizes:
        return graph
    found = re.compile(rf"\b({'|'.join(map(re.escape, sizes))})\b")

    def text(value: str) -> str:
        return sizes[value] if value in sizes else found.sub(lambda match: atom(sizes[match[0]]), value)

    def tensor(value: Tensor) -> Tensor:
        return Tensor(tuple(text(each) if isinstance(each, str) else each for each in value.shape), value.dtype)

    def argument(value: Any) -> Any:
        if isinstance(value, list | tuple):
            return [argument(each) for each in value]
        return text(value) if isinstance(value, str) else value

    nodes = tuple(
        Node(
            node.name,
            node.op,
            tuple(argument(each) for each in node.args),
            {key: argument(each) for key, each in node.kwargs.items()},
            tuple(each and tensor(each) for each in node.results),
        )
        for node in graph.nodes
    )
    return replace(
        graph,
        inputs={name: tensor(each) for name, each in graph.inputs.items()},
        weights={name: (held, tensor(each)) for name, (held, each) in graph.weights.items()},
        constants={name: (tensor(each), values) for name, (each, values) in graph.constants.items()},
        nodes=nodes,
    )


def formula(values: list[Any] | str) -> list[Any] | str:
    """An expression of `i` that gives the values one after the other, if there is one: all are the same, each is so much
    more than the last, or they are the powers of which rotary positions are made."""
    if isinstance(values, str) or not values or any(isinstance(each, bool | complex) for each in values):
        return values
    if any(each != each or each in (float("inf"), float("-inf")) or each < 0 for each in values):
        return values
    first = values[0]
    if all(each == first for each in values):
        return f"{first!r}"
    step = values[1] - first
    if step > 0 and all(each == first + place * step for place, each in enumerate(values)):
        return f"i * {step!r} + {first!r}"
    count, last = len(values), values[-1]
    if first == 1 and 0 < last < 1:
        base = last ** (-count / (count - 1))
        base = round(base) if abs(base - round(base)) < 1e-5 * base else base
        if all(abs(each - base ** (-place / count)) <= 1e-6 * each for place, each in enumerate(values)):
            return f"{float(base)!r} ** (-i / {count})"
    return values


def tabulated(values: list[Any] | str, count: int, known: Mapping[str, Number]) -> list[Any]:
    """The values of a constant, as a list or a formula says them."""
    if isinstance(values, str):
        return [eval(values, {}, {**known, "i": place}) for place in range(count)]
    return values


def _tensor(tensor: Tensor, by: Callable[[Number], Number | str]) -> Tensor:
    return replace(tensor, shape=tuple(_value(size, by) for size in tensor.shape))


def _value(value: Any, by: Callable[[Number], Number | str]) -> Any:
    if isinstance(value, str):
        return _NUMBER.sub(lambda match: _said(by(_read(match[0]))), value)
    if isinstance(value, list | tuple):
        return [_value(each, by) for each in value]
    return by(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


def _read(text: str) -> Number:
    return int(text) if text.isdigit() else float(text)


def _said(value: Number | str) -> str:
    return atom(value) if isinstance(value, str) else repr(value)
