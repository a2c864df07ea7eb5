"""A config that somebody has: its kind survives in the tiny one, and what is wrong with it is named."""

from __future__ import annotations

import json
from typing import Any

import pytest

from model_registry import tiny
from model_registry.tiny.blame import blamed
from model_registry.tiny.facts import Facts
from model_registry.tiny.given import nested, settings
from model_registry.tiny.recipe import TinyError

transformers = pytest.importorskip("transformers")

LLAMA: dict[str, Any] = {
    "family": "llama",
    "config_class": "LlamaConfig",
    "model_classes": ["LlamaForCausalLM"],
    "tokenizer": "LlamaTokenizer",
}


def derived(**config: Any) -> dict[str, Any]:
    recipe = tiny.derive(**LLAMA, config=config)
    assert isinstance(recipe, dict), recipe
    return dict(recipe["config"]["kwargs"])


def test_what_makes_the_config_what_it_is_survives() -> None:
    scaling = {
        "rope_type": "llama3",
        "factor": 8.0,
        "low_freq_factor": 1.0,
        "high_freq_factor": 4.0,
        "original_max_position_embeddings": 8192,
    }
    kwargs = derived(
        hidden_size=2560,
        num_attention_heads=20,
        num_key_value_heads=4,
        num_hidden_layers=30,
        hidden_act="gelu",
        attention_bias=True,
        rope_theta=5e5,
        rope_scaling=scaling,
        architectures=["LlamaForCausalLM"],
        torch_dtype="bfloat16",
    )
    assert {key: kwargs[key] for key in ("hidden_act", "attention_bias", "rope_theta", "rope_scaling")} == {
        "hidden_act": "gelu",
        "attention_bias": True,
        "rope_theta": 5e5,
        "rope_scaling": scaling,
    }
    assert (kwargs["hidden_size"], kwargs["num_hidden_layers"]) == (32, 2)
    assert (kwargs["num_attention_heads"], kwargs["num_key_value_heads"]) == (4, 2)
    assert not {"architectures", "torch_dtype", "dtype"} & {*kwargs}


def test_a_config_that_says_what_the_class_says_is_none() -> None:
    config = json.loads(transformers.DetrConfig().to_json_string(use_diff=False))
    assert settings("DetrConfig", config) == []
    assert tiny.derive(**LLAMA, config={"hidden_size": 4096}) == tiny.derive(**LLAMA)


def test_a_sub_config_is_compared_value_by_value_and_keeps_its_kind() -> None:
    config = json.loads(transformers.LlavaConfig().to_json_string(use_diff=False))
    config["text_config"]["hidden_act"] = "gelu"
    found = settings("LlavaConfig", config)
    assert found == [(("text_config", "model_type"), "llama"), (("text_config", "hidden_act"), "gelu")]
    assert nested(found) == {"text_config": {"model_type": "llama", "hidden_act": "gelu"}}


@pytest.mark.parametrize(
    ("config", "reason"),
    [
        (
            {"hidden_act": "gelux", "hidden_size": 1024},
            "hidden_act = \"gelux\" in the config: LlamaForCausalLM rejects the tiny config: KeyError: 'gelux'",
        ),
        (
            {"vocab_size": "many"},
            "vocab_size = \"many\" in the config: LlamaConfig rejects the config: Validation error for field 'vocab_size': "
            "TypeError: Field 'vocab_size' expected int, got str (value: 'many')",
        ),
        (
            {"num_hidden_layers": 10**9},
            "num_hidden_layers = 1000000000 in the config: more than 10,000 are not built",
        ),
        (
            {"rms_norm_eps": 1e30, "hidden_size": 1024},
            "rms_norm_eps = 1e+30 in the config: LlamaForCausalLM gives the same for two different inputs",
        ),
    ],
)
def test_a_reason_begins_with_the_value_that_brings_it_up(config: dict[str, Any], reason: str) -> None:
    assert tiny.derive(**LLAMA, config=config) == reason


def test_of_many_values_the_one_to_blame_is_found_by_halving() -> None:
    facts = Facts("llama", "LlamaConfig", (), {}, {f"key_{index}": index for index in range(100)})
    asked: list[int] = []

    def reason_of(facts: Facts) -> str:
        asked.append(len(facts.config))
        return "2 heads do not fit" if "key_73" in facts.config else "another reason"

    assert blamed(facts, "3 heads do not fit", reason_of) == "key_73 = 73 in the config: 3 heads do not fit"
    assert len(asked) <= 8


def test_nothing_in_the_config_is_to_blame_for_what_happens_without_it() -> None:
    facts = Facts("llama", "LlamaConfig", (), {}, {"hidden_size": 1})
    assert blamed(facts, "it has no forward", lambda facts: "it has no forward") == "it has no forward"


def test_there_must_be_such_a_class() -> None:
    with pytest.raises(TinyError, match="has no usable NoSuchConfig"):
        settings("NoSuchConfig", {"hidden_size": 1})
