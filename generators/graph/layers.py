"""Layers of a graph: found, and written out as often as a configuration has them."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import replace

from generators.graph.graph import Graph, Node, Tensor, reading, refs
from generators.graph.rounds import Rounds, Sequenced, Step, numbered, repeated


def layers(shorter: Graph, longer: Graph) -> Rounds | None:
    """The nodes of `longer` that stand there once more than in `shorter`; None where that is not the difference. Both are
    canonical."""
    if [*shorter.inputs.items()] != [*longer.inputs.items()] or len(shorter.outputs) != len(longer.outputs):
        return None
    return repeated(_sequenced(shorter), _sequenced(longer))


def with_layers(graph: Graph, rounds: Rounds, count: int) -> Graph:
    """The graph with so many rounds. The canonical graph has at least two of them."""
    before, after = graph.nodes[: rounds.first], graph.nodes[rounds.end :]
    one = graph.nodes[rounds.first : rounds.first + rounds.steps]
    two = graph.nodes[rounds.first + rounds.steps : rounds.first + 2 * rounds.steps]
    last = graph.nodes[rounds.end - rounds.steps : rounds.end]
    weights, nodes = dict(graph.weights), [*before, *one]
    of_one, of_two = ({node.name: place for place, node in enumerate(each)} for each in (one, two))
    follows = _following_weights(graph, one, two)
    names = [node.name for node in one]
    for number in range(1, count):
        mine = [f"{node.name}_{number}" for node in one]
        given: dict[str, str] = {}
        given |= {name: mine[place] for name, place in of_two.items()}
        given |= {name: names[place] for name, place in of_one.items()}
        for first, second in follows.items():
            held, tensor = weights[first]
            name = f"{first}_{number}"
            weights[name] = (numbered(held, graph.weights[second][0], number), tensor)
            given[second] = name
        nodes += [replace(reading(node, given), name=name) for node, name in zip(two, mine, strict=True)]
        names = mine
    given = {node.name: name for node, name in zip(last, names, strict=True)}
    nodes += [reading(node, given) for node in after]
    outputs = tuple((label, given.get(name, name)) for label, name in graph.outputs)
    read = {ref.name for node in nodes for ref in refs([*node.args, *node.kwargs.values()])}
    read |= {name for _, name in outputs}
    return replace(
        graph,
        weights={name: each for name, each in weights.items() if name in read},
        nodes=tuple(nodes),
        outputs=outputs,
    )


def _following_weights(graph: Graph, one: tuple[Node, ...], two: tuple[Node, ...]) -> dict[str, str]:
    """By a weight of the first round, that of the second in its place, where that is another."""
    found: dict[str, str] = {}
    for mine, other in zip(one, two, strict=True):
        for a, b in zip(_reads(mine), _reads(other), strict=True):
            if a in graph.weights and a != b:
                found[a] = b
    return found


def _sequenced(graph: Graph) -> Sequenced:
    held: dict[str, Hashable] = {name: each for name, (each, _) in graph.weights.items()}
    held |= {name: ("constant", repr(each)) for name, each in graph.constants.items()}
    held |= {name: ("input", name) for name in graph.inputs}
    steps = [Step(_label(node, graph.weights), tuple(_reads(node)), node.name) for node in graph.nodes]
    ends = [Step("output", (name,), label) for label, name in graph.outputs]
    return Sequenced([*steps, *ends], held)


def _label(node: Node, weights: Mapping[str, tuple[str, Tensor]]) -> Hashable:
    """What an operator does, whatever it is done to."""
    blank = {ref.name: "" for ref in refs([*node.args, *node.kwargs.values()])}
    shapes = tuple(weights[name][1] for name in _reads(node) if name in weights)
    return repr((replace(reading(node, blank), name=""), shapes))


def _reads(node: Node) -> list[str]:
    return [ref.name for ref in refs([*node.args, *node.kwargs.values()])]
