"""The three rooms of facts that a run reads, opened together and only when first needed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from generators.errors import BadRequest
from model_registry import Problem

if TYPE_CHECKING:
    from hardware_matrix import Browsers, Hardware
    from model_registry import Family, Registry
    from template_db import Templates

KINDS = ("families", "backends", "browsers", "graphs")


@dataclass(frozen=True)
class Sources:
    """Where facts come from besides those shipped and those of installed plugins; later folders win.

    facts: folders that hold some of KINDS.
    templates: folders laid out as `templates/` is.
    snapshot: folder of the snapshot of transformers that stands for the shipped one.
    """

    facts: tuple[Path, ...] = ()
    templates: tuple[Path, ...] = ()
    snapshot: Path | None = None


class Facts:
    """The registry of families, the backends, the browsers and the templates."""

    def __init__(self, sources: Sources | None = None) -> None:
        self.sources = sources or Sources()
        self._families: dict[str, Family] = {}

    @cached_property
    def registry(self) -> Registry:
        from model_registry import Registry

        if self.sources.snapshot:
            _require([self.sources.snapshot], "Write one with `generate registry sync --into DIR`.")
        return Registry.open(self._folders("families"), self.sources.snapshot)

    @cached_property
    def hardware(self) -> Hardware:
        from hardware_matrix import Hardware

        return Hardware.open(self._folders("backends"))

    @cached_property
    def browsers(self) -> Browsers:
        from hardware_matrix import Browsers

        return Browsers.open(self._folders("browsers"))

    @cached_property
    def templates(self) -> Templates:
        from template_db import Templates

        _require(self.sources.templates, "Give a folder laid out as templates/ is.")
        return Templates.open(self.sources.templates)

    def family(self, name: str) -> Family:
        """A family's facts, merged once. Raises FactsError with all that is wrong with them."""
        if name not in self._families:
            self._families[name] = self.registry.family(name)
        return self._families[name]

    def graphs(self, family: str = "*") -> list[Path]:
        """The files with captured operators, of one family or of all."""
        return [path for folder in self._graphs for path in sorted(folder.glob(f"{family}/*.json"))]

    def graph(self, family: str, task: str, part: str = "") -> Path | None:
        """The file with the captured operators of a task's model, or of a part of it, or None."""
        from generators.graph.places import place

        found = (folder / place(family, task, part) for folder in reversed(self._graphs))
        return next((path for path in found if path.is_file()), None)

    def parts(self, family: str, task: str) -> list[str]:
        """The parts of a task's model that there are captured operators of; "" is all that no other part does."""
        names = {path.stem for path in self.graphs(family)}
        return sorted(name.removeprefix(task).removeprefix(".") for name in names if name.split(".")[0] == task)

    @cached_property
    def _graphs(self) -> list[Path]:
        from generators.graph.places import SHIPPED

        return [SHIPPED, *self._folders("graphs")]

    def _folders(self, name: str) -> list[Path]:
        kinds = ", ".join(f"{kind}/" for kind in KINDS)
        hint = f"Give a folder that holds some of {kinds}."
        _require(self.sources.facts, hint)
        bare = [folder for folder in self.sources.facts if not any((folder / kind).is_dir() for kind in KINDS)]
        if bare:
            raise BadRequest(Problem("there are no facts in it", str(folder), hint) for folder in bare)
        folders = [folder / name for folder in self.sources.facts]
        return [folder for folder in folders if folder.is_dir()]


def _require(folders: Sequence[Path], hint: str) -> None:
    problems = [Problem("there is no such folder", str(folder), hint) for folder in folders if not folder.is_dir()]
    if problems:
        raise BadRequest(problems)
