"""A small registry of its own: three families that a made-up transformers knows, and a folder for YAML files."""

from __future__ import annotations

import contextlib
import copy
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent
from typing import Any

from generators.cli import invoke
from model_registry.layers import Layers
from model_registry.problems import FactsError
from model_registry.registry import Registry
from model_registry.snapshot import EMPTY, FAMILIES, RECIPES, SOURCE, Snapshot, encode

ENCODER = {
    "classes": {
        "MODEL": "AlphaModel",
        "MODEL_FOR_MASKED_LM": "AlphaForMaskedLM",
        "MODEL_FOR_SEQUENCE_CLASSIFICATION": "AlphaForSequenceClassification",
    },
    "config_class": "AlphaConfig",
    "inputs": ["input_ids", "attention_mask"],
    "limits": {"max_position_embeddings": 512},
    "main_input": ["input_ids"],
    "modalities": ["text"],
    "model_class": "AlphaModel",
    "outputs": {
        "AlphaModel": ["last_hidden_state"],
        "AlphaForMaskedLM": ["logits"],
        "AlphaForSequenceClassification": ["logits"],
    },
    "parameters": 110_000_000,
    "prefix": "Alpha",
    "since": "5.0.0",
    "title": "ALPHA",
    "tokenizer": "AlphaTokenizer",
}
DECODER = {
    "classes": {"MODEL": "BetaModel", "MODEL_FOR_CAUSAL_LM": "BetaForCausalLM"},
    "config_class": "BetaConfig",
    "inputs": ["input_ids", "attention_mask", "past_key_values"],
    "main_input": ["input_ids"],
    "methods": {"BetaForCausalLM": ["generate"]},
    "modalities": ["text"],
    "model_class": "BetaModel",
    "outputs": {"BetaModel": ["last_hidden_state"], "BetaForCausalLM": ["logits"]},
    "parameters": 7_000_000_000,
    "prefix": "Beta",
    "title": "Beta",
    "tokenizer": "TokenizersBackend",
}
BARE = {"config_class": "GammaConfig", "modalities": ["image"], "prefix": "Gamma", "title": "Gamma"}
RECIPE = {"config": {"class": "AlphaConfig", "kwargs": {"hidden_size": 32}}}


def line(family: str, facts: dict[str, Any]) -> dict[str, Any]:
    return {**copy.deepcopy(dict(EMPTY)), **facts, "family": family}


@dataclass(frozen=True)
class World:
    """folder: of the snapshot and of `families/`."""

    folder: Path

    @property
    def registry(self) -> Registry:
        """Opened anew at every look, as every command does."""
        return Registry(Snapshot(self.folder), Layers((self.families,)))

    @property
    def families(self) -> Path:
        return self.folder / "families"

    def write(self, name: str, text: str) -> Path:
        path = self.families / f"{name}.yaml"
        path.write_text(dedent(text), encoding="utf-8")
        return path

    def problems(self, family: str) -> list[str]:
        """What is wrong with a family, without the folder in front of the file's name."""
        try:
            self.registry.family(family)
        except FactsError as error:
            return [str(problem).replace(f"{self.families.as_posix()}/", "") for problem in error.problems]
        return []


def world(folder: Path) -> World:
    rows = [line("alpha", ENCODER), line("beta", DECODER), line("gamma", BARE)]
    recipes = [
        {"family": "alpha", "problem": None, "recipe": RECIPE},
        {"family": "beta", "problem": "too big", "recipe": None},
    ]
    (folder / FAMILIES).write_bytes(encode(rows))
    (folder / RECIPES).write_bytes(encode(recipes))
    (folder / SOURCE).write_text('{"transformers": "5.0.0"}\n')
    (folder / "families").mkdir()
    return World(folder)


@dataclass(frozen=True)
class Answer:
    code: int
    out: str
    err: str


def generate(*arguments: str | Path) -> Answer:
    """Runs `generate` in this process."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = invoke([str(argument) for argument in arguments])
    return Answer(code, out.getvalue(), err.getvalue())


def names(families: Sequence[Any]) -> list[str]:
    return [family.name for family in families]
