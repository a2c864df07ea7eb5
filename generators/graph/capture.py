"""A model's operators, read off `torch.export`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import sympy  # type: ignore[import-untyped]
import torch
import torch.utils._pytree as pytree
from torch.export import ExportedProgram
from torch.export.graph_signature import OutputKind

from generators.graph.folding import Folding
from generators.graph.graph import KEEP, Graph, Node, Ref, Tensor, reading
from generators.graph.sizes import Size, add, atom, div, mod, mul

LARGEST_CONSTANT = 2**20
"""Elements of a constant tensor that a program may hold; a larger one has to be in the checkpoint."""

PAST = "past_key_values"
"""What models of transformers call what they are given of their last run, and what they leave for the next."""

_NAME = re.compile(r"[A-Za-z_]\w*")


def captured(program: ExportedProgram, weights: Mapping[str, str] | None = None) -> Graph:
    """The operators of an exported and decomposed program.

    weights: by a parameter's or buffer's name in the model, its name in the checkpoint, where that is another.
    """
    signature = program.graph_signature
    named = {**signature.inputs_to_parameters, **signature.inputs_to_buffers}
    persistent = set(signature.inputs_to_parameters.values()) | {*program.state_dict}
    remembered = _remembered(program)
    held = {node: name for node, name in named.items() if name in persistent} | remembered
    own = {**named, **signature.inputs_to_lifted_tensor_constants}
    own = {node: _constant(program, name) for node, name in own.items() if name not in persistent}
    outputs = _outputs(program)
    left = [name for label, name in outputs if label.startswith(PAST)]
    following = dict(zip(left, remembered, strict=False))
    reader = _Reader(Folding(program, own))
    tensors: dict[str, Tensor] = {}
    nodes: list[Node] = []
    kept: dict[str, str] = {}
    for node in _alive(program, outputs):
        if node.op == "placeholder":
            tensors[node.name] = reader.tensor(node.meta["val"])
        else:
            nodes.append(reading(reader.node(node), kept))
            if past := following.get(node.name):
                kept[node.name] = f"{KEEP}_{past}"
                nodes.append(Node(kept[node.name], KEEP, (Ref(node.name), Ref(past)), {}, nodes[-1].results))
    outputs = tuple(each for each in outputs if each[1] not in following)
    inputs = {name: tensor for name, tensor in tensors.items() if name not in held and name not in own}
    weighted = {
        node: ((weights or {}).get(name, name), tensors[node]) for node, name in held.items() if node in tensors
    }
    constants = {name: (tensors[name], _values(own[name])) for name in tensors if name in own}
    open_sizes = _sizes({**inputs, **{name: tensors[name] for name in remembered if name in tensors}}, nodes)
    return Graph(inputs, weighted, constants | reader.constants, tuple(nodes), outputs, open_sizes)


def _remembered(program: ExportedProgram) -> dict[str, str]:
    """By name of an input that the last run left, what it is called among the weights."""
    given = program.graph_signature.user_inputs
    spec = program.call_spec.in_spec
    paths = [path.split(".")[1:] for path in _paths(spec)] if spec else []
    names = [name for name, path in zip(given, paths, strict=False) if isinstance(name, str) and path[0] == PAST]
    return {name: f"past.{place}" for place, name in enumerate(names)}


def _alive(program: ExportedProgram, outputs: tuple[tuple[str, str], ...]) -> list[torch.fx.Node]:
    """What the outputs come of, and all inputs: checks are not, and arithmetic on sizes is in the arguments already."""
    wanted = {name for _, name in outputs} | {*program.graph_signature.user_inputs}
    alive = []
    for node in reversed(program.graph.nodes):
        if node.name in wanted and _gives_tensors(node):
            alive.append(node)
            wanted |= {each.name for each in node.all_input_nodes}
    return alive[::-1]


def _gives_tensors(node: torch.fx.Node) -> bool:
    value = node.meta.get("val")
    return any(isinstance(each, torch.Tensor) for each in (value if isinstance(value, list | tuple) else [value]))


class _Reader:
    """Writes operators down with the sizes that are known. constants: indices that stand in the place of known masks."""

    def __init__(self, folding: Folding) -> None:
        self.folding = folding
        self.constants: dict[str, tuple[Tensor, list[Any]]] = {}
        self._windows: dict[sympy.Expr, Size] = {}

    def node(self, node: torch.fx.Node) -> Node:
        if node.target is torch.ops.aten.convolution.default:
            self._count_windows(node)
        target = node.target
        op = str(target) if isinstance(target, torch._ops.OpOverload) else getattr(target, "__name__", str(target))
        value = node.meta.get("val")
        results = value if isinstance(value, list | tuple) else [value]
        args = [self.argument(each) for each in node.args]
        if masks := self.folding.masks(node):
            args[1] = [
                each for place, mask in enumerate(masks) for each in self._chosen(node, place, mask, args[1][place])
            ]
        return Node(
            name=node.name,
            op=op,
            args=tuple(args),
            kwargs={
                key: self.argument(each)
                for key, each in node.kwargs.items()
                if key not in ("device", "layout", "pin_memory")
            },
            results=tuple(self.tensor(each) if isinstance(each, torch.Tensor) else None for each in results),
        )

    def _count_windows(self, node: torch.fx.Node) -> None:
        """Has sizes that a convolution gives in the same words whatever its numbers are: sympy leaves out what these allow."""
        images, kernels, _, strides, paddings, dilations, transposed, *_ = node.args
        before, after = (each.meta["val"].shape[2:] for each in (images, node))  # type: ignore[union-attr]
        widths = kernels.meta["val"].shape[2:]  # type: ignore[union-attr]
        each_axis = zip(before, after, widths, strides, paddings, dilations, strict=True)  # type: ignore[arg-type]
        for size, made, width, stride, padding, dilation in each_axis:
            if transposed or isinstance(made, int) or made.node.expr == size.node.expr:
                continue
            covered = dilation * (width - 1) + 1
            windows = f"({atom(self.size(size))} + {2 * padding} - {covered}) / {stride} + 1"
            self._windows.setdefault(made.node.expr.subs(self.folding.sizes), windows)

    def _chosen(self, node: torch.fx.Node, place: int, mask: torch.Tensor | None, given: Any) -> list[Any]:
        """An index as it is, or for a mask that is known the places that it chooses, along each of its axes."""
        if mask is None:
            return [given]
        found = mask.nonzero(as_tuple=True)
        names = [f"{node.name}_{place}_{axis}" for axis in range(len(found))]
        for name, places in zip(names, found, strict=True):
            self.constants[name] = (Tensor((len(places),), "int64"), places.tolist())
        return [Ref(name) for name in names]

    def argument(self, value: Any) -> Any:
        if isinstance(value, torch.fx.Node):
            known = value.meta.get("val")
            return self.size(known) if isinstance(known, torch.SymInt | int) else Ref(value.name)
        if isinstance(value, list | tuple):
            return [self.argument(each) for each in value]
        if isinstance(value, torch.SymInt):
            return self.size(value)
        if isinstance(value, float) and value in (float("inf"), float("-inf")):
            return "inf" if value > 0 else "-inf"
        if value is None or isinstance(value, bool | int | float | str):
            return value
        return str(value).removeprefix("torch.")

    def tensor(self, value: torch.Tensor) -> Tensor:
        return Tensor(tuple(self.size(each) for each in value.shape), str(value.dtype).removeprefix("torch."))

    def size(self, value: int | torch.SymInt) -> Size:
        return value if isinstance(value, int) else _expression(value.node.expr.subs(self.folding.sizes), self._windows)


def _expression(expr: sympy.Expr, words: dict[sympy.Expr, Size]) -> Size:
    """A size as sympy has it, in our own words. words: those for whole expressions.

    Raises NotImplementedError for a function that we have no word for."""
    for known in [expr] * (expr in words) + [*reversed(words)]:
        more, word = expr - known, words[known]
        if more.is_Integer:
            return add(word, int(more))
    if expr.is_Integer:
        return int(expr)
    if expr.is_Symbol:
        return str(expr)
    args = [_expression(each, words) for each in expr.args]
    kind = type(expr).__name__
    if kind in ("FloorDiv", "CleanDiv", "IntTrueDiv"):
        return div(*args)
    if kind in ("Mod", "PythonMod"):
        return mod(*args)
    if kind == "Add":
        negative = [each for each in args if isinstance(each, int) and each < 0]
        total: Size = 0
        for each in [*(each for each in args if each not in negative), *negative]:
            total = add(total, each)
        return total
    if kind == "Pow" and isinstance(args[1], int) and args[1] > 0:
        args, kind = [args[0]] * args[1], "Mul"
    if kind == "Mul":
        whole: Size = 1
        for each in args:
            whole = mul(whole, each)
        return whole
    if kind in ("Max", "Min"):
        return f"{kind.lower()}({', '.join(map(str, args))})"
    raise NotImplementedError(f"a size that is {kind}: {expr}")


def _sizes(inputs: Mapping[str, Tensor], nodes: list[Node]) -> dict[str, tuple[str, int]]:
    """Where each unknown size is seen as it is; an axis may also be as long as an expression of it says.

    Raises NotImplementedError where a size is of a tensor whose elements tell how many there are.
    """
    found: dict[str, tuple[str, int]] = {}
    for name, tensor in inputs.items():
        for axis, size in enumerate(tensor.shape):
            if isinstance(size, str) and size.isidentifier():
                found.setdefault(size, (name, axis))
    for node in nodes:
        sizes = [size for result in node.results if result for size in result.shape if isinstance(size, str)]
        if unknown := {name for size in sizes for name in _NAME.findall(size)} - {*found, "max", "min"}:
            raise NotImplementedError(f"{node.op} gives as many elements as values say: {', '.join(sorted(unknown))}")
    return found


def _outputs(program: ExportedProgram) -> tuple[tuple[str, str], ...]:
    """What the model gives; not what it writes into its own buffers, and no numbers."""
    results: Any = program.graph.output_node().args[0]
    specs = program.graph_signature.output_specs
    given = [
        each
        for each, spec in zip(results, specs, strict=True)
        if spec.kind is OutputKind.USER_OUTPUT and isinstance(each, torch.fx.Node) and _gives_tensors(each)
    ]
    return tuple(zip(_labels(program, len(given)), (each.name for each in given), strict=True))


def _labels(program: ExportedProgram, count: int) -> list[str]:
    """What the model calls its outputs: a tensor within one has its name and where it is in there."""
    spec = program.call_spec.out_spec
    found = [path.replace(".", "_") for path in _paths(spec)] if spec else []
    return found if len(found) == count and all(name[:1].isalpha() for name in found) else _numbered(count)


def _paths(spec: pytree.TreeSpec, above: str = "") -> Iterator[str]:
    """Where each leaf is, by the names of what it is in."""
    if spec.is_leaf():
        yield above
        return
    names = spec.context if isinstance(spec.context, list) else range(spec.num_children)
    for name, inside in zip(names, spec.children(), strict=True):
        yield from _paths(inside, f"{above}.{name}" if above else str(name))


def labelled(answer: Any) -> dict[str, Any]:
    """What a model gives, by name: what is within something has its name and where it is in there."""
    answer = dict(answer) if isinstance(answer, Mapping) else answer
    paths = [(path, leaf) for path, leaf in pytree.tree_flatten_with_path(answer)[0] if leaf is not None]
    names = ["_".join(str(getattr(key, "key", getattr(key, "idx", key))) for key in path) for path, _ in paths]
    if not all(name[:1].isalpha() for name in names):
        names = _numbered(len(names))
    return dict(zip(names, (leaf for _, leaf in paths), strict=True))


def _numbered(count: int) -> list[str]:
    return [f"output_{place}" for place in range(count)]


def _constant(program: ExportedProgram, name: str) -> torch.Tensor:
    value = program.constants[name]
    return value if isinstance(value, torch.Tensor) else torch.tensor(value)


def _values(tensor: torch.Tensor) -> list[Any]:
    if tensor.numel() > LARGEST_CONSTANT:
        raise NotImplementedError(f"a constant of {tensor.numel()} elements that no checkpoint holds")
    return list(tensor.flatten().tolist())
