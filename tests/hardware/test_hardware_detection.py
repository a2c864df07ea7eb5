"""Probes run in children: whatever one does, the answer is a finding with a reason, and soon."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from backend_files import NPU, write_probe

from hardware_matrix import Backend, Detection, Hardware, detect
from hardware_matrix.detection import AT_ONCE
from hardware_matrix.report import Device, PrecisionSupport, Report, parse_report

Probing = Callable[..., Detection]


def backend(folder: Path, probe: str, name: str = "npu") -> Backend:
    text = NPU.replace("program: torch", f"program: {probe}").replace("backend: npu", f"backend: {name}")
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return Hardware([folder]).backend(name)


@pytest.fixture
def probing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Probing:
    """Detects a backend whose probe program has the given body."""
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))

    def run(body: str, timeout: float = 20.0) -> Detection:
        write_probe(tmp_path, "one", body)
        (found,) = detect([backend(tmp_path / "backends", "probes_for_tests.one")], timeout)
        return found

    return run


def test_a_report_is_passed_on(probing: Probing) -> None:
    found = probing("""
        from hardware_matrix.probes._program import main
        from hardware_matrix.report import Device, PrecisionSupport, Report

        def look(request):
            support = [PrecisionSupport(name, "native", request.device) for name in request.precisions]
            return Report("present", "all", (Device("npu:0", "Nice", 4096),), versions={"npu": "1"}, precisions=support)

        main(look)
        """)

    assert found.report == Report(
        state="present",
        seen="all",
        devices=(Device("npu:0", "Nice", 4096),),
        versions={"npu": "1"},
        precisions=(PrecisionSupport("float32", "native", "npu"), PrecisionSupport("float16", "native", "npu")),
    )
    assert found.reason == ""
    assert found.seconds > 0


def test_absent_says_what_the_file_says_and_what_was_seen(probing: Probing) -> None:
    found = probing("""print('{"state": "absent", "seen": "two empty sockets"}')""")

    assert (found.report.state, found.reason) == ("absent", "No example NPU. Seen: two empty sockets.")


def test_unknown_says_so(probing: Probing) -> None:
    found = probing("""print('{"state": "unknown", "seen": "a socket under a cover"}')""")

    assert found.reason == "Not known until an artifact runs on it. Seen: a socket under a cover."


def test_chatter_of_a_runtime_is_no_part_of_the_report(probing: Probing) -> None:
    found = probing("""
        import os
        from hardware_matrix.probes._program import main
        from hardware_matrix.report import Report

        def look(request):
            print("welcome to the runtime")
            os.system("echo and from a child")
            return Report("absent", "nothing")

        main(look)
        """)

    assert found.reason == "No example NPU. Seen: nothing."


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (
            "raise RuntimeError('the firmware is asleep')",
            "Its probe ended with exit code 1, saying: RuntimeError: the ",
        ),
        ("import sys; sys.exit(7)", "Its probe ended with exit code 7."),
        ("import os; os.abort()", "Its probe was ended by SIGABRT"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "Its probe was ended by SIGKILL."),
        ("print('Segmentation fault')", "Its probe printed something that is no report (the whole: Invalid JSON: "),
        ("pass", "Its probe printed something that is no report (the whole: Invalid JSON: "),
        ("print('[]')", "Its probe printed something that is no report (the whole: Input should be "),
        ("print('{}')", "Its probe printed something that is no report (state: Field required): '{}'."),
        (
            """print('{"state": "maybe", "seen": ""}')""",
            "Its probe printed something that is no report (state: Input should be 'present', 'absent' or 'unknown'): ",
        ),
        (
            """print('{"state": "present", "seen": "", "device": []}')""",
            "Its probe printed something that is no report (device: Unexpected keyword argument): ",
        ),
        ("import sys; sys.stdout.buffer.write(bytes(range(256)))", "Its probe printed something that is no report"),
        ("print('x' * 2_000_000)", "Its probe printed more than any report has."),
    ],
    ids=[
        "exception",
        "exit code",
        "abort",
        "killed",
        "text",
        "nothing",
        "a list",
        "an empty object",
        "an unknown state",
        "an unknown key",
        "bytes",
        "too much",
    ],
)
def test_a_probe_that_fails_is_a_finding(probing: Probing, body: str, reason: str) -> None:
    found = probing(body)

    assert found.report.state == "unknown"
    assert found.reason.startswith(reason)
    assert found.reason.endswith(".")
    assert len(found.reason) < 400


def test_a_probe_that_hangs_is_stopped(probing: Probing) -> None:
    started = time.monotonic()
    found = probing("import time; time.sleep(600)", timeout=1.0)

    assert found.reason == "Its probe did not answer within 1 s."
    assert time.monotonic() - started < 10


def test_a_probe_that_prints_without_end_is_stopped(probing: Probing) -> None:
    started = time.monotonic()
    found = probing(
        """
        import time
        while True:
            try:
                print("y" * 1000, flush=True)
            except BrokenPipeError:  # nobody listens any more: a program may well go on
                time.sleep(600)
        """,
        timeout=60.0,
    )

    assert found.reason == "Its probe printed more than any report has."
    assert time.monotonic() - started < 20


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="process groups are POSIX")
def test_what_a_probe_started_is_stopped_with_it(probing: Probing, tmp_path: Path) -> None:
    """A vendor's tool that hangs keeps the pipes open: without it being stopped we would wait for it."""
    pid_file = tmp_path / "pid"
    started = time.monotonic()
    found = probing(f"""
        import pathlib, subprocess, sys, time
        tool = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
        pathlib.Path({str(pid_file)!r}).write_text(str(tool.pid))
        print('{{"state": "absent", "seen": "a tool that hangs"}}', flush=True)
        """)

    assert found.reason == "No example NPU. Seen: a tool that hangs."
    assert time.monotonic() - started < 10
    assert _gone(int(pid_file.read_text()))


