"""`generate registry` as people and scripts meet it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from inline_snapshot import snapshot
from registry_world import generate

KEY = [
    "bert",
    "clap",
    "clip",
    "detr",
    "llama",
    "llava",
    "llava_next",
    "qwen2_vl",
    "t5",
    "vit",
    "wav2vec2",
    "whisper",
    "xclip",
]


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    (tmp_path / "families").mkdir()
    return tmp_path


def test_list_as_json_is_for_scripts() -> None:
    answer = generate("registry", "list", "--key", "--json")
    assert [row["name"] for row in json.loads(answer.out)] == KEY
    assert json.loads(answer.out)[0] == snapshot(
        {
            "name": "bert",
            "title": "BERT",
            "modalities": ["text"],
            "parameters": 109482240,
            "tasks": [
                "embedding",
                "fill_mask",
                "multiple_choice",
                "next_sentence_prediction",
                "pretraining",
                "question_answering",
                "text_classification",
                "text_generation",
                "token_classification",
            ],
        }
    )


def test_search_combines_its_options() -> None:
    answer = generate("registry", "search", "qwen*", "--task", "text_generation", "--size", "..10B")
    assert (answer.code, answer.out) == snapshot(
        (
            0,
            """\
FAMILY        TITLE        SIZE  MODALITIES          TASKS
qwen3_5       Qwen3.5      8.4B  text, image, video  features, image_text_to_text, text_classification, text_generation, token_classification
qwen3_5_text  Qwen3.5Text  7.9B  text                features, text_classification, text_generation
2 families
""",
        )
    )


def test_search_knows_what_a_backend_has_templates_for() -> None:
    found = [
        [row["name"] for row in json.loads(generate("registry", "search", "*bert", "--backend", name, "--json").out)]
        for name in ("cpu", "webgpu")
    ]
    assert {"bert", "albert"} <= set(found[0])
    assert found[1] == ["bert"]  # the one of them whose graph was captured


def test_show_names_the_files_behind_a_family(facts: Path) -> None:
    (facts / "families" / "mine.yaml").write_text("family: mine\nlike: bert\n")
    value = json.loads(generate("registry", "show", "mine", "--facts", facts, "--json").out)
    assert value["files"] == [(facts / "families" / "mine.yaml").as_posix()]
    assert value["tasks"]["embedding"] == {
        "model_class": "BertModel",
        "template": "embedding",
        "options": {"pooling": "mean"},
    }


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["show", "brt"], "error: no family 'brt'. Did you mean 'bart', 'bert', 'ibert'?\n"),
        (["search", "--task", "fill-mask"], "error: no task 'fill-mask'. Did you mean 'fill_mask'?\n"),
        (["search", "--modality", "txt"], "error: no modality 'txt'. Did you mean 'text'?\n"),
        (
            ["search", "--size", "small"],
            "error: 'small' is no size. Write a range of weights, as in 100M..1B, ..500M or 7B.."
            " (k, M, B and T are 10^3 to 10^12).\n",
        ),
    ],
)
def test_bad_input_is_told_and_exits_with_two(arguments: list[str], message: str) -> None:
    answer = generate("registry", *arguments)
    assert (answer.code, answer.out, answer.err) == (2, "", message)


def test_shipped_facts_are_valid() -> None:
    answer = generate("registry", "validate")
    assert (answer.code, answer.out.splitlines()[-1].partition(": ")[2]) == (0, "nothing is wrong")


def test_validate_tells_all_problems_of_all_files(facts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(facts)
    files = {
        "bert.yaml": "family: bert\ntokenizer: BertTokeniser\ntasks:\n  fill_mask: {model_class: BertForMaskLM}\n",
        "llama.yaml": "family: llama\nfamily: llama\n",
        "mine.yaml": "family: mine\nlike: bertt\n",
        "other.yml": "family: other\n",
        "new.yaml": "family: new\ntasks: {embedding: {poling: cls}}\n",
        "t5.yaml": "family: t5\nlimits: {max_position_embeddings: -1}\n",
    }
    for name, text in files.items():
        Path("families", name).write_text(text)
    answer = generate("registry", "validate", "--facts", ".")
    assert answer.code == 2
    assert "\n".join(line for line in answer.out.splitlines() if line.startswith("families/")) == snapshot("""\
families/bert.yaml:2: transformers has no 'BertTokeniser'. Did you mean 'BertTokenizer', 'AlbertTokenizer', 'BartTokenizer'?
families/bert.yaml:4: transformers has no 'BertForMaskLM'. Did you mean 'BertForMaskedLM', 'IBertForMaskedLM', 'AlbertForMaskedLM'?
families/llama.yaml:2: the key 'family' is there twice. It is on line 1 already; keep one of them.
families/mine.yaml:2: no family 'bertt'. Did you mean 'bert', 'ibert', 'albert'?
families/new.yaml:2: embedding has no option 'poling'. Did you mean 'pooling'?
families/new.yaml:2: new does not have the task embedding. Name the `model_class` that does it, or take it out.
families/new.yaml:1: the new family 'new' needs config_class, modalities, main_input. Say what it is, or start from a known family with `like: NAME`.
families/t5.yaml:2: 'limits.max_position_embeddings': input should be greater than 0
families/other.yml: files of families end in .yaml. Rename it to other.yaml.\
""")
    problems = json.loads(generate("registry", "validate", "--facts", ".", "--json").out)
    assert problems[0] == snapshot(
        {
            "where": "families/bert.yaml:2",
            "message": "transformers has no 'BertTokeniser'",
            "hint": "Did you mean 'BertTokenizer', 'AlbertTokenizer', 'BartTokenizer'?",
        }
    )


def test_a_mapping_that_does_not_exist_is_found(tmp_path: Path) -> None:
    from model_registry.checks import mapping_problems

    path = tmp_path / "t.yaml"
    path.write_text("task: t\nvariants:\n  - {template: t, mapping: MODEL_FOR_MASKD_LM, none_of: [MODEL]}\n")
    problems = mapping_problems(path, {"MODEL", "MODEL_FOR_MASKED_LM"})
    assert [(one.message, one.hint) for one in problems] == [
        ("no mapping 'MODEL_FOR_MASKD_LM'", "Did you mean 'MODEL_FOR_MASKED_LM'?")
    ]
