"""Which family has which task is derived from transformers' own mappings: right rather than many."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from inline_snapshot import snapshot
from registry_world import DECODER, ENCODER, line

from model_registry import FactsError, Family, Registry, Variant
from model_registry.tasks_yaml import read_tasks


@pytest.fixture(scope="module")
def families() -> dict[str, Family]:
    registry = Registry.open()
    return {name: registry.family(name) for name in registry.names()}


def tasks(family: Family) -> dict[str, tuple[str, str]]:
    return {name: (task.model_class, task.template) for name, task in family.tasks.items()}


def test_the_key_families_have_exactly_these_tasks(families: dict[str, Family]) -> None:
    assert {name: tasks(families[name]) for name in [*Registry.open().key(), "opt", "qwen2", "qwen3"]} == snapshot(
        {
            "bert": {
                "embedding": ("BertModel", "embedding"),
                "fill_mask": ("BertForMaskedLM", "fill_mask"),
                "multiple_choice": ("BertForMultipleChoice", "multiple_choice"),
                "next_sentence_prediction": ("BertForNextSentencePrediction", "next_sentence_prediction"),
                "pretraining": ("BertForPreTraining", "features"),
                "question_answering": ("BertForQuestionAnswering", "question_answering"),
                "text_classification": ("BertForSequenceClassification", "text_classification"),
                "text_generation": ("BertLMHeadModel", "text_generation"),
                "token_classification": ("BertForTokenClassification", "token_classification"),
            },
            "t5": {
                "features": ("T5Model", "features"),
                "question_answering": ("T5ForQuestionAnswering", "question_answering"),
                "text_classification": ("T5ForSequenceClassification", "text_classification"),
                "text_encoding": ("T5EncoderModel", "features"),
                "text_to_text": ("T5ForConditionalGeneration", "text_to_text"),
                "token_classification": ("T5ForTokenClassification", "token_classification"),
            },
            "llama": {
                "features": ("LlamaModel", "features"),
                "question_answering": ("LlamaForQuestionAnswering", "question_answering"),
                "text_classification": ("LlamaForSequenceClassification", "text_classification"),
                "text_generation": ("LlamaForCausalLM", "text_generation"),
                "token_classification": ("LlamaForTokenClassification", "token_classification"),
            },
            "vit": {
                "features": ("ViTModel", "features"),
                "image_classification": ("ViTForImageClassification", "image_classification"),
                "masked_image_modeling": ("ViTForMaskedImageModeling", "masked_image_modeling"),
            },
            "clip": {
                "image_classification": ("CLIPForImageClassification", "image_classification"),
                "zero_shot_image_classification": ("CLIPModel", "zero_shot_image_classification"),
            },
            "detr": {
                "features": ("DetrModel", "features"),
                "instance_segmentation": ("DetrForSegmentation", "detector_segmentation"),
                "object_detection": ("DetrForObjectDetection", "object_detection"),
                "panoptic_segmentation": ("DetrForSegmentation", "detector_segmentation"),
            },
            "whisper": {
                "audio_classification": ("WhisperForAudioClassification", "audio_classification"),
                "features": ("WhisperModel", "features"),
                "speech_to_text": ("WhisperForConditionalGeneration", "speech_seq2seq"),
                "text_generation": ("WhisperForCausalLM", "text_generation"),
            },
            "wav2vec2": {
                "audio_classification": ("Wav2Vec2ForSequenceClassification", "audio_classification"),
                "audio_frame_classification": ("Wav2Vec2ForAudioFrameClassification", "audio_frame_classification"),
                "features": ("Wav2Vec2Model", "features"),
                "pretraining": ("Wav2Vec2ForPreTraining", "features"),
                "speaker_embedding": ("Wav2Vec2ForXVector", "speaker_embedding"),
                "speech_to_text": ("Wav2Vec2ForCTC", "speech_ctc"),
            },
            "clap": {"zero_shot_audio_classification": ("ClapModel", "zero_shot_audio_classification")},
            "llava": {
                "features": ("LlavaModel", "multimodal_features"),
                "image_text_to_text": ("LlavaForConditionalGeneration", "image_text_to_text"),
            },
            "llava_next": {
                "features": ("LlavaNextModel", "multimodal_features"),
                "image_text_to_text": ("LlavaNextForConditionalGeneration", "image_text_to_text"),
            },
            "qwen2_vl": {
                "features": ("Qwen2VLModel", "multimodal_features"),
                "image_text_to_text": ("Qwen2VLForConditionalGeneration", "image_text_to_text"),
            },
            "xclip": {"zero_shot_video_classification": ("XCLIPModel", "zero_shot_video_classification")},
            "opt": {
                "features": ("OPTModel", "features"),
                "question_answering": ("OPTForQuestionAnswering", "question_answering"),
                "text_classification": ("OPTForSequenceClassification", "text_classification"),
                "text_generation": ("OPTForCausalLM", "text_generation"),
            },
            "qwen2": {
                "features": ("Qwen2Model", "features"),
                "question_answering": ("Qwen2ForQuestionAnswering", "question_answering"),
                "text_classification": ("Qwen2ForSequenceClassification", "text_classification"),
                "text_generation": ("Qwen2ForCausalLM", "text_generation"),
                "token_classification": ("Qwen2ForTokenClassification", "token_classification"),
            },
            "qwen3": {
                "features": ("Qwen3Model", "features"),
                "question_answering": ("Qwen3ForQuestionAnswering", "question_answering"),
                "text_classification": ("Qwen3ForSequenceClassification", "text_classification"),
                "text_generation": ("Qwen3ForCausalLM", "text_generation"),
                "token_classification": ("Qwen3ForTokenClassification", "token_classification"),
            },
        }
    )


def test_how_many_families_have_each_task(families: dict[str, Family]) -> None:
    assert dict(sorted(Counter(task for family in families.values() for task in family.tasks).items())) == snapshot(
        {
            "action_prediction": 1,
            "audio_classification": 12,
            "audio_frame_classification": 7,
            "audio_text_to_text": 12,
            "decision": 1,
            "depth_estimation": 8,
            "embedding": 42,
            "example_segmentation": 1,
            "feature_maps": 30,
            "features": 683,
            "fill_mask": 46,
            "image_classification": 40,
            "image_matting": 2,
            "image_text_to_text": 93,
            "image_to_text": 2,
            "image_tokenization": 2,
            "instance_segmentation": 6,
            "keypoint_detection": 1,
            "keypoint_matching": 3,
            "mask_generation": 8,
            "mask_tracking": 3,
            "masked_image_modeling": 5,
            "multiple_choice": 35,
            "next_sentence_prediction": 5,
            "normal_estimation": 2,
            "object_detection": 15,
            "panoptic_segmentation": 5,
            "pointmap_estimation": 1,
            "pose_estimation": 2,
            "pretraining": 18,
            "question_answering": 78,
            "retrieval": 3,
            "semantic_segmentation": 12,
            "speaker_embedding": 6,
            "speech_to_text": 24,
            "super_resolution": 1,
            "table_question_answering": 1,
            "text_classification": 126,
            "text_encoding": 7,
            "text_generation": 177,
            "text_to_audio": 3,
            "text_to_spectrogram": 1,
            "text_to_speech": 1,
            "text_to_text": 24,
            "time_series_classification": 2,
            "time_series_prediction": 2,
            "time_series_regression": 2,
            "token_classification": 100,
            "video_classification": 5,
            "vocoding": 4,
            "zero_shot_audio_classification": 1,
            "zero_shot_image_classification": 10,
            "zero_shot_object_detection": 4,
            "zero_shot_video_classification": 1,
        }
    )


@pytest.mark.parametrize(
    ("family", "task", "why"),
    [
        ("bart", "fill_mask", "an encoder-decoder"),
        ("musicgen", "text_generation", "its decoder continues music"),
        ("layoutlm", "embedding", "needs the boxes of the words"),
        ("tapas", "embedding", "needs a table"),
        ("gemma3", "text_generation", "takes images too: image_text_to_text"),
        ("videoprism", "zero_shot_image_classification", "takes videos"),
        ("clip_text_model", "embedding", "a part of clip"),
        ("blip-2", "zero_shot_image_classification", "compares image and text in one pass, without features"),
    ],
)
def test_tasks_that_a_mapping_suggests_but_the_family_does_not_do(
    families: dict[str, Family], family: str, task: str, why: str
) -> None:
    assert task not in families[family].tasks, why


def test_every_task_is_named_once_and_has_what_its_template_needs(families: dict[str, Family]) -> None:
    heads = {"fill_mask", "text_classification", "token_classification", "question_answering"}
    checked = 0
    for family in families.values():
        for name, task in family.tasks.items():
            checked += 1
            assert task.name == name
            if name == "text_generation" and (family.encoder_decoder or task.whole):  # what else it has may take more
                assert family.tokenizer and "text" in family.modalities, family.name
            elif name in {"embedding", "text_generation"}:
                assert family.tokenizer and family.modalities == ("text",), (family.name, name)
            if name in heads:
                assert family.tokenizer and "text" in family.modalities, (family.name, name)
            if name in {"image_classification", "object_detection"}:
                assert family.image_processor and "image" in family.modalities, (family.name, name)
            if name == "image_text_to_text":
                assert family.processor and {"text", "image"} <= set(family.modalities), (family.name, name)
            if name.startswith("speech"):
                assert family.feature_extractor and "audio" in family.modalities, (family.name, name)
    assert checked > 400


def variant(**conditions: object) -> Variant:
    return Variant(template="t", mapping="MODEL", **conditions)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("conditions", "encoder", "decoder"),
    [
        ({}, True, True),
        ({"any_of": ("MODEL_FOR_MASKED_LM",)}, True, False),
        ({"none_of": ("MODEL_FOR_CAUSAL_LM",)}, True, False),
        ({"only": ("text",)}, True, True),
        ({"only": ("text", "image")}, False, False),
        ({"takes": ("audio",)}, False, False),
        ({"needs": ("tokenizer",)}, True, True),
        ({"needs": ("tokenizer", "processor")}, False, False),
        ({"without_inputs": ("past_key_values",)}, True, False),
        ({"outputs": ("last_hidden_state",)}, True, True),
        ({"outputs": ("logits",)}, False, False),
        ({"methods": ("get_text_features",)}, False, False),
        ({"encoder_decoder": True}, False, False),
        ({"encoder_decoder": False}, True, True),
        ({"part": True}, False, False),
        ({"part": False}, True, True),
    ],
)
def test_each_condition_alone(conditions: dict[str, object], encoder: bool, decoder: bool) -> None:
    fits = [variant(**conditions).model_class(line("x", facts)) for facts in (ENCODER, DECODER)]
    assert fits == ["AlphaModel" if encoder else None, "BetaModel" if decoder else None]


def test_problems_of_all_task_files_are_told_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    good = "title: t\nskill: S\nsummary: s\ninputs: [text]\nvariants: [{template: t, mapping: MODEL}]\n"
    Path("a.yaml").write_text("task: b\n" + good)
    Path("b.yaml").write_text("task: b\n" + good.replace("mapping", "maping"))
    Path("c.yaml").write_text("task: c\n" + good + "options: {pooling: {default: mean, choices: [cls]}}\n")
    with pytest.raises(FactsError) as caught:
        read_tasks(tmp_path)
    assert str(caught.value) == snapshot("""\
a.yaml:1: the task is called 'b', but the file 'a'. Rename the file to b.yaml.
b.yaml:6: the key 'mapping' is missing in 'variants.0'
b.yaml:6: unknown key 'variants.0.maping'. Did you mean 'mapping'?
c.yaml:7: the default 'mean' of 'pooling' is none of its choices\
""")
