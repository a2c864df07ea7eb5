"""A disk that is full, read-only or forbidden: the old tree stays whole, and the error says which file it was."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from publishing import NEW, OLD, SMALL_NEW, SMALL_OLD, Failing, changes, fork, publish_new, publish_old, snapshot, wait

from generators.publish import Change, publish, recover

pytestmark = pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")


@pytest.mark.parametrize("sticky", [(), ("write", "link", "mkdir")], ids=["once", "for good"])
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EACCES, errno.EIO], ids=errno.errorcode.get)
def test_whichever_operation_fails_the_tree_is_whole(tmp_path: Path, code: int, sticky: tuple[str, ...]) -> None:
    publish_old(tmp_path / "old", SMALL_OLD)
    old = snapshot(tmp_path / "old")
    failures, n = 0, 0
    while True:
        n += 1
        out, disk = shutil.copytree(tmp_path / "old", tmp_path / str(n)), Failing(n, code, sticky)
        try:
            publish_new(out, disk, SMALL_OLD, SMALL_NEW)
        except OSError as error:
            failures += 1
            assert error.errno == code
            assert ".staging" not in str(error.filename)
            assert str(out) in str(error.filename)
            assert snapshot(out) == old, f"operation {n}: {disk.done[n - 1]}"
            continue
        if len(disk.done) < n:
            break
        # Only what comes after the new tree is certain may fail without failing: it is done by the next command.
        recover(out)
        assert (out / "a" / "x.py").read_text() == SMALL_NEW["a/x.py"]
    assert failures > 20


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 1 MB."""
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], capture_output=True)
    if mounted.returncode:
        pytest.skip("mounting a file system needs root")
    yield folder
    subprocess.run(["umount", folder], check=True)


def test_a_disk_that_is_really_full(small_disk: Path) -> None:
    out = small_disk / "generated"
    publish_old(out)
    old = snapshot(out)
    huge = [Change("family0/cpu/huge.py", "x" * 2_000_000, "x\n"), *changes(OLD, NEW)]
    with pytest.raises(OSError) as caught:
        publish(out, huge, "{}")
    assert (caught.value.errno, caught.value.filename) == (errno.ENOSPC, str(out / "family0/cpu/huge.py"))
    assert snapshot(out) == old


@pytest.fixture
def public(tmp_path: Path) -> Iterator[Path]:
    """A folder that a process without privileges can reach."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o777)
    yield folder
    for path in folder.rglob("*"):
        if path.is_dir():
            path.chmod(0o777)
    shutil.rmtree(folder)


def as_nobody(folder: Path, code: str) -> str:
    """Runs an action on a folder without root's privileges and returns what it raised."""

    def action() -> None:
        if os.getuid() == 0:
            os.setgid(65534)
            os.setuid(65534)
        try:
            {"publish": partial(publish_new, old=SMALL_OLD, new=SMALL_NEW), "recover": recover}[code](folder / "out")
            result = "nothing"
        except OSError as error:
            result = f"{type(error).__name__}: {error.strerror}: {error.filename}".replace(str(folder), "PUBLIC")
        (folder / "result").write_text(result)

    assert wait(fork(action)) == 0
    return (folder / "result").read_text()


@pytest.mark.parametrize(
    ("forbidden", "culprit"),
    [(".", ".lock"), ("a", "a/x.py"), (".pristine/a", ".pristine/a/x.py"), (".pristine", ".pristine/c/z.py")],
)
def test_a_folder_that_may_not_be_written(public: Path, forbidden: str, culprit: str) -> None:
    out = public / "out"
    publish_old(out, SMALL_OLD)
    for path in [out, *out.rglob("*")]:
        path.chmod(0o777 if path.is_dir() else 0o666)
    (out / forbidden).chmod(0o555)
    old = snapshot(out)
    assert as_nobody(public, "recover") == "nothing"
    assert as_nobody(public, "publish") == f"PermissionError: Permission denied: PUBLIC/out/{culprit}"
    assert snapshot(out) == old


def test_an_output_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    assert not recover(tmp_path / "out")
    with pytest.raises(OSError) as caught:
        publish_new(tmp_path / "out")
    assert caught.value.filename == str(tmp_path / "out")
    assert (tmp_path / "out").read_text() == "mine"
