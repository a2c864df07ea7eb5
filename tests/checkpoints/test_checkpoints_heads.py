"""Fine-tuned heads: their labels, how many there are, and whether they exclude each other."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import (
    BertForMaskedLM,
    BertForSequenceClassification,
    BertForTokenClassification,
    BertModel,
)
from variants import checkpoint, generated, saved

pytestmark = pytest.mark.xdist_group("checkpoints")

LABELS = ["joy", "anger", "fear", "no feeling", "surprise"]
TEXTS = ["A cat sits on the mat.", "Stocks fell sharply today."]
IDS = {"id2label": dict(enumerate(LABELS)), "label2id": {label: i for i, label in enumerate(LABELS)}}


@pytest.fixture(scope="module")
def encoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An encoder as it was pretrained, without a head."""
    return checkpoint(tmp_path_factory.mktemp("heads"), "bert", "BertModel")


def fine_tuned(kind: Any, encoder: Path, folder: Path, **options: Any) -> tuple[Any, Path]:
    """The encoder with a new head, which training has moved away from where it began, and the folder that it is saved in."""
    torch.manual_seed(1)
    model = kind.from_pretrained(encoder, **options).eval()
    with torch.no_grad():
        model.classifier.bias.normal_()
    return model, saved(model, encoder, folder)


def test_the_labels_are_those_of_the_head(encoder: Path, tmp_path: Path) -> None:
    model, folder = fine_tuned(BertForSequenceClassification, encoder, tmp_path / "tuned", **IDS)
    skill = generated("bert", "cpu", "text_classification").BertTextClassifier.load(folder)
    with torch.no_grad():
        wanted = model(**skill.tokenizer(TEXTS, padding=True, return_tensors="pt")).logits.softmax(-1)
    for result, row in zip(skill(TEXTS), wanted, strict=True):
        assert list(result.scores) == LABELS
        assert list(result.scores.values()) == pytest.approx(row.tolist(), rel=1e-5)
        assert result.label == LABELS[int(row.argmax())]


def test_labels_that_do_not_exclude_each_other(encoder: Path, tmp_path: Path) -> None:
    several = {**IDS, "problem_type": "multi_label_classification"}
    model, folder = fine_tuned(BertForSequenceClassification, encoder, tmp_path / "tuned", **several)
    skill = generated("bert", "cpu", "text_classification").BertTextClassifier.load(folder)
    with torch.no_grad():
        wanted = model(**skill.tokenizer(TEXTS[:1], return_tensors="pt")).logits[0].sigmoid()
    assert list(skill(TEXTS[0])[0].scores.values()) == pytest.approx(wanted.tolist(), rel=1e-5)


def test_words_are_tagged_with_the_labels_of_the_head(encoder: Path, tmp_path: Path) -> None:
    labels = {0: "O", 1: "B-PER", 2: "I-PER", 3: "B-LOC"}
    model, folder = fine_tuned(BertForTokenClassification, encoder, tmp_path / "tuned", id2label=labels)
    skill = generated("bert", "cpu", "token_classification").BertTokenClassifier.load(folder)
    kinds = {entity.label for tagging in skill(TEXTS) for entity in tagging.entities}
    assert kinds and kinds <= {"PER", "LOC"}
    assert skill.model.config.id2label == labels == model.config.id2label


def test_a_head_that_is_not_there_is_not_made_up(encoder: Path) -> None:
    with pytest.raises(ValueError, match="lacks weights of BertForSequenceClassification: classifier.bias"):
        generated("bert", "cpu", "text_classification").BertTextClassifier.load(encoder)


def test_a_head_of_another_size_is_not_made_up(encoder: Path, tmp_path: Path) -> None:
    _, folder = fine_tuned(BertForSequenceClassification, encoder, tmp_path / "tuned", **IDS)
    said = json.loads((folder / "config.json").read_text())
    said.update(id2label={"0": "yes", "1": "no"}, label2id={"yes": 0, "no": 1})
    (folder / "config.json").write_text(json.dumps(said))
    with pytest.raises(
        ValueError, match="lacks weights of BertForSequenceClassification: classifier.bias, classifier.w"
    ):
        generated("bert", "cpu", "text_classification").BertTextClassifier.load(folder)


def test_a_head_that_is_not_asked_for_does_no_harm(encoder: Path, tmp_path: Path) -> None:
    """Sentence embeddings from a checkpoint for masked words: the encoder's weights have a prefix there."""
    torch.manual_seed(2)
    model = BertForMaskedLM.from_pretrained(encoder)
    folder = saved(model, encoder, tmp_path / "masked")
    embedder = generated("bert", "cpu", "embedding").BertEmbedder
    bare, headed = embedder.load(encoder), embedder.load(folder)
    assert torch.equal(bare(TEXTS).vectors, headed(TEXTS).vectors)
    assert isinstance(headed.model, BertModel)
