"""Configs of many kinds of families, with one to four values changed as a person or a program may change them."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from hypothesis import strategies as st

from model_registry import Family, Registry
from model_registry.recipes import requests
from model_registry.tiny.given import NOT_THE_MODEL

FAMILIES = 20
COMMON = 12
"""A trait that fewer families have is no kind of family."""

DROP = object()
Path = tuple[str, ...]


@dataclass(frozen=True)
class Mutation:
    """request: for `tiny.derive`. changes: "path: old -> new". keys: the last key of every path changed."""

    family: str
    request: Mapping[str, Any]
    changes: tuple[str, ...]
    keys: frozenset[str]

    def __repr__(self) -> str:
        return f"{self.family} with {'; '.join(self.changes)}"


@st.composite
def mutations(draw: st.DrawFn) -> Mutation:
    family = draw(st.sampled_from(families()))
    config, changes, keys = copy.deepcopy(default(family)), [], set()
    for _ in range(draw(st.sampled_from((1, 1, 1, 2, 3, 4)))):
        path = draw(st.sampled_from(sorted(_paths(config))))
        node = config
        for key in path[:-1]:
            node = node[key]
        old = node[path[-1]]
        new = draw(st.sampled_from(_changes(old)))
        if new is DROP:
            del node[path[-1]]
        else:
            node[path[-1]] = copy.deepcopy(new)
        changes.append(f"{'.'.join(path)}: {old!r} -> {'dropped' if new is DROP else repr(new)}"[:200])
        keys |= {*path}
    return Mutation(family, {**request(family), "config": config}, tuple(changes), frozenset(keys))


@cache
def families() -> list[str]:
    """Families that have a recipe of their own config, of as many kinds as possible, by the facts of the registry alone.

    Each next one has the most traits that those before lack, for its size; when there are none left, it begins anew.
    """
    registry = Registry.open()
    found = {name: registry.family(name) for name in registry.names()}
    own = {name: (registry.snapshot.facts(name) or {}).get("config_class") for name in found}
    traits = {name: _traits(family) for name, family in found.items() if family.tasks and _reads(family) == own[name]}
    everything = [trait for of_one in traits.values() for trait in of_one]
    common = {trait for trait in everything if everything.count(trait) >= COMMON}
    chosen: list[str] = []
    missing: set[str] = set()
    while len(chosen) < FAMILIES:
        missing = missing or set(common)
        rest = [name for name in traits if name not in chosen]
        best = min(rest, key=lambda name: (-len(traits[name] & missing) / (1 + len(traits[name]) ** 0.5), name))
        missing = missing - traits[best] if traits[best] & missing else set()
        chosen.append(best)
    return chosen


def _reads(family: Family) -> str:
    """The config class of its recipe; "" where it has none."""
    return family.recipe["config"]["class"].rpartition(".")[2] if family.recipe else ""


def _traits(family: Family) -> frozenset[str]:
    """What kind of family it is: its tasks, its inputs, and the names of all that its recipe makes small."""
    recipe = family.recipe or {}
    return frozenset([*family.tasks, *family.main_input, *family.modalities, *_keys(recipe["config"]["kwargs"])])


def _keys(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield key
            yield from _keys(inner)


@cache
def request(family: str) -> dict[str, Any]:
    registry = Registry.open()
    facts = {family: registry.snapshot.facts(family) or {}}
    return requests(facts, registry.layers, registry.tasks())[family]


@cache
def default(family: str) -> dict[str, Any]:
    """The config.json of the family's default config, with every value in it."""
    import transformers

    config = getattr(transformers, request(family)["config_class"])()
    return dict(json.loads(config.to_json_string(use_diff=False)))


def _paths(config: Mapping[str, Any], path: Path = ()) -> Iterator[Path]:
    for key, value in config.items():
        if key in NOT_THE_MODEL:
            continue
        yield (*path, key)
        if isinstance(value, Mapping):
            yield from _paths(value, (*path, key))


def _changes(old: Any) -> list[Any]:
    """Other values for this one: mostly of its own type, some of them absurd; and of another, or none at all."""
    others: list[Any] = ["nonsense", None, DROP, 7, [], {}]
    if isinstance(old, bool):
        return [not old, not old, not old, *others]
    if isinstance(old, int):
        sizes = [old * 2, old // 2, old * 3, old * 7 // 3, old + 1, old - 1, old + 2, old * 5, 0, 1, -old, 10**9]
        return [*sizes, *sizes, str(old), float(old), [old], *others]
    if isinstance(old, float):
        return [old * 2, old / 3, 0.0, 1.0, -old, 1e30, int(old), str(old), *others]
    if isinstance(old, str):
        return [old + "x", "", [old], *others]
    if isinstance(old, list):
        twice = [2 * item if type(item) is int else item for item in old]
        return [old[:-1], old + old[-1:], old[::-1], old[:1], twice, old[:-1], old + old[-1:], twice, *others]
    if isinstance(old, Mapping):
        return [*({k: v for k, v in old.items() if k != dropped} for dropped in old), *others]
    return [1, 7, 64, True, 0.5, "nonsense", [1, 2], {"a": 1}, DROP]
