"""The shipped snapshot is whole, canonical, and what the installed transformers says."""

from __future__ import annotations

import json

import pytest

from model_registry import Registry
from model_registry.names import wrong_with
from model_registry.snapshot import EMPTY, FAMILIES, HERE, RECIPES, Snapshot, encode

KEYS = {*EMPTY, "family"}


@pytest.fixture(scope="module")
def rows() -> list[dict[str, object]]:
    return [json.loads(line) for line in (HERE / FAMILIES).read_text().splitlines()]


def test_every_model_type_has_a_line_with_every_key(rows: list[dict[str, object]]) -> None:
    assert len(rows) > 800
    assert [set(row) ^ KEYS for row in rows if set(row) != KEYS] == []


@pytest.mark.parametrize("name", [FAMILIES, RECIPES])
def test_its_bytes_are_canonical(name: str) -> None:
    data = (HERE / name).read_bytes()
    assert encode(json.loads(line) for line in data.splitlines()) == data


def test_it_holds_nothing_of_the_machine_that_wrote_it() -> None:
    data = b"".join((HERE / name).read_bytes() for name in (FAMILIES, RECIPES))
    assert data
    for trace in (b"site-packages", b"/tmp/", b" at 0x"):
        assert trace not in data


def test_names_are_found_without_parsing(rows: list[dict[str, object]]) -> None:
    snapshot = Snapshot()
    assert snapshot.names() == sorted(str(row["family"]) for row in rows)
    assert [snapshot.facts(str(row["family"])) for row in rows] == rows


def test_every_family_can_be_a_folder_and_no_two_share_one(rows: list[dict[str, object]]) -> None:
    names = [str(row["family"]) for row in rows]
    assert [name for name in names if wrong_with(name)] == []
    folded = [name.casefold().replace("-", "_").replace(".", "_") for name in names]
    assert len(set(folded)) == len(folded)


def test_every_recipe_is_of_a_family_and_is_one_or_says_why_not() -> None:
    snapshot = Snapshot()
    recipes = snapshot.all_recipes()
    assert recipes and set(recipes) <= set(snapshot.names())
    assert [name for name, said in recipes.items() if bool(said.get("recipe")) == bool(said.get("problem"))] == []
    assert [name for name in Registry.open().key() if not recipes[name]["recipe"]] == []


@pytest.mark.parametrize(
    "family", ["bert", "clip", "xclip", "wav2vec2", "qwen2_vl", "roberta", "kosmos-2.5", "gpt-sw3"]
)
def test_it_says_what_the_installed_transformers_says(family: str) -> None:
    transformers = pytest.importorskip("transformers")
    pytest.importorskip("torch")
    if transformers.__version__ != Snapshot().source()["transformers"]:
        pytest.skip(f"the snapshot is of another transformers than {transformers.__version__}")
    from model_registry.observe import observe, prepare

    prepare()
    facts = dict(Snapshot().facts(family) or {})
    del facts["since"]
    assert observe(family) == facts


def test_facts_that_took_some_finding() -> None:
    snapshot = Snapshot()
    facts = {
        name: snapshot.facts(name) or {}
        for name in ("roberta", "xclip", "llama", "cvt", "wavlm", "qwen2_vl", "whisper")
    }
    assert facts["roberta"]["limits"]["reserved_positions"] == 2  # they start after the padding index
    assert facts["xclip"]["processor"] == "XCLIPProcessor"  # in no mapping
    assert facts["llama"]["tokenizer"] == "LlamaTokenizer"  # in no mapping
    assert facts["cvt"]["modalities"] == ["image"]  # the class only inherits "text"
    assert facts["wavlm"]["tokenizer"] == "Wav2Vec2CTCTokenizer"  # of the family whose processor it borrows
    assert facts["qwen2_vl"]["video_processor"] == "Qwen2VLVideoProcessor"  # hidden without torchvision
    assert facts["whisper"]["limits"]["sampling_rate"] == 16000
    assert facts["whisper"]["limits"]["chunk_length"] == 30


@pytest.mark.parametrize(
    ("family", "prepared_by"),
    [
        ("clip_vision_model", {"image_processor": "CLIPImageProcessorPil"}),
        ("clip_text_model", {"tokenizer": "CLIPTokenizer"}),
        ("qwen2_5_vl_vision", {"image_processor": "Qwen2VLImageProcessorPil"}),  # by its grid_thw
        (
            "qwen3_vl_moe_vision",
            {"image_processor": "Qwen2VLImageProcessorPil"},
        ),  # of whose processor the whole borrows
        ("voxtral_encoder", {"feature_extractor": "WhisperFeatureExtractor"}),
        ("pe_video_encoder", {"video_processor": "PeVideoVideoProcessor"}),
        ("radio", {"image_processor": "NemotronH_Omni_Reasoning_V3ImageProcessor"}),  # of its holder elsewhere
        ("vitpose_backbone", {}),  # whose holder's wants boxes
        ("sam_mask_decoder", {}),
        (  # any two models: by default these
            "speech-encoder-decoder",
            {"feature_extractor": "Wav2Vec2FeatureExtractor", "tokenizer": "BertTokenizer"},
        ),
    ],
)
def test_a_sub_model_has_the_preparers_of_the_whole_for_what_it_takes(family: str, prepared_by: dict[str, str]) -> None:
    facts = Snapshot().facts(family) or {}
    kinds = ("image_processor", "video_processor", "feature_extractor", "tokenizer")
    assert {kind: facts[kind] for kind in kinds if facts[kind]} == prepared_by


def test_a_model_is_for_what_its_own_inputs_are_made_of() -> None:
    names = (
        "gemma4_vision",
        "gemma4_text",
        "exaone4_5_vision",
        "aimv2_text_model",
        "granite_speech_encoder",
        "dia",
        "voxtral",
    )
    facts = {name: (Snapshot().facts(name) or {})["modalities"] for name in names}
    assert facts == {
        "gemma4_vision": ["image"],
        "gemma4_text": ["text"],
        "exaone4_5_vision": ["image"],
        "aimv2_text_model": ["text"],
        "granite_speech_encoder": ["audio"],  # takes hidden_states, and says so itself
        "dia": ["text"],  # its sounds go through another checkpoint first
        "voxtral": ["text"],  # whose processor hears only where mistral-common lays out the chat
    }


def test_what_only_generates_as_a_whole_is_run_by_the_part_that_reads_and_writes() -> None:
    facts = Snapshot().facts("qwen2_5_omni") or {}
    thinker = "Qwen2_5OmniThinkerForConditionalGeneration"
    assert facts["model_class"] == facts["classes"]["MODEL_FOR_IMAGE_TEXT_TO_TEXT"] == thinker
    assert facts["classes"]["MODEL_FOR_MULTIMODAL_LM"] == "Qwen2_5OmniForConditionalGeneration"
    assert "config:part" in facts["traits"][thinker]


def test_classes_that_only_their_module_has_are_told_with_it() -> None:
    facts = Snapshot().facts("dia_encoder") or {}
    assert facts["unexported"] == {"DiaEncoder": "transformers.models.dia.modeling_dia"}
    assert (Snapshot().facts("bert") or {})["unexported"] == {}
