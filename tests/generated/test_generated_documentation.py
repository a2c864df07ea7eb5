"""docs/testing.md speaks of tests, numbers and folders that there are."""

from __future__ import annotations

import importlib.util
import re
import sys
from types import ModuleType

import pytest
import torch
from committed import ROOT, TREE

PAGE = (ROOT / "docs/testing.md").read_text(encoding="utf-8")
FILE = TREE / "bert/cpu/test_bert_cpu.py"
TESTS = FILE.read_text(encoding="utf-8")


def test_every_test_that_is_named_exists() -> None:
    named = set(re.findall(r"`(test_\w+)", PAGE))
    defined = re.findall(r"def (test_\w+)", TESTS)
    assert len(named) > 5
    assert {name for name in named if not any(test.startswith(name.removesuffix("...")) for test in defined)} == set()


def test_the_tolerance_is_the_one_that_is_documented() -> None:
    (tolerance,) = re.findall(r"^TOLERANCE = (\d+)$", TESTS, re.MULTILINE)
    assert f"{tolerance} × yardstick × eps(precision) / eps(float32)" in PAGE and f"The {tolerance} leaves room" in PAGE


def test_the_resolutions_are_those_of_torch() -> None:
    documented = re.findall(r"(\d\.\de-\d\d) for\s(\w+)", PAGE)
    assert len(documented) == 3
    assert documented == [(f"{torch.finfo(getattr(torch, name)).eps:.1e}", name) for _, name in documented]


def test_a_failure_reads_as_it_is_documented() -> None:
    messages = re.findall(r"^AssertionError: (.+)$", PAGE, re.MULTILINE)
    exact = torch.zeros(2, dtype=torch.float64)
    truth = generated_tests().Truth(exact, yardstick=1.9e-5 / 8)
    truth.check(exact + 1.8e-5, torch.float32)
    with pytest.raises(AssertionError) as error:
        truth.check(exact + 0.0031, torch.float32)
    assert [str(error.value).partition("\n")[0]] == messages


def generated_tests() -> ModuleType:
    spec = importlib.util.spec_from_file_location("documented_tests", FILE)
    assert spec and spec.loader
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_folder_that_is_named_exists() -> None:
    folders = re.findall(r"`(tests/\w+)`", PAGE)
    assert folders and all((ROOT / folder).is_dir() for folder in folders)
