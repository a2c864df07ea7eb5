"""The pytest plugin of a child: tells what becomes of each test."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from hardware_matrix.fleet.events import Collected, Event, Started
from hardware_matrix.fleet.target import Case, Outcome
from model_registry import portable

if TYPE_CHECKING:
    import pytest


class Reporter:
    """Sends an event for each test. internal: the line of an error inside pytest, or ""."""

    def __init__(self, send: Callable[[Event], None]) -> None:
        self._send = send
        self._reports: list[pytest.TestReport] = []
        self._failed: set[str] = set()
        self.internal = ""

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.outcome != "passed":
            outcome: Outcome = "skipped" if report.skipped else "error"
            self._send(Case(short_name(report.nodeid), outcome, 0.0, reason_of(report)))

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        self._send(Collected(len(session.items)))

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        self._reports = []
        self._send(Started(short_name(nodeid)))

    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """Skips what is left of a class once one of its tests failed: a model that cannot be converted would be tried again
        and again."""
        import pytest

        if _class_of(item.nodeid) in self._failed:
            pytest.skip("a test of its class failed before")

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._reports.append(report)
        if report.failed and (name := _class_of(report.nodeid)):
            self._failed.add(name)

    def pytest_runtest_logfinish(self, nodeid: str) -> None:
        self._send(case_of(short_name(nodeid), self._reports))

    def pytest_internalerror(self, excinfo: pytest.ExceptionInfo[BaseException]) -> None:
        self.internal = portable(excinfo.exconly())


def _class_of(nodeid: str) -> str:
    """ "test_bert_cpu.py::TestEmbedding"; "" of a test without a class."""
    name = nodeid.partition("[")[0].rpartition("::")[0]
    return name if "::" in name else ""


def short_name(nodeid: str) -> str:
    """ "TestEmbedding::test_is_deterministic"; of a module, its file's name."""
    path, _, name = nodeid.partition("::")
    return name or path.rpartition("/")[2]


def case_of(name: str, reports: Sequence[pytest.TestReport]) -> Case:
    """One outcome of the reports of a test's set-up, call and teardown: the first that is not `passed`."""
    seconds = sum(report.duration for report in reports)
    for report in reports:
        if (outcome := _outcome(report)) != "passed":
            return Case(name, outcome, seconds, reason_of(report))
    return Case(name, "passed", seconds)


def _outcome(report: pytest.TestReport) -> Outcome:
    if hasattr(report, "wasxfail"):
        return "xfailed" if report.skipped else "xpassed"
    if report.failed:
        return "failed" if report.when == "call" else "error"
    return "skipped" if report.skipped else "passed"


def reason_of(report: pytest.TestReport | pytest.CollectReport) -> str:
    """Why a report is not `passed`: the reason of a skip, or the line that pytest marks as the error."""
    said: Any = report.longrepr
    if isinstance(said, tuple):
        return portable(said[2].removeprefix("Skipped: "))
    crash = getattr(said, "reprcrash", None)
    return portable(_first_sentence(crash.message if crash else _marked(str(said))))


def _first_sentence(message: str) -> str:
    """The first line, and as many more as it announces with a colon at its end."""
    lines = [line.strip() for line in message.splitlines() if line.strip()]
    taken = next((number for number, line in enumerate(lines, 1) if not line.endswith(":")), len(lines))
    return " ".join(lines[:taken])


def _marked(text: str) -> str:
    """The first line of the last error in pytest's text of a traceback; it begins such lines with an E."""
    lines = text.splitlines() or ["no reason was given"]
    marked = [line[1:].strip() for line in lines if line.startswith("E  ")]
    return "\n".join(marked) or lines[-1]
