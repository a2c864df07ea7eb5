"""What recovery says and does where a crash met people, other versions or damage."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path

import pytest
from inline_snapshot import snapshot as recorded
from publishing import SMALL_NEW, SMALL_OLD, Counting, Failing, Killing, fork, publish_new, publish_old, snapshot, wait

from generators.journal import REDO, SCHEMA, STAGING, UNDO, Journal, Step
from generators.publish import PublishError, Recovery, recover

pytestmark = pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")


@pytest.fixture
def interrupted(tmp_path: Path) -> Path:
    """A folder whose publisher died before it replaced the first file, with the new tree certain."""
    return _killed_after(tmp_path, "replace", REDO)


def _killed_after(folder: Path, operation: str, name: str) -> Path:
    out, counted, disk = folder / "out", folder / "counted", Counting()
    publish_old(out, SMALL_OLD)
    shutil.copytree(out, counted)
    publish_new(counted, disk, SMALL_OLD, SMALL_NEW)
    last = max(n for n, (done, path) in enumerate(disk.done) if (done, path.name) == (operation, name))
    assert wait(fork(partial(publish_new, out, Killing(last + 2), SMALL_OLD, SMALL_NEW))) != 0
    return out


def test_what_was_done_is_told(tmp_path: Path, interrupted: Path) -> None:
    assert (str(recover(interrupted)), str(recover(interrupted))) == (
        recorded(("finished an interrupted publication of 7 files", "nothing to recover"))
    )
    staging = _killed_after(tmp_path / "staging", "mkdir", STAGING)
    assert recover(staging) == Recovery("discarded")


def test_nothing_to_recover_touches_nothing(tmp_path: Path) -> None:
    assert not recover(tmp_path / "never made")
    publish_old(tmp_path, SMALL_OLD)
    disk = Counting()
    assert not recover(tmp_path, disk)
    assert disk.done == []
    assert not (tmp_path / "never made").exists()


def test_a_file_edited_after_the_crash_is_not_overwritten(interrupted: Path) -> None:
    (interrupted / "a" / "x.py").write_text("my edit\n")
    (interrupted / "c").mkdir()
    (interrupted / "c" / "z.py").write_text("mine too\n")
    before = snapshot(interrupted)
    with pytest.raises(PublishError) as caught:
        recover(interrupted)
    assert str(caught.value).replace(str(interrupted), "OUT") == recorded("""\
OUT/a/x.py: this file was edited after a publication was interrupted; finishing it would overwrite the edit. Move your version aside, run the command again, and put your edit back in.
OUT/c/z.py: this file was edited after a publication was interrupted; finishing it would overwrite the edit. Move your version aside, run the command again, and put your edit back in.\
""")
    assert snapshot(interrupted) == before
    (interrupted / "a" / "x.py").rename(interrupted / "a" / "x.mine.py")
    (interrupted / "c" / "z.py").unlink()
    assert recover(interrupted).action == "finished"
    assert (interrupted / "a" / "x.py").read_text() == SMALL_NEW["a/x.py"]
    assert (interrupted / "a" / "x.mine.py").read_text() == "my edit\n"


def test_an_edit_of_a_file_that_was_already_replaced_is_an_ordinary_edit(tmp_path: Path) -> None:
    out = _killed_after(tmp_path, "replace", "x.py")
    (out / "a" / "x.py").write_text("my edit of the new text\n")
    assert recover(out).action == "finished"
    assert (out / "a" / "x.py").read_text() == "my edit of the new text\n"
    assert (out / "c" / "z.py").read_text() == SMALL_NEW["c/z.py"]


def test_staged_files_that_were_removed_are_missed(interrupted: Path) -> None:
    shutil.rmtree(interrupted / STAGING)
    with pytest.raises(PublishError) as caught:
        recover(interrupted)
    assert str(caught.value).replace(str(interrupted), "OUT").splitlines()[0] == recorded(
        "OUT/.pristine/a/x.py: an interrupted publication cannot be finished: its files in .staging were removed. Restore the folder from version control, delete .journal.json or .journal-undo.json in it, and generate again."
    )


@pytest.mark.parametrize("damage", ["", "{", '{"checksum": "0"}', "null", "[]"])
def test_a_journal_that_is_not_whole_counts_for_nothing(interrupted: Path, damage: str) -> None:
    (interrupted / REDO).write_text(damage)
    assert recover(interrupted) == Recovery("discarded")
    assert not (interrupted / REDO).exists()
    assert not (interrupted / STAGING).exists()
    assert (interrupted / "a" / "x.py").read_text() == SMALL_OLD["a/x.py"]


def test_a_changed_journal_counts_for_nothing(interrupted: Path) -> None:
    text = (interrupted / REDO).read_text()
    (interrupted / REDO).write_text(text.replace("a/x.py", "a/v.py"))
    assert recover(interrupted) == Recovery("discarded")


def test_the_journal_of_a_newer_version_is_left_to_it(interrupted: Path) -> None:
    text = (interrupted / REDO).read_text()
    (interrupted / REDO).write_text(text.replace(f'"schema": {SCHEMA}', f'"schema": {SCHEMA + 1}'))
    before = snapshot(interrupted)
    with pytest.raises(PublishError) as caught:
        recover(interrupted)
    assert str(caught.value).replace(str(interrupted), "OUT") == recorded(
        "OUT/.journal.json: a newer inferforge was interrupted while publishing here. Run any command of that version to finish it."
    )
    assert snapshot(interrupted) == before


def test_a_journal_that_leads_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    """It may have come with a cloned repository."""
    out, victim = tmp_path / "out", tmp_path / "victim"
    out.mkdir()
    victim.write_text("precious")
    (out / REDO).write_text(Journal((Step("../victim", None, None),)).text())
    with pytest.raises(PublishError, match="climbs with"):
        recover(out)
    assert victim.read_text() == "precious"


def test_a_staging_folder_that_is_a_link_is_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "precious").touch()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / STAGING).symlink_to(elsewhere)
    assert recover(tmp_path / "out") == Recovery("discarded")
    assert [path.name for path in elsewhere.iterdir()] == ["precious"]


def test_an_undoing_that_failed_is_completed_later(tmp_path: Path) -> None:
    """The disk refuses the manifest's rename and every one after: the tree stays mixed until it lets us."""
    publish_old(tmp_path / "out", SMALL_OLD)
    old = snapshot(tmp_path / "out")
    shutil.copytree(tmp_path / "out", tmp_path / "counted")
    disk = Counting()
    publish_new(tmp_path / "counted", disk, SMALL_OLD, SMALL_NEW)
    last = [path.name for _, path in disk.done].index("manifest.json")
    broken = _RefusingReplaces(last + 1)
    with pytest.raises(PublishError) as caught:
        publish_new(tmp_path / "out", broken, SMALL_OLD, SMALL_NEW)
    assert str(caught.value).replace(str(tmp_path), "TMP") == recorded(
        "TMP/out: publication failed half way ([Errno 28] No space left on device: 'TMP/out/manifest.json'), and undoing it failed too. Free space or make the folder writable, and run any generate command: it will bring the folder in order."
    )
    assert (tmp_path / "out" / UNDO).exists()
    assert recover(tmp_path / "out") == Recovery("undone", 7)
    assert snapshot(tmp_path / "out") == old


class _RefusingReplaces(Failing):
    """From the n-th operation on no file can be replaced; only the journal can still be renamed."""

    def __init__(self, n: int) -> None:
        super().__init__(n, sticky=("replace",))

    def counted(self, number: int, operation: str, path: Path) -> None:
        if path.name != UNDO:
            super().counted(number, operation, path)
