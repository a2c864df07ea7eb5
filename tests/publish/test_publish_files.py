"""Publication without accidents: what is written, kept, deleted and refused."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest
from inline_snapshot import snapshot as recorded
from publishing import NEW, NEW_MANIFEST, OLD, OLD_MANIFEST, Counting, changes, publish_new, publish_old, snapshot

from generators.journal import REDO, STAGING
from generators.publish import ABSENT, Change, PublishError, publish


def files(out: Path) -> dict[str, str]:
    return {path.relative_to(out).as_posix(): path.read_text() for path in out.rglob("*") if path.is_file()}


def test_a_new_folder_holds_exactly_the_texts_their_pristine_copies_and_the_manifest(tmp_path: Path) -> None:
    out = tmp_path / "deep" / "generated"
    publish(out, [Change("bert/cpu/embedding.py", "edited\n", "generated\n")], "{}\n")
    assert files(out) == {
        "bert/cpu/embedding.py": "edited\n",
        ".pristine/bert/cpu/embedding.py": "generated\n",
        "manifest.json": "{}\n",
    }


def test_a_second_publication_replaces_and_deletes_down_to_empty_folders(tmp_path: Path) -> None:
    publish_old(tmp_path)
    publish_new(tmp_path)
    fresh = tmp_path / "fresh"
    publish(fresh, changes({}, NEW), NEW_MANIFEST)
    expected = snapshot(fresh)
    assert {path: entry for path, entry in snapshot(tmp_path).items() if not path.startswith("fresh")} == expected
    assert not (tmp_path / "family1").exists()


def test_text_reaches_the_disk_byte_for_byte(tmp_path: Path) -> None:
    publish(tmp_path, [Change("a.py", "é\r\nx\n\nno end", "é\n")], "{}")
    assert (tmp_path / "a.py").read_bytes() == "é\r\nx\n\nno end".encode()


def test_files_whose_bytes_do_not_change_are_not_written(tmp_path: Path) -> None:
    publish_old(tmp_path)
    disk = Counting()
    publish(tmp_path, changes({}, OLD), OLD_MANIFEST, disk)
    assert disk.done == []
    publish(tmp_path, changes({}, OLD), "{}\n", disk)
    assert [path.name for operation, path in disk.done if operation == "replace"] == [REDO, "manifest.json"]


def test_a_replaced_file_keeps_its_permissions(tmp_path: Path) -> None:
    publish(tmp_path, [Change("run.py", "1\n", "1\n")], "{}")
    (tmp_path / "run.py").chmod(0o750)
    publish(tmp_path, [Change("run.py", "2\n", "2\n")], "{}")
    assert (tmp_path / "run.py").stat().st_mode & 0o777 == 0o750


def test_files_of_others_stay_and_keep_their_folder(tmp_path: Path) -> None:
    publish(tmp_path, [Change("a/b/c.py", "1\n", "1\n")], "{}")
    (tmp_path / "a" / "notes.txt").write_text("mine")
    publish(tmp_path, [Change("a/b/c.py", None, None)], "{}")
    assert files(tmp_path) == {"a/notes.txt": "mine", "manifest.json": "{}"}
    assert not (tmp_path / "a" / "b").exists()


def test_a_file_may_give_way_to_a_folder_of_its_name(tmp_path: Path) -> None:
    publish(tmp_path, [Change("bert", "1\n", None)], "{}")
    publish(tmp_path, [Change("bert", None, None), Change("bert/cpu.py", "2\n", None)], "{}")
    assert files(tmp_path) == {"bert/cpu.py": "2\n", "manifest.json": "{}"}


def test_nothing_is_replaced_before_everything_is_staged_and_durable(tmp_path: Path) -> None:
    """The order that atomicity rests on, operation by operation."""
    publish(tmp_path, [Change("a.py", "1\n", None), Change("b.py", "1\n", None)], "1")
    disk = Counting()
    publish(
        tmp_path, [Change("a.py", "2\n", None), Change("b.py", None, None), Change("c/d.py", "2\n", None)], "2", disk
    )
    assert [
        f"{operation} {path.relative_to(tmp_path)}" if path != Path() else operation for operation, path in disk.done
    ] == (
        recorded(
            [
                "mkdir .staging",
                "link .staging/0.old",
                "link .staging/1.old",
                "write .staging/1.new",
                "write .staging/2.new",
                "link .staging/3.old",
                "write .staging/3.new",
                "write .staging/journal",
                "sync",
                "replace .journal.json",
                "sync",
                "unlink b.py",
                "replace a.py",
                "replace c/d.py",
                "mkdir c",
                "replace c/d.py",
                "replace manifest.json",
                "sync",
                "unlink .journal.json",
                "unlink .staging/0.old",
                "unlink .staging/1.old",
                "unlink .staging/3.old",
                "rmdir .staging",
            ]
        )
    )


def test_a_file_that_changed_since_it_was_read_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("edited meanwhile\n")
    seen = sha256(b"what the merge read\n").hexdigest()
    for expectation in (seen, ABSENT):
        with pytest.raises(PublishError, match="was changed while its new text was being generated"):
            publish(tmp_path, [Change("a.py", "new\n", "new\n", expectation)], "{}")
    assert files(tmp_path) == {"a.py": "edited meanwhile\n"}
    publish(tmp_path, [Change("a.py", "new\n", None, sha256(b"edited meanwhile\n").hexdigest())], "{}")
    assert files(tmp_path) == {"a.py": "new\n", "manifest.json": "{}"}


def refusal(out: Path, *paths: str) -> str:
    before = snapshot(out)
    with pytest.raises(PublishError) as caught:
        publish(out, [Change("good.py", "1\n", "1\n"), *(Change(path, "1\n", "1\n") for path in paths)], "{}")
    assert isinstance(caught.value, OSError)
    assert snapshot(out) == before
    return str(caught.value).replace(str(out), "OUT")


def test_paths_that_lead_elsewhere_are_refused_together(tmp_path: Path) -> None:
    assert refusal(
        tmp_path, "../a", "a/../../b", "/etc/passwd", "c:/x", "a\\..\\b", "a//b", "./a", "", "twice", "twice"
    ) == (
        recorded("""\
