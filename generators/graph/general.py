"""One graph for every configuration of a model: which of its numbers follow which values, found by trying."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generators.graph.constants import Constant, Names
from generators.graph.formulas import Formula, Known, Number, constant, same, simplest
from generators.graph.graph import Graph
from generators.graph.layers import layers
from generators.graph.numbers import canonical, numbers, replaced, skeleton
from generators.graph.rounds import Rounds
from generators.graph.trials import Captures, Changes, Refused, Scalar, Trials

PROBES = 3
"""Configurations that formulas are fitted to, besides the one that values are varied from; one more tells whether they hold."""

MOST_PROBES = 8
"""Configurations that are captured where formulas that fit some of them do not hold in others."""

ATTEMPTS = 20
"""Configurations that are thought of to tell formulas from each other that have given the same in all probes."""


@dataclass(frozen=True)
class General:
    """A graph for many configurations.

    graph: in its sizes and numbers, names of constants stand for what follows the configuration. constants: by name, what
    to compute them of. layers: by the path that says how many there are, which nodes stand there once for each, and how
    many more the configuration says than there are such rounds. fixed: by path, the value that this graph is for.
    """

    graph: Graph
    constants: Mapping[str, Constant]
    layers: Mapping[str, tuple[Rounds, int]]
    fixed: Mapping[str, Scalar]


@dataclass(frozen=True)
class Probe:
    """What a configuration says in numbers, and the numbers of its graph."""

    known: Known
    numbers: Sequence[Number]


def generalised(captures: Captures, start: Changes | None = None) -> General:
    """The graph of a model for as many configurations as are known to have the same operators.

    start: changes in the configuration from which values are varied. Raises Refused where it gives no model, or where the
    numbers of its graph follow the configuration in no way that there is a formula for.
    """
    trials = Trials(captures, start or {})
    base = canonical(captures.graph(trials.start))
    found = {path: layers(base, canonical(captures.graph(changes))) for path, changes in trials.longer().items()}
    rounds = {path: each for path, each in found.items() if each}
    deeper = {path: each for path, each in trials.start_of(rounds).items() if rounds[path].count < 3}
    if deeper:
        return generalised(captures, {**trials.start, **deeper})
    probes = [Probe(trials.known({}), numbers(base))]
    candidates: dict[tuple[Number, ...], list[Formula]] = {
        (number,): [constant(number)] for number in probes[0].numbers
    }
    structure = skeleton(base)
    taken: list[Changes] = [trials.together() for _ in range(PROBES + 1)] if trials.varied else []
    while taken:
        for changes in taken:
            graph = canonical(captures.graph({**trials.start, **changes}))
            if skeleton(graph) != structure:
                raise Refused(f"other operators are captured with {dict(changes)} than without")
            probes.append(Probe(trials.known(changes), numbers(graph)))
        candidates = _solved(probes, sorted(trials.varied))
        missing = [values for values, found in candidates.items() if not found]
        if missing and len(probes) > MOST_PROBES:
            raise Refused(f"there are no formulas for {missing} with {[probe.known for probe in probes]}")
        several = [found for found in candidates.values() if len(found) > 1]
        taken = [trials.together()] if missing else _telling(trials, several)
    formulas = [candidates[values][0] for values in zip(*(probe.numbers for probe in probes), strict=True)]
    named = _named(base, formulas, trials)
    counted = {
        path: (Rounds(each.first, each.steps, each.count - 1), trials.whole(path) + 1 - each.count)
        for path, each in rounds.items()
    }
    fixed = {path: value for path, value in trials.fixed.items() if path not in counted}
    return General(named[0], named[1], counted, fixed)


def _solved(probes: Sequence[Probe], varied: Sequence[str]) -> dict[tuple[Number, ...], list[Formula]]:
    """The formulas for each number of the graph, given its values in all probes."""
    known = [probe.known for probe in probes]
    moved = [path for path in known[0] if any(each.get(path) != known[0][path] for each in known)]
    names = [path for path in moved if all(path in each for each in known)]
    series = dict.fromkeys(zip(*(probe.numbers for probe in probes), strict=True))
    return {values: _candidates(values, known, names, varied) for values in series}


def _telling(trials: Trials, several: Sequence[Sequence[Formula]]) -> list[Changes]:
    """A configuration in which formulas differ that have given the same so far. Raises Refused if none is found."""
    if not several:
        return []
    for _ in range(ATTEMPTS):
        changes = trials.together()
        known = trials.known(changes)
        for first, *others in several:
            if any(not same(each.value(known), first.value(known)) for each in others):
                return [changes]
    raise Refused(f"these formulas give the same: {several}")


def _candidates(
    values: Sequence[Number], known: Sequence[Known], names: Sequence[str], varied: Sequence[str]
) -> list[Formula]:
    """The simplest formulas for a number; of values that always change with others only where those do not tell it."""
    if all(value == values[0] for value in values):
        return [constant(values[0])]
    for among in ([name for name in names if name in varied], names):
        fitting = simplest(values[:-1], known[:-1], among)
        found = [each for each in fitting if same(each.value(known[-1]), values[-1])]
        if found:
            return found
    return []


def _named(base: Graph, formulas: Sequence[Formula], trials: Trials) -> tuple[Graph, Mapping[str, Constant]]:
    """The graph with names of constants in it, and what they are."""
    whole = {path for path, value in trials.known({}).items() if isinstance(value, int)}
    names = Names({formula for formula in formulas if formula.names}, whole)
    given = iter(formulas)

    def by(number: Number) -> Number | str:
        formula = next(given)
        return names.expression(formula, isinstance(number, float)) if formula.names else number

    return replaced(base, by), names.constants
