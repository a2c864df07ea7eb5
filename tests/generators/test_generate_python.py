"""Python output: proven, tidied, and laid out as black does it, whatever a template leaves."""

from __future__ import annotations

import subprocess
import sys

import black
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inline_snapshot import snapshot

from generators.cache import Cache
from generators.finish import Draft, finish_all
from generators.languages import Flaw, finish, language
from generators.languages.python.prune import prune, unused

MESSY = '''\
"""A skill."""
from __future__ import annotations
import os, sys
from zoo import lion
from zoo import ape
import torch



# Only some variants call it.
def _helper(x):
    return _deeper(x)


def _deeper(x):
    return os.fspath(x)


_WIDTH: int = 3


def used( a,b ):
    return {'ape':ape, "torch": torch, 'lion' : lion}


def quoted(x: "_Quoted") -> None: ...


class _Quoted: ...
'''


def finished(*texts: str) -> list[str | list[Flaw]]:
    return finish(".py", texts)


def test_a_messy_text_comes_out_tidy() -> None:
    assert finished(MESSY)[0] == snapshot('''\
"""A skill."""

from __future__ import annotations

import torch
from zoo import ape, lion


def used(a, b):
    return {"ape": ape, "torch": torch, "lion": lion}


def quoted(x: "_Quoted") -> None: ...


class _Quoted: ...
''')


def test_what_is_tidy_stays_as_it_is() -> None:
    [tidy] = finished(MESSY)
    assert isinstance(tidy, str)
    assert finished(tidy) == [tidy]


@pytest.mark.parametrize(
    ("text", "flaws"),
    [
        ("def f(:\n    pass\n", snapshot([("not valid Python: invalid syntax", "def f(:")])),
        ("x = 1\ny = z\n", snapshot([("F821 Undefined name `z`", "y = z")])),
        (
            "assert (1, 'never')\n",
            snapshot(
                [("not valid Python: assertion is always true, perhaps remove parentheses?", "assert (1, 'never')")]
            ),
        ),
        ("'\\d'\n", snapshot([("not valid Python: invalid escape sequence '\\d'", "'\\d'")])),
        ("def f():\n    return f'{g}'\n", snapshot([("F821 Undefined name `g`", "    return f'{g}'")])),
        (
            "from a import *\nx = b\n",
            snapshot(
                [
                    ("F403 `from a import *` used; unable to detect undefined names", "from a import *"),
                    ("F405 `b` may be undefined, or defined from star imports", "x = b"),
                ]
            ),
        ),
        ("x = 1\x00\n", snapshot([("not valid Python: source code string cannot contain null bytes", "")])),
        ("return 1\n", snapshot([("not valid Python: 'return' outside function", "return 1")])),
    ],
)
def test_a_flaw_is_found_with_its_line(text: str, flaws: object) -> None:
    [found] = finished(text)
    assert isinstance(found, list)
    assert [(flaw.message, flaw.source) for flaw in found] == flaws


def test_one_flawed_text_does_not_hide_another() -> None:
    results = finished("x = y\n", "z = 1\n", "def f(:\n")
    assert [type(result).__name__ for result in results] == ["list", "str", "list"]


NAMES = st.sampled_from(["_a", "_b", "_c", "d", "e"])


@st.composite
def modules(draw: st.DrawFn) -> str:
    """Modules of functions that call one another."""
    lines = []
    for name in draw(st.lists(NAMES, unique=True, min_size=1)):
        calls = draw(st.lists(NAMES, max_size=2))
        lines.append(f"def {name}():\n    return [{', '.join(calls)}]\n")
    return "\n\n".join(lines)


@settings(max_examples=200, deadline=None)
@given(modules())
def test_what_is_pruned_is_never_missed(text: str) -> None:
    """No name that is still mentioned was defined before and is not now; public definitions all stay."""
    import ast

    names = unused(ast.parse(text))
    left = ast.parse(prune(text, names)) if names else ast.parse(text)
    defined = {node.name for node in left.body if isinstance(node, ast.FunctionDef)}
    mentioned = {node.id for node in ast.walk(left) if isinstance(node, ast.Name)}
    assert not names & mentioned
    assert not names & defined
    assert all(name.startswith("_") for name in names)
    assert not unused(left)


