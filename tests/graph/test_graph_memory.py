"""Tensors share buffers, and never with one that is needed at the same time."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from generators.graph.evaluate import evaluated
from generators.graph.memory import Lifetime, Shared, lifetimes, shared
from generators.graph.schedule import Kernel, Program

LIFETIMES = st.tuples(
    st.one_of(st.integers(1, 5000), st.sampled_from(["s0 * 64", "(s0 * s1) * 4", "(s0 + 1) / 2"])),
    st.integers(0, 20),
    st.integers(0, 8),
).map(lambda it: Lifetime(it[0], it[1], it[1] + it[2]))


@given(st.lists(LIFETIMES, max_size=25), st.integers(1, 300), st.integers(1, 9))
def test_no_two_that_are_needed_together_share_a_buffer(found: list[Lifetime], s0: int, s1: int) -> None:
    plan = {f"b{number}": lifetime for number, lifetime in enumerate(found)}
    values = {"s0": s0, "s1": s1}
    sizes = {name: evaluated(lifetime.size, values) for name, lifetime in plan.items()}
    made = shared(plan, values)

    assert made.places.keys() == plan.keys()
    assert all(made.sizes[made.places[name]] >= size for name, size in sizes.items())
    assert sum(made.sizes) <= sum(sizes.values())
    for a, b in combinations(plan, 2):
        assert made.places[a] != made.places[b] or not plan[a].meets(plan[b])


def chain(length: int) -> Program:
    """Kernels that each read what the last one wrote."""
    names = [f"b{number}" for number in range(length + 1)]
    kernels = [
        Kernel("map", {}, after, "f32", ((before, "f32"),), ("s0", 1, 1))
        for before, after in zip(names, names[1:], strict=False)
    ]
    return Program(kernels, dict.fromkeys(names[1:], (("s0", 64), "f32")))


def test_a_chain_needs_two_buffers() -> None:
    plan = lifetimes(chain(6), ["b6"])

    assert plan["b1"] == Lifetime("(4 * s0) * 64", 0, 1)
    assert plan["b6"] == Lifetime("(4 * s0) * 64", 5, 6)
    assert shared(plan, {"s0": 3}).sizes == (768, 768)


def test_what_the_model_gives_is_kept_to_the_end() -> None:
    places = shared(lifetimes(chain(4), ["b1", "b4"]), {"s0": 1}).places

    assert places["b1"] not in (places["b2"], places["b3"], places["b4"])


def test_nothing_needs_no_buffer() -> None:
    assert shared({}, {}) == Shared((), {})
