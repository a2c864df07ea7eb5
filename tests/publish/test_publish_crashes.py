"""A process that is killed while it publishes leaves the old tree or the new one, whenever it dies."""

from __future__ import annotations

import os
import random
import shutil
import signal
import time
from functools import partial
from pathlib import Path

import pytest
from publishing import (
    MIDDLE_NEW,
    MIDDLE_OLD,
    NEW,
    NEW_MANIFEST,
    OLD,
    SMALL_NEW,
    SMALL_OLD,
    Counting,
    Failing,
    Killing,
    Quick,
    changes,
    contents,
    copy,
    fork,
    publish_new,
    publish_old,
    snapshot,
    wait,
)

from generators.disk import Disk
from generators.journal import REDO, STAGING, UNDO
from generators.publish import publish, recover

pytestmark = pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")

small = {"old": SMALL_OLD, "new": SMALL_NEW}


@pytest.fixture(scope="module")
def trees(scratch: Path) -> dict[str, Path]:
    """The old and the new version of three trees."""
    sizes = {"": (OLD, NEW), "middle ": (MIDDLE_OLD, MIDDLE_NEW), "small ": (SMALL_OLD, SMALL_NEW)}
    for size, (old, new) in sizes.items():
        publish_old(scratch / f"{size}old", old)
        publish_old(scratch / f"{size}new", old)
        publish_new(scratch / f"{size}new", Quick(), old, new)
    return {path.name: path for path in scratch.iterdir()}


def test_killed_before_any_operation_the_tree_is_old_or_new(trees: dict[str, Path], scratch: Path) -> None:
    """Every instant there is: a publication of 20 files, cut before each single change of the file system."""
    old, new = snapshot(trees["middle old"]), snapshot(trees["middle new"])
    results, n, killed = [], 0, True
    while killed:
        n += 1
        out = copy(trees["middle old"], scratch / f"cut before {n}")
        killed = wait(fork(partial(publish_new, out, Killing(n), MIDDLE_OLD, MIDDLE_NEW))) != 0
        recover(out, Quick())
        found = snapshot(out)
        assert found in (old, new), f"killed before operation {n}"
        results.append(found == new)
        assert not recover(out)
    # Once the new tree is certain it stays so: old, ..., old, new, ..., new.
    assert results == sorted(results)
    assert 50 < results.count(False) < len(results) - 50


def test_killed_at_random_instants_the_tree_is_old_or_new(trees: dict[str, Path], scratch: Path) -> None:
    """The same with 36 files, the real disk and a clock, 50 times."""
    old, new = snapshot(trees["old"]), snapshot(trees["new"])
    chance, seconds = random.Random(0), min(_duration(trees["old"], scratch / f"timed {n}") for n in range(3))
    killed = 0
    for n in range(50):
        out = copy(trees["old"], scratch / f"random {n}")
        child = fork(partial(publish_new, out, Disk()))
        time.sleep(chance.uniform(0, 1.2 * seconds))
        os.kill(child, signal.SIGKILL)
        killed += wait(child) == -signal.SIGKILL
        recover(out)
        assert snapshot(out) in (old, new)
    assert killed >= 10, "the children were done before they were killed"


def _duration(tree: Path, out: Path) -> float:
    copy(tree, out)
    start = time.perf_counter()
    assert wait(fork(partial(publish_new, out, Disk()))) == 0
    return time.perf_counter() - start


def test_killed_while_recovering_the_next_recovery_succeeds(trees: dict[str, Path], scratch: Path) -> None:
    """Every fourth instant of publication, and for each every instant of the recovery."""
    old, new = snapshot(trees["small old"]), snapshot(trees["small new"])
    ended, cuts = False, 0
    for n in range(1, 100, 4):
        crashed = copy(trees["small old"], scratch / f"crashed {n}")
        ended = wait(fork(partial(publish_new, crashed, Killing(n), **small))) == 0
        if ended:
            break
        expected = snapshot(trees["small new" if (crashed / REDO).exists() else "small old"])
        cuts += _cut_recoveries(crashed, [expected] if (crashed / REDO).exists() else [old, new])
    assert ended
    assert cuts > 100


def _cut_recoveries(crashed: Path, expected: list[dict[str, object]]) -> int:
    """Recovers copies of a crashed tree, each cut before another operation; returns how many were cut."""
    for n in range(1, 1000):
        out = copy(crashed, crashed.with_name("recovering"))
        killed = wait(fork(partial(recover, out, Killing(n)))) != 0
        recover(out, Quick())
        assert snapshot(out) in expected
        assert not (out / STAGING).exists()
        shutil.rmtree(out)
        if not killed:
            return n - 1
    raise AssertionError("a recovery of this tree never ends")


def test_killed_while_undoing_the_tree_is_old(trees: dict[str, Path], scratch: Path) -> None:
    """The disk fails in the middle of the replacements, and the process dies at every instant of putting them back."""
    old, undone = snapshot(trees["small old"]), 0
    operations = _operations(trees["small old"], scratch / "counted for undo")
    failing = operations.index(("replace", "manifest.json"))
    for n in range(failing + 1, len(operations) + 20):
        out = copy(trees["small old"], scratch / f"undoing {n}")
        status = wait(fork(partial(publish_new, out, _FailingThenKilling(failing + 1, n + 1), **small)))
        undone += (out / UNDO).exists()
        if status == -signal.SIGKILL and (out / REDO).exists():
            continue  # it died before it had begun to undo: that is a crash like any other
        recover(out)
        assert snapshot(out) == old
    assert undone > 5


class _FailingThenKilling(Failing):
    def __init__(self, failing: int, killing: int) -> None:
        super().__init__(failing)
        self.killing = killing

    def counted(self, number: int, operation: str, path: Path) -> None:
        if number == self.killing:
            os.kill(os.getpid(), signal.SIGKILL)
        super().counted(number, operation, path)


def _operations(tree: Path, out: Path) -> list[tuple[str, str]]:
    copy(tree, out)
    disk = Counting()
    publish_new(out, disk, **small)
    return [(operation, path.name) for operation, path in disk.done]


def test_publishers_at_once_take_turns(tmp_path: Path) -> None:
    """Four processes write different trees over each other; two of them die. What remains is one of the trees, whole."""
    children = [fork(partial(_publish_often, tmp_path, str(n))) for n in range(4)]
    time.sleep(0.3)
    for child in children[:2]:
        os.kill(child, signal.SIGKILL)
    statuses = [wait(child) for child in children]
    assert statuses == [-signal.SIGKILL] * 2 + [0] * 2
    recover(tmp_path)
    winner = (tmp_path / "manifest.json").read_text().strip()
    fresh = tmp_path.with_name("fresh")
    publish(fresh, changes({}, contents(winner, range(8))), f"{winner}\n", Quick())
    assert snapshot(tmp_path) == snapshot(fresh)


def _publish_often(out: Path, label: str) -> None:
    for turn in range(1000 if label in "01" else 10):
        name = f"{label}-{turn}"
        publish(out, changes({}, contents(name, range(8))), f"{name}\n", Quick())


def test_publishing_finishes_what_was_interrupted_first(trees: dict[str, Path], scratch: Path) -> None:
    out = copy(trees["small old"], scratch / "out")
    names = _operations(trees["small old"], scratch / "counted")
    cut = names.index(("replace", "manifest.json")) + 1
    assert wait(fork(partial(publish_new, out, Killing(cut), **small))) == -signal.SIGKILL
    assert (out / REDO).exists()
    publish(out, [], NEW_MANIFEST)
    assert snapshot(out) == snapshot(trees["small new"])