@settings(max_examples=25, deadline=None)
@given(st.lists(modules(), min_size=1, max_size=4))
def test_the_layout_is_blacks(texts: list[str]) -> None:
    mode = black.Mode(line_length=120, target_versions={black.TargetVersion.PY311})
    texts = [text.replace("_", "x_") for text in texts]  # so that nothing is taken out
    defined = [text for text in texts if not isinstance(finished(text)[0], list)]
    assert finished(*defined) == [black.format_str(text, mode=mode) for text in defined]


def test_a_language_that_is_not_known_is_published_as_rendered() -> None:
    assert language("a/b.py") == ".py"
    assert language("a/b.txt") == ""
    assert finish("", ["any  thing"]) == ["any  thing"]


class TestCache:
    """What texts became is remembered, and a cache that is broken costs time only."""

    @pytest.fixture
    def calls(self, monkeypatch: pytest.MonkeyPatch) -> list[int]:
        counts: list[int] = []

        def counted(name: str, texts: list[str]) -> object:
            counts.append(len(texts))
            return finish(name, texts)

        monkeypatch.setattr("generators.finish.finish", counted)
        return counts

    DRAFTS = (Draft(".py", "x=1\n"), Draft(".py", "y = 1\n"), Draft(".py", "x=1\n"))

    def test_each_distinct_text_is_finished_once(self, tmp_path, calls: list[int]) -> None:
        first = finish_all(self.DRAFTS, Cache(tmp_path))
        again = finish_all(self.DRAFTS, Cache(tmp_path))
        assert first == again == {self.DRAFTS[0]: "x = 1\n", self.DRAFTS[1]: "y = 1\n"}
        assert [count for count in calls if count] == [2]

    def test_flaws_are_not_remembered(self, tmp_path, calls: list[int]) -> None:
        for _ in range(2):
            finish_all([Draft(".py", "x = nothing\n")], Cache(tmp_path))
        assert calls == [1, 1]

    @pytest.mark.parametrize(
        "content", [b"not a database, but long enough to be taken for a header", b"", b"\x00" * 5000]
    )
    def test_a_broken_file_costs_time_only(self, tmp_path, content: bytes) -> None:
        (tmp_path / "finished.sqlite").write_bytes(content)
        for _ in range(3):
            assert finish_all(self.DRAFTS, Cache(tmp_path))[self.DRAFTS[0]] == "x = 1\n"

    def test_a_damaged_row_costs_time_only(self, tmp_path) -> None:
        import sqlite3

        finish_all(self.DRAFTS, Cache(tmp_path))
        with sqlite3.connect(tmp_path / "finished.sqlite") as connection:
            connection.execute("UPDATE finished SET text = 'nonsense' WHERE text IS NOT NULL")
        connection.close()
        assert finish_all(self.DRAFTS, Cache(tmp_path))[self.DRAFTS[0]] == "x = 1\n"

    def test_a_folder_that_cannot_be_made_costs_time_only(self, tmp_path) -> None:
        (tmp_path / "file").write_text("")
        assert finish_all(self.DRAFTS, Cache(tmp_path / "file" / "below"))[self.DRAFTS[0]] == "x = 1\n"

    def test_another_tool_version_knows_nothing(self, tmp_path, calls: list[int], monkeypatch) -> None:
        finish_all(self.DRAFTS, Cache(tmp_path))
        monkeypatch.setattr("generators.toolchain.finishing", lambda: "another")
        finish_all(self.DRAFTS, Cache(tmp_path))
        assert calls == [2, 2]

    def test_it_does_not_grow_for_ever(self, tmp_path, monkeypatch) -> None:
        import sqlite3

        monkeypatch.setattr("generators.cache.ENTRIES", 10)
        for number in range(30):
            finish_all([Draft("", f"{number}")], Cache(tmp_path))
        with sqlite3.connect(tmp_path / "finished.sqlite") as connection:
            assert connection.execute("SELECT count(*) FROM finished").fetchone()[0] <= 10
        connection.close()


def test_generated_python_runs(tmp_path) -> None:
    (tmp_path / "made.py").write_text(
        str(
            finished(
                MESSY.replace("import torch", "import json as torch")
                .replace("from zoo import lion", "lion = 1")
                .replace("from zoo import ape", "ape = 2")
            )[0]
        )
    )
    run = subprocess.run(
        [sys.executable, "-c", "import made; print(sorted(made.used(1, 2)))"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout == "['ape', 'lion', 'torch']\n"
