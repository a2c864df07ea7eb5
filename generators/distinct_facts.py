"""The facts about a family and one of its tasks, one by one, and which of them decide what its code is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

from generators.nameless import MODEL
from model_registry import Family

Path = tuple[str, ...]
Flat = Mapping[Path, Any]
"""Facts by where they are: ("limits", "num_frames"), ("task", "traits", "forward:pixel_mask"), ("attention",)."""

ABSENT = object()
TASK = "task"
PLAIN = ("traits", "options")
"""Facts whose own names tell what they are."""

SHOWN = 60
"""Characters of a value; of a longer one only the name is told."""


def flat(family: Family) -> Flat:
    """All facts of a family that has one task."""
    (task,) = family.tasks.values()
    of_family = {field.name: getattr(family, field.name) for field in fields(family) if field.name != "tasks"}
    of_task = {field.name: getattr(task, field.name) for field in fields(task) if field.name != "task"}
    return dict(_leaves({**of_family, TASK: {**of_task, "traits": dict.fromkeys(sorted(task.traits), True)}}, ()))


def unflat(facts: Flat, like: Family) -> Family:
    """The family of these facts; what has none is as in `like`."""
    tree: dict[str, Any] = {}
    for (*parents, last), value in sorted(facts.items(), key=lambda item: len(item[0])):
        node = tree
        for parent in parents:
            if not isinstance(node.get(parent), dict):  # what is deeper says more
                node[parent] = {}
            node = node[parent]
        node[last] = dict(value) if isinstance(value, Mapping) else value
    (old,) = like.tasks.values()
    said = {"options": {}, **tree.pop(TASK)}
    task = replace(old, **{**said, "traits": frozenset(said.get("traits") or ())})
    return replace(like, **{"limits": {}, "recipe": None, **tree}, tasks={task.name: task})


def decisive(mine: Flat, others: Flat, gives: Callable[[Flat], bool]) -> Sequence[Path]:
    """The facts of mine that, put in the place of the others', give what mine give; without any one of them they do not.

    gives: whether facts give that; all of mine do.
    """
    kept = sorted(path for path in {*mine, *others} if mine.get(path, ABSENT) != others.get(path, ABSENT))
    size = len(kept)
    while size:
        before = len(kept)
        for start in range(0, len(kept), size)[::-1]:
            fewer = kept[:start] + kept[start + size :]
            if gives(_with(fewer, mine, others)):
                kept = fewer
        size = size if size == 1 and len(kept) < before else size // 2
    return kept


def _with(paths: Sequence[Path], mine: Flat, others: Flat) -> Flat:
    """The others' facts, but at these paths mine."""
    facts = {**others, **{path: mine[path] for path in paths if path in mine}}
    return {path: value for path, value in facts.items() if path in mine or path not in paths}


def label(path: Path, facts: Flat) -> str:
    """A fact as people read it: "pooling=cls", "forward:pixel_mask", "no limits.num_frames"."""
    shown = path[1:] if path[0] == TASK else path
    shown = shown[1:] if len(shown) > 1 and shown[0] in PLAIN else shown
    name = ".".join(part for part in shown if part != MODEL)
    value = facts.get(path)
    if value in (None, False, (), {}):
        return f"no {name}"
    text = ",".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
    return name if value is True or len(text) > SHOWN else f"{name}={text}"


def _leaves(node: Mapping[str, Any], path: Path) -> Iterator[tuple[Path, Any]]:
    for key, value in node.items():
        if isinstance(value, Mapping) and value:
            yield from _leaves(value, (*path, key))
        else:
            yield (*path, key), value
