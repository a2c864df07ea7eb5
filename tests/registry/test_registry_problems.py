"""What people read when a fact is wrong, and which names are offered instead of one that does not exist."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model_registry import FactsError, Problem, Registry, closest, did_you_mean, shown

NAMES = st.lists(st.text("abcdeqwx_-0123", min_size=1, max_size=12), min_size=1, unique=True)


@pytest.mark.parametrize(
    ("problem", "text"),
    [
        (Problem("no family 'x'"), "no family 'x'"),
        (Problem("no family 'x'", "a.yaml:3"), "a.yaml:3: no family 'x'"),
        (Problem("no family 'x'", "a.yaml:3", "See the list."), "a.yaml:3: no family 'x'. See the list."),
        (Problem("Is that one?", hint="Look."), "Is that one? Look."),
    ],
)
def test_a_problem_says_where_what_and_what_to_do(problem: Problem, text: str) -> None:
    assert str(problem) == text


def test_an_error_tells_all_of_its_problems() -> None:
    error = FactsError([Problem("first"), Problem("second", "b.yaml")])
    assert str(error) == "first\nb.yaml: second"
    assert FactsError(Problem("alone")).problems == (Problem("alone"),)


def test_a_path_is_shown_as_seen_from_the_working_directory(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert shown(tmp_path / "families" / "x.yaml", 3) == "families/x.yaml:3"
    assert shown(tmp_path.parent / "x.yaml") == (tmp_path.parent / "x.yaml").as_posix()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("brt", "bert"), ("qwen2vl", "qwen2_vl"), ("wav2vec", "wav2vec2"), ("Whisper", "whisper"), ("blip2", "blip-2")],
)
def test_slips_of_the_fingers_are_understood(typed: str, meant: str) -> None:
    assert meant in closest(typed, Registry.open().names())


def test_nothing_is_offered_for_what_resembles_nothing() -> None:
    assert did_you_mean("zzzzqqqq", Registry.open().names()) == ""


@given(NAMES)
def test_a_name_that_exists_is_its_own_closest(known: list[str]) -> None:
    assert closest(known[0], known)[0] == known[0] or closest(known[0], known)[0].replace("-", "_") == known[0].replace(
        "-", "_"
    )


@given(st.text(max_size=12), NAMES)
def test_suggestions_are_known_few_and_do_not_depend_on_the_order(typed: str, known: list[str]) -> None:
    found = closest(typed, known)
    assert set(found) <= set(known) and len(found) <= 3
    assert found == closest(typed, list(reversed(known)))
