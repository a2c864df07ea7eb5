"""Finds families by what they are."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase

from model_registry.family import Family, FamilyTask
from model_registry.problems import FactsError, Problem, did_you_mean
from model_registry.registry import Registry

UNITS = {"": 1, "k": 10**3, "m": 10**6, "b": 10**9, "t": 10**12}
SIZE = re.compile(r"(\d+(?:\.\d+)?)([kmbt]?)", re.IGNORECASE)
MODALITIES = ("text", "image", "audio", "video", "time")


@dataclass(frozen=True)
class Query:
    """What a family must be. An empty field asks nothing.

    glob: of its name. task, modality: one that it has. size: (fewest, most) weights of its default model; a family
    whose weights could not be counted is of no size. served: whether a task of a family counts at all.
    """

    glob: str = ""
    task: str = ""
    modality: str = ""
    size: tuple[float, float] | None = None
    served: Callable[[Family, FamilyTask], bool] | None = None
    key: bool = False


def search(registry: Registry, query: Query) -> list[Family]:
    """The families that fit, sorted by name.

    Raises FactsError for an unknown task or modality, and with the problems of every family's files.
    """
    _check(registry, query)
    names: Iterable[str] = sorted(registry.key()) if query.key else registry.names()
    if query.glob:
        names = [name for name in names if fnmatchcase(name, query.glob)]
    found: list[Family] = []
    problems: list[Problem] = []
    for name in names:
        try:
            found.append(registry.family(name))
        except FactsError as error:
            problems += error.problems
    if problems:
        raise FactsError(problems)
    return [family for family in found if fits(family, query)]


def fits(family: Family, query: Query) -> bool:
    """Whether the family is what the query asks for, its name aside."""
    tasks = list(family.tasks.values())
    if query.task:
        tasks = [task for task in tasks if task.name == query.task]
    if query.served is not None:
        tasks = [task for task in tasks if query.served(family, task)]
    return (
        (bool(tasks) or not query.task and query.served is None)
        and (not query.modality or query.modality in family.modalities)
        and (query.size is None or query.size[0] <= (family.parameters or -1) <= query.size[1])
    )


def read_size(text: str) -> tuple[float, float]:
    """The range of "100M..1B", "..1B", "1B.." or "7B", in weights. Raises FactsError."""
    low, dots, high = text.strip().partition("..")
    if not dots:
        high = low
    if not low and not high:
        raise _no_size(text)
    return (_size(low, text) if low else 0, _size(high, text) if high else float("inf"))


def _size(part: str, text: str) -> float:
    match = SIZE.fullmatch(part.strip())
    if not match:
        raise _no_size(text)
    return float(match[1]) * UNITS[match[2].lower()]


def _no_size(text: str) -> FactsError:
    hint = "Write a range of weights, as in 100M..1B, ..500M or 7B.. (k, M, B and T are 10^3 to 10^12)."
    return FactsError(Problem(f"{text!r} is no size", hint=hint))


def _check(registry: Registry, query: Query) -> None:
    problems = []
    for what, name, known in (("task", query.task, list(registry.tasks())), ("modality", query.modality, MODALITIES)):
        if name and name not in known:
            hint = did_you_mean(name, known).strip() or f"Known: {', '.join(known)}."
            problems.append(Problem(f"no {what} {name!r}", hint=hint))
    if problems:
        raise FactsError(problems)
