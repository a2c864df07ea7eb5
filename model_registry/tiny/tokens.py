"""Special tokens: which ones a config and a processor ask for, and which id each key of the config gets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from model_registry.tiny.configs import Ids
from model_registry.tiny.nodes import numbers, tree

STANDARD = {
    "bos": ("bos", "cls", "pad"),
    "eos": ("eos", "sep", "pad"),
    "pad": ("pad", "eos"),
    "unk": ("unk", "pad"),
    "sep": ("sep", "eos"),
    "cls": ("cls", "bos"),
    "mask": ("mask", "unk"),
}
"""The tokens that tokenizers know by name, and which of them stands in where a tokenizer has none."""

PLACED = ("image", "video", "audio")
"""Tokens that a model may leave unset by default although nothing works without them."""

KEY = re.compile(r"(?:forced_)?(\w+?)_token_(?:id|index)")


def asked(config: Any) -> list[str]:
    """The stems of all `<stem>_token_id` keys in the config tree that are not standard: "image", "vision_start"."""
    return list(dict.fromkeys(stem for key, value in _ids(config) if (stem := _stem(key)) and _wanted(stem, value)))


def _wanted(stem: str, value: Any) -> bool:
    return bool(numbers(value)) or (value is None and stem in PLACED)


def _ids(config: Any) -> Iterator[tuple[str, Any]]:
    for node in tree(config):
        yield from ((key, value) for key, value in vars(node).items() if key[0] != "_")


def _stem(key: str) -> str | None:
    found = KEY.fullmatch(key)
    return found[1] if found and found[1] not in (*STANDARD, "decoder_start") else None


def token_ids(processor: Any, tokenizer: Any, tokens: dict[str, str], named: dict[str, str]) -> Ids:
    """The rule that gives every token key of a config its id in that tokenizer.

    processor: whose own `<stem>_token_id` is believed; None to believe only the tokens. tokens: token by stem.
    named: token by key, for keys whose name does not tell.
    """

    def rule(key: str, value: Any, node: dict[str, Any]) -> Any:
        if re.fullmatch(r"(text_)?vocab_size(_per\w+)?", key):
            return None if "image_size" in node else _size(tokenizer)
        if key in named:
            return numbered(named[key], tokenizer)
        if key.endswith("suppress_tokens") and numbers(value):
            return [standard_id(tokenizer, "eos")]
        if key in ("pad_token_id", "bos_token_id", "eos_token_id") and value is None and "vocab_size" in node:
            return getattr(tokenizer, key, None)
        found = KEY.fullmatch(key)
        if not found or not _wanted(found[1], value):
            return None
        if found[1] == "decoder_start":
            return standard_id(tokenizer, _like(value, node))
        if found[1] in STANDARD:
            return standard_id(tokenizer, found[1])
        own = getattr(processor, f"{found[1]}_token_id", None)
        if isinstance(own, int):
            return own
        stem = next((stem for stem in (found[1], _synonym(found[1])) if stem in tokens), None)
        return tokenizer.convert_tokens_to_ids(tokens[stem]) if stem else None

    return rule


def numbered(value: Any, tokenizer: Any) -> Any:
    """The value with every string that is a token replaced by its id; keys stay."""
    if isinstance(value, dict):
        return {key: numbered(item, tokenizer) for key, item in value.items()}
    if isinstance(value, list):
        return [numbered(item, tokenizer) for item in value]
    return tokenizer.convert_tokens_to_ids(value) if isinstance(value, str) else value


def _synonym(stem: str) -> str:
    """What processors call a token that a config calls the start or the end of something: "vision_bos"."""
    return stem.replace("_start", "_bos").replace("_end", "_eos")


def _size(tokenizer: Any) -> int:
    """One more than the largest id: some tokenizers leave gaps, or do not count their language tokens."""
    tables = [table for name, table in vars(tokenizer).items() if name.endswith("_to_id") and isinstance(table, dict)]
    further = [index for table in tables for index in table.values() if isinstance(index, int)]
    return int(1 + max([len(tokenizer) - 1, *tokenizer.get_vocab().values(), *tokenizer.all_special_ids, *further]))


def standard_id(tokenizer: Any, stem: str) -> int:
    """The id of a standard token, or of the one that stands in for it; 0 where there is none at all."""
    found = (getattr(tokenizer, f"{name}_token_id", None) for name in STANDARD[stem])
    return next((index for index in found if index is not None), 0)


def _like(value: Any, node: dict[str, Any]) -> str:
    """Which standard token a decoder starts with: the one that has the same id in the class's defaults."""
    return next((stem for stem in ("pad", "eos", "bos") if node.get(f"{stem}_token_id") == value), "bos")
