"""How targets end, each by itself: whatever one does, the others come to their own end."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from planted import TESTS, plant, run, verdicts

from hardware_matrix.fleet import Limits

posix = pytest.mark.skipif(os.name != "posix", reason="signals and limits of memory")


@pytest.mark.parametrize(
    ("family", "status", "test", "reason"),
    [
        ("passes", "passed", None, ""),
        ("skips_some", "passed", None, ""),
        ("fails", "failed", "test_it", "AssertionError: arithmetic"),
        ("fixture", "failed", "test_it", "ValueError: no thing"),
        ("broken", "failed", "test_broken_cpu.py", "ModuleNotFoundError: No module named 'no_such_module'"),
        ("empty", "failed", None, "no test was collected"),
        ("stops", "failed", None, "only 1 of 2 tests were run"),
        ("skipped", "not_run", None, "no such device"),
        ("skips_each", "not_run", None, "no such device"),
        ("xfails", "failed", "test_it", "no test passed: assert False"),
        pytest.param("aborts", "crashed", "test_it", "SIGABRT", marks=posix),
        ("exits", "crashed", "test_it", "exit code 0"),
        pytest.param("swells", "out_of_memory", "test_it", "MemoryError", marks=posix),
    ],
)
def test_statuses(tmp_path: Path, family: str, status: str, test: str | None, reason: str) -> None:
    (verdict,) = verdicts(tmp_path, family).values()
    assert (verdict.status, verdict.test, verdict.reason) == (status, test, reason)
    assert verdict.seconds > 0
    assert verdict.peak_bytes is None or verdict.peak_bytes > 1 << 20


@pytest.mark.parametrize(("family", "test"), [("hangs", "test_it"), ("hangs_early", None)])
def test_one_that_hangs_is_stopped(tmp_path: Path, family: str, test: str | None) -> None:
    (verdict,) = verdicts(tmp_path, family, seconds=2.0).values()
    assert (verdict.status, verdict.test, verdict.reason) == ("timed_out", test, "took more than 2 seconds")


def test_each_test_has_an_outcome(tmp_path: Path) -> None:
    (verdict,) = verdicts(tmp_path, "fails").values()
    assert [(case.name, case.outcome, case.reason) for case in verdict.cases] == [
        ("test_good", "passed", ""),
        ("test_it", "failed", "AssertionError: arithmetic"),
        ("test_late", "failed", "ZeroDivisionError: division by zero"),
    ]


@posix
@pytest.mark.parametrize("jobs", [1, 3])
def test_none_takes_another_along(tmp_path: Path, jobs: int) -> None:
    families = ["passes", "aborts", "hangs", "swells", "fails", "skips_some"]
    found = verdicts(tmp_path, *families, seconds=4.0, jobs=jobs)
    assert {family: verdict.status for family, verdict in found.items()} == {
        "passes": "passed",
        "aborts": "crashed",
        "hangs": "timed_out",
        "swells": "out_of_memory",
        "fails": "failed",
        "skips_some": "passed",
    }


@posix
def test_a_server_that_dies_is_replaced(tmp_path: Path) -> None:
    kills = "import os, signal\ndef test_it(): os.kill(os.getppid(), signal.SIGKILL)"
    targets = [plant(tmp_path / "tree", "kills", kills), plant(tmp_path / "tree", "passes")]
    found = run(tmp_path, targets, Limits(jobs=1))
    assert {family: verdict.status for family, verdict in found.items()} == {"kills": "passed", "passes": "passed"}


def test_what_a_target_prints_is_kept_unless_it_passed(tmp_path: Path) -> None:
    verdicts(tmp_path, "passes", "fails")
    logs = sorted(path.relative_to(tmp_path / "logs").as_posix() for path in tmp_path.rglob("*.log"))
    assert logs == ["fails-cpu.log"]
    assert "arithmetic" in (tmp_path / "logs/fails-cpu.log").read_text(encoding="utf-8")


def test_the_projects_own_configuration_of_pytest_plays_no_part(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.pytest.ini_options]\naddopts = '--no-such-option'\n")
    (tmp_path / "conftest.py").write_text("raise RuntimeError('not to be imported')\n")
    assert verdicts(tmp_path, "passes")["passes"].status == "passed"


def test_the_tree_is_left_as_it_was(tmp_path: Path) -> None:
    target = plant(tmp_path / "tree", "passes")
    run(tmp_path, [target], Limits())
    assert [path.name for path in target.tests.parent.iterdir()] == ["test_passes_cpu.py"]
    assert not (tmp_path / "scratch").exists()


@posix
def test_what_a_target_started_ends_with_it(tmp_path: Path) -> None:
    text = (
        "import subprocess, sys, time\nfrom pathlib import Path\n"
        "def test_it():\n"
        "    child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\n"
        f"    Path({str(tmp_path / 'pid')!r}).write_text(str(child.pid))\n"
    )
    assert run(tmp_path, [plant(tmp_path / "tree", "starter", text)], Limits())["starter"].status == "passed"
    command = Path("/proc", (tmp_path / "pid").read_text(), "cmdline")
    deadline = time.monotonic() + 10  # a killed process is there until the system gets round to it
    while command.exists() and command.read_bytes() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not command.exists() or not command.read_bytes()


def test_every_planted_test_is_run_here() -> None:
    source = Path(__file__).read_text(encoding="utf-8")
    assert [family for family in TESTS if f'"{family}"' not in source] == []
