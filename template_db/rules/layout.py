"""White space that an editor leaves behind and that would end up in generated files."""

from __future__ import annotations

from collections.abc import Iterator

from model_registry import Problem
from template_db.rules.linted import Linted
from template_db.sources import Source


def problems(linted: Linted) -> Iterator[Problem]:
    for source in linted.all():
        yield from _of(source)


def _of(source: Source) -> Iterator[Problem]:
    lines = source.text.split("\n")
    for number, line in enumerate(lines, 1):
        if "\t" in line:
            yield Problem("a tab", source.where(number), "Indent with spaces.")
        if line != line.rstrip():
            yield Problem("white space at the end of the line", source.where(number), "Remove it.")
    if source.text and lines[-1]:
        yield Problem("the last line does not end", source.where(len(lines)), "Add a newline.")
