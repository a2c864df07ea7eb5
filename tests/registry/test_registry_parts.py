"""Sub-models that run only within another model: they have its processor and checkpoints, and one class, the whole's."""

from __future__ import annotations

import pytest
from registry_world import BARE, DECODER, ENCODER, RECIPE, World, line

from model_registry.layers import Layers
from model_registry.parts import whole_of, within
from model_registry.recipes import requests
from model_registry.registry import Registry
from model_registry.task import Variant

PART_OF = {"class": "AlphaModel", "family": "alpha", "modalities": ["text"], "module": "layers.0"}
PART = {**line("gamma", BARE), "recipe": {**RECIPE, "part_of": PART_OF}, "recipe_problem": None}
ALPHA = {**line("alpha", ENCODER), "recipe": RECIPE, "recipe_problem": None}


def test_only_a_recipe_makes_a_family_a_part() -> None:
    assert whole_of(PART) == "alpha"
    assert whole_of(ALPHA) is None
    assert whole_of({**PART, "recipe": None}) is None


def test_its_facts_are_those_of_the_whole_but_for_its_names() -> None:
    facts = within(PART, ALPHA)
    assert (facts["title"], facts["prefix"], facts["classes"]) == ("Gamma", "Gamma", {})
    assert (facts["tokenizer"], facts["config_class"]) == ("AlphaTokenizer", "AlphaConfig")


def test_it_has_no_class_but_the_whole() -> None:
    facts = within({**PART, "classes": {"MODEL": "GammaModel"}}, ALPHA)
    assert Variant("t", mapping="MODEL_WHOLE").model_class(facts) == "AlphaModel"
    assert Variant("t", mapping="MODEL").model_class(facts) is None
    assert Variant("t", mapping="MODEL_WHOLE").model_class(ALPHA) is None


def test_it_is_asked_for_with_the_models_that_hold_it_its_own_package_first(small: World) -> None:
    rows = {
        "gamma": line("gamma", {**BARE, "module": "delta", "modalities": ["text", "image"]}),
        "alpha": line("alpha", {**ENCODER, "module": "alpha", "sub_configs": {"part_config": "gamma"}}),
        "beta": line("beta", {**DECODER, "module": "delta", "sub_configs": {"tower_config": "gamma", "other": "x"}}),
    }
    registry = small.registry
    asked = requests({"gamma": rows["gamma"]}, Layers(()), registry.tasks(), rows)["gamma"]
    assert [(whole["whole"]["family"], whole["keys"], whole["modalities"]) for whole in asked["wholes"]] == [
        ("beta", ["tower_config"], ["text"]),
        ("alpha", ["part_config"], ["text"]),
    ]
    assert "wholes" not in requests({"alpha": rows["alpha"]}, Layers(()), registry.tasks(), rows)["alpha"]


def test_a_part_that_no_configuration_declares_is_looked_for_in_its_package(small: World) -> None:
    rows = {
        "gamma": line("gamma", {**BARE, "module": "delta", "part": "decoder_config"}),
        "beta": line("beta", {**DECODER, "module": "delta"}),
        "alpha": line("alpha", {**ENCODER, "module": "alpha"}),
    }
    asked = requests({"gamma": rows["gamma"]}, Layers(()), small.registry.tasks(), rows)["gamma"]
    assert [(whole["whole"]["family"], whole["keys"]) for whole in asked["wholes"]] == [("beta", ["decoder_config"])]


@pytest.mark.parametrize(
    ("name", "model_class", "part"),
    [("sam_prompt_encoder", "SamModel", "prompt_encoder"), ("blt_local_encoder", "BltModel", "local_encoder")],
)
def test_real_ones(name: str, model_class: str, part: str) -> None:
    found = Registry.open().family(name)
    task = found.tasks["features"]
    assert [*found.tasks] == ["features"]
    assert (task.template, task.model_class, task.part) == ("part_features", model_class, part)