OUT: the path '../a' is refused: it climbs with '..'
OUT: the path 'a/../../b' is refused: it climbs with '..'
OUT: the path '/etc/passwd' is refused: it is absolute
OUT: the path 'c:/x' is refused: it is absolute
OUT: the path 'a\\\\..\\\\b' is refused: it has a backslash or a null character
OUT: the path 'a//b' is refused: it has an empty part
OUT: the path './a' is refused: it has an empty part
OUT: the path '' is refused: it has an empty part
OUT: the path 'twice' is refused: it is to be written twice\
""")
    )


def test_the_programs_own_names_are_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, ".pristine/a.py", "manifest.json", f"{STAGING}/0.new", ".lock") == recorded("""\
.pristine/a.py: this name is the program's own
manifest.json: this name is the program's own
.staging/0.new: this name is the program's own
.lock: this name is the program's own\
""")


def test_links_and_folders_in_the_way_are_refused(tmp_path: Path) -> None:
    out, elsewhere = tmp_path / "out", tmp_path / "elsewhere"
    for folder in (out / "real", out / "folder.py", elsewhere):
        folder.mkdir(parents=True)
    (out / "outside").symlink_to(elsewhere)
    (out / "inside").symlink_to("real")
    (out / "link.py").symlink_to(elsewhere / "victim.py")
    assert refusal(out, "outside/a.py", "link.py", "folder.py") == recorded("""\
OUT: the path 'outside/a.py' is refused: a symbolic link leads out of the output folder
OUT: the path 'link.py' is refused: a symbolic link is in its place
OUT: the path 'folder.py' is refused: a folder or a device is in its place\
""")
    assert not any(elsewhere.iterdir())
    publish(out, [Change("inside/a.py", "1\n", None)], "{}")
    assert (out / "real" / "a.py").read_text() == "1\n"


def test_a_pristine_folder_that_leads_elsewhere_is_refused(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / ".pristine").symlink_to(tmp_path / "elsewhere")
    assert "a symbolic link leads out" in refusal(tmp_path / "out")
