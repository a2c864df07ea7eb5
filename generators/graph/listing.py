"""A compiled program as a JavaScript module lists it: kernels by name, and sizes as arithmetic that JavaScript does."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from generators.graph.evaluate import javascript
from generators.graph.formulas import Formula
from generators.graph.general import General
from generators.graph.graph import Graph, Tensor, pasts
from generators.graph.lazy import kind_of
from generators.graph.loops import Loop, looped
from generators.graph.rounds import following
from generators.graph.schedule import Kernel
from generators.graph.sizes import closes, product
from generators.graph.stored import Captured
from generators.graph.wgsl import source

KINDS = {"bool": "u32"}
"""What a buffer has for elements that kernels compute with as something else."""


@dataclass(frozen=True)
class Step:
    """One dispatch. groups: the workgroups along each axis. buffers: what is written, then what is read; a weight of a
    layer has the first layer's number in braces."""

    kernel: str
    groups: str
    buffers: tuple[str, ...]


@dataclass(frozen=True)
class Listing:
    """A program, every size in it as JavaScript.

    kernels: WGSL by name. settings: by name, a number over what `config` says. fixed: what it has to say. defaults: what it
    says if it is silent. inputs: kinds of elements. sizes: the input and the axis of it that tell each open size, in the
    order in which kernels take them. weights: shapes of those that kernels read. prefix: of names of weights, where a
    checkpoint holds more than this model or less. tied: what a checkpoint may call them, too. images: what an image
    processor's file says that is silent. constants: kind, number of elements and values. pasts: by a buffer that the next run
    reads, the name under which it does, and how many elements are there.
    buffers: how many elements each has that is an input or that a kernel writes. loops: where each begins, how many steps it
    has, how many rounds there are, and what a round reads of the one before. outputs: name, buffer, kind and shape.
    """

    kernels: Mapping[str, str]
    settings: Mapping[str, str]
    fixed: Mapping[str, str]
    defaults: Mapping[str, str]
    inputs: Mapping[str, str]
    sizes: Mapping[str, tuple[str, int]]
    weights: Mapping[str, Sequence[str]]
    prefix: str
    tied: Mapping[str, Sequence[str]]
    images: Mapping[str, object]
    constants: Mapping[str, tuple[str, str]]
    pasts: Mapping[str, tuple[str, str]]
    buffers: Mapping[str, str]
    steps: tuple[Step, ...]
    loops: tuple[tuple[int, int, str, Mapping[str, Sequence[str]]], ...]
    outputs: tuple[tuple[str, str, str, Sequence[str]], ...]


def listing(captured: Captured) -> Listing:
    """The program of a graph as a module lists it. Raises Unsupported as `Lowering.program` does, and ValueError where
    layers have no kernels of their own."""
    general = captured.general
    made = looped(general)
    graph, program = made.graph, made.program
    words = Words(graph, made.loops, general.constants)
    kinds = {name: constant.kind for name, constant in general.constants.items()}
    sources = [words.sized(source(kernel, list(graph.sizes), constants=kinds)) for kernel in program.kernels]
    firsts = dict(reversed([*zip(sources, program.kernels, strict=True)]))
    names = dict(zip(reversed(firsts), _distinct(words.done(each) for each in reversed(firsts.values())), strict=True))
    read = list(dict.fromkeys(buffer for kernel in program.kernels for buffer, _ in kernel.reads))
    shapes = {name: tensor.shape for name, tensor in graph.inputs.items()}
    shapes |= {name: shape for name, (shape, _) in program.buffers.items()}
    left = pasts(graph)
    held = [name for name in read if name in graph.weights and name not in left.values()]
    weights = {words(name): words.shape(graph.weights[name][1].shape) for name in held}
    return Listing(
        kernels={name: text for text, name in names.items()},
        settings={name: formula(each.formula, general.following) for name, each in general.constants.items()},
        fixed={path: json.dumps(value) for path, value in sorted(general.fixed.items())},
        defaults=_defaults(captured.defaults, general, made.loops),
        inputs={name: _kind(tensor) for name, tensor in graph.inputs.items()},
        sizes=words.sizes,
        weights=weights,
        prefix=captured.prefix,
        images=captured.images,
        tied={name: captured.tied[name] for name in weights if name in captured.tied},
        constants={words(name): _constant(*graph.constants[name], words) for name in read if name in graph.constants},
        pasts={
            words(kernel.writes): (words(past), words.javascript(product(graph.weights[past][1].shape)))
            for kernel in program.kernels
            if (past := left.get(kernel.writes))
        },
        buffers={words(name): words.javascript(product(shape)) for name, shape in shapes.items()},
        steps=tuple(
            Step(
                names[text],
                _groups(kernel, words),
                tuple(map(words, [kernel.writes, *(name for name, _ in kernel.reads)])),
            )
            for text, kernel in zip(sources, program.kernels, strict=True)
        ),
        loops=tuple(_loop(loop, words) for loop in made.loops),
        outputs=tuple(
            (name, words(stored), KINDS.get(kind, kind), words.shape(shape))
            for name, buffer in graph.outputs
            for stored in [program.holding(buffer)]
            for shape, kind in [program.buffers[stored]]
        ),
    )


