"""The reviewed record of what transformers says about its model types, one JSON line each.

A name or a line is found in the bytes: only the family that is asked for is ever parsed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from model_registry.problems import FactsError, Problem, shown

HERE = Path(__file__).parent / "snapshot"
FAMILIES, RECIPES, SOURCE = "snapshot.jsonl", "recipes.jsonl", "source.json"
FAMILY = re.compile(rb'"family": "([^"\\]+)"')
PART_OF = re.compile(rb'"part_of": \{[^{}]*"family": "([^"\\]+)"')
# A line has every key: these where transformers does not say, or where a family is not transformers' own.
EMPTY: Mapping[str, Any] = {
    **dict.fromkeys(
        ("checkpoint", "config_class", "model_class", "model_type", "module", "parameters", "part", "since")
    ),
    **dict.fromkeys(("feature_extractor", "image_processor", "processor", "tokenizer", "video_processor")),
    **{name: [] for name in ("features", "inputs", "main_input", "modalities", "other_classes", "problems")},
    **{name: {} for name in ("classes", "limits", "methods", "outputs", "sub_configs", "traits", "unexported")},
    "attention": "eager",
    "compiles": False,
    "encoder_decoder": False,
    "prefix": "",
    "title": "",
}


class Snapshot:
    """The snapshot in one folder: the families, their tiny recipes and the transformers version they came from."""

    def __init__(self, folder: Path = HERE) -> None:
        self.folder = folder

    def names(self) -> list[str]:
        """All families, sorted."""
        return sorted(self._families)

    def line(self, name: str) -> bytes | None:
        return self._families.get(name)

    def recipe_line(self, name: str) -> bytes | None:
        return self._recipes.get(name)

    def wholes(self, name: str) -> list[str]:
        """The family within whose model this one runs, if it does not run by itself, found without parsing its recipe."""
        return [found.decode() for found in PART_OF.findall(self.recipe_line(name) or b"")]

    def facts(self, name: str) -> dict[str, Any] | None:
        """What the snapshot says of one family. Raises FactsError if its line is no longer JSON.

        A key that is younger than the snapshot has its empty value, until the next sync.
        """
        said = self._parsed(self.line(name), FAMILIES, name)
        return None if said is None else {**EMPTY, **said}

    def all_facts(self) -> dict[str, dict[str, Any]]:
        """Every family's facts by name. Raises FactsError."""
        return self._all(self._families, FAMILIES)

    def all_recipes(self) -> dict[str, dict[str, Any]]:
        """Every family's recipe line by name. Raises FactsError."""
        return self._all(self._recipes, RECIPES)

    def recipe(self, name: str) -> tuple[dict[str, Any] | None, str | None]:
        """(recipe, None), or (None, why there is none). Raises FactsError if the line is no longer JSON."""
        said = self._parsed(self.recipe_line(name), RECIPES, name)
        if said is None:
            return None, "none was derived for it; run `generate registry sync`"
        return said.get("recipe"), said.get("problem")

    def source(self) -> dict[str, str]:
        """{"transformers": "5.23.0"}; empty before the first sync."""
        data = _read(self.folder / SOURCE)
        return dict(self._parsed(data, SOURCE, "transformers") or {}) if data else {}

    @cached_property
    def _families(self) -> dict[str, bytes]:
        return _lines(_read(self.folder / FAMILIES))

    @cached_property
    def _recipes(self) -> dict[str, bytes]:
        return _lines(_read(self.folder / RECIPES))

    def _all(self, lines: Mapping[str, bytes], file: str) -> dict[str, dict[str, Any]]:
        return {name: self._parsed(line, file, name) or {} for name, line in lines.items()}

    def _parsed(self, line: bytes | None, file: str, what: str) -> dict[str, Any] | None:
        if line is None:
            return None
        try:
            value = json.loads(line)
        except ValueError:
            value = None
        if isinstance(value, dict):
            return value
        hint = "Restore the file, or write it anew with `generate registry sync`."
        raise FactsError(Problem(f"the snapshot of {what} is damaged", shown(self.folder / file), hint))


def encode(rows: Iterable[Mapping[str, Any]]) -> bytes:
    """Rows as the snapshot holds them: a JSON object a line, keys sorted, lines sorted by family."""
    ordered = sorted(rows, key=lambda row: str(row["family"]))
    return "".join(json.dumps(row, sort_keys=True, ensure_ascii=True) + "\n" for row in ordered).encode()


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise FactsError(Problem(f"cannot be read: {error.strerror}", shown(path))) from None


def _lines(data: bytes) -> dict[str, bytes]:
    """The line about each family, found by its bytes: parsing all of them would take ten times as long."""
    return {found[1].decode(): line for line in data.splitlines() if (found := FAMILY.search(line))}
