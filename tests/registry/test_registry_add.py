"""A family is added from what its checkpoint says about itself, and what is written is what is read back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inline_snapshot import snapshot
from registry_world import generate

from model_registry import FactsError, Registry, read_yaml
from model_registry.draft import Draft, write_all


@pytest.fixture
def checkpoint(tmp_path: Path) -> Path:
    folder = tmp_path / "checkpoint"
    folder.mkdir()
    return folder


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def config(folder: Path, **facts: Any) -> Path:
    path = folder / "config.json"
    path.write_text(json.dumps(facts))
    return path


def test_a_new_model_type_with_known_classes_is_like_the_family_of_those(checkpoint: Path) -> None:
    config(checkpoint, model_type="my-bert", architectures=["BertForMaskedLM"])
    answer = generate("registry", "add", checkpoint, "--into", "families", "--title", "My BERT")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out == "created families/my-bert.yaml\nnext: generate skill my-bert --hardware cpu --facts .\n"
    assert Path("families/my-bert.yaml").read_text() == "family: my-bert\nlike: bert\ntitle: My BERT\n"
    family = Registry.open([Path("families")]).family("my-bert")
    assert (family.title, family.tasks["fill_mask"].model_class) == ("My BERT", "BertForMaskedLM")


def test_a_config_json_alone_will_do(checkpoint: Path) -> None:
    path = config(checkpoint, model_type="mine", architectures=["T5ForConditionalGeneration"])
    assert generate("registry", "add", path, "--into", "families").code == 0
    assert Path("families/mine.yaml").read_text() == "family: mine\nlike: t5\n"


def test_how_sentence_transformers_pools_is_taken_over(checkpoint: Path) -> None:
    config(checkpoint, model_type="roberta", architectures=["RobertaModel"])
    (checkpoint / "1_Pooling").mkdir()
    pooling = {"word_embedding_dimension": 384, "pooling_mode_cls_token": True, "pooling_mode_mean_tokens": False}
    (checkpoint / "1_Pooling" / "config.json").write_text(json.dumps(pooling))
    assert generate("registry", "add", checkpoint, "--into", "families").code == 0
    assert Path("families/roberta.yaml").read_text() == "family: roberta\ntasks: {embedding: {pooling: cls}}\n"
    assert Registry.open([Path("families")]).family("roberta").tasks["embedding"].options == {"pooling": "cls"}


def test_a_family_is_like_the_one_that_its_classes_are_named_after(checkpoint: Path) -> None:
    config(checkpoint, model_type="mine", architectures=["LlamaForCausalLM"])  # of two other families too
    assert generate("registry", "add", checkpoint, "--into", "families").code == 0
    assert Path("families/mine.yaml").read_text() == "family: mine\nlike: llama\n"


def test_its_tests_can_use_a_tiny_checkpoint_of_this_very_config(checkpoint: Path) -> None:
    pytest.importorskip("transformers")
    config(checkpoint, model_type="mine", architectures=["BertModel"], hidden_size=1024, hidden_act="relu")
    assert generate("registry", "add", checkpoint, "--into", "families", "--recipe").code == 0
    recipe = Registry.open([Path("families")]).family("mine").recipe
    assert recipe and recipe["config"]["class"] == "BertConfig"
    kwargs = recipe["config"]["kwargs"]
    assert (kwargs["hidden_size"], kwargs["hidden_act"]) == (32, "relu")


def test_a_known_family_gets_a_recipe_too(checkpoint: Path) -> None:
    pytest.importorskip("transformers")
    config(checkpoint, model_type="bert", architectures=["BertModel"], hidden_act="relu")
    assert generate("registry", "add", checkpoint, "--into", "families", "--recipe").code == 0
    recipe = Registry.open([Path("families")]).family("bert").recipe
    assert recipe and recipe["config"]["kwargs"]["hidden_act"] == "relu"


def test_a_config_that_no_tiny_checkpoint_can_be_made_of_is_told(checkpoint: Path) -> None:
    pytest.importorskip("transformers")
    config(checkpoint, model_type="mine", architectures=["BertModel"], hidden_act="relux")
    answer = generate("registry", "add", checkpoint, "--into", "families", "--recipe")
    assert (answer.code, answer.err) == snapshot(
        (
            2,
            "error: checkpoint/config.json: no tiny checkpoint of it: hidden_act = \"relux\" in the config: BertModel rejects the tiny config: KeyError: 'relux'. Correct that, or leave out --recipe: the tests then use a tiny checkpoint of the class's defaults.\n",
        )
    )
    assert not Path("families").exists()


def test_a_recipe_is_made_of_a_checkpoint() -> None:
    answer = generate("registry", "add", "--name", "mine", "--like", "bert", "--recipe")
    assert (answer.code, answer.err) == snapshot(
        (2, "error: --recipe is made of a checkpoint's config.json. Give a CHECKPOINT.\n")
    )


def test_nothing_is_written_when_all_is_known(checkpoint: Path) -> None:
    config(checkpoint, model_type="bert", architectures=["BertModel"])
    answer = generate("registry", "add", checkpoint, "--into", "families")
    assert (answer.code, answer.out) == (
        0,
        "nothing needs to be added: all that this checkpoint says is known already\n",
    )
    assert not Path("families").exists()


def test_a_file_is_replaced_only_when_told_to(checkpoint: Path) -> None:
    config(checkpoint, model_type="mine", architectures=["BertModel"])
    assert generate("registry", "add", checkpoint, "--into", "families").code == 0
    Path("families/mine.yaml").write_text("family: mine\nlike: bert\ntitle: Edited\n")
    refused = generate("registry", "add", checkpoint, "--into", "families")
    assert (refused.code, refused.err) == (
        2,
        "error: families/mine.yaml: there is such a file already. Edit it, or replace it with --force.\n",
    )
    assert generate("registry", "add", checkpoint, "--into", "families", "--force").code == 0
    assert "Edited" not in Path("families/mine.yaml").read_text()


def test_of_several_files_all_are_written_or_none(tmp_path: Path) -> None:
    drafts = [Draft("one", {"like": "bert"}), Draft("two", {"like": "bert"})]
    (tmp_path / "two.yaml").write_text("mine\n")
    with pytest.raises(FactsError, match="two.yaml: there is such a file already"):
        write_all(drafts, tmp_path)
    assert [path.name for path in tmp_path.glob("*.yaml")] == ["two.yaml"]
    write_all(drafts, tmp_path, force=True)
    assert (tmp_path / "two.yaml").read_text() == "family: two\nlike: bert\n"


@pytest.mark.parametrize(
    ("content", "options", "message"),
    [
        (None, [], "checkpoint/config.json: no such file. Give the folder of a checkpoint, or its config.json."),
        ("{", [], "checkpoint/config.json:1: not JSON. Is the download complete?"),
        ("[]", [], "checkpoint/config.json: not a JSON object. A config.json holds keys and values."),
        ("{}", [], "checkpoint/config.json: there is no model_type in it. Give the family a name with --name."),
        (
            '{"model_type": "berx", "architectures": ["BerxModel"]}',
            [],
            "checkpoint/config.json: its model_type 'berx' and its architectures BerxModel are unknown to transformers."
            " Say which known family it works like, --like NAME, or which package defines it, --package NAME. Did you mean 'bert'",
        ),
        (
            '{"model_type": "../../evil"}',
            [],
            "checkpoint/config.json: the name '../../evil' is not made of letters and digits, with single '-', '_' or '.'"
            " between them. A family's name is its model_type, for example bert or blip-2; it becomes a folder.",
        ),
        (
            '{"model_type": "mine"}',
            ["--like", "brt"],
            "error: mine.yaml:2: no family 'brt'. Did you mean 'bart', 'bert', 'ibert'?",
        ),
        (
            '{"model_type": "mine"}',
            ["--like", "bert", "--title", 'a" + b'],
            "error: mine.yaml:3: 'title': string should match pattern",
        ),
    ],
)
def test_what_a_checkpoint_cannot_say_is_told(
    checkpoint: Path, content: str | None, options: list[str], message: str
) -> None:
    if content is not None:
        (checkpoint / "config.json").write_text(content)
    answer = generate("registry", "add", checkpoint, "--into", "families", *options)
    assert answer.code == 2
    assert message in answer.err
    assert not Path("families").exists()


def test_without_a_checkpoint_the_options_must_say_it_where_nobody_can_be_asked() -> None:
    assert generate("registry", "add").err == snapshot(
        "error: there is no terminal to ask questions on. Give a checkpoint, or both --name and --like.\n"
    )
    assert generate("registry", "add", "--name", "mine", "--like", "bert", "--into", "families").code == 0
    assert generate("registry", "add", "--name", "bert", "--like", "t5", "--into", "families").err == snapshot(
        "error: the family 'bert' is known already. To change a fact of it, write a file with that fact alone; see: generate registry show bert\n"
    )


class Terminal:
    def isatty(self) -> bool:
        return True


def test_a_person_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    import typer

    answers = iter(["mine", "bert", "Mine"])
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(typer, "prompt", lambda question, default=None: next(answers))
    assert generate("registry", "add", "--into", "families").code == 0
    assert Path("families/mine.yaml").read_text() == "family: mine\nlike: bert\ntitle: Mine\n"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
)


@given(st.text(min_size=1, max_size=30).filter(lambda text: text.isprintable()), JSON)
def test_what_is_written_reads_back(title: str, value: Any) -> None:
    path = Path("drafted.yaml")
    draft = Draft("x1", {"title": title, "recipe": {"config": {"kwargs": value}}})
    path.write_text(draft.text(), encoding="utf-8")
    assert read_yaml(path).value == {"family": "x1", "title": title, "recipe": {"config": {"kwargs": value}}}
