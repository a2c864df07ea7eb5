"""`generate registry add --package`: a family's file from the package that defines it."""

from __future__ import annotations

import contextlib
import importlib
import io
import json
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from people import PACKAGE, Person

from generators.cli import invoke
from model_registry import read_yaml
from model_registry.observe.modules import named, registered, unexported

pytestmark = pytest.mark.xdist_group("outside")


@dataclass(frozen=True)
class Answer:
    code: int
    out: str
    err: str


def add(package: str, *arguments: str) -> Answer:
    """`generate registry add --package` in this process, where transformers has to be imported only once."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = invoke(["registry", "add", "--package", package, *arguments])
    return Answer(code, out.getvalue(), err.getvalue())


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """An empty folder to work in; and sys.path and what packages register, which are as before afterwards."""
    from transformers.models.auto.configuration_auto import CONFIG_MAPPING

    monkeypatch.setattr(CONFIG_MAPPING, "_extra_content", {})
    monkeypatch.setattr(sys, "path", [*sys.path])
    monkeypatch.chdir(tmp_path)
    return sys.path


def test_what_is_drafted_is_what_the_package_says(author: Person) -> None:
    facts = read_yaml(author.folder / "quarry" / "families" / "opal.yaml").value
    recipe = facts.pop("recipe")
    assert facts == {
        "family": "opal",
        "package": "quarry",
        "config_class": "OpalConfig",
        "model_class": "OpalModel",
        "classes": {"MODEL": "OpalModel", "MODEL_FOR_ZERO_SHOT_IMAGE_CLASSIFICATION": "OpalModel"},
        "modalities": ["text", "image"],
        "main_input": ["input_ids", "pixel_values"],
        "tokenizer": "BertTokenizer",
        "processor": "quarry.OpalProcessor",
        "image_processor": "quarry.OpalImageProcessor",
        "features": ["get_text_features", "get_image_features"],
        "limits": {"image_size": 224, "max_position_embeddings": 64},
        "inputs": ["input_ids", "pixel_values", "attention_mask"],
        "methods": {"OpalModel": ["get_text_features", "get_image_features"]},
        "outputs": {"OpalModel": ["logits_per_image", "logits_per_text", "text_embeds", "image_embeds"]},
        "traits": {
            "OpalModel": ["forward:attention_mask", "forward:input_ids", "forward:pixel_values"],
            "*": ["weight:logit_scale"],
        },
        "parameters": 13_200_769,
    }
    assert (recipe["config"]["class"], recipe["processor"]["class"]) == ("OpalConfig", "quarry.OpalProcessor")


def test_a_local_folder_gives_what_the_installed_package_gives(author: Person, installed: Person) -> None:
    done = author.generate("all", "opal", "--hardware", "cpu", "--facts", "quarry")
    assert done.returncode == 0, done.stderr
    ours, theirs = (who.folder / "generated" / "opal" / "cpu" for who in (author, installed))
    assert {path.name: path.read_bytes() for path in ours.iterdir()} == {
        path.name: path.read_bytes() for path in theirs.iterdir() if path.is_file()
    }


def test_a_checkpoint_says_which_family_is_meant_and_how_it_pools(tmp_path: Path, here: list[str]) -> None:
    here.append(str(PACKAGE.parent))
    checkpoint = tmp_path / "checkpoint"
    (checkpoint / "1_Pooling").mkdir(parents=True)
    (checkpoint / "config.json").write_text(json.dumps({"model_type": "marl"}))
    (checkpoint / "1_Pooling" / "config.json").write_text(json.dumps({"pooling_mode_cls_token": True}))
    answer = add("quarry", str(checkpoint), "--title", "MARL")
    assert (answer.code, answer.out) == (
        0,
        "created families/marl.yaml\nnext: generate skill marl --hardware cpu --facts .\n",
    )
    lines = Path("families/marl.yaml").read_text().splitlines()
    assert {"title: MARL", "tasks: {embedding: {pooling: cls}}"} <= set(lines)


BARE = "import transformers\n"
CONFIGURED = """
from transformers import AutoConfig, PreTrainedConfig

class LoneConfig(PreTrainedConfig):
    model_type = "lone"

AutoConfig.register("lone", LoneConfig)
"""
MODELLED = f"""{CONFIGURED}
from torch import nn
from transformers import AutoModel, PreTrainedModel

class LoneModel(PreTrainedModel):
    config_class = LoneConfig

    def __init__(self, config):
        super().__init__(config)
        self.weight = nn.Linear(1, 1)
        self.post_init()

    def forward(self, input_ids):
        raise NotImplementedError("not yet")

AutoModel.register(LoneConfig, LoneModel)
"""
NOTHING = (
    "{package}: it tells transformers' Auto classes about no model. When it is imported it should call"
    " AutoConfig.register, and AutoModel.register or the like.\n"
)
MISSING = "Install it, or run this in the folder that it is in.\n"


@pytest.mark.parametrize(
    ("package", "text", "options", "message"),
    [
        (
            "absent_one",
            None,
            [],
            "{package}: it cannot be imported: ModuleNotFoundError: No module named '{package}'. " + MISSING,
        ),
        (
            "broken_one",
            "1 / 0",
            [],
            "{package}: it cannot be imported: ZeroDivisionError: division by zero. " + MISSING,
        ),
        ("bare_one", BARE, [], NOTHING),
        ("configured_one", CONFIGURED, [], NOTHING),
        (
            "known_one",
            MODELLED,
            ["--name", "lome"],
            "{package}: it registers no model type 'lome'. Did you mean 'lone'?\n",
        ),
        ("unready_one", MODELLED, [], "lone: no tiny checkpoint of it could be made: LoneModel fails on input_ids"),
        ("liked_one", BARE, ["--like", "bert"], "--package and --like exclude each other. What a package says of its"),
    ],
)
def test_what_a_package_cannot_say_is_told(
    here: list[str], package: str, text: str | None, options: list[str], message: str
) -> None:
    if text is not None:
        Path(f"{package}.py").write_text(text)
    answer = add(package, *options)
    assert answer.code == 2
    assert f"error: {message.format(package=package)}" in answer.err
    assert not Path("families").exists()


def test_a_package_may_lie_in_another_and_export_only_some_of_its_classes(here: list[str]) -> None:
    inner = Path("deep_one", "inner")
    inner.mkdir(parents=True)
    (inner / "parts.py").write_text(MODELLED)
    (inner / "__init__.py").write_text("from deep_one.inner.parts import LoneConfig\n")
    here.insert(0, str(Path.cwd()))
    importlib.import_module("deep_one.inner")
    assert (registered("deep_one"), registered("deep_one.inner"), registered("deep_one.in")) == (["lone"], ["lone"], [])
    names = ["LoneConfig", "LoneModel", "Absent"]
    assert unexported(names, "deep_one.inner") == {"LoneModel": "deep_one.inner.parts"}
    assert named("deep_one.inner.parts.LoneModel").config_class is named("deep_one.inner.LoneConfig")
