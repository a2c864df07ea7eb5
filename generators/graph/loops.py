"""Kernels that run once for every layer, kept once, whatever number of layers a checkpoint has."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, replace

from generators.graph.general import General
from generators.graph.graph import Graph
from generators.graph.lower import Lowering
from generators.graph.rounds import Rounds, Sequenced, Step, following, numbered, repeated
from generators.graph.schedule import Kernel, Program
from generators.graph.wgsl import source

DEPTHS = (3, 4, 5)
"""Layers to compile: the first and the last may be part of other kernels, and two others tell how one follows another."""


@dataclass(frozen=True)
class Loop:
    """Kernels that run again and again, in other buffers each time, with the weights of another layer.

    first, kernels: the place of the first one in the program, and how many there are. path: what the configuration calls the
    number of layers. less: how many more that is than there are rounds. carried: names that stand for what the round before
    wrote: what it is in the first round, and as what the round before wrote it. weights: by name of a weight, its name in
    the checkpoint in the first round and in the second. after: the same of weights that kernels after the loop read, where
    their names follow how many rounds there are: with one, and with two.
    """

    first: int
    kernels: int
    path: str
    less: int
    carried: Mapping[str, tuple[str, str]]
    weights: Mapping[str, tuple[str, str]]
    after: Mapping[str, tuple[str, str]]


@dataclass(frozen=True)
class Looped:
    """A program in which loops stand as their first round. What kernels after a loop read of it is the last round's.

    graph: with as many layers as the program was compiled with; it has all weights, inputs, constants and outputs that the
    program names.
    """

    program: Program
    graph: Graph
    loops: tuple[Loop, ...]


@dataclass(frozen=True)
class Unrolled:
    """The kernels of a checkpoint one after the other. weights: by name, the name in the checkpoint. outputs: what the
    model gives, and which buffer has it."""

    program: Program
    weights: Mapping[str, str]
    outputs: tuple[tuple[str, str], ...]


def looped(general: General) -> Looped:
    """The program of a graph for many configurations. Raises ValueError where layers have no kernels of their own."""
    for depth in DEPTHS:
        graph = general.with_layers(dict.fromkeys(general.layers, depth))
        program = Lowering(graph).program()
        longer = _sequenced(general, graph, program)
        found: dict[str, tuple[Rounds, Sequenced]] = {}
        for path in general.layers:
            other = general.with_layers({**dict.fromkeys(general.layers, depth), path: depth - 1})
            shorter = _sequenced(general, other, Lowering(other).program())
            rounds = repeated(shorter, longer, ending=True)
            if rounds and rounds.count > 1:
                found[path] = rounds, shorter
        if len(found) == len(general.layers):
            after = {path: _after(program, rounds, shorter, longer) for path, (rounds, shorter) in found.items()}
            return _looped(general, graph, program, {path: each for path, (each, _) in found.items()}, after, depth)
    raise ValueError(f"no kernels repeat with {', '.join(sorted(general.layers.keys() - found.keys()))}")


def unrolled(looped: Looped, said: Mapping[str, int]) -> Unrolled:
    """The program for as many layers as a configuration says by path.

    A buffer of a loop has the number of the round behind its name, but in the first. Raises ValueError for so few layers
    that a loop has no round.
    """
    kernels: list[Kernel] = []
    buffers = dict(looped.program.buffers)
    weights = {name: held for name, (held, _) in looped.graph.weights.items()}
    last: dict[str, str] = {}
    place = 0
    for loop in looped.loops:
        kernels += [_renamed(each, last) for each in looped.program.kernels[place : loop.first]]
        place = loop.first + loop.kernels
        inside = looped.program.kernels[loop.first : place]
        rounds = said[loop.path] - loop.less
        if rounds < 1:
            raise ValueError(f"{loop.path} is {said[loop.path]}, and is to be {loop.less + 1} at least")
        weights |= {name: numbered(*pair, rounds - 1) for name, pair in loop.after.items()}
        before = dict(last)
        for number in range(rounds):
            names = {kernel.writes: _at(kernel.writes, number) for kernel in inside}
            names |= {name: _at(name, number) for name in loop.weights}
            for name, (first, later) in loop.carried.items():
                names[name] = last.get(first, first) if not number else _at(later, number - 1)
            weights |= {_at(name, number): numbered(*pair, number) for name, pair in loop.weights.items()}
            kernels += [_renamed(each, {**before, **names}) for each in inside]
            for kernel in inside:
                buffers[_at(kernel.writes, number)] = buffers[kernel.writes]
                last[kernel.writes] = _at(kernel.writes, number)
    kernels += [_renamed(each, last) for each in looped.program.kernels[place:]]
    outputs = tuple((label, last.get(name, name)) for label, name in looped.graph.outputs)
    written = {kernel.writes for kernel in kernels}
    return Unrolled(Program(kernels, {name: buffers[name] for name in buffers if name in written}), weights, outputs)


def _sequenced(general: General, graph: Graph, program: Program) -> Sequenced:
    kinds = {name: constant.kind for name, constant in general.constants.items()}
    sizes = sorted(graph.sizes)
    steps = [
        Step(
            (source(kernel, sizes, constants=kinds), kernel.invocations, program.buffers[kernel.writes]),
            tuple(name for name, _ in kernel.reads),
            kernel.writes,
        )
        for kernel in program.kernels
    ]
    ends = [Step("output", (program.holding(name),), label) for label, name in graph.outputs]
    held: dict[str, Hashable] = {name: each for name, (each, _) in graph.weights.items()}
    held |= {name: ("constant", repr(each)) for name, each in graph.constants.items()}
    return Sequenced([*steps, *ends], held | {name: ("input", name) for name in graph.inputs})


def _after(program: Program, rounds: Rounds, shorter: Sequenced, longer: Sequenced) -> dict[str, tuple[str, str]]:
    """The weights that kernels after the rounds read, and whose names follow how many of these there are."""
    found = {}
    for place, kernel in [*enumerate(program.kernels)][rounds.end :]:
        pairs = zip(shorter.sources[place - rounds.steps], longer.sources[place], strict=True)
        for (name, _), (mine, other) in zip(kernel.reads, pairs, strict=True):
            if mine != other and isinstance(mine, tuple) and isinstance(other, tuple):
                pair, less = (
                    str(mine[1]),
                    str(other[1]),
                ), 2 - rounds.count  # the pair is of one round less, and of all
                found[name] = numbered(*pair, less), numbered(*pair, less + 1)
    return found


def _looped(
    general: General,
    graph: Graph,
    program: Program,
    found: Mapping[str, Rounds],
    after: Mapping[str, dict[str, tuple[str, str]]],
    depth: int,
) -> Looped:
    kernels: list[Kernel] = []
    loops: list[Loop] = []
    last: dict[str, str] = {}
    place = 0
    for path, rounds in sorted(found.items(), key=lambda each: each[1].first):
        kernels += [_renamed(each, last) for each in program.kernels[place : rounds.first]]
        one, two = (
            program.kernels[start : start + rounds.steps] for start in (rounds.first, rounds.first + rounds.steps)
        )
        less = general.layers[path][1] + depth - rounds.count
        inside, carried, weights = _round(graph, one, two)
        carried = {name: (last.get(first, first), later) for name, (first, later) in carried.items()}
        loops.append(Loop(len(kernels), rounds.steps, path, less, carried, weights, after[path]))
        kernels += [_renamed(each, last) for each in inside]
        place = rounds.end
        ends = program.kernels[rounds.end - rounds.steps : rounds.end]
        last |= {mine.writes: first.writes for mine, first in zip(ends, one, strict=True)}
    kernels += [_renamed(each, last) for each in program.kernels[place:]]
    buffers = {kernel.writes: program.buffers[kernel.writes] for kernel in kernels}
    outputs = tuple((label, last.get(name, name)) for label, name in graph.outputs)
    return Looped(Program(kernels, buffers), replace(graph, outputs=outputs), tuple(loops))


def _round(
    graph: Graph, one: Sequence[Kernel], two: Sequence[Kernel]
) -> tuple[list[Kernel], dict[str, tuple[str, str]], dict[str, tuple[str, str]]]:
    """The first of two rounds with names for what it reads of the round before; these, and the weights."""
    written = {kernel.writes for kernel in one}
    carried: dict[str, tuple[str, str]] = {}
    weights: dict[str, tuple[str, str]] = {}
    inside = []
    for first, second in zip(one, two, strict=True):
        reads = []
        for (mine, kind), (other, _) in zip(first.reads, second.reads, strict=True):
            name = mine
            if other in written:
                name = f"{other}_after_{mine}"
                carried[name] = (mine, other)
            elif mine in graph.weights and mine != other:
                pair = graph.weights[mine][0], graph.weights[other][0]
                assert following(*pair)
                weights[mine] = pair
            reads.append((name, kind))
        inside.append(replace(first, reads=tuple(reads)))
    return inside, carried, weights


def _renamed(kernel: Kernel, names: Mapping[str, str]) -> Kernel:
    reads = tuple((names.get(name, name), kind) for name, kind in kernel.reads)
    return replace(kernel, writes=names.get(kernel.writes, kernel.writes), reads=reads)


def _at(name: str, number: int) -> str:
    return f"{name}@{number}" if number else name
