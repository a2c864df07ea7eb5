"""A compiled program as a JavaScript module lists it: kernels by name, and sizes as arithmetic that JavaScript does."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generators.graph.graph import Graph, Tensor
from generators.graph.lazy import kind_of
from generators.graph.schedule import Kernel, Program
from generators.graph.sizes import Size, product
from generators.graph.wgsl import source

KINDS = {"bool": "u32"}


@dataclass(frozen=True)
class Step:
    """One dispatch. groups: the workgroups along each axis. buffers: what is written, then what is read."""

    kernel: str
    groups: str
    buffers: tuple[str, ...]


@dataclass(frozen=True)
class Listing:
    """A program, every size in it as JavaScript.

    kernels: WGSL by name. inputs: kinds of elements. sizes: the input and the axis of it that tell each open size, in the
    order in which kernels take them. weights, constants: those that kernels read. prefix: of
    names of weights, where a checkpoint holds more than this model or less.
    buffers: how many elements each has that is an input or that a kernel writes. outputs: name, buffer, kind and shape.
    """

    kernels: Mapping[str, str]
    inputs: Mapping[str, str]
    sizes: Mapping[str, tuple[str, int]]
    weights: Mapping[str, Tensor]
    prefix: str
    constants: Mapping[str, tuple[str, Sequence[Any]]]
    buffers: Mapping[str, str]
    steps: tuple[Step, ...]
    outputs: tuple[tuple[str, str, str, tuple[str, ...]], ...]


def listing(graph: Graph, program: Program, prefix: str) -> Listing:
    """The program of a graph as a module lists it. A weight goes by its name in the checkpoint."""
    words = Words(graph)
    sources = [words(source(kernel, list(graph.sizes))) for kernel in program.kernels]
    firsts = {text: kernel.writes for text, kernel in reversed([*zip(sources, program.kernels, strict=True)])}
    names = dict(zip(reversed(firsts), _distinct(reversed(firsts.values())), strict=True))
    read = list(dict.fromkeys(buffer for kernel in program.kernels for buffer, _ in kernel.reads))
    called = {name: graph.weights[name][0] for name in read if name in graph.weights}
    shapes = {name: tensor.shape for name, tensor in graph.inputs.items()}
    written = {name: shape for name, (shape, _) in program.buffers.items()}
    return Listing(
        kernels={name: text for text, name in names.items()},
        inputs={name: KINDS.get(kind, kind) for name in graph.inputs if (kind := kind_of(graph.inputs[name].dtype))},
        sizes=words.sizes,
        weights={called[name]: graph.weights[name][1] for name in called},
        prefix=prefix,
        constants={name: _constant(*graph.constants[name]) for name in read if name in graph.constants},
        buffers={name: words.javascript(product(shape)) for name, shape in {**shapes, **written}.items()},
        steps=tuple(
            Step(
                names[text],
                _groups(kernel, words),
                (kernel.writes, *(called.get(buffer, buffer) for buffer, _ in kernel.reads)),
            )
            for text, kernel in zip(sources, program.kernels, strict=True)
        ),
        outputs=tuple(_output(program, name, buffer, words) for name, buffer in graph.outputs),
    )


class Words:
    """Names for the open sizes, where the graph has symbols: "batch" and "length" of what all inputs share."""

    def __init__(self, graph: Graph) -> None:
        self._names: dict[str, str] = {}
        self.sizes: dict[str, tuple[str, int]] = {}
        for symbol, (name, axis) in graph.sizes.items():
            word = "batch" if axis == 0 else "length" if axis == 1 and len(graph.inputs[name].shape) == 2 else symbol
            self._names[symbol] = word
            self.sizes.setdefault(word, (name, axis))
        self.sizes = dict(sorted(self.sizes.items()))
        self._symbols = re.compile(rf"\b({'|'.join(self._names)})\b") if self._names else None

    def __call__(self, text: str) -> str:
        """A kernel with the names."""
        fields = ", ".join(f"{name}: i32" for name in self.sizes)
        return re.sub(r"struct Sizes \{[^}]*\}", f"struct Sizes {{ {fields} }}", self._named(text))

    def javascript(self, size: Size) -> str:
        """A size as JavaScript, where all division is of integers."""
        return _javascript(ast.parse(self._named(str(size)), mode="eval").body)

    def _named(self, text: str) -> str:
        return self._symbols.sub(lambda found: self._names[found[0]], text) if self._symbols else text


def _javascript(tree: ast.expr) -> str:
    if isinstance(tree, ast.BinOp):
        left, right = _javascript(tree.left), _javascript(tree.right)
        if isinstance(tree.op, ast.Div):
            return f"Math.floor({left} / {_atom(tree.right, right)})"
        sign = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Mod: "%"}[type(tree.op)]
        sums = isinstance(tree.left, ast.BinOp) and isinstance(tree.left.op, ast.Add | ast.Sub)
        first = f"({left})" if sums and sign in "*%" else left
        return f"{first} {sign} {right if sign == '+' else _atom(tree.right, right)}"
    if isinstance(tree, ast.Call) and isinstance(tree.func, ast.Name):
        return f"Math.{tree.func.id}({', '.join(map(_javascript, tree.args))})"
    return ast.unparse(tree)


def _atom(tree: ast.expr, text: str) -> str:
    return f"({text})" if isinstance(tree, ast.BinOp) and not isinstance(tree.op, ast.Div) else text


def _groups(kernel: Kernel, words: Words, tile: tuple[int, int] = (4, 4)) -> str:
    x, y, z = map(words.javascript, kernel.invocations)
    return f"spread({x})" if kernel.kind == "map" else f"[{_per(x, 8 * tile[1])}, {_per(y, 8 * tile[0])}, {z}]"


def _per(size: str, group: int) -> str:
    if size.isdigit():
        return str(-(-int(size) // group))
    return f"Math.ceil({size} / {group})" if re.fullmatch(r"\w+", size) else f"Math.ceil(({size}) / {group})"


def _constant(tensor: Tensor, values: Sequence[Any]) -> tuple[str, Sequence[Any]]:
    kind = kind_of(tensor.dtype)
    return KINDS.get(kind, kind), [float(value) if kind == "f32" else int(value) for value in values]


def _output(program: Program, name: str, buffer: str, words: Words) -> tuple[str, str, str, tuple[str, ...]]:
    stored = buffer if buffer in program.buffers else f"{buffer}_out"
    shape, kind = program.buffers[stored]
    return name, stored, KINDS.get(kind, kind), tuple(map(words.javascript, shape))


def _distinct(names: Iterable[str]) -> list[str]:
    """The names without the numbers that made them distinct, and numbered anew."""
    found: dict[str, int] = {}
    result = []
    for name in names:
        stem = re.sub(r"(_\d+)?(_product)?$", "", name).strip("_")
        found[stem] = found.get(stem, 0) + 1
        result.append(f"{stem}_{found[stem]}" if found[stem] > 1 else stem)
    return result
