"""In a template that extends another, whatever stands in no block of it is lost without a word from jinja."""

from __future__ import annotations

from collections.abc import Iterator

from model_registry import Problem, did_you_mean
from template_db.needs import needs
from template_db.rules.linted import Linted


def problems(linted: Linted) -> Iterator[Problem]:
    for source in linted.all():
        for line in linted.sources.analysis(source.name).dropped:
            hint = f"Put it into a block of {source.parent}."
            yield Problem("this is outside any block and never rendered", source.where(line), hint)
        others = set(linted.sources.templates.closure(source.name)) - {source.name}
        placed = {block for name in others for block in linted.sources.analysis(name).blocks}
        for name, block in needs(linted.sources, source.name).lost_blocks:
            if name == source.name:
                line = linted.sources.analysis(name).blocks[block].line
                hint = did_you_mean(block, placed).strip() or f"There are: {', '.join(sorted(placed)) or 'none'}."
                yield Problem(f"nothing that this template extends has a block {block!r}", source.where(line), hint)
