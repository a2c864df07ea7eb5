"""What is known of each language that files are generated in: how to prove a text valid and how to lay it out.

A language is a module with one function, `finish(texts) -> list[str | Flaw]`, and one line here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import PurePosixPath

MODULES = {".py": "generators.languages.python"}


@dataclass(frozen=True)
class Flaw:
    """Why a text is not a valid file. source: the line of the text that is to blame, "" if it cannot be told."""

    message: str
    source: str = ""


def language(path: str) -> str:
    """The suffix that decides how a file is finished, or "" for a file that is published as it is rendered."""
    suffix = PurePosixPath(path).suffix
    return suffix if suffix in MODULES else ""


def finish(language: str, texts: Sequence[str]) -> list[str | list[Flaw]]:
    """For each text, in order, its published form or what is wrong with it. One call for many texts is cheapest."""
    if not language or not texts:
        return list(texts)
    finished: list[str | list[Flaw]] = import_module(MODULES[language]).finish(texts)
    return finished
