"""Captured graphs as files: a fact like others, so that compiling one again needs neither torch nor the time."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

from generators.graph.constants import Constant
from generators.graph.formulas import Formula, Term
from generators.graph.general import General
from generators.graph.graph import Graph, Node, Ref, Tensor
from generators.graph.rounds import Rounds
from model_registry import FactsError, Problem, shown


@dataclass(frozen=True)
class Captured:
    """A graph for many configurations, and what it was captured from.

    model_class: of transformers. defaults: what a configuration says that is silent, by path.
    versions: of the packages that took part. prefix: what the names of weights begin with in a larger model. tied: by name
    of a weight, the other names that it has in the model: a checkpoint has it once. images: what an image processor's file
    says that is silent.
    """

    general: General
    model_class: str
    defaults: Mapping[str, Any]
    versions: Mapping[str, str]
    prefix: str
    tied: Mapping[str, Sequence[str]] = field(default_factory=dict)
    images: Mapping[str, Any] = field(default_factory=dict)


def written(captured: Captured) -> str:
    """A captured graph as the text of its file: a line for each operator."""
    general = captured.general
    graph = general.graph
    head = {
        "model_class": captured.model_class,
        "versions": dict(captured.versions),
        "prefix": captured.prefix,
        "tied": {name: list(others) for name, others in captured.tied.items()},
        "images": dict(captured.images),
        "defaults": dict(captured.defaults),
        "following": {path: _formula(each) for path, each in general.following.items()},
        "constants_of_config": {name: [each.kind, *_formula(each.formula)] for name, each in general.constants.items()},
        "layers": {path: [each.first, each.steps, each.count, more] for path, (each, more) in general.layers.items()},
        "fixed": dict(general.fixed),
        "sizes": graph.sizes,
        "outputs": graph.outputs,
        "inputs": {name: _tensor(tensor) for name, tensor in graph.inputs.items()},
        "weights": {name: [own, *_tensor(tensor)] for name, (own, tensor) in graph.weights.items()},
        "constants": {name: [*_tensor(tensor), values] for name, (tensor, values) in graph.constants.items()},
    }
    lines = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in head.items()]
    nodes = ",\n".join(json.dumps(_node(node)) for node in graph.nodes)
    return "{\n" + ",\n".join(lines) + f',\n"nodes": [\n{nodes}\n]\n' + "}\n"


def read(path: Path) -> Captured:
    """The captured graph in a file. Raises FactsError if it cannot be read."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        graph = Graph(
            inputs={name: _of_tensor(value) for name, value in data["inputs"].items()},
            weights={name: (own, _of_tensor(value)) for name, (own, *value) in data["weights"].items()},
            constants={name: (_of_tensor(value), values) for name, (*value, values) in data["constants"].items()},
            nodes=tuple(map(_of_node, data["nodes"])),
            outputs=tuple((name, buffer) for name, buffer in data["outputs"]),
            sizes={size: (name, axis) for size, (name, axis) in data["sizes"].items()},
        )
        general = General(
            graph,
            {name: Constant(kind, _of_formula(*given)) for name, (kind, *given) in data["constants_of_config"].items()},
            {path: (Rounds(first, steps, count), more) for path, (first, steps, count, more) in data["layers"].items()},
            data["fixed"],
            {path: _of_formula(*given) for path, given in data.get("following", {}).items()},
        )
        return Captured(
            general,
            data["model_class"],
            data["defaults"],
            data["versions"],
            data["prefix"],
            data["tied"],
            data["images"],
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        hint = "Capture it again: generate graph capture."
        raise FactsError(Problem(f"this is no captured graph: {error!r}", shown(path), hint)) from error


def _formula(formula: Formula) -> list[Any]:
    terms = [[str(term.factor), [list(power) for power in term.powers]] for term in formula.terms]
    return [terms, str(formula.power), formula.log]


def _of_formula(terms: list[Any], power: str, log: bool) -> Formula:
    found = (Term(Fraction(factor), tuple((name, by) for name, by in powers)) for factor, powers in terms)
    return Formula(tuple(found), Fraction(power), log)


def _tensor(tensor: Tensor) -> list[Any]:
    return [tensor.dtype, list(tensor.shape)]


def _of_tensor(value: list[Any]) -> Tensor:
    dtype, shape = value
    return Tensor(tuple(shape), dtype)


def _node(node: Node) -> list[Any]:
    results = [None if result is None else _tensor(result) for result in node.results]
    return [node.name, node.op, _plain(list(node.args)), _plain(dict(node.kwargs)), results]


def _of_node(value: list[Any]) -> Node:
    name, op, args, kwargs, results = value
    found = tuple(None if result is None else _of_tensor(result) for result in results)
    return Node(name, op, tuple(_of_plain(args)), _of_plain(kwargs), found)


def _plain(value: Any) -> Any:
    if isinstance(value, Ref):
        return {"ref": value.name}
    if isinstance(value, Mapping):
        return {"of": {key: _plain(each) for key, each in value.items()}}
    return [_plain(each) for each in value] if isinstance(value, list | tuple) else value


def _of_plain(value: Any) -> Any:
    if isinstance(value, dict):
        return Ref(value["ref"]) if "ref" in value else {key: _of_plain(each) for key, each in value["of"].items()}
    return [_of_plain(each) for each in value] if isinstance(value, list) else value
