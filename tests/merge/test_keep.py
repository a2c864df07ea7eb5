"""`generate keep`: an edit is recorded, or it is said why not."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from generators.errors import BadRequest
from generators.keep import keep
from generators.manifest import Manifest, Record
from generators.publish import Change, publish
from generators.target import Options, Target

PATH = "bert/cpu/embedding.py"
TEXT = "a = 1\nb = 2\nc = 3\n"
EDIT = "a = 1\nb = 20\nc = 3\n"
TARGET = Target("bert", "cpu", "skill")


def digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A published file, and another beside it."""
    folder = tmp_path / "generated"
    files = {PATH: digest(TEXT), "bert/cpu/fill_mask.py": digest("x = 1\n")}
    manifest = Manifest({TARGET: Record("key", Options(), ("embedding",), ("t.jinja",), (), files)})
    changes = [Change(PATH, TEXT, TEXT), Change("bert/cpu/fill_mask.py", "x = 1\n", "x = 1\n")]
    publish(folder, changes, manifest.text())
    return folder


def problems(out: Path, *files: Path, **options: dict[str, str]) -> str:
    before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    with pytest.raises(BadRequest) as caught:
        keep(out, files, **options)
    assert {path: path.read_bytes() for path in out.rglob("*") if path.is_file()} == before
    return str(caught.value).replace(str(out), "OUT").replace(str(out.parent), "ELSEWHERE")


def test_an_edit_is_recorded_by_its_digest(out: Path) -> None:
    (out / PATH).write_text(EDIT)
    assert keep(out, [out / PATH]) == [PATH]
    assert Manifest.load(out).kept == {PATH: digest(EDIT)}
    assert Manifest.load(out).targets[TARGET].files[PATH] == digest(TEXT)
    assert ((out / PATH).read_text(), (out / ".pristine" / PATH).read_text()) == (EDIT, TEXT)
    keep(out, [out / PATH, out / PATH])
    assert Manifest.load(out).kept == {PATH: digest(EDIT)}


def test_a_later_edit_is_recorded_in_its_place(out: Path) -> None:
    for edit in (EDIT, EDIT + "d = 4\n"):
        (out / PATH).write_text(edit)
        keep(out, [out / PATH])
        assert Manifest.load(out).kept == {PATH: digest(edit)}


def test_files_are_named_from_the_current_folder_or_from_the_output(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (out / PATH).write_text(EDIT)
    monkeypatch.chdir(out / "bert")
    assert keep(out, [Path("cpu/embedding.py")]) == keep(out, [Path(PATH)]) == [PATH]


def test_an_edit_that_merges_with_the_new_text_keeps_its_base(out: Path) -> None:
    (out / PATH).write_text(EDIT)
    keep(out, [out / PATH], {PATH: TEXT + "d = 4\n"})
    assert Manifest.load(out).targets[TARGET].files[PATH] == digest(TEXT)
    assert (out / ".pristine" / PATH).read_text() == TEXT


def test_an_edit_in_conflict_with_the_new_text_is_its_resolution(out: Path) -> None:
    (out / PATH).write_text(EDIT)
    new = TEXT.replace("b = 2", "b = 3")
    keep(out, [out / PATH], {PATH: new})
    manifest = Manifest.load(out)
    assert (manifest.targets[TARGET].files[PATH], manifest.kept) == (digest(new), {PATH: digest(EDIT)})
    assert ((out / PATH).read_text(), (out / ".pristine" / PATH).read_text()) == (EDIT, new)


def test_a_lost_base_is_replaced_by_the_new_text(out: Path) -> None:
    (out / PATH).write_text(EDIT)
    (out / ".pristine" / PATH).unlink()
    keep(out, [out / PATH], {PATH: TEXT})
    assert (out / ".pristine" / PATH).read_text() == TEXT


def test_every_file_that_cannot_be_kept_is_named(out: Path) -> None:
    (out / "bert/cpu/fill_mask.py").write_text("x = = 1\n")
    stranger = out / "bert/cpu/embeding.py"
    assert problems(out, out / PATH, stranger, out.parent / "other.txt", out / "bert/cpu/fill_mask.py") == snapshot("""\
OUT/bert/cpu/embedding.py: this file carries no edit: it is as it was generated
OUT/bert/cpu/embeding.py: `generate` did not write this file. Did you mean 'OUT/bert/cpu/embedding.py'?
ELSEWHERE/other.txt: `generate` did not write this file. OUT/manifest.json names those that it wrote.
OUT/bert/cpu/fill_mask.py: this file is not valid Python (line 1: invalid syntax). Correct it first.\
""")


def test_files_that_are_gone_or_have_no_base(out: Path) -> None:
    (out / PATH).write_text(EDIT)
    (out / ".pristine" / PATH).write_text("not what the manifest says\n")
    (out / "bert/cpu/fill_mask.py").unlink()
    assert problems(out, out / PATH, out / "bert/cpu/fill_mask.py") == snapshot("""\
OUT/bert/cpu/embedding.py: the copy of what was generated before is lost, so that no edit can be merged. Move your version aside, generate the file again with --force, and put your edit back in.
OUT/bert/cpu/fill_mask.py: this generated file is missing. Generate it again, or restore your version.\
""")


def test_a_file_that_is_not_text(out: Path) -> None:
    (out / PATH).write_bytes(b"\xff\xfe")
    assert problems(out, out / PATH) == snapshot(
        "OUT/bert/cpu/embedding.py: this file is not UTF-8 text. Save it as UTF-8."
    )
