"""What a run comes to: shares, pairs, and reasons of one kind put together."""

from __future__ import annotations

import io

import pytest

from generators import fleet_progress
from hardware_matrix.fleet import FleetTarget, Scope, Verdict, summarise
from hardware_matrix.fleet.events import Case, Collected, Ended, Event, Started
from hardware_matrix.fleet.judge import Death, judge
from hardware_matrix.fleet.reasons import normalised
from hardware_matrix.fleet.results import Row
from hardware_matrix.fleet.target import Status

SCOPE = Scope(
    ("cpu", "cuda"),
    {
        "bert": {"MODEL": "BertModel", "MODEL_FOR_MASKED_LM": "BertForMaskedLM"},
        "vit": {"MODEL": "ViTModel"},
        "part": {},
    },
)


def row(family: str, status: Status, *classes: str, test: str | None = None, reason: str = "") -> Row:
    return Row(family, "cpu", Verdict(status, reason, test), "", classes, classes if status == "passed" else (), 1)


def test_shares_and_pairs() -> None:
    rows = [row("bert", "passed", "BertModel", "BertForMaskedLM"), row("vit", "failed", "ViTModel")]
    summary = summarise(SCOPE, rows)
    cpu, cuda = summary.backends["cpu"], summary.backends["cuda"]
    assert (cpu.all.families, cpu.all.counts) == (3, {"passed": 1, "failed": 1, "waiting": 1})
    assert (cpu.mapped.families, cpu.mapped.counts, cpu.mapped.passed) == (2, {"passed": 1, "failed": 1}, 0.5)
    assert cpu.pairs.mappings == {"MODEL": (1, 2), "MODEL_FOR_MASKED_LM": (1, 1)}
    assert (cpu.pairs.passed, cpu.pairs.total) == (2, 3)
    assert cuda.all.counts == {"waiting": 3}
    assert (cuda.pairs.passed, cuda.pairs.total) == (0, 3)


def test_a_class_that_no_skill_loads_is_no_pair() -> None:
    summary = summarise(SCOPE, [row("bert", "passed", "BertForMaskedLM"), row("vit", "passed", "ViTForX")])
    assert summary.backends["cpu"].pairs.mappings == {"MODEL": (0, 2), "MODEL_FOR_MASKED_LM": (1, 1)}


def test_reasons_of_one_kind_are_one_group() -> None:
    rows = [
        row("bert", "failed", test="TestA::test_x[a]", reason="ValueError: 3 images for BertForMaskedLM of 'bert'"),
        row("vit", "failed", test="TestB::test_x[b]", reason="ValueError: 1.5e-3 images for ViTModel of 'vit'"),
        row("part", "unsupported", reason="none of its classes"),
        row("good", "passed"),
    ]
    first, second = summarise(SCOPE, rows).groups
    assert (first.test, first.reason) == ("test_x", "ValueError: N images for CLASS of '...'")
    assert (first.status, first.families, first.count) == ("failed", ("bert", "vit"), 2)
    assert (second.status, second.families) == ("unsupported", ("part",))


@pytest.mark.parametrize(
    ("reason", "left"),
    [
        ("RuntimeError: got BFloat16, not torch.float32", "RuntimeError: got BFloat16, not torch.float32"),
        ("TypeError: 'NoneType' object, not NoneType", "TypeError: '...' object, not NoneType"),
        ("shape [2, 3, 16] and (-1.5, 2)", "shape [N] and (N)"),
        ("Qwen2VLProcessor needs `num2words`", "CLASS needs '...'"),
        ("t5 has no mask, t5gemma has one", "FAMILY has no mask, t5gemma has one"),
    ],
)
def test_what_is_left_of_a_reason(reason: str, left: str) -> None:
    assert normalised(reason, "t5") == left


@pytest.mark.parametrize(
    ("death", "status", "reason"),
    [
        (Death(-11), "crashed", "SIGSEGV"),
        (Death(-9), "out_of_memory", "the system ended it (SIGKILL), as it does for memory"),
        (
            Death(-6, "terminate called after throwing an instance of 'std::bad_alloc'\n  what():  std::bad_alloc\n"),
            "out_of_memory",
            "terminate called after throwing an instance of 'std::bad_alloc' (SIGABRT)",
        ),
    ],
)
def test_how_processes_die(death: Death, status: Status, reason: str) -> None:
    events: list[Event] = [Collected(3), Started("test_a"), Case("test_a", "passed"), Started("test_b")]
    verdict = judge(events, death)
    assert (verdict.status, verdict.test, verdict.reason) == (status, "test_b", reason)
    assert [case.name for case in verdict.cases] == ["test_a"]


def test_memory_that_torch_could_not_have() -> None:
    said = "RuntimeError: [enforce fail] DefaultCPUAllocator: can't allocate memory: you tried to allocate 99 bytes."
    verdict = judge([Collected(1), Started("test_a"), Case("test_a", "failed", 1.0, said)], Ended(1))
    assert (verdict.status, verdict.test, verdict.reason) == ("out_of_memory", "test_a", said)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("stream", "bar"), [(Terminal(), True), (io.StringIO(), False)])
def test_a_terminal_gets_a_bar_and_a_log_gets_lines(
    monkeypatch: pytest.MonkeyPatch, tmp_path: object, stream: io.StringIO, bar: bool
) -> None:
    monkeypatch.setattr("sys.stderr", stream)
    monkeypatch.setenv("TERM", "xterm")
    good, bad = (FleetTarget(name, "cpu", tmp_path) for name in ("good", "bad"))  # type: ignore[arg-type]
    with fleet_progress.progress(2) as advance:
        advance(good, Verdict("passed"))
        advance(bad, Verdict("timed_out", "took more than 2 seconds", "test_it"))
    shown = stream.getvalue()
    assert "bad/cpu  timed out  test_it: took more than 2 seconds\n" in shown
    assert ("2/2" in shown) == bar
    assert "good/cpu" not in shown
