"""Layers are found in sequences of steps, whatever stands before and after them and is read across them."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from generators.graph.rounds import Rounds, Sequenced, Step, following, numbered, repeated


def model(
    layers: int, before: int, steps: int, after: int, mask: bool = False, first_differs: bool = False
) -> Sequenced:
    """Steps, then layers of steps that each read the last one's end, their own weight and perhaps the very first step."""
    made, held = [], {"input": ("input", "input")}
    last = "input"

    def step(label: str, *reads: str) -> str:
        made.append(Step(label, reads, f"step{len(made)}"))
        return made[-1].writes

    for place in range(before):
        last = step(f"before{place}", last)
    start = last
    for layer in range(layers):
        entry = last
        for place in range(steps):
            weight = f"w{layer}_{place}"
            held[weight] = f"layers.{layer}.part{place}.weight"
            label = f"layer{place}{' differs' if first_differs and not layer and not place else ''}"
            last = step(label, last, weight, *([entry] if place == steps - 1 else []), *([start] if mask else []))
    for place in range(after):
        last = step(f"after{place}", last)
    return Sequenced(made, held)


@given(st.integers(2, 5), st.integers(1, 4), st.integers(1, 5), st.integers(0, 3), st.booleans())
def test_layers_are_found(layers: int, before: int, steps: int, after: int, mask: bool) -> None:
    shorter, longer = (model(count, before, steps, after, mask) for count in (layers, layers + 1))
    assert repeated(shorter, longer) == Rounds(before, steps, layers + 1)


def test_a_first_layer_of_another_kind_is_left_out() -> None:
    shorter, longer = (model(count, 1, 3, 1, first_differs=True) for count in (3, 4))
    found = repeated(shorter, longer)
    assert found and found.steps == 3 and found.count == 3


def test_a_last_layer_of_another_kind_takes_weights_that_follow_the_number_of_layers() -> None:
    shorter, longer = (model(count, 1, 3, 0) for count in (3, 4))
    for sequence in (shorter, longer):
        sequence.steps = [*sequence.steps[:-1], replace(sequence.steps[-1], label="last")]
    assert repeated(shorter, longer) is None
    assert repeated(shorter, longer, ending=True) == Rounds(first=1, steps=3, count=3)


def test_what_is_longer_for_another_reason_has_no_rounds() -> None:
    shorter, longer = model(2, 1, 3, 1), model(3, 1, 3, 1)
    broken = [Step("other", step.reads, step.writes) if place == 5 else step for place, step in enumerate(longer.steps)]
    assert repeated(shorter, Sequenced(broken, {})) is None
    assert repeated(longer, shorter) is None


def test_names_follow_each_other_by_one_number() -> None:
    assert following("h.0.attn.1.weight", "h.1.attn.1.weight") == ("h.{}.attn.1.weight", 1)
    assert following("h.0.attn.1.weight", "h.1.attn.2.weight") is None
    assert following("shared", "shared") == ("shared", 0)
    assert numbered("h.2.x", "h.3.x", 4) == "h.6.x"
