"""One writer at a time, and nobody waits for the dead."""

from __future__ import annotations

import os
import signal
import threading
import time
from functools import partial
from pathlib import Path

import pytest
from publishing import fork, wait

from generators.lock import NAME
from generators.publish import Busy, PublishError, locked

pytestmark = pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")


def hold(out: Path, seconds: float) -> None:
    with locked(out):
        (out / "held").touch()
        time.sleep(seconds)


def held_by_child(out: Path, seconds: float) -> int:
    child = fork(partial(hold, out, seconds))
    while not (out / "held").exists():
        time.sleep(0.005)
    return child


def test_who_waits_too_long_is_told_for_whom(tmp_path: Path) -> None:
    child = held_by_child(tmp_path, 30)
    told: list[str] = []
    with pytest.raises(Busy) as caught, locked(tmp_path, timeout=0.2, waiting=told.append):
        raise AssertionError("two hold the lock")
    os.kill(child, signal.SIGKILL)
    wait(child)
    assert told == [f"waiting for process {child} to finish writing {tmp_path}"]
    assert str(caught.value) == (
        f"{tmp_path}: process {child} is writing this folder and did not finish within 0.2 seconds. "
        "Wait for it to end, or end it, and run the command again."
    )
    assert isinstance(caught.value, PublishError) and isinstance(caught.value, OSError)


def test_the_lock_of_a_killed_process_is_free(tmp_path: Path) -> None:
    child = held_by_child(tmp_path, 30)
    os.kill(child, signal.SIGKILL)
    wait(child)
    assert (tmp_path / NAME).exists()
    with locked(tmp_path, timeout=0):
        assert (tmp_path / NAME).read_text() == str(os.getpid())


def test_a_patient_process_gets_its_turn(tmp_path: Path) -> None:
    child = held_by_child(tmp_path, 0.3)
    with locked(tmp_path):
        assert wait(child) == 0


def test_nothing_remains_of_it(tmp_path: Path) -> None:
    with locked(tmp_path / "new" / "out"):
        pass
    with locked(tmp_path):
        pass
    assert [path.name for path in tmp_path.iterdir()] == ["new"]


def test_it_may_be_nested_also_under_another_name_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "link").symlink_to("out")
    with locked(tmp_path / "out"):
        with locked(tmp_path / "link", timeout=0):
            pass
        assert (tmp_path / "out" / NAME).exists()


def test_threads_of_one_process_wait_for_each_other(tmp_path: Path) -> None:
    inside, most = [0], [0]

    def work() -> None:
        for _ in range(5):
            with locked(tmp_path):
                inside[0] += 1
                most[0] = max(most[0], inside[0])
                time.sleep(0.002)
                inside[0] -= 1

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == [1]


def test_processes_count_without_losing_one(tmp_path: Path) -> None:
    """Read, add, write: any two that hold the lock at once would lose a count."""
    counter = tmp_path / "counter"
    counter.write_text("0")

    def work() -> None:
        for _ in range(25):
            with locked(tmp_path):
                counter.write_text(str(int(counter.read_text()) + 1))

    assert [wait(child) for child in [fork(work) for _ in range(4)]] == [0] * 4
    assert counter.read_text() == "100"


def test_a_child_of_the_holder_does_not_outlive_it_with_the_lock(tmp_path: Path) -> None:
    """Workers that were forked while the lock was held, and are still there after the holder was killed."""

    def holder() -> None:
        with locked(tmp_path):
            (tmp_path / "orphan").write_text(str(fork(lambda: time.sleep(30))))
            os.kill(os.getpid(), signal.SIGKILL)

    assert wait(fork(holder)) == -signal.SIGKILL
    with locked(tmp_path, timeout=0):
        pass
    os.kill(int((tmp_path / "orphan").read_text()), signal.SIGKILL)
