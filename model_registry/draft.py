"""Drafts the YAML file of a family from what a checkpoint says about itself."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from model_registry.family import FamilyTask
from model_registry.names import wrong_with
from model_registry.problems import FactsError, Problem, did_you_mean, shown
from model_registry.registry import Registry
from model_registry.yaml_text import yaml_text

# How sentence-transformers notes the pooling, and what it is called here.
POOLINGS = {"pooling_mode_mean_tokens": "mean", "pooling_mode_cls_token": "cls"}


@dataclass(frozen=True)
class Draft:
    """A family's file before it is written: its facts in the order in which they are to stand there."""

    name: str
    facts: Mapping[str, Any] = field(default_factory=dict)

    def text(self) -> str:
        return yaml_text({"family": self.name, **self.facts})

    def path(self, folder: Path) -> Path:
        return folder / f"{self.name}.yaml"


def from_checkpoint(source: Path, registry: Registry, name: str = "", like: str = "", title: str = "") -> Draft:
    """A draft from a checkpoint's folder or its config.json; without facts when nothing needs to be said.

    name: of the family, its model_type unless given. like: the family to start from, found by its architectures
    unless given. Raises FactsError if the checkpoint does not say what it is, or not in a way that is understood.
    """
    file = config_file(source)
    config = read_json(file)
    name = name or model_type_of(source)
    check_name(name, shown(file))
    facts: dict[str, Any] = {}
    if name not in registry.names():
        facts["like"] = like or _relative(registry, config, file)
    if title:
        facts["title"] = title
    base = str(facts.get("like") or name)
    if base in registry.names():
        facts |= pooling(source, registry.family(base).tasks)
    return Draft(name, facts)


def config_file(source: Path) -> Path:
    """The config.json of a checkpoint's folder, or that file itself."""
    return source / "config.json" if source.is_dir() else source


def model_type_of(source: Path) -> str:
    """What a checkpoint's folder or config.json calls its family. Raises FactsError if it does not say."""
    file = config_file(source)
    name = str(read_json(file).get("model_type") or "")
    if not name:
        hint = "Give the family a name with --name."
        raise FactsError(Problem("there is no model_type in it", shown(file), hint))
    return name


def check_name(name: str, where: str = "") -> None:
    """Raises FactsError if a family cannot be called this."""
    if wrong := wrong_with(name):
        hint = "A family's name is its model_type, for example bert or blip-2; it becomes a folder."
        raise FactsError(Problem(f"the name {name!r} {wrong}", where, hint))


def read_json(path: Path) -> dict[str, Any]:
    """The object in a JSON file. Raises FactsError."""
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        hint = "Give the folder of a checkpoint, or its config.json."
        raise FactsError(Problem("no such file", shown(path), hint)) from None
    except OSError as error:
        raise FactsError(Problem(f"cannot be read: {error.strerror}", shown(path))) from None
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", None)
        raise FactsError(Problem("not JSON", shown(path, line), "Is the download complete?")) from None
    if not isinstance(value, dict):
        raise FactsError(Problem("not a JSON object", shown(path), "A config.json holds keys and values."))
    return value


def write(draft: Draft, folder: Path, force: bool = False) -> Path:
    """Writes the draft. Raises FactsError if there is a file already and `force` is not given."""
    return write_all([draft], folder, force)[0]


def write_all(drafts: Sequence[Draft], folder: Path, force: bool = False) -> list[Path]:
    """Writes all drafts, or none. Raises FactsError for each that there is a file of already, unless `force` is given."""
    from model_registry.sync import replace

    for draft in drafts:
        check_name(draft.name)
    paths = [draft.path(folder) for draft in drafts]
    if taken := [path for path in paths if path.exists() and not force]:
        hint = "Edit it, or replace it with --force."
        raise FactsError(Problem("there is such a file already", shown(path), hint) for path in taken)
    folder.mkdir(parents=True, exist_ok=True)
    for draft, path in zip(drafts, paths, strict=True):
        replace(path, draft.text().encode())
    return paths


def home(shipped: Path) -> Path:
    """Where new families go: the project's own folder in a source tree that may be written to, else ./families."""
    in_source_tree = (shipped.parent.parent / "pyproject.toml").is_file()
    return shipped if in_source_tree and os.access(shipped, os.W_OK) else Path("families")


def _relative(registry: Registry, config: Mapping[str, Any], where: Path) -> str:
    """The family whose classes the checkpoint was saved with; of several, the one that they are named after."""
    kind = str(config.get("model_type") or "")
    if kind in registry.names():
        return kind
    architectures = [str(name) for name in config.get("architectures") or ()]
    found = [
        (not architecture.startswith(facts["prefix"]), -len(facts["prefix"]), facts["model_type"] != family, family)
        for family, facts in registry.snapshot.all_facts().items()
        for architecture in architectures
        if architecture in (*facts["classes"].values(), *facts["other_classes"])
    ]
    if found:
        return min(found)[-1]
    said = f" and its architectures {', '.join(architectures)}" if architectures else ""
    guess = did_you_mean(kind, registry.names())
    hint = f"Say which known family it works like, --like NAME, or which package defines it, --package NAME.{guess}"
    raise FactsError(Problem(f"its model_type {kind!r}{said} are unknown to transformers", shown(where), hint))


def pooling(source: Path, tasks: Mapping[str, FamilyTask]) -> dict[str, Any]:
    """How a sentence-transformers checkpoint pools, where that is not what the family's tasks say anyway."""
    task = tasks.get("embedding")
    file = source / "1_Pooling" / "config.json"
    if task is None or not file.is_file():
        return {}
    said = read_json(file)
    modes = [name for name, on in said.items() if name.startswith("pooling_mode_") and on is True]
    if len(modes) != 1 or modes[0] not in POOLINGS:
        hint = f"Known: {', '.join(POOLINGS)}. Write the family's file by hand, or take this folder away."
        raise FactsError(Problem(f"pools by {', '.join(modes) or 'nothing'}", shown(file), hint))
    said_here = POOLINGS[modes[0]]
    return {} if task.options["pooling"] == said_here else {"tasks": {"embedding": {"pooling": said_here}}}
