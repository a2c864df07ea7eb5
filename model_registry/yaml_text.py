"""Writes facts as the YAML that a person would: a block where it is long, on one line where it fits."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

PLAIN = re.compile(r"[A-Za-z][\w.-]*(?: [\w.,()-]+)*")
BETWEEN_COMMAS = re.compile(r"[A-Za-z][\w.-]*(?: [\w.()-]+)*")
# Words that YAML readers take for something else than text.
TAKEN = {"null", "true", "false", "yes", "no", "on", "off", "y", "n"}
# What JSON allows in a text and YAML does not, or takes for the end of a line.
UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
WIDTH = 120


def yaml_text(facts: Mapping[str, Any]) -> str:
    """The file of these facts, in their order. Values are what JSON has."""
    return "".join(f"{line}\n" for line in _block(facts, ""))


def _block(facts: Mapping[str, Any], indent: str) -> Iterator[str]:
    for name, value in facts.items():
        key = f"{indent}{_scalar(name)}:"
        line = f"{key} {_flow(value) if isinstance(value, (Mapping, list, tuple)) else _scalar(value)}"
        if isinstance(value, Mapping) and len(line) > WIDTH:
            yield key
            yield from _block(value, indent + "  ")
        else:
            yield line


def _flow(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_scalar(key, BETWEEN_COMMAS)}: {_flow(part)}" for key, part in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(_flow, value)) + "]"
    return _scalar(value, BETWEEN_COMMAS)


def _scalar(value: Any, plain: re.Pattern[str] = PLAIN) -> str:
    """A word as it is; all else as JSON, which YAML reads as the same."""
    if isinstance(value, str) and plain.fullmatch(value) and value.lower() not in TAKEN:
        return value
    text = json.dumps(value, ensure_ascii=False)  # YAML reads a character escaped as two surrogates as two
    return UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
