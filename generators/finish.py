"""Validating and formatting, paid once per distinct text: what a text became is remembered by its digest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generators.cache import Cache
from generators.languages import Flaw, finish


@dataclass(frozen=True)
class Draft:
    """A rendered text. language: the suffix that decides how it is finished."""

    language: str
    text: str


def finish_all(drafts: Iterable[Draft], cache: Cache) -> Mapping[Draft, str | list[Flaw]]:
    """What each distinct draft becomes: the text to publish, or what is wrong with it."""
    distinct = list(dict.fromkeys(drafts))
    results: dict[Draft, str | list[Flaw]] = dict(cache.load(distinct))
    for language in sorted({draft.language for draft in distinct}):
        open_drafts = [draft for draft in distinct if draft.language == language and draft not in results]
        finished = finish(language, [draft.text for draft in open_drafts])
        made = dict(zip(open_drafts, finished, strict=True))
        cache.store({draft: text for draft, text in made.items() if isinstance(text, str)})
        results.update(made)
    return results
