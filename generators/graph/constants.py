"""Names for what formulas say: sizes stay products of names, as loops over elements need them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from generators.graph.formulas import Formula, Known, Number, Term


@dataclass(frozen=True)
class Constant:
    """A number that a configuration gives before anything runs. kind: "i32" or "f32". formula: over paths in the
    configuration."""

    kind: str
    formula: Formula


class Names:
    """The constants that formulas are made of.

    A size that is divided is the product of what it is divided by and of a name of its own: with hidden_size /
    num_attention_heads anywhere, hidden_size is NUM_ATTENTION_HEADS * HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS everywhere.
    """

    def __init__(self, formulas: Iterable[Formula], whole: Iterable[str]) -> None:
        self.constants: dict[str, Constant] = {}
        self._whole = {*whole}
        self._split: dict[str, str] = {}
        for formula in sorted(formulas, key=lambda each: (each.cost, repr(each))):
            for upper, lower in formula.divisions():
                if upper not in self._split and upper not in self._within(lower) and {upper, lower} <= self._whole:
                    self._split[upper] = lower

    def expression(self, formula: Formula, floating: bool) -> str:
        """The formula over names. floating: it is a number in floating point."""
        if floating or not formula.names <= self._whole or formula.log or formula.power not in (1, 2):
            return self._named(formula, "f32" if floating else "i32")
        terms = [self._term(term) for term in formula.terms]
        if any(term is None for term in terms):
            return self._named(formula, "i32")
        text = " + ".join(term for term in terms if term).replace("+ -", "- ")
        return f"({text}) * ({text})" if formula.power == 2 else text

    def _term(self, term: Term) -> str | None:
        """A product of names; None where something is left to be divided."""
        powers: dict[str, int] = {}
        for name, power in term.powers:
            for each in self._basis(name):
                powers[each] = powers.get(each, 0) + power
        if any(power < 0 for power in powers.values()) or term.factor.denominator != 1:
            return None
        names = [name for name, power in sorted(powers.items()) for _ in range(power)]
        factors = [str(term.factor)] if term.factor != 1 or not names else []
        return " * ".join([*names, *factors])

    def _basis(self, path: str) -> list[str]:
        lower = self._split.get(path)
        if lower is None:
            return [self._constant(identifier(path), "i32", single(path))]
        ratio = Formula((Term(Fraction(1), tuple(sorted(((lower, -1), (path, 1))))),))
        return [*self._basis(lower), self._constant(f"{identifier(path)}_PER_{identifier(lower)}", "i32", ratio)]

    def _within(self, path: str) -> set[str]:
        """What a size is a multiple of, and what that is."""
        lower = self._split.get(path)
        return {path} | (self._within(lower) if lower else set())

    def _named(self, formula: Formula, kind: str) -> str:
        for name, constant in self.constants.items():
            if constant == Constant(kind, formula):
                return name
        path = next(iter(formula.names)) if formula == single(next(iter(formula.names), "")) else None
        return self._constant(identifier(path) if path else f"NUMBER_{len(self.constants)}", kind, formula)

    def _constant(self, name: str, kind: str, formula: Formula) -> str:
        if self.constants.setdefault(name, Constant(kind, formula)) != Constant(kind, formula):
            return self._constant(f"{name}_", kind, formula)
        return name


def identifier(path: str) -> str:
    """A path in a configuration as a name in WGSL, unlike all that kernels call their own."""
    return re.sub(r"\W", "_", path).upper()


def single(path: str) -> Formula:
    return Formula((Term(Fraction(1), ((path, 1),)),))


def evaluated_constants(constants: Mapping[str, Constant], known: Known) -> dict[str, Number]:
    """The constants' values for a configuration. Raises ValueError for one that ought to be whole and is not."""
    found: dict[str, Number] = {}
    for name, constant in constants.items():
        value = constant.formula.value(known)
        if constant.kind == "i32" and not isinstance(value, int):
            raise ValueError(f"{name} is {value}, which is not whole")
        found[name] = value
    return found
