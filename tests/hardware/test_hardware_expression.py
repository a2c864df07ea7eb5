"""Probe expressions: enough to ask a runtime, too little to do anything else."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware_matrix.expression import check, holds

TORCH = SimpleNamespace(cuda=SimpleNamespace(is_available=lambda: True), version=SimpleNamespace(hip=None))


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("torch.cuda.is_available()", True),
        ("torch.cuda.is_available() and torch.version.hip is None", True),
        ("torch.version.hip is not None", False),
        ("not torch.cuda.is_available()", False),
        ('"CPU" in devices', True),
        ('"NPU" in devices or "GPU" in devices', False),
        ("chromium or firefox", False),
        ("number > 2", True),
    ],
)
def test_holds(expression: str, expected: bool) -> None:
    names = {"torch": TORCH, "devices": ("CPU",), "chromium": None, "firefox": None, "number": 3}

    assert holds(expression, names) is expected


@pytest.mark.parametrize(
    "expression",
    [
        "__import__('os').system('true')",
        "torch.__class__",
        "torch._C",
        "(lambda: 1)()",
        "[x for x in devices]",
        "{**torch}",
        "f'{torch}'",
        "torch[0]",
        "2 ** 2 ** 30",
        "(x := 1)",
        "import os",
        "",
        "a; b",
        "\0",
    ],
)
def test_anything_else_is_refused(expression: str) -> None:
    with pytest.raises(ValueError, match=r"expression|null bytes"):
        check(expression)


def test_builtins_are_out_of_reach() -> None:
    with pytest.raises(NameError):
        holds("open('/etc/passwd')", {})


@given(st.text(max_size=60))
def test_no_text_breaks_the_check(text: str) -> None:
    try:
        check(text)
    except ValueError as error:
        assert str(error)
