"""YAML is read strictly, and every complaint names the file and the line."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inline_snapshot import snapshot
from pydantic import BaseModel, ConfigDict

from model_registry import FactsError, read_yaml, validate_yaml


class Precisions(BaseModel):
    model_config = ConfigDict(extra="forbid")
    default: str
    offered: list[str]


class Backend(BaseModel):
    model_config = ConfigDict(extra="forbid")
    backend: str
    kind: Literal["torch", "openvino"] = "torch"
    precisions: Precisions | None = None
    extra: dict[str, Precisions] = {}
    priority: int = 0


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def complaints(text: str | bytes) -> str:
    path = Path("cpu.yaml")
    path.write_bytes(text if isinstance(text, bytes) else dedent(text).encode())
    with pytest.raises(FactsError) as caught:
        validate_yaml(path, Backend)
    return str(caught.value)


def test_values_come_with_their_lines(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("a:\n  b: [1, two]\n# why\nc: {d: true}\n")
    located = read_yaml(path)
    assert located.value == {"a": {"b": [1, "two"]}, "c": {"d": True}}
    lines = {
        keys: located.where(*keys) for keys in [("a",), ("a", "b"), ("a", "b", 1), ("c", "d"), ("c", "no"), ("no",)]
    }
    assert lines == {
        ("a",): "x.yaml:1",
        ("a", "b"): "x.yaml:2",
        ("a", "b", 1): "x.yaml:2",
        ("c", "d"): "x.yaml:4",
        ("c", "no"): "x.yaml:4",
        ("no",): "x.yaml:1",
    }


def test_a_valid_file_becomes_the_model() -> None:
    Path("cpu.yaml").write_text("backend: cpu\nprecisions: {default: a, offered: [a]}\n")
    assert validate_yaml(Path("cpu.yaml"), Backend).precisions == Precisions(default="a", offered=["a"])


def test_keys_that_are_there_twice_are_all_told() -> None:
    assert complaints("backend: a\nbackend: b\nextra: {x: 1, x: 2}\n") == snapshot("""\
cpu.yaml:2: the key 'backend' is there twice. It is on line 1 already; keep one of them.
cpu.yaml:3: the key 'x' is there twice. It is on line 3 already; keep one of them.""")


def test_what_is_not_plain_data_is_refused() -> None:
    text = "backend: &a x\nkind: *a\n1: y\npriority: 2020-01-01\nextra: !!python/object:os.system x\n"
    assert complaints(text) == snapshot("""\
cpu.yaml:1: an anchor or alias where plain data is needed. Write the value out where it is used.
cpu.yaml:1: an anchor or alias where plain data is needed. Write the value out where it is used.
cpu.yaml:3: a key that is no plain text where plain data is needed. Put the key in quotes.
cpu.yaml:4: a timestamp where plain data is needed. Put the value in quotes.
cpu.yaml:5: a python/object:os.system where plain data is needed. Put the value in quotes.""")


def test_all_problems_of_a_model_are_told_in_the_order_of_the_lines() -> None:
    assert (
        complaints("""\
        backnd: cpu
        kind: openvni
        priority: high
        precisions:
          default: x
          ofered: [a]
        extra:
          a: {default: 1, offered: [b, 2]}
    """)
        == snapshot("""\
cpu.yaml:1: the key 'backend' is missing
cpu.yaml:1: unknown key 'backnd'. Did you mean 'backend'?
cpu.yaml:2: 'kind' cannot be 'openvni'. One of: torch, openvino. Did you mean 'openvino'?
cpu.yaml:3: 'priority': input should be a valid integer, unable to parse string as an integer
cpu.yaml:4: the key 'offered' is missing in 'precisions'
cpu.yaml:6: unknown key 'precisions.ofered'. Did you mean 'offered'?
cpu.yaml:8: 'extra.a.default': input should be a valid string
cpu.yaml:8: 'extra.a.offered.1': input should be a valid string""")
    )


def test_a_key_that_resembles_nothing_gets_the_list_of_keys() -> None:
    assert complaints("backend: cpu\nqqq: 1\n") == snapshot(
        "cpu.yaml:2: unknown key 'qqq'. Known here: backend, extra, kind, precisions, priority."
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "cpu.yaml:1: expected keys and values. Write `key: value` lines."),
        ("- a\n- b\n", "cpu.yaml:1: expected keys and values. Write `key: value` lines."),
        ("a: b: c\n", "cpu.yaml:1: not YAML: mapping values are not allowed here"),
        ("backend: cpu\n  x: [1\n", "cpu.yaml:2: not YAML: mapping values are not allowed here"),
        (
            "a: [1, 2\n",
            "cpu.yaml:2: not YAML: while parsing a flow sequence expected ',' or ']', but got '<stream end>'",
        ),
        (
            "a: 1\n---\nb: 2\n",
            "cpu.yaml:2: not YAML: expected a single document in the stream but found another document",
        ),
        (b"a: \xff\n", "cpu.yaml: not UTF-8 text (byte 3). Save the file as UTF-8."),
        ("[" * 3000, "cpu.yaml: nested too deeply"),
    ],
)
def test_what_is_no_yaml_of_ours_is_told_in_a_sentence(text: str | bytes, message: str) -> None:
    assert complaints(text) == message


def test_a_file_that_is_not_there_or_is_a_folder() -> None:
    Path("folder.yaml").mkdir()
    for name, message in (
        ("no.yaml", "no.yaml: no such file"),
        ("folder.yaml", "folder.yaml: cannot be read: Is a directory"),
    ):
        with pytest.raises(FactsError) as caught:
            read_yaml(Path(name))
        assert str(caught.value) == message


@given(st.binary(max_size=60) | st.text("{}[]:,-&*!|>'\"%@`#?\n ab1", max_size=60).map(str.encode))
def test_no_file_makes_the_reader_crash(data: bytes) -> None:
    path = Path("fuzz.yaml")
    path.write_bytes(data)
    try:
        read_yaml(path)
    except FactsError as error:
        assert error.problems and all(problem.where.startswith("fuzz.yaml") for problem in error.problems)
