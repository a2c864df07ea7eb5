"""Families are read from transformers: what is written about single ones is little, and none of it is in Python."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from registry_world import generate

from model_registry import Registry
from model_registry.overrides import overrides

ROOT = Path(__file__).parents[2]
ROOMS = ("generators", "hardware_matrix", "model_registry", "template_db")


def test_little_is_written_about_single_families() -> None:
    """Facts about fewer than one in fifteen; facts or sizes of a tiny checkpoint about fewer than one in ten."""
    registry = Registry.open()
    found, families = overrides(registry), registry.names()
    assert 0 < len(registry.layers.names()) < len(families) / 15
    assert len(registry.layers.names()) < len(found) < len(families) / 10
    assert set(found) <= set(families)


def test_each_says_why() -> None:
    """A comment, or the reason that a task is unsupported."""
    for path in (ROOT / "model_registry" / "families").glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        assert "#" in text or "unsupported:" in text, path.name


def test_the_command_lists_and_counts_them() -> None:
    told = json.loads(generate("registry", "overrides", "--json").out)
    assert told["overridden"] == len(told["overrides"])
    assert told["overrides"]["bert"] == ["model_registry/families/bert.yaml"]
    assert generate("registry", "overrides").out.splitlines()[-1].startswith(f"{told['overridden']} of ")


@pytest.mark.parametrize("room", ROOMS)
def test_no_family_has_its_name_in_the_program(room: str) -> None:
    names = set(Registry.open().snapshot.names())
    paths = list((ROOT / room).rglob("*.py"))
    assert paths
    assert not {(path.name, text) for path in paths for text in strings(path) if text in names}


def strings(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