class Words:
    """Names that people can read: of open sizes, of what operators give, and of weights."""

    def __init__(self, graph: Graph, loops: Sequence[Loop], settings: Iterable[str]) -> None:
        self._sizes: dict[str, str] = {}
        self.sizes: dict[str, tuple[str, int]] = {}
        for symbol, (name, axis) in graph.sizes.items():
            self._sizes[symbol] = word = self._word(graph, symbol, name, axis)
            self.sizes.setdefault(word, (name, axis))
        self.sizes = dict(sorted(self.sizes.items()))
        self._said = {name: f"s.{word}" for name, word in self._sizes.items()} | {
            name: f"s.{name}" for name in settings
        }
        nodes = {node.name: node for node in graph.nodes}
        whole = {name: nodes[node.args[0].name] if node.op == "getitem" else node for name, node in nodes.items()}
        self._operators = {
            name: node.op.split(".")[1 if "." in node.op else 0].strip("_") for name, node in whole.items()
        }
        self._weights = {name: held for name, (held, _) in graph.weights.items()}
        for number, loop in enumerate(loops):
            self._weights |= {name: _layered(*pair) for name, pair in loop.weights.items()}
            self._weights |= {name: _layered(*pair, f"@{number}") for name, pair in loop.after.items()}

    def _word(self, graph: Graph, symbol: str, name: str, axis: int) -> str:
        if name in graph.weights:
            return "past"
        if axis == 1 and len(graph.inputs[name].shape) == 2 and "length" not in self.sizes:
            return "length"
        return "batch" if axis == 0 else symbol

    def __call__(self, name: str) -> str:
        """What a buffer is called: a weight as in the checkpoint, a result by its operator."""
        if name in self._weights:
            return self._weights[name]
        before, after, first = name.partition("_after_")
        operator = self._operator(before)
        called = f"{operator}_{before.removeprefix('n')}" if operator else before
        return f"{called}{after}{self(first)}" if after else called

    def done(self, kernel: Kernel) -> str:
        """What a kernel does, by the operator whose result it writes."""
        return self._operator(kernel.writes) or kernel.kind

    def _operator(self, buffer: str) -> str | None:
        """The operator whose result a buffer has, or what is on the way to it."""
        return self._operators.get(buffer.removesuffix("_product").removesuffix("_out"))

    def sized(self, text: str) -> str:
        """A kernel with the names of sizes."""
        fields = ", ".join(f"{name}: i32" for name in self.sizes)
        found = re.sub(r"\bsizes\.(\w+)", lambda match: f"sizes.{self._sizes[match[1]]}", text)
        return re.sub(r"struct Sizes \{[^}]*\}", f"struct Sizes {{ {fields} }}", found)

    def javascript(self, size: int | str) -> str:
        text = javascript(size, self._said)
        return text[1:-1] if text.startswith("(") and closes(text) else text

    def formula(self, text: str) -> str:
        """What gives the values of a constant, by their place `i`."""
        return re.sub(r"[A-Za-z_]\w*", lambda match: self._said.get(match[0], match[0]), text)

    def shape(self, sizes: Iterable[int | str]) -> list[str]:
        return [self.javascript(size) for size in sizes]


