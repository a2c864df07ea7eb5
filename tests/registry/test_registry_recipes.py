"""A family whose recipe crashes, hangs or refuses costs only its own line."""

from __future__ import annotations

import os

import pytest
from recipe_children import behave
from registry_world import World

from model_registry import Registry
from model_registry.recipes import Limits, derive_all, requests


def derived(*families: str, jobs: int = 1, seconds: float = 60.0) -> dict[str, object]:
    asked = {family: {"family": family} for family in families}
    lines = derive_all(asked, lambda what, done, total: None, Limits(seconds=seconds, jobs=jobs), behave)
    return {family: said["recipe"] or said["problem"] for family, said in lines.items()}


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize("jobs", [1, 3])
def test_each_family_stands_or_falls_alone(jobs: int) -> None:
    assert derived("good", "crashes", "exits", "refuses", "fine", jobs=jobs) == {
        "good": {"config": {"class": "good"}},
        "crashes": "deriving it ended its process (SIGSEGV)",
        "exits": "deriving it ended its process (exit code 3)",
        "refuses": "it is too large",
        "fine": {"config": {"class": "fine"}},
    }


def test_one_that_hangs_is_given_up() -> None:
    assert derived("hangs", seconds=0.5) == {"hangs": "deriving it took more than 0.5 seconds"}


def test_progress_counts_every_family() -> None:
    seen: list[tuple[int, int]] = []
    asked = {family: {"family": family} for family in ("a", "b", "c")}
    derive_all(asked, lambda what, done, total: seen.append((done, total)), Limits(), behave)
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_a_recipe_is_asked_for_the_model_classes_of_all_tasks(small: World) -> None:
    registry = small.registry
    small.write("beta", "family: beta\ntokenizer: OtherTokenizer\n")
    asked = requests(registry.snapshot.all_facts(), small.registry.layers, registry.tasks())
    assert asked["alpha"]["model_classes"] == ["AlphaModel", "AlphaForMaskedLM", "AlphaForSequenceClassification"]
    assert asked["beta"] == {
        "family": "beta",
        "config_class": "BetaConfig",
        "model_classes": ["BetaModel", "BetaForCausalLM"],
        "tokenizer": "OtherTokenizer",
        "processor": None,
        "image_processor": None,
        "feature_extractor": None,
        "video_processor": None,
    }
    assert asked["gamma"]["model_classes"] == []


def test_a_real_recipe_comes_out_of_a_real_process() -> None:
    pytest.importorskip("transformers")
    registry = Registry.open()
    facts = {name: registry.snapshot.facts(name) or {} for name in ("bert",)}
    lines = derive_all(requests(facts, registry.layers, registry.tasks()), lambda what, done, total: None)
    assert lines["bert"]["recipe"] == registry.snapshot.recipe("bert")[0]
