"""Sync replaces what transformers says, keeps what it cannot say, and tells the difference."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from inline_snapshot import snapshot
from registry_world import BARE, DECODER, ENCODER, World, generate, line

from model_registry import sync as module
from model_registry.snapshot import FAMILIES, RECIPES, SOURCE, Snapshot
from model_registry.sync import Sync, sync
from model_registry.words import summary


def observed(family: str, facts: dict[str, Any]) -> dict[str, Any]:
    row = line(family, facts)
    del row["since"]
    return row


@pytest.fixture
def transformers(monkeypatch: pytest.MonkeyPatch) -> dict[str, dict[str, Any]]:
    """What a made-up transformers 5.1.0 says. Tests change it."""
    from fnmatch import fnmatchcase

    rows = {name: observed(name, facts) for name, facts in (("alpha", ENCODER), ("beta", DECODER), ("gamma", BARE))}

    def read(chosen: str, progress: object) -> tuple[dict[str, dict[str, Any]], str]:
        return {name: row for name, row in rows.items() if fnmatchcase(name, chosen)}, "5.1.0"

    monkeypatch.setattr(module, "observed", read)
    return rows


def words(result: Sync) -> str:
    return "\n".join(summary(result))


def test_a_first_sync_adds_everything(tmp_path: Path, transformers: dict[str, dict[str, Any]]) -> None:
    result = sync(Snapshot(tmp_path))
    assert result.drifted
    result.write()
    assert Snapshot(tmp_path).names() == ["alpha", "beta", "gamma"]
    assert Snapshot(tmp_path).source() == {"transformers": "5.1.0"}
    assert not sync(Snapshot(tmp_path)).drifted


def test_what_changed_is_told_by_family_and_fact(small: World, transformers: dict[str, dict[str, Any]]) -> None:
    transformers["alpha"] |= {"tokenizer": "NewTokenizer", "compiles": True, "since": "5.0.0"}
    transformers["delta"] = observed("delta", BARE)
    del transformers["gamma"]
    transformers["beta"]["problems"] = ["config: ImportError: no natten"]
    assert words(sync(Snapshot(small.folder))) == snapshot("""\
snapshot.jsonl: 1 added, 2 changed, 1 removed
  + delta
  - gamma
  ~ alpha (compiles, tokenizer)
  ~ beta (problems, since)
recipes.jsonl: nothing changes
not everything could be read of 1 model types (all of them with --json):
  ? beta: config: ImportError: no natten\
""")


def test_since_is_the_oldest_version_that_had_the_family(small: World, transformers: dict[str, dict[str, Any]]) -> None:
    sync(Snapshot(small.folder)).write()
    facts = Snapshot(small.folder).all_facts()
    assert {name: row["since"] for name, row in facts.items()} == {"alpha": "5.0.0", "beta": "5.1.0", "gamma": "5.1.0"}


def test_versions_are_compared_as_numbers(small: World) -> None:
    assert module._oldest({"since": "5.10.0"}, {"since": "5.9.0"}) == "5.9.0"
    assert module._oldest({"since": "5.9.0"}, {"since": "5.10.0.dev0"}) == "5.9.0"


def test_only_the_families_asked_for_are_replaced(small: World, transformers: dict[str, dict[str, Any]]) -> None:
    for row in transformers.values():
        row["title"] = "New"
    del transformers["gamma"]
    result = sync(Snapshot(small.folder), "alpha")
    result.write()
    titles = {name: row["title"] for name, row in Snapshot(small.folder).all_facts().items()}
    assert titles == {"alpha": "New", "beta": "Beta", "gamma": "Gamma"}


def test_recipes_of_families_that_are_gone_go_too(small: World, transformers: dict[str, dict[str, Any]]) -> None:
    del transformers["beta"]
    sync(Snapshot(small.folder)).write()
    assert set(Snapshot(small.folder).all_recipes()) == {"alpha"}


def test_new_recipes_replace_old_ones(small: World, transformers: dict[str, dict[str, Any]]) -> None:
    def derive(families: Any, progress: Any) -> dict[str, dict[str, Any]]:
        return {name: {"family": name, "recipe": None, "problem": "tried again"} for name in families}

    sync(Snapshot(small.folder), "beta", derive).write()
    recipes = Snapshot(small.folder).all_recipes()
    assert (recipes["beta"]["problem"], recipes["alpha"]["problem"]) == ("tried again", None)


def test_a_write_that_fails_leaves_the_old_file(small: World, monkeypatch: pytest.MonkeyPatch) -> None:
    path = small.folder / FAMILIES
    before = path.read_bytes()
    monkeypatch.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    with pytest.raises(OSError, match="No space"):
        module.replace(path, b"new")
    assert path.read_bytes() == before
    assert sorted(entry.name for entry in small.folder.iterdir()) == ["families", RECIPES, FAMILIES, SOURCE]


def test_check_writes_nothing_and_fails_on_drift(small: World, transformers: dict[str, dict[str, Any]]) -> None:
    before = (small.folder / FAMILIES).read_bytes()
    drifted = generate("registry", "sync", "--check", "--no-recipes", "--into", small.folder)
    assert (drifted.code, (small.folder / FAMILIES).read_bytes()) == (1, before)
    assert drifted.out.endswith("the snapshot is out of date: run `generate registry sync`\n")
    assert generate("registry", "sync", "--no-recipes", "--into", small.folder).code == 0
    clean = generate("registry", "sync", "--check", "--no-recipes", "--into", small.folder)
    assert (clean.code, clean.out.splitlines()[-1]) == (0, "the snapshot is up to date")


def test_the_same_bytes_under_any_hash_seed(tmp_path: Path) -> None:
    pytest.importorskip("transformers")
    results = []
    for seed in ("0", "1", "4711"):
        folder = tmp_path / seed
        command = [sys.executable, "-m", "generators", "registry", "sync", "--no-recipes", "--families", "clip*"]
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        subprocess.run([*command, "--into", str(folder)], check=True, capture_output=True, env=environment)
        results.append({path.name: path.read_bytes() for path in folder.iterdir()})
    assert results[0][FAMILIES].count(b"\n") == 6  # clip, clipseg and their parts
    assert results[0] == results[1] == results[2]


def test_a_glob_that_matches_nothing_is_told() -> None:
    pytest.importorskip("transformers")
    answer = generate("registry", "sync", "--families", "berrt")
    assert (answer.code, "Did you mean 'bert'" in answer.err) == (2, True)
