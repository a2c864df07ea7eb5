"""A family's digest is that of every byte its facts come from, and costs no parsing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from registry_world import World

from model_registry import FactsError, Registry
from model_registry.layers import Layers
from model_registry.snapshot import Snapshot
from model_registry.tasks_yaml import FOLDER

PART = (
    '"problem": null, "recipe": {"config": {"class": "AlphaConfig", "kwargs": {}}, "part_of": {"class": "AlphaModel", '
    '"family": "alpha", "modalities": ["text"], "module": "encoder"}}'
)


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


@pytest.mark.parametrize(
    "change",
    [
        lambda world: replace(world.folder / "snapshot.jsonl", "AlphaTokenizer", "OtherTokenizer"),
        lambda world: replace(world.folder / "recipes.jsonl", '"hidden_size": 32', '"hidden_size": 64'),
        lambda world: world.write("alpha", "family: alpha\n"),
    ],
    ids=["snapshot", "recipe", "file"],
)
def test_any_change_of_its_facts_changes_it(small: World, change: Callable[[World], object]) -> None:
    alpha, beta = small.registry.digest("alpha"), small.registry.digest("beta")
    change(small)
    assert small.registry.digest("alpha") != alpha
    assert small.registry.digest("beta") == beta


@pytest.mark.parametrize(
    "like", ["like: alpha", "like: 'alpha'", 'like:\n  "alpha"', '"like": alpha', "title: X\nlike: alpha"]
)
def test_it_follows_the_family_that_another_is_like(small: World, like: str) -> None:
    small.write("mine", f"family: mine\n{like}\n")
    assert small.registry.family("mine").config_class == "AlphaConfig"
    before = small.registry.digest("mine")
    replace(small.folder / "snapshot.jsonl", "AlphaTokenizer", "OtherTokenizer")
    assert small.registry.digest("mine") != before


def test_it_follows_the_model_that_another_is_a_part_of(small: World) -> None:
    replace(small.folder / "recipes.jsonl", '"problem": "too big", "recipe": null', PART)
    before = small.registry.digest("beta")
    replace(small.folder / "snapshot.jsonl", "AlphaTokenizer", "OtherTokenizer")
    assert small.registry.digest("beta") != before


def test_it_ends_when_families_are_like_each_other(small: World) -> None:
    small.write("one", "family: one\nlike: two\n")
    small.write("two", "family: two\nlike: one\n")
    assert small.registry.digest("one") != small.registry.digest("two")


def test_a_changed_task_changes_every_family(small: World) -> None:
    tasks = small.folder / "tasks"
    tasks.mkdir()
    for path in FOLDER.glob("*.yaml"):
        (tasks / path.name).write_bytes(path.read_bytes())

    def digest(name: str) -> str:
        return Registry(Snapshot(small.folder), Layers((small.families,)), tasks).digest(name)

    before = [digest("alpha"), digest("beta")]
    replace(tasks / "embedding.yaml", "default: mean", "default: cls")
    assert all(digest(name) != old for name, old in zip(["alpha", "beta"], before, strict=True))


def test_an_unknown_family_has_none(small: World) -> None:
    with pytest.raises(FactsError, match="no family 'nope'"):
        small.registry.digest("nope")


def test_names_and_digests_parse_nothing() -> None:
    """What `generate` with nothing to do may cost is a dozen times an empty Python: no parser fits into that."""
    program = """
import sys
from model_registry import Registry
registry = Registry.open()
assert len(registry.names()) > 800
registry.digest("bert")
heavy = {"pydantic", "ruamel", "torch", "transformers", "importlib.metadata", "multiprocessing", "asyncio", "rich"}
print(sorted(heavy & sys.modules.keys()))
"""
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
