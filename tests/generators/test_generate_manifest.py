"""The manifest: a round trip, and lines that version control can merge."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from inline_snapshot import snapshot

from generators.journal import REDO, STAGING, UNDO
from generators.manifest import Manifest, Record
from generators.pipeline import LEFT_BEHIND
from generators.publish import PRIVATE
from generators.target import Options, Target

NAME = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_-]{0,8}", fullmatch=True)
DIGEST = st.text("0123456789abcdef", min_size=64, max_size=64)
PATH = st.lists(NAME, min_size=1, max_size=3).map("/".join)
STRINGS = st.lists(st.text(max_size=10), max_size=3).map(tuple)
OPTIONS = st.builds(Options, st.none() | NAME, st.none() | STRINGS)
RECORDS = st.builds(Record, DIGEST, OPTIONS, STRINGS, STRINGS, STRINGS, st.dictionaries(PATH, DIGEST, max_size=4))
TARGETS = st.builds(Target, NAME, NAME, NAME)
MANIFESTS = st.builds(
    Manifest, st.dictionaries(TARGETS, RECORDS, max_size=4), st.dictionaries(PATH, DIGEST, max_size=3)
)


@settings(max_examples=40, deadline=None)
@given(MANIFESTS)
def test_what_is_written_is_read(tmp_path_factory, manifest: Manifest) -> None:
    folder = tmp_path_factory.mktemp("out")
    (folder / "manifest.json").write_text(manifest.text(), encoding="utf-8")

    assert Manifest.load(folder) == manifest
    assert Manifest.load(folder).text() == manifest.text()


@settings(max_examples=40, deadline=None)
@given(MANIFESTS, st.randoms())
def test_the_order_of_insertion_does_not_show(manifest: Manifest, random) -> None:
    items = list(manifest.targets.items())
    random.shuffle(items)
    assert Manifest(dict(items), manifest.kept).text() == manifest.text()


def test_it_is_json_with_a_file_a_line() -> None:
    record = Record("k", Options(None, ("a",)), ("a",), ("a.jinja",), ("a.jinja",), {"x/y/b.py": "2", "x/y/a.py": "1"})
    text = Manifest({Target("x", "y", "skill"): record}, {"x/y/a.py": "3"}).text()
    json.loads(text)
    assert text == snapshot("""\
{
 "schema": 2,
 "lists": {
  "4f6b4264a5912dc4": ["a.jinja"]
 },
 "targets": {
  "x/y/skill": {
   "key": "k",
   "options": {"precision": null, "tasks": ["a"]},
   "tasks": ["a"],
   "templates": "4f6b4264a5912dc4",
   "probes": "4f6b4264a5912dc4",
   "files": {
    "x/y/a.py": "1",
    "x/y/b.py": "2"
   }
  }
 },
 "kept": {
  "x/y/a.py": "3"
 }
}
""")


def test_one_of_the_version_before_is_read(tmp_path: Path) -> None:
    record = Record("k", Options(), ("a",), ("a.jinja", "b.jinja"), (), {"x/y/a.py": "1"})
    manifest = Manifest({Target("x", "y", "skill"): record})
    data = json.loads(manifest.text())
    lists = data.pop("lists")
    for entry in data["targets"].values():
        entry |= {"templates": lists[entry["templates"]], "probes": lists[entry["probes"]]}
    (tmp_path / "manifest.json").write_text(json.dumps({**data, "schema": 1}), encoding="utf-8")

    assert Manifest.load(tmp_path) == manifest


def test_there_is_none_before_the_first_run(tmp_path: Path) -> None:
    assert Manifest.load(tmp_path) == Manifest()


def test_what_an_interrupted_publication_leaves_is_looked_for() -> None:
    assert set(LEFT_BEHIND) == {REDO, UNDO, STAGING} <= PRIVATE
