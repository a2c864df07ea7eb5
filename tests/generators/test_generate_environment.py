"""Disks that are full or read-only, and people who press Ctrl-C: a sentence, the exit code, the old files."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from house import ROOT, House
from inline_snapshot import snapshot

SKILL = ("skill", "acme", "--hardware", "near")


def failing(code: int) -> object:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code), "generated/acme/near/embedding.py")

    return fail


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (
            errno.ENOSPC,
            snapshot(
                "error: generated/acme/near/embedding.py: the disk is full. Free some space and run the command again: the old files are still whole.\n"
            ),
        ),
        (
            errno.EROFS,
            snapshot(
                "error: generated/acme/near/embedding.py: the file system is read-only. Choose another folder with --out.\n"
            ),
        ),
        (
            errno.EACCES,
            snapshot(
                "error: generated/acme/near/embedding.py: permission denied. Make it writable, or choose another folder with --out.\n"
            ),
        ),
        (errno.EIO, snapshot("error: generated/acme/near/embedding.py: Input/output error\n")),
    ],
)
def test_what_the_system_refuses_is_a_sentence(
    house: House, monkeypatch: pytest.MonkeyPatch, code: int, message: str
) -> None:
    house.generate(*SKILL)
    house.replace("templates/toy/embedding.py.jinja", "pooling =", "pooled =")
    before = house.stamps()
    monkeypatch.setattr("generators.publish.publish", failing(code))
    monkeypatch.setattr("generators.carry_out.publish", failing(code))

    run = house.generate(*SKILL)

    assert (run.code, run.err) == (3, message)
    assert house.stamps() == before


def test_a_tree_that_cannot_be_locked_can_still_be_checked(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    house.generate(*SKILL)
    monkeypatch.setattr("generators.lock.locked", failing(errno.EROFS))

    assert house.generate("check").code == 0
    assert house.generate(*SKILL, "--dry-run").code == 0
    assert house.generate(*SKILL).code == 3


def test_ctrl_c(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("generators.carry_out.publish", interrupt)
    run = house.generate(*SKILL)
    assert (run.code, run.out, run.err) == (130, "", "interrupted; nothing is half written\n")


# A program that a shell put in the background ignores the signal, and so do all that it starts.
LISTENS = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from generators.cli import main
sys.exit(main())
"""


def test_ctrl_c_in_earnest(house: House) -> None:
    """The whole process group gets the signal, as from a terminal; the workers say nothing of their own."""
    house.replace(
        "templates/toy/module.py.jinja", '"""{{', "{% for x in range(10 ** 12) if x < 0 %}{% endfor %}\n" + '"""{{'
    )
    process = subprocess.Popen(
        [sys.executable, "-c", LISTENS, *SKILL],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        cwd=house.folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    deadline = time.monotonic() + 60
    while not (house.out / ".lock").exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    time.sleep(0.5)
    os.killpg(process.pid, signal.SIGINT)
    try:
        out, err = process.communicate(timeout=60)
    finally:
        process.kill()  # what did not listen would render for ever

    assert (process.returncode, out, err) == (130, "", "interrupted; nothing is half written\n")
    assert house.files(private=True) == {}


def test_a_reader_that_goes_away_is_no_error(house: House) -> None:
    command = f"{sys.executable} -m generators {' '.join(SKILL)} | true; exit ${{PIPESTATUS[0]}}"
    run = subprocess.run(
        ["bash", "-c", command],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        cwd=house.folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert sorted(house.files()) == ["acme/near/embedding.py", "acme/near/fill_mask.py"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_report_that_cannot_be_written(house: House) -> None:
    with Path("/dev/full").open("w") as full:
        run = subprocess.run(
            [sys.executable, "-m", "generators", *SKILL],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            cwd=house.folder,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert run.returncode == 3
    assert "Traceback" not in run.stderr
    assert "the disk is full" in run.stderr