def _gone(pid: int) -> bool:
    """Whether a process is dead, or dead and not yet collected by whoever adopted it."""
    for _ in range(50):
        try:
            os.kill(pid, 0)
            if ") Z" in Path(f"/proc/{pid}/stat").read_text():
                return True
        except OSError:
            return True
        time.sleep(0.1)
    return False


def test_a_program_that_is_not_there_is_a_finding(tmp_path: Path) -> None:
    (found,) = detect([backend(tmp_path, "no_such_package.probe")], 20.0)

    assert found.report.state == "unknown"
    assert found.reason.startswith("Its probe ended with exit code 1, saying: ")
    assert "no_such_package" in found.reason


def test_a_broken_expression_is_a_finding(tmp_path: Path) -> None:
    text = NPU.replace("program: torch", "program: browser").replace("torch.npu.is_available()", "chrome")
    (tmp_path / "npu.yaml").write_text(text, encoding="utf-8")
    (found,) = detect([Hardware([tmp_path]).backend("npu")], 20.0)

    assert found.reason == "Its probe ended with exit code 1, saying: NameError: name 'chrome' is not defined."


def test_findings_are_in_the_order_asked_and_told_as_they_come(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    report = """print('{"state": "absent", "seen": "it"}')"""
    write_probe(tmp_path, "slow", f"import time; time.sleep(1.5); {report}")
    write_probe(tmp_path, "quick", report)
    backends = [backend(tmp_path / "b", f"probes_for_tests.{name}", name) for name in ("slow", "quick")]
    told: list[str] = []

    found = detect(backends, 20.0, lambda detection: told.append(detection.backend.name))

    assert [detection.backend.name for detection in found] == ["slow", "quick"]
    assert told == ["quick", "slow"]


def test_no_more_than_two_run_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    running, most, lock = 0, 0, threading.Lock()

    def ask(*_: object) -> tuple[Report, str]:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        time.sleep(0.05)
        with lock:
            running -= 1
        return Report("absent", ""), ""

    monkeypatch.setattr("hardware_matrix.detection._ask", ask)
    found = detect([backend(tmp_path, "torch", f"npu{number}") for number in range(6)])

    assert (len(found), most, AT_ONCE) == (6, 2, 2)


def test_an_interruption_stops_the_children(probing: Probing, tmp_path: Path) -> None:
    pid_file = tmp_path / "pid"
    write_probe(
        tmp_path,
        "one",
        f"import os, pathlib, time; pathlib.Path({str(pid_file)!r}).write_text(str(os.getpid())); time.sleep(600)",
    )
    write_probe(tmp_path, "two", """print('{"state": "absent", "seen": "it"}')""")
    backends = [backend(tmp_path / "b", f"probes_for_tests.{name}", name) for name in ("one", "two")]

    def interrupt(_: Detection) -> None:
        while not pid_file.exists() or not pid_file.read_text():
            time.sleep(0.01)
        raise KeyboardInterrupt

    started = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        detect(list(reversed(backends)), 60.0, interrupt)

    assert time.monotonic() - started < 20
    assert _gone(int(pid_file.read_text()))


def test_the_working_directory_is_not_searched_for_runtimes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "onnxruntime.py").write_text("raise SystemExit('a file of the user')\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    (found,) = detect([Hardware.open().backend("qualcomm")], 30.0)

    assert "a file of the user" not in found.reason


def test_parse_report_names_the_place() -> None:
    with pytest.raises(ValueError, match=r"devices\.0\.memory_bytes: Input should be a valid integer"):
        parse_report(b'{"state": "present", "seen": "", "devices": [{"id": "a", "name": "b", "memory_bytes": "much"}]}')
