"""What is generated: one family, on one backend, as one artifact."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

ARTIFACTS = ("skill", "test", "benchmark")


class Target(NamedTuple):
    """One (family, backend, artifact); a plan is a list of these, sorted: a tuple compares fast."""

    family: str
    backend: str
    artifact: str

    @property
    def id(self) -> str:
        """ "bert/cpu/skill", as the manifest names it."""
        return f"{self.family}/{self.backend}/{self.artifact}"

    @classmethod
    def parse(cls, id: str) -> Target:
        """The inverse of `id`. Raises ValueError if it is not three names."""
        family, backend, artifact = id.split("/")
        return cls(family, backend, artifact)


@dataclass(frozen=True)
class Options:
    """What the request says about a target beyond its name; None leaves the choice to the facts.

    precision: None is the backend's default.
    tasks: sorted names, None is every task that the backend has a template for.
    """

    precision: str | None = None
    tasks: tuple[str, ...] | None = None

    def as_json(self) -> dict[str, object]:
        return {"precision": self.precision, "tasks": None if self.tasks is None else list(self.tasks)}

    @classmethod
    def of_json(cls, data: Mapping[str, object]) -> Options:
        """Raises TypeError or KeyError if the data are not what `as_json` gives."""
        precision, tasks = data["precision"], data["tasks"]
        if not isinstance(precision, str | None) or not isinstance(tasks, list | None):
            raise TypeError(f"not the options of a target: {data}")
        return cls(precision, None if tasks is None else tuple(map(str, tasks)))

    def joined(self, earlier: Options | None) -> Options:
        """These options, with the tasks of an earlier run kept: naming a task adds it, it does not remove others."""
        if earlier is None or self.tasks is None:
            return self
        if earlier.tasks is None:
            return Options(self.precision, None)
        return Options(self.precision, tuple(sorted({*self.tasks, *earlier.tasks})))


# What is to be made: a target and how.
Order = tuple[Target, Options]
