"""The simplest formula that gives a number in every configuration that was tried."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations, combinations_with_replacement, product

Number = int | float
Powers = tuple[tuple[str, int], ...]
"""A product of names: each with the power that it is raised to."""

Known = Mapping[str, Number]
"""What a configuration says, by name."""

ROOTS = tuple(Fraction(each) for each in ("1", "-1/2", "-1", "1/2", "-1/4", "1/4"))
"""The powers of whole numbers that models scale by."""

MOST_NAMES = 3
MOST_FACTORS = 4
LARGEST_ADDED = 8
LARGEST_FACTOR = 64
CLOSE = 1e-5
"""Relative difference of two floating point numbers that are taken to be the same."""


@dataclass(frozen=True)
class Term:
    """A product. powers: by name, in the order of the names."""

    factor: Fraction
    powers: Powers = ()

    def value(self, known: Known) -> Fraction:
        found = self.factor
        for name, power in self.powers:
            if power < 0 and not known[name]:
                raise ZeroDivisionError(name)
            found *= Fraction(known[name]) ** power
        return found


@dataclass(frozen=True)
class Formula:
    """A sum of terms, raised to a power; or the logarithm of it."""

    terms: tuple[Term, ...]
    power: Fraction = Fraction(1)
    log: bool = False

    @property
    def names(self) -> set[str]:
        return {name for term in self.terms for name, _ in term.powers}

    @property
    def meaning(self) -> Hashable:
        """What two formulas have in common that say the same: the root of a / b is one over the root of b / a."""
        if len(self.terms) > 1 or self.log:
            return self
        (term,) = self.terms
        return float(term.factor) ** float(self.power), tuple((name, power * self.power) for name, power in term.powers)

    @property
    def cost(self) -> int:
        """How far from simple: names and what is done with them."""
        dear = 0
        for term in self.terms:
            dear += sum(abs(power) + (power < 0) for _, power in term.powers) + (term.factor != 1)
        return dear + 2 * (len(self.terms) - 1) + (self.power != 1) + 2 * self.log

    def divisions(self) -> list[tuple[str, str]]:
        """Which sizes are divided by which, where whole numbers come of it."""
        if self.log or self.power not in (1, 2):
            return []
        found = []
        for term in self.terms:
            upper = next((name for name, power in term.powers if power > 0), None)
            found += [(upper, name) for name, power in term.powers if power < 0 and upper]
        return found

    def value(self, known: Known) -> Number:
        total = sum((term.value(known) for term in self.terms), Fraction(0))
        if self.log:
            return math.log(total)
        if self.power != 1:
            return (
                int(total**self.power)
                if self.power.denominator == 1 > 0 < self.power
                else float(total) ** float(self.power)
            )
        return int(total) if total.denominator == 1 else float(total)

    def fits(self, values: Sequence[Number], known: Sequence[Known]) -> bool:
        try:
            return all(same(self.value(each), value) for each, value in zip(known, values, strict=True))
        except (ArithmeticError, ValueError):
            return False


def constant(value: Number) -> Formula:
    return Formula((Term(Fraction(value)),))


def same(mine: Number, theirs: Number) -> bool:
    """Whether two numbers are one: exactly, if that is whole."""
    if isinstance(theirs, int):
        return mine == theirs
    return math.isclose(mine, theirs, rel_tol=CLOSE)


def simplest(values: Sequence[Number], known: Sequence[Known], names: Sequence[str]) -> list[Formula]:
    """The formulas over some of the names that give all values, the simplest; several where they are equally simple.

    values[0] belongs to known[0] and so on.
    """
    products = [*_products(names)]
    for candidates in (_of_products, _squares, _sums):
        best: list[Formula] = []
        for found in candidates(products, known, values):
            if (not best or found.cost <= best[0].cost) and found.fits(values, known):
                best = [*(each for each in best if each.cost == found.cost), found]
                best = [*{each.meaning: each for each in reversed(best)}.values()][::-1]
        if best:
            return best
    return []


def _of_products(products: Sequence[Powers], known: Sequence[Known], values: Sequence[Number]) -> Iterator[Formula]:
    whole = all(isinstance(value, int) for value in values)
    for powers in products:
        found = _evaluated(powers, known)
        if found is not None:
            yield from _scaled(powers, found, values)
            if not whole:
                yield from _rooted(powers, found, values)


def _products(names: Sequence[str]) -> Iterator[Powers]:
    """Products of some names, each multiplied or divided by up to twice."""
    for count in range(1, MOST_NAMES + 1):
        for chosen in combinations(sorted(names), count):
            for powers in product((1, -1, 2, -2), repeat=count):
                if sum(map(abs, powers)) <= MOST_FACTORS and max(powers) > 0:
                    yield tuple(zip(chosen, powers, strict=True))


def _evaluated(powers: Powers, known: Sequence[Known]) -> list[Fraction] | None:
    try:
        return [Term(Fraction(1), powers).value(each) for each in known]
    except ZeroDivisionError:
        return None


def _scaled(powers: Powers, found: Sequence[Fraction], values: Sequence[Number]) -> Iterator[Formula]:
    """So many times the product, and so much more."""
    other = next((place for place, each in enumerate(found) if each != found[0]), None)
    if other is None:
        return
    if not all(isinstance(value, int) for value in values):
        yield Formula((Term(Fraction(1), powers),))
        return
    factor = (Fraction(values[other]) - Fraction(values[0])) / (found[other] - found[0])
    added = Fraction(values[0]) - factor * found[0]
    if not factor or max(abs(factor.numerator), factor.denominator) > LARGEST_FACTOR:
        return
    if added.denominator == 1 and abs(added) <= LARGEST_ADDED:
        yield Formula((Term(factor, powers), *([Term(added)] if added else [])))


def _rooted(powers: Powers, found: Sequence[Fraction], values: Sequence[Number]) -> Iterator[Formula]:
    """A root of the product, or its logarithm."""
    if min(found) <= 0:
        return
    for root in ROOTS:
        yield Formula((Term(Fraction(1), powers),), root)
        with_factor = (Fraction(float(values[0])) ** (1 / root)) / found[0] if values[0] > 0 else Fraction(0)
        nice = Fraction(with_factor).limit_denominator(LARGEST_FACTOR)
        if nice != 1 and 0 < nice <= LARGEST_FACTOR:
            yield Formula((Term(nice, powers),), root)
    if max(values) < 50:
        factor = Fraction(math.exp(values[0])) / found[0]
        nice = factor.limit_denominator(LARGEST_FACTOR)
        if 0 < nice <= LARGEST_FACTOR:
            yield Formula((Term(nice, powers),), log=True)


def _squares(products: Sequence[Powers], known: Sequence[Known], values: Sequence[Number]) -> Iterator[Formula]:
    """The square of a number that has a formula of its own."""
    if not all(isinstance(value, int) and value >= 4 for value in values) or any(
        math.isqrt(int(value)) ** 2 != value for value in values
    ):
        return
    sides = [math.isqrt(int(value)) for value in values]
    for powers in products:
        if len(powers) == 1 and (found := _evaluated(powers, known)):
            for side in _scaled(powers, found, sides):
                yield Formula(side.terms, Fraction(2))


def _sums(products: Sequence[Powers], known: Sequence[Known], values: Sequence[Number]) -> Iterator[Formula]:
    """Of whole numbers: one product, and so many times another."""
    small = [powers for powers in products if sum(abs(power) for _, power in powers) <= 2]
    evaluated = [(powers, found) for powers in small if (found := _evaluated(powers, known))]
    if not all(isinstance(value, int) for value in values):
        return
    for (first, a), (second, b) in combinations_with_replacement(evaluated, 2):
        for one, found, other, rest in ((first, a, second, b), (second, b, first, a)):
            left = [value - each for value, each in zip(values, found, strict=True)]
            if not rest[0] or not left[0]:
                continue
            factor = Fraction(left[0]) / rest[0]
            if (
                factor.denominator == 1
                and abs(factor) <= 4
                and all(each == factor * every for each, every in zip(left, rest, strict=True))
            ):
                yield Formula((Term(Fraction(1), one), Term(factor, other)))
