"""Whatever somebody's config says, there is a tiny checkpoint that runs, or a sentence that says why not.

40 configs, the same ones every time; `make fuzz` takes 200, and FUZZ_SEED others.
"""

from __future__ import annotations

import os
import re

import pytest
from fuzz_children import derive_and_try
from hypothesis import HealthCheck, Phase, given, seed, settings
from mutated_configs import Mutation, default, families, mutations, request

from model_registry.recipes import Limits, derive_all
from model_registry.tiny.given import settings as differences

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "40"))
SEED = int(os.environ.get("FUZZ_SEED", "0"))
PARTS = 4

RAW = re.compile(r"^\w*(Error|Exception|Interrupt)\b|Traceback|File \"|\n")
"""What a program says to programmers."""

KILLED = re.compile(r"^deriving it")

pytest.importorskip("transformers")


@pytest.mark.parametrize("part", range(PARTS))
def test_a_mutated_config_gives_a_recipe_or_a_reason(part: int) -> None:
    found: dict[str, int] = {"recipe": 0, "reason": 0}

    @seed(SEED * PARTS + part)
    @settings(
        max_examples=EXAMPLES // PARTS,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(mutations())
    def check(mutation: Mutation) -> None:
        asked = {mutation.family: dict(mutation.request)}
        line = derive_all(asked, lambda what, done, total: None, Limits(seconds=120), derive_and_try)[mutation.family]
        found["recipe" if line["recipe"] else "reason"] += 1
        if reason := line["problem"]:
            assert not RAW.search(reason) and not KILLED.search(reason), f"{mutation}: {reason}"
            assert any(key in reason for key in mutation.keys), f"{mutation}: {reason}"

    check()
    assert all(found.values()), found


def test_the_configs_that_are_mutated_differ_in_nothing_from_the_defaults_before() -> None:
    for family in families():
        assert differences(request(family)["config_class"], default(family)) == []
