"""A module as `generate` writes them, and edits of it."""

from __future__ import annotations

from generators.merge import Conflict, Merged, merge

MODULE = '''"""Sentence embeddings on the CPU."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

import torch
from transformers import AutoTokenizer, BertModel

MAX_TOKENS = 512  # from the configuration


@dataclass(frozen=True)
class Embeddings:
    """What comes out.

    vectors: unit length.
    """

    vectors: torch.Tensor
    tokens: int


class Embedder:
    """Embeds sentences."""

    def __init__(self, model: BertModel, batch_size: int = 32) -> None:
        self.model = model
        self.batch_size = batch_size

    @classmethod
    def load(cls, checkpoint: str) -> Embedder:
        """Loads a checkpoint."""
        tokenizer = AutoTokenizer.from_pretrained(checkpoint)
        model = BertModel.from_pretrained(checkpoint)
        return cls(model.eval(), tokenizer)

    def __call__(self, sentences: list[str]) -> Embeddings:
        """Embeds sentences, in order."""
        if not sentences:
            raise ValueError("nothing to embed")
        hidden = self.model(sentences)
        return Embeddings(hidden, len(sentences))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint")
    args = parser.parse_args()
    print(Embedder.load(args.checkpoint))


if __name__ == "__main__":
    main()
'''


def edited(*replacements: tuple[str, str], text: str = MODULE) -> str:
    """The module with each first text, which must occur once, replaced by the second."""
    for old, new in replacements:
        assert text.count(old) == 1, f"{old!r} occurs {text.count(old)} times"
        text = text.replace(old, new)
    return text


def merged(ours: str, theirs: str, base: str = MODULE, path: str = "bert/cpu/embedding.py") -> str:
    """The merged text. Fails with the report if it is a conflict."""
    result = merge(base, ours, theirs, path)
    assert isinstance(result, Merged), result.report
    return result.text


def conflict(ours: str, theirs: str, base: str = MODULE, path: str = "bert/cpu/embedding.py") -> str:
    """The report of the conflict. Fails with the text if it merges."""
    result = merge(base, ours, theirs, path)
    assert isinstance(result, Conflict), result.text
    return result.report
