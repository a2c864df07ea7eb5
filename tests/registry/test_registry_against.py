"""`generate registry sync --against`: what another transformers would change, and what breaks with it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from inline_snapshot import snapshot
from made_up_index import Index
from other_transformers import CHANGED, release
from registry_world import Answer, generate

from model_registry.snapshot import FAMILIES, HERE, Snapshot

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.usefixtures("temporary")


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in, and the transformers that the snapshot is of."""
    transformers = pytest.importorskip("transformers")
    if transformers.__version__ != Snapshot().source()["transformers"]:
        pytest.skip(f"the snapshot is of {Snapshot().source()['transformers']}, not {transformers.__version__}")
    folder = tmp_path / "place"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    return folder


def against(version: str, *options: str | Path) -> Answer:
    return generate("registry", "sync", "--against", version, *options)


def test_what_it_changes_and_what_breaks(index: Index, temporary: Path, place: Path) -> None:
    release(index, "9.1.0", CHANGED)
    made = generate("skill", "vit", "--hardware", "cpu")
    assert made.code == 0, made.err
    before = {path: path.read_bytes() for path in place.rglob("*") if path.is_file()}
    answer = against("9.1", "--families", "vit,deit_again,vitdet", "--jobs", "2")
    assert (answer.code, answer.out.replace(Snapshot().source()["transformers"], "NOW")) == snapshot(
        (
            1,
            """\
transformers 9.1.0 against the snapshot of NOW
model types: 1 only in 9.1.0, 1 only in NOW, 0 differ
  + deit_again
  - vitdet
generated files: 0 of 3 would change
tests on cpu with 9.1.0: 1 of 2 families pass
  vit  unsupported  vit has no tiny checkpoint (ViTModel does not load its own tiny checkpoint: ValueError: vit has moved) (with NOW: passed)
""",
        )
    )
    assert {path: path.read_bytes() for path in place.rglob("*") if path.is_file()} == before
    assert list(temporary.glob("transformers-*")) == []


def test_as_json(index: Index) -> None:
    release(index, "9.1.0", CHANGED)
    answer = against("9.1.0", "--families", "vitdet,deit_again", "--no-recipes", "--json")
    found = json.loads(answer.out)
    assert answer.code == 0
    assert {name: found[name] for name in ("schema", "version", "breaks", "types", "trials", "lowered")} == snapshot(
        {
            "schema": 1,
            "version": "9.1.0",
            "breaks": False,
            "types": {"added": ["deit_again"], "changed": {}, "removed": ["vitdet"]},
            "trials": None,
            "lowered": [],
        }
    )


def test_an_older_one_lowers_since_and_nothing_else(index: Index, tmp_path: Path) -> None:
    release(index, "4.0.0")
    folder = tmp_path / "snapshot"
    shutil.copytree(HERE, folder)
    before = Snapshot(folder).all_facts()
    answer = against("4.0.0", "--families", "vit,vitdet", "--no-recipes", "--write", "--into", folder)
    assert (answer.code, answer.out.splitlines()[-1]) == (0, "since: lowered to 4.0.0 for 2 families")
    lowered = {name: {**facts, "since": "4.0.0"} for name, facts in before.items() if name in ("vit", "vitdet")}
    assert Snapshot(folder).all_facts() == {**before, **lowered}
    changed = {path.name for path in HERE.iterdir() if path.read_bytes() != (folder / path.name).read_bytes()}
    assert changed == {FAMILIES}


def test_a_newer_one_lowers_nothing(index: Index) -> None:
    release(index, "9.1.0")
    answer = against("9.1.0", "--write")
    assert answer.code == 2
    assert "transformers 9.1.0 is not older than the snapshot" in answer.err


def test_one_that_cannot_be_read(index: Index) -> None:
    release(index, "9.1.0", "raise ImportError('torch is too old')")
    answer = against("9.1.0", "--families", "vit")
    assert answer.code == 3
    told = "transformers 9.1.0 cannot be read with what is installed; the lines above say why"
    assert answer.err.endswith(f"error: {told}\n")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--against", "5.20.0", "--check"], "--check and --against exclude each other"),
        (["--write"], "--write belongs to --against"),
    ],
)
def test_options_that_contradict_each_other(options: list[str], told: str) -> None:
    answer = generate("registry", "sync", *options)
    assert (answer.code, told in answer.err) == (2, True)


def test_a_real_one() -> None:
    listed = subprocess.run(["pip", "index", "versions", "transformers"], capture_output=True, text=True, check=False)
    if not re.search(r"\b5\.20\.0\b", listed.stdout):
        pytest.skip("pip finds no transformers 5.20.0: there is no network, or another index")
    answer = against("5.20.0", "--families", "bert,dots3_note", "--no-recipes", "--json")
    types = json.loads(answer.out)["types"]
    assert (types["added"], types["removed"]) == ([], ["dots3_note"])
