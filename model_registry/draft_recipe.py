"""Gives a drafted family a tiny checkpoint of the config that it is drafted from."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from model_registry.draft import Draft, config_file, read_json, write
from model_registry.layers import Layers
from model_registry.problems import FactsError, Problem, shown
from model_registry.recipes import Limits, derive_all, request
from model_registry.registry import Registry


@contextmanager
def trial(draft: Draft, registry: Registry) -> Iterator[Registry]:
    """A registry in which the draft counts already. Raises FactsError, with what is wrong, if it would not load."""
    with TemporaryDirectory() as folder:
        write(draft, Path(folder))
        tried = Registry(registry.snapshot, Layers((*registry.layers.folders, Path(folder))), registry.task_folder)
        try:
            tried.family(draft.name)
        except FactsError as error:  # the folder is about to go: only the file's own name helps
            raise FactsError(replace(one, where=Path(one.where).name) for one in error.problems) from None
        yield tried


def with_recipe(draft: Draft, source: Path, registry: Registry, seconds: float) -> Draft:
    """The draft with a recipe for what the checkpoint's config.json says, derived in a process of its own.

    Raises FactsError with the reason if there is none.
    """
    file = config_file(source)
    config = read_json(file)
    with trial(draft, registry) as tried:
        asked = {draft.name: {**request(tried, draft.name), "config": config}}
    line = derive_all(asked, lambda what, done, total: None, Limits(seconds=seconds))[draft.name]
    if line["recipe"] is None:
        hint = "Correct that, or leave out --recipe: the tests then use a tiny checkpoint of the class's defaults."
        raise FactsError(Problem(f"no tiny checkpoint of it: {line['problem']}", shown(file), hint))
    return Draft(draft.name, {**draft.facts, "recipe": line["recipe"]})
