"""The layout: ruff's formatter writes it, black agrees to it definition by definition, and is paid once a shape.

Black lays a top-level definition out by the lengths of its words, never by their letters. So what it said about one
family's class holds for every family whose names have the same lengths, and for the helpers that all files share.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from black.mode import Mode

LINE_LENGTH = 120
TARGET = "py311"
_GAP = re.compile(r"\n\n\n(?=\S)")
_METHOD = re.compile(r"\n\n(?=    (?:@|def |async def ))")
# Words of ASCII letters that are not the prefix of a string; numbers and other scripts stay as they are.
_WORD = re.compile(r"(?<![\w])[A-Za-z_][A-Za-z0-9_]*(?![\w\"'])")
_MEANT = frozenset([*keyword.kwlist, *keyword.softkwlist, "fmt", "noqa", "off", "on", "pylint", "skip", "yapf"])


def layout(before: str, after: str) -> str:
    """The text as black lays it out. before: as rendered. after: as ruff's formatter left it, nearly always the same."""
    if before == after or all(_agreed(shape(piece)) or _agrees(piece) for piece in pieces(after)):
        return after
    return blacken(before)


def blacken(text: str) -> str:
    """The text as black lays it out; its word is final where ruff's formatter differs."""
    import black

    return black.format_str(text, mode=_mode())


def pieces(text: str) -> Iterator[str]:
    """The top-level definitions, and what lies between them; of a class its head and each method, in a class of its own."""
    for piece in _GAP.split(text):
        head, *methods = _METHOD.split(piece)
        yield head
        yield from (f"class x:\n{method}" for method in methods)


def shape(piece: str) -> str:
    """The piece with every word that black does not know replaced by one of the same length."""
    return _WORD.sub(lambda word: word[0] if word[0] in _MEANT else "x" * len(word[0]), piece)


def _agreed(shape: str) -> bool:
    return shape in _shapes()


def _agrees(piece: str) -> bool:
    import black
    from black.parsing import InvalidInput

    try:
        agrees = black.format_str(piece, mode=_mode()).rstrip("\n") == piece.rstrip("\n")
    except InvalidInput:  # the gap was inside a string
        return False
    if agrees:
        _shapes().add(shape(piece))
    return agrees


@cache
def _shapes() -> set[str]:
    """The shapes that black has agreed to in this process."""
    return set()


@cache
def _mode() -> Mode:
    from black.mode import Mode, TargetVersion

    return Mode(line_length=LINE_LENGTH, target_versions={TargetVersion[TARGET.upper()]})
