"""Drafts the YAML file of a family from what a checkpoint says about itself."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from model_registry.names import wrong_with
from model_registry.problems import FactsError, Problem, did_you_mean, shown
from model_registry.registry import Registry

PLAIN = re.compile(r"[A-Za-z][\w.-]*(?: [\w.,()-]+)*")
# Words that YAML readers take for something else than text.
TAKEN = {"null", "true", "false", "yes", "no", "on", "off", "y", "n"}
# What JSON allows in a text and YAML does not, or takes for the end of a line.
UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
# How sentence-transformers notes the pooling, and what it is called here.
POOLINGS = {"pooling_mode_mean_tokens": "mean", "pooling_mode_cls_token": "cls"}


@dataclass(frozen=True)
class Draft:
    """A family's file before it is written: its facts in the order in which they are to stand there."""

    name: str
    facts: Mapping[str, Any] = field(default_factory=dict)

    def text(self) -> str:
        return "".join(f"{line}\n" for line in _lines({"family": self.name, **self.facts}, ""))

    def path(self, folder: Path) -> Path:
        return folder / f"{self.name}.yaml"


def from_checkpoint(source: Path, registry: Registry, name: str = "", like: str = "", title: str = "") -> Draft:
    """A draft from a checkpoint's folder or its config.json; without facts when nothing needs to be said.

    name: of the family, its model_type unless given. like: the family to start from, found by its architectures
    unless given. Raises FactsError if the checkpoint does not say what it is, or not in a way that is understood.
    """
    config_file = source / "config.json" if source.is_dir() else source
    config = read_json(config_file)
    model_type = str(config.get("model_type") or "")
    name = name or model_type
    if not name:
        hint = "Give the family a name with --name."
        raise FactsError(Problem("there is no model_type in it", shown(config_file), hint))
    check_name(name, shown(config_file))
    facts: dict[str, Any] = {}
    if name not in registry.names():
        facts["like"] = like or _relative(registry, config, model_type, config_file)
    if title:
        facts["title"] = title
    facts |= _pooling(source, registry, str(facts.get("like") or name))
    return Draft(name, facts)


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
    from model_registry.sync import replace

    check_name(draft.name)
    path = draft.path(folder)
    if path.exists() and not force:
        raise FactsError(Problem("there is such a file already", shown(path), "Edit it, or replace it with --force."))
    folder.mkdir(parents=True, exist_ok=True)
    replace(path, draft.text().encode())
    return path


def home(shipped: Path) -> Path:
    """Where new families go: the project's own folder in a source tree that may be written to, else ./families."""
    in_source_tree = (shipped.parent.parent / "pyproject.toml").is_file()
    return shipped if in_source_tree and os.access(shipped, os.W_OK) else Path("families")


def _relative(registry: Registry, config: Mapping[str, Any], model_type: str, where: Path) -> str:
    """The family whose classes the checkpoint was saved with; of several, the one that they are named after."""
    if model_type in registry.names():
        return model_type
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
    guess = did_you_mean(model_type, registry.names())
    hint = f"Say which known family it works like: --like NAME.{guess}"
    raise FactsError(Problem(f"its model_type {model_type!r}{said} are unknown to transformers", shown(where), hint))


def _pooling(source: Path, registry: Registry, family: str) -> dict[str, Any]:
    """How a sentence-transformers checkpoint pools, where that is not what the registry says anyway."""
    task = registry.family(family).tasks.get("embedding") if family in registry.names() else None
    file = source / "1_Pooling" / "config.json"
    if task is None or not file.is_file():
        return {}
    said = read_json(file)
    modes = [name for name, on in said.items() if name.startswith("pooling_mode_") and on is True]
    if len(modes) != 1 or modes[0] not in POOLINGS:
        hint = f"Known: {', '.join(POOLINGS)}. Write the family's file by hand, or take this folder away."
        raise FactsError(Problem(f"pools by {', '.join(modes) or 'nothing'}", shown(file), hint))
    pooling = POOLINGS[modes[0]]
    return {} if task.options["pooling"] == pooling else {"tasks": {"embedding": {"pooling": pooling}}}


def _lines(facts: Mapping[str, Any], indent: str) -> list[str]:
    lines = []
    for key, value in facts.items():
        if isinstance(value, Mapping) and value:
            lines += [f"{indent}{_scalar(key)}:", *_lines(value, indent + "  ")]
        else:
            lines.append(f"{indent}{_scalar(key)}: {_scalar(value)}")
    return lines


def _scalar(value: Any) -> str:
    """A word as it is; all else as JSON, which YAML reads as the same."""
    if isinstance(value, str) and PLAIN.fullmatch(value) and value.lower() not in TAKEN:
        return value
    text = json.dumps(value, ensure_ascii=False)  # YAML reads a character escaped as two surrogates as two
    return UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
