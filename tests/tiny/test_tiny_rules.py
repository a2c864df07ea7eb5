"""The rules of shrinking, on configs made up here: names tell meanings, equal stays equal, every layer kind survives."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from model_registry.tiny.keys import Meaning, meaning
from model_registry.tiny.layers import choose_layers
from model_registry.tiny.recount import MISMATCH
from model_registry.tiny.shrink import SPREAD, Shrinker, overrides
from model_registry.tiny.spread import SMALLER_GAIN, spread
from model_registry.tiny.style import STYLES


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("hidden_size", Meaning.WIDTH),
        ("encoder_ffn_dim", Meaning.WIDTH),
        ("d_model", Meaning.WIDTH),
        ("projection_dim", Meaning.WIDTH),
        ("hidden_sizes", Meaning.WIDTH),
        ("kv_lora_rank", Meaning.WIDTH),
        ("num_hidden_layers", Meaning.DEPTH),
        ("decoder_layers", Meaning.DEPTH),
        ("depths", Meaning.DEPTH),
        ("num_attention_heads", Meaning.HEADS),
        ("n_head", Meaning.HEADS),
        ("num_key_value_heads", Meaning.KV_HEADS),
        ("qk_rope_head_dim", Meaning.HEAD_DIM),
        ("num_experts_per_tok", Meaning.EXPERTS_CHOSEN),
        ("n_routed_experts", Meaning.EXPERTS),
        ("vocab_size", Meaning.VOCAB),
        ("image_size", Meaning.IMAGE),
        ("patch_size", Meaning.PATCH),
        ("initializer_range", Meaning.SPREAD),
        ("layer_scale_init_value", Meaning.LAYER_SCALE),
        ("max_position_embeddings", Meaning.OTHER),
        ("type_vocab_size", Meaning.OTHER),
        ("conv_kernel", Meaning.OTHER),
        ("num_channels", Meaning.OTHER),
        ("image_token_id", Meaning.OTHER),
        ("window_size", Meaning.OTHER),
    ],
)
def test_a_keys_name_tells_what_it_means(key: str, expected: Meaning) -> None:
    assert meaning(key) is expected


def test_every_kind_of_layer_survives_and_per_layer_lists_follow() -> None:
    kinds = ["local"] * 5 + ["global"] + ["local"] * 6
    choice = choose_layers({"num_hidden_layers": 12, "layer_types": kinds, "scales": list(range(12))}, depth=2)
    assert choice.after == 2
    assert choice.lists == {"layer_types": ["local", "global"], "scales": [0, 5]}


def test_kinds_that_a_rule_computes_keep_all_layers_up_to_the_last_new_kind() -> None:
    choice = choose_layers({"num_hidden_layers": 12}, depth=2, computed=["state"] * 4 + ["attention"] + ["state"] * 7)
    assert choice.after == 5


def test_there_are_as_many_layers_as_the_model_takes_features_from() -> None:
    choice = choose_layers({"num_hidden_layers": 24, "out_indices": [5, 11, 17, 23]}, depth=2)
    assert (choice.after, choice.lists) == (4, {"out_indices": [0, 1, 2, 3]})


def test_a_backbone_gives_out_its_last_stages_where_layers_are_stages() -> None:
    names = ["stem", *(f"stage{index}" for index in range(1, 13))]
    choice = choose_layers({"num_hidden_layers": 12, "stage_names": names, "out_indices": [9, 10, 11, 12]}, depth=2)
    assert (choice.after, choice.lists) == (4, {"out_indices": [1, 2, 3, 4]})


def test_layers_that_are_listed_by_number_are_a_kind_of_their_own() -> None:
    choice = choose_layers({"num_hidden_layers": 8, "window_block_indices": [0, 1, 2, 5, 6, 7]}, depth=2)
    assert (choice.after, choice.lists) == (2, {"window_block_indices": [0]})


def test_layers_marked_one_by_one_are_of_two_kinds_and_sources_are_counted_anew() -> None:
    marks, sources = [1, 1, 1, 0] * 3, [0, 1, 2, 2] * 3
    node = {"num_hidden_layers": 12, "no_rope_layers": marks, "kv_source_layers": sources}
    assert choose_layers(node, depth=2).lists == {"no_rope_layers": [1, 0], "kv_source_layers": [0, 1]}


def test_a_hierarchy_keeps_its_stages_and_one_block_in_each() -> None:
    choice = choose_layers({"num_layers": 4, "depths": [2, 2, 6, 2]}, depth=2)
    assert choice.depth("num_layers", 4) == 4
    assert choice.depth("depths", [2, 2, 6, 2]) == [1, 1, 1, 1]


def shrunk(**values: Any) -> dict[str, Any]:
    """The overrides of a config with these values, in the smallest style."""
    config = SimpleNamespace(**values)
    return overrides(config, Shrinker.of(config, STYLES[0]))


def test_equal_widths_stay_equal_and_ratios_hold() -> None:
    found = shrunk(hidden_size=768, pooler_dim=768, intermediate_size=3072, num_attention_heads=12)
    assert found == {"hidden_size": 32, "pooler_dim": 32, "intermediate_size": 128, "num_attention_heads": 4}


def test_grouped_key_heads_stay_grouped_and_shared_ones_shared() -> None:
    grouped = shrunk(hidden_size=4096, num_attention_heads=32, num_key_value_heads=8)
    single = shrunk(hidden_size=4096, num_attention_heads=32, num_key_value_heads=1)
    assert (grouped["num_attention_heads"], grouped["num_key_value_heads"]) == (4, 2)
    assert (single["num_attention_heads"], single.get("num_key_value_heads", 1)) == (4, 1)


def test_a_head_dimension_that_was_a_sum_still_is() -> None:
    found = shrunk(hidden_size=4096, num_attention_heads=32, qk_nope_head_dim=128, qk_rope_head_dim=64, qk_head_dim=192)
    assert found["qk_head_dim"] == found["qk_nope_head_dim"] + found["qk_rope_head_dim"]


def test_images_keep_whole_patches() -> None:
    found = shrunk(hidden_size=1024, image_size=336, patch_size=14)
    assert found["image_size"] % found["patch_size"] == 0
    assert 1 < found["image_size"] // found["patch_size"] < 9


def test_queries_are_as_few_as_patches() -> None:
    assert shrunk(hidden_size=384, image_size=512, patch_size=16, num_queries=300)["num_queries"] == 5


def test_widths_of_single_layers_are_small_too() -> None:
    assert (
        shrunk(hidden_size=2048, num_hidden_layers=30, intermediate_size=[16384] * 30)["intermediate_size"] == [256] * 2
    )


def test_rotary_sections_fill_half_a_head() -> None:
    rope = {"rope_theta": 1.0, "mrope_section": [16, 24, 24]}
    found = shrunk(hidden_size=4096, num_attention_heads=32, rope_parameters=rope)
    sections = found["rope_parameters"]["mrope_section"]
    assert sum(sections) == found["hidden_size"] // found["num_attention_heads"] // 2 and min(sections) > 0


def test_few_experts_and_fewer_chosen() -> None:
    found = shrunk(hidden_size=2048, num_experts=128, num_experts_per_tok=8, n_group=8, topk_group=4)
    assert {k: found[k] for k in ("num_experts", "num_experts_per_tok", "n_group", "topk_group")} == {
        "num_experts": 4,
        "num_experts_per_tok": 2,
        "n_group": 1,
        "topk_group": 1,
    }


@pytest.mark.parametrize("said", ["do not match, tokens: 13, features: 52", "do not match: tokens: 13, features 52"])
def test_a_models_complaint_about_placeholders_is_understood(said: str) -> None:
    found = MISMATCH.search(said)
    assert found is not None and found.groups() == ("13", "52")


def test_a_processor_packs_patches_as_the_tower_unpacks_them() -> None:
    pytest.importorskip("transformers")
    from transformers import Dots3NoteVisionConfig, GlmImageVisionConfig, Qwen2VLVisionConfig

    from model_registry.tiny.processors import image_component

    towers = (Qwen2VLVisionConfig(), Dots3NoteVisionConfig(), GlmImageVisionConfig())
    packed = []
    for config in towers:
        component = image_component("Qwen2VLImageProcessorPil", config, Shrinker.of(config, STYLES[0]))
        packed.append(
            {key: component["kwargs"].get(key) for key in ("patch_size", "merge_size", "temporal_patch_size")}
        )
    assert packed == [
        {"patch_size": 8, "merge_size": None, "temporal_patch_size": None},  # the defaults
        {"patch_size": 8, "merge_size": None, "temporal_patch_size": 1},
        {"patch_size": 8, "merge_size": 1, "temporal_patch_size": 1},
    ]


def test_blocks_that_are_spelled_out_keep_their_kernels_and_strides() -> None:
    config = SimpleNamespace(block_configs=[[[3, 16, 32, 1, False]], [[5, 256, 512, [2, 1], True]]], scale=1.0)
    shrinker = Shrinker.of(config, STYLES[0])
    assert overrides(config, shrinker)["block_configs"] == [[[3, 8, 8, 1, False]], [[5, 16, 32, [2, 1], True]]]
    config.scale = 0.75
    assert "block_configs" not in overrides(config, shrinker)


def test_text_models_have_positions_for_a_sentence_that_is_spelled_out() -> None:
    config = SimpleNamespace(vocab_size=49408, max_position_embeddings=16)
    assert overrides(config, Shrinker.of(config, STYLES[0]))["max_position_embeddings"] == 64


def test_weights_too_small_for_the_input_to_show_are_made_larger() -> None:
    pytest.importorskip("transformers")
    recipe = {"config": {"class": "PPLCNetV3Config", "kwargs": {"stem_channels": 8}}}
    larger, scaled, less = spread(recipe, "PPLCNetV3Backbone gives the same for two different inputs")
    assert larger["config"]["kwargs"] == {"stem_channels": 8, "initializer_range": SPREAD}
    assert (scaled, less) == ({**recipe, "scaled": True}, {**recipe, "scaled": SMALLER_GAIN})
    assert not list(spread(recipe, "PPLCNetV3Backbone fails"))
    assert list(spread(larger, "PPLCNetV3Backbone gives the same for two different inputs")) == [
        {**larger, "scaled": True},
        {**larger, "scaled": SMALLER_GAIN},
    ]
