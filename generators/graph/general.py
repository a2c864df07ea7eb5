"""One graph for every configuration of a model: which of its numbers follow which values, found by trying."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Protocol

from generators.graph.constants import Constant, Names, evaluated_constants
from generators.graph.formulas import Formula, Known, Number, constant, same, simplest
from generators.graph.graph import Graph
from generators.graph.layers import layers, with_layers
from generators.graph.numbers import canonical, numbers, replaced, skeleton
from generators.graph.rounds import Rounds
from generators.graph.trials import Captures, Changes, Refused, Scalar, Trials, numeric

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
    many more the configuration says than there are such rounds. fixed: by path, the value that this graph is for. defaults:
    by path, what the value is where a configuration's file does not say it; a formula where that follows other values.
    """

    graph: Graph
    constants: Mapping[str, Constant]
    layers: Mapping[str, tuple[Rounds, int]]
    fixed: Mapping[str, Scalar]
    defaults: Mapping[str, Scalar | Formula] = field(default_factory=dict)

    @property
    def plain(self) -> dict[str, Scalar]:
        """The defaults that follow nothing."""
        return {path: value for path, value in self.defaults.items() if not isinstance(value, Formula)}

    @property
    def following(self) -> dict[str, Formula]:
        """The defaults that follow other values."""
        return {path: value for path, value in self.defaults.items() if isinstance(value, Formula)}

    def completed(self, said: Mapping[str, Scalar]) -> dict[str, Scalar]:
        """What a configuration's file says, and what it means where it does not say it."""
        found = {**self.plain, **said}
        known = {path: value for path, value in found.items() if numeric(value)}
        missing = {path: formula for path, formula in self.following.items() if found.get(path) is None}
        found |= {path: formula.value(known) for path, formula in missing.items()}
        return found

    def with_layers(self, counts: Mapping[str, int]) -> Graph:
        """The graph with so many rounds of layers, by path."""
        graph = self.graph
        for path, (rounds, _) in sorted(self.layers.items(), key=lambda each: -each[1][0].first):
            graph = with_layers(graph, rounds, counts[path])  # those at its end first: the places of the others stay
        return graph

    def of(self, said: Mapping[str, Scalar]) -> tuple[Graph, dict[str, Number]]:
        """The graph of a configuration, given what its file says, and the values of its constants. Raises ValueError for a
        configuration that it is not for."""
        said = self.completed(said)
        wrong = [
            f"{path} is to be {value}, not {said.get(path)}"
            for path, value in self.fixed.items()
            if said.get(path) != value
        ]
        if wrong:
            raise ValueError("; ".join(wrong))
        known = {path: value for path, value in said.items() if numeric(value)}
        counts = {path: int(known[path]) - less for path, (_, less) in self.layers.items()}
        return self.with_layers(counts), evaluated_constants(self.constants, known)


@dataclass(frozen=True)
class Probe:
    """What a configuration says in numbers, and the numbers of its graph."""

    known: Known
    numbers: Sequence[Number]


class Running(Captures, Protocol):
    """A model that can be run, too."""

    def agrees(self, found: General, changes: Changes) -> bool:
        """Whether a graph gives what the model with these changes gives."""


def generalised(captures: Running) -> General:
    """The graph of a model for as many configurations as there may be.

    Raises Refused where there is no model, or where the numbers of its graph follow the configuration in no way that there
    is a formula for.
    """
    trials = Trials(captures, {})
    for changes in trials.wider()[:1]:
        with suppress(Refused):
            found = _generalised(captures, Trials(captures, changes))
            if captures.agrees(found, {}):
                return found
    return _generalised(captures, trials)


def _generalised(captures: Captures, trials: Trials) -> General:
    """The graph for all configurations that have the operators of the one that the trials start from."""
    base = canonical(captures.graph(trials.start))
    found = {path: layers(base, canonical(captures.graph(changes))) for path, changes in trials.longer().items()}
    rounds = {path: each for path, each in found.items() if each}
    deeper = {path: each for path, each in trials.start_of(rounds).items() if rounds[path].count < 3}
    if deeper:
        return _generalised(captures, Trials(captures, {**trials.start, **deeper}))
    probes = [Probe(trials.known({}), numbers(base))]
    candidates: dict[tuple[Number, ...], list[Formula]] = {
        (number,): [constant(number)] for number in probes[0].numbers
    }
    structure = skeleton(base)
    others: list[Changes] = []
    taken: list[Changes] = [trials.together() for _ in range(PROBES + 1)] if trials.varied else []
    tried: list[Changes] = []
    while taken:
        tried += taken
        for changes in taken:
            graph = canonical(captures.graph({**trials.start, **changes}))
            if skeleton(graph) == structure:
                probes.append(Probe(trials.known(changes), numbers(graph)))
            else:
                others.append(changes)
        if len(others) > PROBES:
            raise Refused(f"other operators are captured with {others} than without")
        candidates = _solved(probes, sorted(trials.varied))
        missing = [values for values, found in candidates.items() if not found]
        if missing and len(probes) > MOST_PROBES:
            raise Refused(f"there are no formulas for {missing} with {[probe.known for probe in probes]}")
        several = [found for found in candidates.values() if len(found) > 1]
        few = len(probes) <= PROBES
        taken = [trials.together()] if missing or few else _telling(trials, several)
    formulas = [candidates[values][0] for values in zip(*(probe.numbers for probe in probes), strict=True)]
    named = _named(base, formulas, trials)
    counted = {
        path: (Rounds(each.first, each.steps, each.count - 1), trials.whole(path) + 1 - each.count)
        for path, each in rounds.items()
    }
    fixed = {path: value for path, value in trials.fixed.items() if path not in counted}
    used = {*counted, *fixed, *(path for each in named[1].values() for path in each.formula.names)}
    defaults = _defaults(captures, [{**trials.start, **changes} for changes in [{}, *tried]], sorted(used))
    return General(named[0], named[1], counted, fixed, defaults)


def _defaults(captures: Captures, tried: Sequence[Changes], paths: Sequence[str]) -> dict[str, Scalar | Formula]:
    """By path, what a configuration that does not say it takes in its place, as far as that is known."""
    found: dict[str, Scalar | Formula] = {}
    for path in paths:
        said = []
        for changes in tried:
            with suppress(Refused):
                said.append(captures.values({name: changes[name] for name in changes if name != path}, without=path))
        values = [each[path] for each in said if path in each]
        if not values or len(values) < len(said):
            continue
        if all(value == values[0] for value in values):
            found[path] = values[0]
        elif whole := [value for value in values if numeric(value)]:
            known = [{name: value for name, value in each.items() if numeric(value)} for each in said]
            names = [name for name in known[0] if name != path and all(name in each for each in known)]
            formulas = simplest(whole, known, names) if len(whole) == len(values) else []
            found |= {path: formulas[0]} if formulas else {}
    return found


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
