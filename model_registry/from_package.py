"""Drafts the YAML files of the families that a package tells transformers' Auto classes about when it is imported."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from model_registry.draft import Draft, config_file, model_type_of, pooling, read_json
from model_registry.layers import Layers
from model_registry.merge import family, merged_facts
from model_registry.problems import FactsError, Problem, did_you_mean
from model_registry.recipes import Limits, derive_all, requests
from model_registry.registry import Registry
from model_registry.schema import FamilyFacts
from model_registry.snapshot import EMPTY

Progress = Callable[[str, int, int], None]
FIRST = ("package", "config_class", "model_class", "classes")
LAST = ("recipe",)


def from_package(
    package: str,
    registry: Registry,
    name: str = "",
    checkpoint: Path | None = None,
    recipe: bool = False,
    seconds: float = 180.0,
    progress: Progress = lambda what, done, total: None,
) -> list[Draft]:
    """A draft for each model type that the package registers: what a sync notes of transformers' own.

    name: of the only one that is wanted; checkpoint: a folder or config.json that is of it; recipe: whether its tiny
    checkpoint is to be of that very config. seconds: for finding out about one tiny checkpoint. A model type without a
    model class, as a part of another may be, is left out. Raises FactsError if the package cannot be imported, registers
    nothing, or if what it registers cannot be read.
    """
    name = name or (model_type_of(checkpoint) if checkpoint else "")
    rows = {key: facts for key, facts in _observed(package).items() if facts["model_class"]}
    if not rows or (name and name not in rows):
        raise FactsError(_unregistered(package, name, rows))
    chosen = {key: facts for key, facts in rows.items() if name in ("", key)}
    if told := [f"{key}: {problem}" for key, facts in chosen.items() for problem in facts["problems"]]:
        raise FactsError(Problem(problem, package, "All of a family must be readable.") for problem in told)
    tasks = registry.tasks()
    given = {"config": read_json(config_file(checkpoint))} if checkpoint and recipe else {}
    asked = {key: {**request, **given} for key, request in requests(chosen, Layers(()), tasks).items()}
    lines = derive_all(asked, progress, Limits(seconds=seconds))
    drafts = []
    for model_type, facts in chosen.items():
        known = family(model_type, merged_facts(facts, []), [], tasks)
        pooled = pooling(checkpoint, known.tasks) if checkpoint else {}
        drafts.append(Draft(model_type, _said({**facts, **_recipe(lines[model_type]), **pooled})))
    return drafts


def _observed(package: str) -> dict[str, dict[str, Any]]:
    """What a sync would note of every model type that the package registers."""
    try:
        from model_registry.observe import observe, prepare, registered
    except ImportError as error:
        hint = "Install them: pip install 'inferforge[torch]'."
        raise FactsError(Problem(f"reading a package needs torch and transformers: {error}", hint=hint)) from None
    prepare()
    try:
        importlib.import_module(package)
    except Exception as error:  # any author's code may raise anything
        hint = "Install it, or run this in the folder that it is in."
        raise FactsError(Problem(f"it cannot be imported: {type(error).__name__}: {error}", package, hint)) from error
    return {name: _at(package, {**EMPTY, **observe(name)}) for name in registered(package)}


def _at(package: str, facts: dict[str, Any]) -> dict[str, Any]:
    """The facts of a family whose classes are imported from the package that somebody named."""
    from model_registry.observe import unexported

    classes = {facts["config_class"], *facts["classes"].values(), *facts["other_classes"]}
    return {**facts, "package": package, "unexported": unexported(classes, package)}


def _recipe(line: Mapping[str, Any]) -> dict[str, Any]:
    if line["recipe"] is None:
        hint = "A tiny checkpoint is what its tests run on: write its file, with a `recipe`, by hand."
        raise FactsError(Problem(f"no tiny checkpoint of it could be made: {line['problem']}", line["family"], hint))
    return {"recipe": line["recipe"]}


def _said(facts: Mapping[str, Any]) -> dict[str, Any]:
    """What a file has to say: only what is not so by default, the most telling first."""
    usual = {key: field.get_default(call_default_factory=True) for key, field in FamilyFacts.model_fields.items()}
    usual |= {key: facts[key] for key in ("family", "since")} | {"model_type": facts["family"]}
    prefix = facts["config_class"].removesuffix("Config")
    usual |= {"prefix": prefix, "title": prefix}
    traits = {name: said for name, said in facts["traits"].items() if said}
    said = {**facts, "traits": traits, "recipe": _homely(facts["recipe"], facts["package"])}
    found = [key for key in usual if said.get(key) not in (usual[key], None)]
    order = dict.fromkeys([*FIRST, *(key for key in found if key not in LAST), *LAST])
    return {key: said[key] for key in order if key in found}


def _homely(recipe: Mapping[str, Any], package: str) -> dict[str, Any]:
    """The recipe with the configuration's class as the family's file calls it: by its plain name."""
    config = {**recipe["config"], "class": recipe["config"]["class"].removeprefix(f"{package}.")}
    return {**recipe, "config": config}


def _unregistered(package: str, name: str, rows: Mapping[str, Any]) -> Problem:
    if not rows:
        hint = "When it is imported it should call AutoConfig.register, and AutoModel.register or the like."
        return Problem("it tells transformers' Auto classes about no model", package, hint)
    hint = did_you_mean(name, rows).strip() or f"It has {', '.join(rows)}."
    return Problem(f"it registers no model type {name!r}", package, hint)
