"""The YAML files about families, layer upon layer: shipped, from plugins, from the user. Later ones win."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from model_registry.problems import FactsError, Problem, shown

if TYPE_CHECKING:
    from model_registry.schema import FamilyFacts
    from model_registry.yaml_facts import Located

GROUP = "inferforge.families"
SHIPPED = Path(__file__).parent / "families"
LIKE = re.compile(rb"""\blike["']?\s*:\s*["']?([A-Za-z0-9._-]+)""")


@dataclass(frozen=True)
class Layer:
    """One YAML file about one family: what it says, and where each thing is said."""

    located: Located
    facts: FamilyFacts

    def said(self) -> dict[str, Any]:
        """Only what is in the file, by key: a key that is absent leaves the layer below as it is."""
        return {name: getattr(self.facts, name) for name in self.facts.model_fields_set}


@dataclass(frozen=True)
class Layers:
    """The folders of `<family>.yaml` files, lowest layer first."""

    folders: tuple[Path, ...]

    @classmethod
    def open(cls, extra: Sequence[Path] = ()) -> Layers:
        """The shipped folder, those of installed plugins, then `extra`. Raises FactsError if one is not there."""
        from model_registry.plugins import plugin_folders

        for folder in extra:
            if not Path(folder).is_dir():
                raise FactsError(Problem("no such folder of families", shown(Path(folder))))
        return cls((SHIPPED, *plugin_folders(GROUP), *map(Path, extra)))

    def names(self) -> set[str]:
        return set(self._files)

    def files(self, name: str) -> list[Path]:
        """The files about one family, lowest layer first."""
        return self._files.get(name, [])

    def all_files(self) -> Iterator[Path]:
        for name in sorted(self._files):
            yield from self._files[name]

    def likes(self, name: str) -> list[str]:
        """The families that the files about this one may start from, read off their bytes without parsing them."""
        return [found.decode() for path in self.files(name) for found in LIKE.findall(path.read_bytes())]

    @cached_property
    def _files(self) -> Mapping[str, list[Path]]:
        found: dict[str, list[Path]] = {}
        for folder in self.folders:
            for path in sorted(folder.glob("*.yaml")):
                found.setdefault(path.stem, []).append(path)
        return found


def read_layer(path: Path) -> Layer:
    """Reads and validates one file about a family. Raises FactsError with every problem of its form."""
    from model_registry.schema import FamilyFacts
    from model_registry.yaml_facts import read_yaml, validate_located

    located = read_yaml(path)
    facts = validate_located(located, FamilyFacts)
    if facts.family != path.stem:
        message = f"the family is called {facts.family!r}, but the file {path.stem!r}"
        raise FactsError(Problem(message, located.where("family"), f"Rename the file to {facts.family}.yaml."))
    return Layer(located, facts)
