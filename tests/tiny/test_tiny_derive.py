"""Deriving and building: the shipped recipes come out again, reasons are sentences, and importing costs nothing."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from model_registry import tiny

ROOM = Path(tiny.__file__).parent
RECIPES = ROOM.parent / "snapshot" / "recipes.jsonl"
BERT: dict[str, Any] = {
    "config": {"class": "BertConfig", "kwargs": {"hidden_size": 32, "num_hidden_layers": 1, "num_attention_heads": 2}},
}


def shipped(family: str) -> Any:
    lines = map(json.loads, RECIPES.read_text(encoding="utf-8").splitlines())
    return next(line["recipe"] for line in lines if line["family"] == family)


def test_importing_it_loads_neither_torch_nor_transformers() -> None:
    code = "import sys, model_registry.tiny as t; print({'torch', 'transformers', 'ruamel.yaml'} & set(sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "set()\n"


def test_its_python_names_no_family() -> None:
    names = pytest.importorskip("transformers.models.auto.configuration_auto").CONFIG_MAPPING_NAMES
    texts = {
        (path.name, node.value)
        for path in ROOM.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert not {(name, text) for name, text in texts if text in names}


@pytest.mark.parametrize(
    ("family", "facts"),
    [
        (
            "bert",
            {
                "config_class": "BertConfig",
                "tokenizer": "BertTokenizer",
                "model_classes": [
                    "BertModel",
                    "BertForMaskedLM",
                    "BertForQuestionAnswering",
                    "BertForSequenceClassification",
                    "BertForTokenClassification",
                ],
            },
        ),
        (
            "vit",
            {
                "config_class": "ViTConfig",
                "model_classes": ["ViTForImageClassification"],
                "image_processor": "ViTImageProcessorPil",
            },
        ),
        ("llama", {"config_class": "LlamaConfig", "model_classes": ["LlamaForCausalLM"]}),
    ],
)
def test_the_shipped_recipe_is_what_the_rules_give(family: str, facts: dict[str, Any]) -> None:
    pytest.importorskip("transformers")
    assert tiny.derive(family=family, **facts) == shipped(family)


def test_a_tower_gets_what_the_processor_of_the_whole_makes_under_other_names() -> None:
    pytest.importorskip("transformers")
    recipe = tiny.derive(
        family="qwen2_vl_vision",
        config_class="Qwen2VLVisionConfig",
        model_classes=["transformers.models.qwen2_vl.modeling_qwen2_vl.Qwen2VisionTransformerPretrainedModel"],
        image_processor="Qwen2VLImageProcessorPil",
    )
    assert isinstance(recipe, dict), recipe
    assert recipe["inputs"] == {
        "Qwen2VisionTransformerPretrainedModel": {"grid_thw": "image_grid_thw", "hidden_states": "pixel_values"}
    }


def test_the_images_that_a_processor_makes_of_one_are_a_towers_batch() -> None:
    pytest.importorskip("transformers")
    recipe = tiny.derive(
        family="idefics3_vision",
        config_class="Idefics3VisionConfig",
        model_classes=["Idefics3VisionTransformer"],
        image_processor="Idefics3ImageProcessorPil",
    )
    assert isinstance(recipe, dict), recipe
    assert recipe["inputs"] == {"Idefics3VisionTransformer": {"pixel_values": "pixel_values.flatten(0, 1)"}}
    assert recipe["unused"] == {"Idefics3VisionTransformer": ["pixel_attention_mask"]}


def test_a_class_that_only_its_module_has_is_named_with_it(tmp_path: Path) -> None:
    pytest.importorskip("transformers")
    name = "transformers.models.dia.modeling_dia.DiaEncoder"
    recipe = tiny.derive(
        family="dia_encoder", config_class="DiaEncoderConfig", model_classes=[name], tokenizer="DiaTokenizer"
    )
    assert not isinstance(recipe, str), recipe
    assert (tiny.build(recipe, name, tmp_path) / "model.safetensors").is_file()


def test_a_text_needs_no_audio_tokenizer_and_a_decoder_of_codebooks_begins_by_itself() -> None:
    pytest.importorskip("transformers")
    recipe = tiny.derive(
        family="dia",
        config_class="DiaConfig",
        model_classes=["DiaModel"],
        tokenizer="DiaTokenizer",
        processor="DiaProcessor",
        feature_extractor="DiaFeatureExtractor",
    )
    assert isinstance(recipe, dict), recipe
    assert recipe["processor"]["class"] == "DiaTokenizer"


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        (
            {
                "config_class": "Qwen2_5OmniConfig",
                "model_classes": ["Qwen2_5OmniForConditionalGeneration"],
                "tokenizer": "Qwen2Tokenizer",
            },
            "Qwen2_5OmniForConditionalGeneration has no forward",
        ),
        (
            {"config_class": "Blip2QFormerConfig", "model_classes": ["Blip2QFormerModel"]},
            "Blip2QFormerModel takes query_embeds, which no processor makes",
        ),
        (
            {
                "config_class": "FlavaMultimodalConfig",
                "model_classes": ["FlavaMultimodalModel"],
                "image_processor": "FlavaImageProcessorPil",
            },
            "FlavaMultimodalModel takes hidden_states, which no processor makes",
        ),
        (
            {"config_class": "BertConfig", "model_classes": []},
            "transformers has no model class for it",
        ),
        (
            {"config_class": "NoSuchConfig", "model_classes": ["BertModel"]},
            "has no usable NoSuchConfig",
        ),
        (
            {"config_class": "BertConfig", "model_classes": ["BertModel"], "tokenizer": "NoSuchTokenizer"},
            "has no usable NoSuchTokenizer",
        ),
        (
            {"config_class": "SwinConfig", "model_classes": ["BertModel"], "tokenizer": "BertTokenizer"},
            "BertModel rejects the tiny config",
        ),
    ],
)
def test_what_cannot_be_derived_gets_a_reason(facts: dict[str, Any], reason: str) -> None:
    pytest.importorskip("transformers")
    assert reason in str(tiny.derive(family="made-up", **facts))


def test_building_says_which_part_was_rejected_and_why(tmp_path: Path) -> None:
    pytest.importorskip("transformers")
    wrong = {"config": {"class": "BertConfig", "kwargs": {"hidden_size": 30, "num_attention_heads": 4}}}
    with pytest.raises(tiny.TinyError, match=r"BertModel rejects the tiny config: ValueError: .*30.*4"):
        tiny.build(wrong, "BertModel", tmp_path)
    with pytest.raises(tiny.TinyError, match=r"the installed transformers [\d.]+ has no usable BertForTea"):
        tiny.build(BERT, "BertForTea", tmp_path)
    with pytest.raises(tiny.TinyError, match="BertConfig rejects its arguments"):
        tiny.build({"config": {"class": "BertConfig", "kwargs": {"hidden_size": "wide"}}}, "BertModel", tmp_path)


def test_files_are_written_for_tokenizers_that_read_them(tmp_path: Path) -> None:
    transformers = pytest.importorskip("transformers")
    letters = {"$vocab": "characters", "specials": ["<pad>", "<s>", "</s>", "<unk>", "|"]}
    vocab = {"vocab_file": {"$file": "vocab.json", "content": letters}}
    recipe = {**BERT, "processor": {"class": "Wav2Vec2CTCTokenizer", "kwargs": vocab}}
    tiny.build(recipe, "BertModel", tmp_path)
    tokenizer = transformers.Wav2Vec2CTCTokenizer.from_pretrained(tmp_path)
    assert tokenizer("A CAT")["input_ids"] == [5, 4, 7, 5, 24]
