"""The vocabularies: contiguous ids, specials first, every sentence representable, and the same on every call."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model_registry.tiny.vocabularies import ASCII, KINDS, merges, vocabulary

SPECIALS = st.lists(st.from_regex(r"<[a-z]{1,8}>", fullmatch=True), max_size=6, unique=True)
MAPPINGS = sorted(set(KINDS) - {"unigram"})


@pytest.mark.parametrize("kind", MAPPINGS)
@given(specials=SPECIALS)
def test_ids_are_contiguous_and_specials_come_first_in_their_order(kind: str, specials: list[str]) -> None:
    vocab = vocabulary(kind, specials=specials)
    assert list(vocab.values()) == list(range(len(vocab)))
    assert list(vocab)[: len(specials)] == specials


@pytest.mark.parametrize(
    ("kind", "size", "some"),
    [
        ("wordpiece", 190, {"[PAD]": 0, "[UNK]": 1, "!": 2, "~": 95, "##!": 96, "##~": 189}),
        ("byte_bpe", 262, {"[PAD]": 0, "!": 2, "Ġ": 222, "Ń": 257, "he": 258, "the": 259, "at": 260, "in": 261}),
        ("suffix_bpe", 192, {"[PAD]": 0, "!": 2, "!</w>": 96, "at</w>": 190, "in</w>": 191}),
        ("sentencepiece_bpe", 357, {"[UNK]": 1, "<0x00>": 2, "<0xFF>": 257, "▁": 258, "!": 259, "the": 354}),
        ("pieces", 97, {"[UNK]": 1, "▁": 2, "!": 3, "~": 96}),
        ("characters", 29, {"[UNK]": 1, "A": 2, "Z": 27, "'": 28}),
    ],
)
def test_each_kind_is_as_documented(kind: str, size: int, some: dict[str, int]) -> None:
    vocab = vocabulary(kind, specials=["[PAD]", "[UNK]"])
    assert len(vocab) == size
    assert {token: vocab[token] for token in some} == some


def test_unigram_gives_every_piece_a_score_and_specials_none() -> None:
    pairs = vocabulary("unigram", specials=["<pad>"])
    assert pairs[:3] == [("<pad>", 0.0), ("▁", -4.0), ("!", -4.0)]
    assert pairs[-1] == ("in", -5.0)
    assert len(pairs) == 1 + 1 + len(ASCII) + 4


def test_later_tokens_and_timestamps_follow_the_bytes() -> None:
    vocab = vocabulary("byte_bpe", specials=["<end>"], last=["<start>"], timestamps=3)
    assert list(vocab)[-4:] == ["<start>", "<|0.00|>", "<|0.02|>", "<|0.04|>"]


@pytest.mark.parametrize("kind", [kind for kind in MAPPINGS if kind.endswith("bpe")])
def test_every_merge_joins_two_tokens_into_a_third(kind: str) -> None:
    vocab = vocabulary(kind, specials=[])
    assert merges(kind)
    assert all({left, right, left + right} <= set(vocab) for left, right in merges(kind))


def test_an_unknown_kind_is_a_key_error() -> None:
    with pytest.raises(KeyError, match="syllables"):
        vocabulary("syllables", specials=[])