def _defaults(said: Mapping[str, object], general: General, loops: Sequence[Loop]) -> Mapping[str, str]:
    """Of what anything depends on."""
    wanted = {name for constant in general.constants.values() for name in constant.formula.names}
    wanted |= {loop.path for loop in loops} | general.fixed.keys()
    return {path: json.dumps(said[path]) for path in sorted(wanted - general.following.keys()) if path in said}


def formula(of: Formula, following: Mapping[str, Formula]) -> str:
    """A formula over what `config` says. following: by path, what a value is that it does not say."""
    total = " + ".join(_term(term.factor, term.powers, following) for term in of.terms)
    if of.log:
        return f"Math.log({total})"
    return total if of.power == 1 else f"({total}) ** {float(of.power):g}"


def _term(factor: Fraction, powers: Iterable[tuple[str, int]], following: Mapping[str, Formula]) -> str:
    above = [str(factor.numerator)] if factor.numerator != 1 else []
    under = [str(factor.denominator)] if factor.denominator != 1 else []
    for path, power in powers:
        said = _said(path)
        if path in following:
            said = f"({said} ?? {formula(following[path], {})})"
        (above if power > 0 else under).extend([said] * abs(power))
    return " / ".join([" * ".join(above) or "1", *under])


def _said(path: str) -> str:
    """What the configuration says at a path."""
    return f"config.{path}" if path.isidentifier() else f'config["{path}"]'


def _layered(first: str, second: str, last: str = "") -> str:
    """The name of a weight of the first layer, its number in braces. last: of which loop the last round is meant."""
    found = following(first, second)
    assert found
    pattern, step = found
    if not step:
        return first
    number = first[pattern.index("{}") : len(first) - (len(pattern) - pattern.index("{}") - 2)]
    return pattern.replace("{}", f"{{{number}{last}}}" if step == 1 else f"{{{number}+{step}{last}}}")


def _loop(loop: Loop, words: Words) -> tuple[int, int, str, Mapping[str, Sequence[str]]]:
    said = _said(loop.path)
    rounds = said if not loop.less else f"{said} - {loop.less}" if loop.less > 0 else f"{said} + {-loop.less}"
    carried = {words(name): [words(first), words(later)] for name, (first, later) in loop.carried.items()}
    return loop.first, loop.kernels, rounds, carried


def _groups(kernel: Kernel, words: Words, tile: tuple[int, int] = (4, 4)) -> str:
    x, y, z = map(words.javascript, kernel.invocations)
    return f"spread({x})" if kernel.kind == "map" else f"[{_per(x, 8 * tile[1])}, {_per(y, 8 * tile[0])}, {z}]"


def _per(size: str, group: int) -> str:
    if size.isdigit():
        return str(-(-int(size) // group))
    return f"Math.ceil({size} / {group})" if re.fullmatch(r"[\w.]+", size) else f"Math.ceil(({size}) / {group})"


def _kind(tensor: Tensor) -> str:
    kind = kind_of(tensor.dtype)
    return KINDS.get(kind, kind)


def _constant(tensor: Tensor, values: Sequence[float] | str, words: Words) -> tuple[str, str]:
    if isinstance(values, str):
        length = words.javascript(product(tensor.shape))
        return _kind(tensor), f"Array.from({{ length: {length} }}, (_, i) => {words.formula(values)})"
    listed = [float(value) if kind_of(tensor.dtype) == "f32" else int(value) for value in values]
    return _kind(tensor), json.dumps(listed)


def _distinct(names: Iterable[str]) -> list[str]:
    """The names, numbered from the second on of the same."""
    found: dict[str, int] = {}
    result = []
    for name in names:
        found[name] = found.get(name, 0) + 1
        result.append(f"{name}_{found[name]}" if found[name] > 1 else name)
    return result
