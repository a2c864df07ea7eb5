"""The committed tests, run as programs where this project is not."""

from __future__ import annotations

from pathlib import Path

import pytest
from committed import ANYWHERE, ELSEWHERE, FAMILIES, TREE, Outcome, outcome, run_alone

from hardware_matrix import Hardware, detect

BACKENDS = Hardware.open()


@pytest.mark.parametrize("backend", ANYWHERE)
@pytest.mark.parametrize("family", FAMILIES)
def test_runs_anywhere(family: str, backend: str, tmp_path: Path) -> None:
    found = run_alone([TREE / family / backend], tmp_path)
    check_present(found)
    if backend == "cpu":
        assert found.skipped == 0, found.reasons


@pytest.mark.parametrize("backend", ELSEWHERE)
def test_is_skipped_where_the_hardware_is_not(backend: str, tmp_path: Path) -> None:
    """One process for all families, since all that it does is to import them."""
    found = run_alone([path for family in FAMILIES if (path := TREE / family / backend).is_dir()], tmp_path)
    (detection,) = detect([BACKENDS.backend(backend)])
    if detection.report.state == "present":
        check_present(found)
        return
    assert found.tests > 0, found.output
    assert (found.failed, found.passed) == (0, 0), found.output
    assert found.reasons == {BACKENDS.backend(backend).absent}


def check_present(found: Outcome) -> None:
    assert found.tests > 0 and found.passed > 0, found.output
    assert found.failed == 0, found.output
    assert all(found.reasons), "a test was skipped without a reason"


def test_every_native_backend_is_run() -> None:
    native = {backend.name for backend in BACKENDS.backends() if backend.language == "python"}
    assert native == {*ANYWHERE, *ELSEWHERE}


LONELY = """
import pytest

def test_passes(): pass
def test_fails(): assert False
@pytest.fixture
def broken(): raise OSError
def test_errs(broken): pass
@pytest.mark.skip(reason="because")
def test_is_skipped(): pass
"""


def test_a_run_is_counted(tmp_path: Path) -> None:
    found = _run(LONELY, tmp_path)
    assert (found.tests, found.passed, found.failed, found.skipped) == (4, 1, 2, 1)
    assert found.reasons == {"because"}


@pytest.mark.parametrize("statement", ["import generators", "from model_registry import Registry", "raise OSError"])
def test_what_cannot_be_imported_has_failed(statement: str, tmp_path: Path) -> None:
    found = _run(f"{statement}\n{LONELY}", tmp_path)
    assert (found.tests, found.passed, found.failed) == (1, 0, 1)


def test_a_file_that_skips_itself_says_why(tmp_path: Path) -> None:
    found = _run("import pytest\npytest.skip('no such device', allow_module_level=True)", tmp_path)
    assert (found.tests, found.skipped, found.reasons) == (1, 1, frozenset({"no such device"}))


def test_an_empty_folder_has_no_tests(tmp_path: Path) -> None:
    assert _run("", tmp_path).tests == 0


def _run(text: str, folder: Path) -> Outcome:
    source = folder / "toy" / "nowhere"
    source.mkdir(parents=True)
    (source / "test_toy_nowhere.py").write_text(text, encoding="utf-8")
    return run_alone([source], folder / "copies")


def test_suites_are_added_up(tmp_path: Path) -> None:
    report = tmp_path / "junit.xml"
    suite = '<testsuite tests="3" failures="1" errors="0" skipped="1"><testcase><skipped message="why"/></testcase></testsuite>'
    report.write_text(f"<testsuites>{suite}{suite}</testsuites>", encoding="utf-8")
    assert outcome(report, "") == Outcome(6, 2, 2, frozenset({"why"}), "")
