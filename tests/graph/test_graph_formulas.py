"""Formulas that were planted in numbers are found again; what nothing tells apart, or nothing explains, is said."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generators.graph.constants import Names, evaluated_constants
from generators.graph.evaluate import evaluated
from generators.graph.formulas import Formula, Known, Term, simplest

NAMES = ("groups", "heads", "hidden", "layers")


def formula(factor: int = 1, added: int = 0, power: Fraction = Fraction(1), **powers: int) -> Formula:
    terms = (Term(Fraction(factor), tuple(sorted(powers.items()))), *([Term(Fraction(added))] if added else []))
    return Formula(terms, power)


def configurations(seed: int, count: int = 5) -> list[Known]:
    """Configurations in which all is other at once, and where heads times groups divides hidden."""
    chance = random.Random(seed)
    found = []
    for _ in range(count):
        heads, groups = chance.choice((2, 4, 5, 6, 12)), chance.choice((3, 7, 8, 10))
        found.append(
            {
                "heads": heads,
                "groups": groups,
                "hidden": heads * groups * chance.choice((1, 2, 3, 5)),
                "layers": chance.randint(11, 40),
            }
        )
    return found


PLANTED = st.builds(
    formula,
    factor=st.integers(1, 4),
    added=st.integers(-2, 4),
    heads=st.integers(0, 2),
    layers=st.integers(0, 1),
    hidden=st.integers(1, 1),
)


@settings(deadline=None)
@given(PLANTED, st.integers(0, 1000))
def test_a_planted_product_gives_all_that_it_was_found_from(planted: Formula, seed: int) -> None:
    known = configurations(seed)
    if len({planted.value(each) for each in known}) < 3:
        return
    found = simplest([planted.value(each) for each in known], known, NAMES)
    assert found, planted
    assert all(each.fits([planted.value(every) for every in known], known) for each in found)


@pytest.mark.parametrize(
    "planted",
    [
        formula(hidden=1),
        formula(hidden=1, heads=-1),
        formula(factor=4, hidden=1),
        formula(added=2, layers=1),
        formula(factor=2, added=-1, layers=1),
        formula(heads=1, layers=1),
        formula(hidden=1, heads=-1, power=Fraction(-1, 2)),
        formula(hidden=1, heads=-1, power=Fraction(-1, 4)),
        formula(factor=2, added=-1, layers=1, power=Fraction(2)),
        Formula((Term(Fraction(1), (("hidden", 1),)), Term(Fraction(2), (("groups", 1), ("heads", 1))))),
    ],
    ids=str,
)
def test_what_models_compute_of_their_sizes_is_found_as_it_was_planted(planted: Formula) -> None:
    known = configurations(seed=3, count=6)
    assert [each.meaning for each in simplest([planted.value(each) for each in known], known, NAMES)] == [
        planted.meaning
    ]


def test_two_values_that_are_always_equal_are_two_formulas() -> None:
    known = [{"hidden": 32, "width": 32}, {"hidden": 48, "width": 48}]
    assert [each.names for each in simplest([32, 48], known, ["hidden", "width"])] == [{"hidden"}, {"width"}]


def test_numbers_that_follow_nothing_have_no_formula() -> None:
    known = configurations(seed=1)
    assert simplest([7919, 104729, 31337, 65537, 27644437], known, NAMES) == []


def test_a_size_that_is_divided_becomes_a_product_of_names() -> None:
    head, whole = formula(hidden=1, heads=-1), formula(factor=3, hidden=1)
    names = Names({head, whole}, NAMES)
    assert names.expression(head, floating=False) == "HIDDEN_PER_HEADS"
    assert names.expression(whole, floating=False) == "HEADS * HIDDEN_PER_HEADS * 3"
    values = evaluated_constants(names.constants, {"hidden": 384, "heads": 12})
    assert values == {"HEADS": 12, "HIDDEN_PER_HEADS": 32}
    assert evaluated("HEADS * HIDDEN_PER_HEADS * 3", {name: int(value) for name, value in values.items()}) == 3 * 384


def test_a_configuration_whose_sizes_do_not_divide_is_refused() -> None:
    names = Names({formula(hidden=1, heads=-1)}, NAMES)
    names.expression(formula(hidden=1, heads=-1), floating=False)
    with pytest.raises(ValueError, match="HIDDEN_PER_HEADS is 38.4, which is not whole"):
        evaluated_constants(names.constants, {"hidden": 384, "heads": 10})
