"""The registry: every family and task that the facts know, read only as far as a question needs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

from model_registry.layers import Layer, Layers, read_layer
from model_registry.problems import FactsError, Problem, did_you_mean, shown
from model_registry.snapshot import EMPTY, Snapshot
from model_registry.tasks_yaml import FOLDER, read_tasks, task_files

if TYPE_CHECKING:
    from model_registry.family import Family
    from model_registry.task import Task

KEY_FAMILIES = Path(__file__).parent / "key_families.yaml"


class Registry:
    """Families and tasks. `names` and `digest` parse nothing: they cost what reading the files costs."""

    def __init__(self, snapshot: Snapshot, layers: Layers, task_folder: Path = FOLDER) -> None:
        self.snapshot = snapshot
        self.layers = layers
        self.task_folder = task_folder

    @classmethod
    def open(cls, extra: Sequence[Path] = (), snapshot: Path | None = None) -> Registry:
        """The shipped snapshot and families, those of installed plugins, and folders of `<family>.yaml` files.

        snapshot: the folder of another snapshot than the shipped one.
        Raises FactsError if a folder or a plugin's package is not there.
        """
        return cls(Snapshot(snapshot) if snapshot else Snapshot(), Layers.open(extra))

    def names(self) -> list[str]:
        """All families, sorted: those of the snapshot and those that have a file."""
        return sorted({*self.snapshot.names(), *self.layers.names()})

    def key(self) -> list[str]:
        """The families whose generated code is committed, in the order of key_families.yaml. Raises FactsError."""
        from model_registry.schema import KeyFamilies
        from model_registry.yaml_facts import read_yaml, validate_located

        located = read_yaml(KEY_FAMILIES)
        families = validate_located(located, KeyFamilies).families
        known = set(self.names())
        unknown = [(number, name) for number, name in enumerate(families) if name not in known]
        if unknown:
            raise FactsError(self._unknown(name, located.where("families", number)) for number, name in unknown)
        return families

    def digest(self, family: str) -> str:
        """A hash, in hex, of every byte that this family's facts come from. Raises FactsError for an unknown family."""
        self._require(family)
        result = self._task_hash.copy()
        for part in self._parts(family, []):
            _add(part, result)
        return result.hexdigest()

    def tasks(self) -> dict[str, Task]:
        """All tasks by name, sorted. Raises FactsError with the problems of all task files."""
        return self._tasks

    def family(self, name: str) -> Family:
        """One family. Raises FactsError if there is none of that name, or with every problem of its files."""
        from model_registry.checks import layer_problems
        from model_registry.merge import family

        self._require(name)
        layers = self._layers(name)
        problems = [problem for layer in layers for problem in layer_problems(layer, self)]
        if problems:
            raise FactsError(problems)
        return family(name, self._facts(name, layers, ()), layers, self.tasks())

    def facts(self, name: str) -> dict[str, Any]:
        """The merged facts of one family: the keys of a snapshot line, and more. Raises FactsError."""
        self._require(name)
        return self._facts(name, self._layers(name), ())

    def _facts(self, name: str, layers: list[Layer], below: tuple[str, ...]) -> dict[str, Any]:
        from model_registry.merge import merged_facts
        from model_registry.parts import whole_of, within
        from model_registry.preparers import with_preparers

        facts = self.snapshot.facts(name)
        recipe, problem = (
            self.snapshot.recipe(name) if facts else (None, "it is not in the snapshot; give it a `recipe`")
        )
        facts = {"recipe": recipe, "recipe_problem": problem, **(facts or EMPTY)}
        if whole := whole_of(facts):
            facts = within(facts, self._facts(whole, self._layers(whole), below))
        for layer in layers:
            if layer.facts.like:
                facts = self._like(layer, (*below, name))
        facts = with_preparers(merged_facts(facts, layers))
        return {**facts, "recipe_problem": None if facts["recipe"] else facts["recipe_problem"]}

    def _like(self, layer: Layer, below: tuple[str, ...]) -> dict[str, Any]:
        other, where = str(layer.facts.like), layer.located.where("like")
        if other in below:
            message = f"{' is like '.join((*below, other))}: this goes round in a circle"
            raise FactsError(Problem(message, where, "Let one of them stand alone."))
        if other not in self.names():
            raise FactsError(self._unknown(other, where))
        return self._facts(other, self._layers(other), below)

    def _layers(self, name: str) -> list[Layer]:
        """The files about one family, parsed. Raises FactsError with the problems of all of them."""
        layers: list[Layer] = []
        problems: list[Problem] = []
        for path in self.layers.files(name):
            try:
                layers.append(read_layer(path))
            except FactsError as error:
                problems += error.problems
        if problems:
            raise FactsError(problems)
        return layers

    def _parts(self, name: str, seen: list[str]) -> list[bytes]:
        """The bytes about a family, about those that it is like, and about the one that it is a part of."""
        if name in seen:
            return []
        seen.append(name)
        parts = [name.encode(), self.snapshot.line(name) or b"", self.snapshot.recipe_line(name) or b""]
        parts += [path.read_bytes() for path in self.layers.files(name)]
        others = [*self.layers.likes(name), *self.snapshot.wholes(name)]
        return parts + [part for other in others for part in self._parts(other, seen)]

    @cached_property
    def _tasks(self) -> dict[str, Task]:
        return read_tasks(self.task_folder)

    @cached_property
    def _task_hash(self) -> blake2b:
        """Of every byte of the tasks: where the digest of any family starts."""
        result = blake2b(digest_size=16)
        for path in task_files(self.task_folder):
            _add(path.name.encode() + b"\n" + path.read_bytes(), result)
        return result

    def _require(self, name: str) -> None:
        if not self.layers.files(name) and self.snapshot.line(name) is None:
            raise FactsError(self._unknown(name))

    def _unknown(self, name: str, where: str = "") -> Problem:
        hint = did_you_mean(name, self.names()).strip() or "See: generate registry list"
        return Problem(f"no family {name!r}", where, hint)


def _add(part: bytes, total: blake2b) -> None:
    """Hashes a part with its length, so that no two lists of parts are hashed as one."""
    total.update(len(part).to_bytes(8, "little") + part)


def missing_snapshot(registry: Registry) -> Problem | None:
    """What to tell somebody whose snapshot is empty; None when it is not."""
    if registry.snapshot.names():
        return None
    hint = "Write it with `generate registry sync`, which needs torch and transformers."
    return Problem("there is no snapshot of transformers", shown(registry.snapshot.folder), hint)
