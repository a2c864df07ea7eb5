"""Values for what config classes leave unset, small architectures of other packages, and weights of another scale."""

from types import SimpleNamespace
from typing import Any

import pytest

pytest.importorskip("transformers")

from transformers import AutoConfig

from model_registry.tiny.checkpoint import build_model
from model_registry.tiny.unset import small_architectures, unset


def test_what_is_none_gets_a_value_wherever_it_stands() -> None:
    config = AutoConfig.for_model("dots1")
    assert unset(config, "Dots1Model fails")["n_shared_experts"] == 1
    assert "num_hidden_layers" not in unset(config, "Dots1Model fails")


def test_an_attribute_that_a_class_lacks_is_given_to_that_class_alone() -> None:
    config: Any = SimpleNamespace(dropout=0.1)
    assert unset(config, "'SimpleNamespace' object has no attribute 'dropout_rate'") == {"dropout_rate": 0.0}
    assert unset(config, "'OtherConfig' object has no attribute 'dropout_rate'") == {}


def test_timms_architectures_become_small() -> None:
    config = AutoConfig.for_model("gemma3n")
    assert small_architectures(config) == {"vision_config": {"architecture": "test_efficientnet"}}


def test_scaled_weights_keep_the_size_of_what_goes_through() -> None:
    recipe = {
        "config": {"class": "ResNetConfig", "kwargs": {"embedding_size": 8, "hidden_sizes": [8] * 4}},
        "scaled": True,
    }
    for name, weight in build_model(recipe, "ResNetModel", seed=0).named_parameters():
        if name.endswith("weight"):
            assert float(weight.detach().square().sum() / len(weight)) == pytest.approx(2.0)
