"""The smallest vocabularies that tokenize any English text, one construction a kind of tokenizer.

Pure functions of their parameters, free of dependencies: the tests that we generate repeat them line by line.

kind              what it returns                              used by
wordpiece         {token: id}                                  BERT-like tokenizers
byte_bpe          {token: id}                                  GPT-2-like tokenizers
suffix_bpe        {token: id}, </w> ends a word                CLIP-like tokenizers
sentencepiece_bpe {token: id}, with byte fallback              Llama-like tokenizers
unigram           [(piece, log probability)]                   T5-like tokenizers
pieces            {token: id}                                  tokenizers with a SentencePiece model beside
characters        {character: id}                              CTC tokenizers
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

ASCII = [chr(code) for code in range(33, 127)]
"""The printable characters of ASCII, without the space."""

PAIRS = [("h", "e"), ("t", "he"), ("a", "t"), ("i", "n")]
"""Merges that occur in almost any English sentence, so that some tokens are longer than a character."""


def wordpiece(specials: Sequence[str]) -> dict[str, int]:
    """Specials, then every character as the start of a word and, with ##, as its continuation."""
    return _numbered([*specials, *ASCII, *("##" + character for character in ASCII)])


def byte_bpe(specials: Sequence[str], last: Sequence[str] = (), timestamps: int = 0) -> dict[str, int]:
    """Specials, then a printable symbol for each of the 256 bytes, then what the merges make of them.

    last: further tokens behind those, for tokenizers whose special tokens come last; then that many timestamps, a
    fiftieth of a second apart.
    """
    times = [f"<|{index / 50:.2f}|>" for index in range(timestamps)]
    return _numbered([*specials, *_byte_symbols(), *("".join(pair) for pair in PAIRS), *last, *times])


def suffix_bpe(specials: Sequence[str]) -> dict[str, int]:
    """Specials, then every character inside a word and, with </w>, at its end, then what the merges make of them."""
    pairs = ["".join(pair) for pair in merges("suffix_bpe")]
    return _numbered([*specials, *ASCII, *(character + "</w>" for character in ASCII), *pairs])


def sentencepiece_bpe(specials: Sequence[str]) -> dict[str, int]:
    """Specials, then the 256 fallback bytes, the word boundary, every character, and what the merges make of them."""
    fallback = [f"<0x{byte:02X}>" for byte in range(256)]
    return _numbered([*specials, *fallback, "▁", *ASCII, *("".join(pair) for pair in PAIRS)])


def unigram(specials: Sequence[str]) -> list[tuple[str, float]]:
    """Specials with score 0, then the word boundary and every character; longer pieces score higher."""
    pieces = ["▁", *ASCII]
    words = ["".join(pair) for pair in PAIRS]
    return [(s, 0.0) for s in specials] + [(p, -4.0) for p in pieces] + [(w, -5.0) for w in words]


def pieces(specials: Sequence[str]) -> dict[str, int]:
    """Specials, then the word boundary and every character."""
    return _numbered([*specials, "▁", *ASCII])


def characters(specials: Sequence[str], letters: str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ'") -> dict[str, int]:
    """Specials, then one entry a letter."""
    return _numbered([*specials, *letters])


def merges(kind: str) -> list[tuple[str, str]]:
    """The merges that go with a BPE vocabulary of that kind."""
    return [(left, right + "</w>") for left, right in PAIRS[2:]] if kind == "suffix_bpe" else list(PAIRS)


KINDS: dict[str, Callable[..., Any]] = {
    "wordpiece": wordpiece,
    "byte_bpe": byte_bpe,
    "suffix_bpe": suffix_bpe,
    "sentencepiece_bpe": sentencepiece_bpe,
    "unigram": unigram,
    "pieces": pieces,
    "characters": characters,
}


def vocabulary(kind: str, **params: Any) -> Any:
    """The vocabulary of that kind. Raises KeyError for an unknown kind."""
    return KINDS[kind](**params)


def _byte_symbols() -> list[str]:
    """The 256 symbols of byte-level BPE: a printable Latin-1 byte is its own character, the others follow at 256."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    return [chr(code) for code in [*printable, *range(256, 512 - len(printable))]]


def _numbered(tokens: Sequence[str]) -> dict[str, int]:
    return {token: index for index, token in enumerate(dict.fromkeys(tokens))}
