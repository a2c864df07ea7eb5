"""What people read who make a mistake in a backend's file: the line, what is wrong, what to write instead."""

from __future__ import annotations

from pathlib import Path

import pytest
from backend_files import NPU, write

from hardware_matrix import Hardware
from model_registry import FactsError

CASES = {
    "unknown key": (
        ("title:", "titel:"),
        "extra/npu.yaml:2: unknown key 'titel'. Did you mean 'title'?",
        "extra/npu.yaml:1: the key 'title' is missing",
    ),
    "unknown key in a part": (
        ("  expression:", "  expresion:"),
        "extra/npu.yaml:9: the key 'expression' is missing in 'probe'",
        "extra/npu.yaml:11: unknown key 'probe.expresion'. Did you mean 'expression'?",
    ),
    "unknown key like no other": (
        ("priority: 30", "priority: 30\nvoltage: 12"),
        "extra/npu.yaml:6: unknown key 'voltage'. Known here: absent, backend, beside, device, install, language, "
        "macros, modules, packages, precisions, priority, probe, runtime, shared, sources, static, templates, title, without.",
    ),
    "duplicate key": (
        ("priority: 30", "priority: 30\npriority: 40"),
        "extra/npu.yaml:6: the key 'priority' is there twice. It is on line 5 already; keep one of them.",
    ),
    "missing key": (
        ("absent: No example NPU.\n", ""),
        "extra/npu.yaml:1: the key 'absent' is missing",
    ),
    "wrong type": (
        ("priority: 30", "priority: high"),
        "extra/npu.yaml:5: 'priority': input should be a valid integer",
    ),
    "number in quotes": (
        ("priority: 30", "priority: '30'"),
        "extra/npu.yaml:5: 'priority': input should be a valid integer",
    ),
    "priority out of range": (
        ("priority: 30", "priority: 3000"),
        "extra/npu.yaml:5: 'priority': input should be less than or equal to 1000",
    ),
    "unknown precision": (
        ("default: float16", "default: float17"),
        "extra/npu.yaml:6: 'precisions.default' cannot be 'float17'. One of: float64, float32, float16, bfloat16, "
        "int8, int4. Did you mean 'float16', 'bfloat16', 'float32'?",
    ),
    "default not offered": (
        ("[float32, float16]", "[float32]"),
        "extra/npu.yaml:6: 'precisions': the default 'float16' is not among those offered: float32",
    ),
    "offered twice": (
        ("[float32, float16]", "[float32, float16, float32]"),
        "extra/npu.yaml:6: 'precisions': a precision is offered twice",
    ),
    "unknown language": (
        ("language: python", "language: pyton"),
        "extra/npu.yaml:4: 'language' cannot be 'pyton'. One of: python, javascript. Did you mean 'python'?",
    ),
    "unknown probe": (
        ("program: torch", "program: toch"),
        "extra/npu.yaml:10: 'probe.program': no probe 'toch'. Did you mean 'torch'? "
        "There are browser, onnxruntime, openvino, torch; a plugin's own is named in full, as in 'my_plugin.probe'",
    ),
    "unknown driver": (
        ("  program: torch", "  program: torch\n  driver: nvidea"),
        "extra/npu.yaml:11: 'probe.driver': no driver 'nvidea'. Did you mean 'nvidia'? "
        "There are amdgpu, nvidia; a plugin's own is named in full, as in 'my_plugin.driver'",
    ),
    "expression with a syntax error": (
        ("torch.npu.is_available()", "torch.npu.is_available("),
        "extra/npu.yaml:11: 'probe.expression': not a Python expression: '(' was never closed",
    ),
    "expression that does more": (
        ("torch.npu.is_available()", "'[f() for f in torch]'"),
        "extra/npu.yaml:11: 'probe.expression': a ListComp has no place in a probe expression: "
        "it may have names, attributes, calls, comparisons, and/or/not and literals",
    ),
    "expression that reaches for the private": (
        ("torch.npu.is_available()", "torch.__loader__"),
        "extra/npu.yaml:11: 'probe.expression': '__loader__' is private and cannot be used in a probe expression",
    ),
    "template outside of the templates": (
        ("python/torch/{template}.py.jinja", "../../etc/passwd.jinja"),
        "extra/npu.yaml:15: 'templates.skill': '../../etc/passwd.jinja' is not a template name such as "
        "'python/torch/test.py.jinja'",
    ),
    "unknown artifact": (
        ("  skill:", "  skil:"),
        "extra/npu.yaml:15: 'templates.skil' cannot be 'skil'. One of: skill, program, test, benchmark, sdk. "
        "Did you mean 'skill'?",
    ),
    "source that is no address": (
        ("https://example.org/npu", "the manual"),
        "extra/npu.yaml:17: 'sources.0': string should match pattern '^https://\\S+$'",
    ),
    "no sources": (
        ("sources:\n  - https://example.org/npu\n", "sources: []\n"),
        "extra/npu.yaml:16: 'sources': list should have at least 1 item after validation, not 0",
    ),
    "words for people without an end": (
        ("No example NPU.", "no npu"),
        "extra/npu.yaml:13: 'absent': it is shown to people as it is: " "make it a sentence that ends with a full stop",
    ),
    "name of another file": (
        ("backend: npu", "backend: tpu"),
        "extra/npu.yaml:1: the file is npu.yaml but its backend is 'tpu'. "
        "Rename the file to tpu.yaml, or write `backend: npu`.",
    ),
    "name that leads elsewhere": (
        ("backend: npu", "backend: ../npu"),
        "extra/npu.yaml:1: 'backend': string should match pattern '^[a-z][a-z0-9_]{0,30}$'",
    ),
    "tab": (
        ("priority: 30", "\tpriority: 30"),
        "extra/npu.yaml:5: not YAML: while scanning for the next token found character '\\t' that cannot start any token",
    ),
}


@pytest.mark.parametrize(("change", "expected"), [(case[0], case[1:]) for case in CASES.values()], ids=list(CASES))
def test_a_mistake_is_told_with_its_line(
    change: tuple[str, str], expected: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert NPU.count(change[0]) == 1
    write(Path("extra"), NPU.replace(*change))

    with pytest.raises(FactsError) as caught:
        Hardware.open([Path("extra")]).backend("npu")

    assert sorted(str(caught.value).splitlines()) == sorted(expected)


def test_the_unchanged_file_is_right(tmp_path: Path) -> None:
    write(tmp_path)

    assert list(Hardware.open([tmp_path]).problems()) == []


def test_all_problems_of_all_files_are_told_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(Path("extra"), NPU.replace("title:", "titel:").replace("priority: 30", "priority: high"))
    write(Path("extra"), "- a list\n", "other")

    with pytest.raises(FactsError) as caught:
        Hardware.open([Path("extra")]).backends()

    assert str(caught.value).splitlines() == [
        "extra/npu.yaml:1: the key 'title' is missing",
        "extra/npu.yaml:2: unknown key 'titel'. Did you mean 'title'?",
        "extra/npu.yaml:5: 'priority': input should be a valid integer",
        "extra/other.yaml:1: expected keys and values. Write `key: value` lines.",
    ]
