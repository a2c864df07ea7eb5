"""Expressions of sizes: what they are worth, and what JavaScript makes of them."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.graph.evaluate import JOINED, evaluated, javascript, parsed
from generators.graph.sizes import Size, add, div, mod, mul

VALUES = {"s0": 7, "s53": 128}

SIZES = st.recursive(
    st.one_of(st.integers(1, 50), st.sampled_from([*VALUES])),
    lambda inner: (
        st.tuples(st.sampled_from([add, mul, div, mod]), inner, inner)
        .filter(lambda it: it[0] in (add, mul) or it[2] != 0)
        .map(lambda it: it[0](it[1], it[2]))
    ),
    max_leaves=6,
)


@pytest.mark.parametrize(
    ("size", "value"),
    [
        (12, 12),
        ("s0", 7),
        ("s53 - 1 + s0 * 2", 141),
        ("(s53 - 1) / s0 * 3 % 4", 2),
        ("max(s0, 9, s53 / 64)", 9),
        ("min(max(s0, 3), 5) * -1", -5),
        ("-(s0 + 1)", -8),
    ],
)
def test_a_size_is_worth(size: Size, value: int) -> None:
    assert evaluated(size, VALUES) == value


@pytest.mark.parametrize("text", ["", "s0 +", "(s0", "s0 s53", "max(s0", "__import__('os')", "s0.real", "f(s0)"])
def test_what_is_no_size_is_said_to_be_none(text: str) -> None:
    with pytest.raises(ValueError, match="is no size"):
        evaluated(text, VALUES)


def test_a_size_that_is_not_given_is_named() -> None:
    with pytest.raises(KeyError, match="s9"):
        evaluated("s0 + s9", VALUES)


@given(st.sampled_from(["+", "-", "*"]), SIZES, SIZES)
def test_what_is_joined_is_joined(joint: str, a: Size, b: Size) -> None:
    try:
        known = (evaluated(a, VALUES), evaluated(b, VALUES))
    except ZeroDivisionError:
        return
    assert evaluated(f"({a}) {joint} ({b})", VALUES) == JOINED[joint](*known)


def test_parsing_tells_what_binds_first() -> None:
    assert parsed("s0 + 2 * s53") == ("+", "s0", ("*", 2, "s53"))


def test_javascript_has_the_same_values() -> None:
    if not shutil.which("node"):
        pytest.skip("there is no Node here: install it from nodejs.org")
    sizes: list[Size] = [12, "s53 - 1 + s0 * 2", "(s53 - 1) / s0 * 3 % 4", "max(s0, 9, s53 / 64)", "min(s0, s53) / 2"]
    names = {name: f"sizes.{name}" for name in VALUES}
    script = (
        f"const sizes = {json.dumps(VALUES)}; "
        f"console.log(JSON.stringify([{', '.join(javascript(size, names) for size in sizes)}]))"
    )
    done = subprocess.run(["node", "-e", script], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == [evaluated(size, VALUES) for size in sizes]
