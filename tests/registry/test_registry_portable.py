"""Reasons that go into the snapshot are the same on every machine."""

from __future__ import annotations

import pytest

from model_registry.portable import portable


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("needs the timm library,\n  but it was not found", "needs the timm library, but it was not found"),
        ("could not parse /tmp/tmp4znnm_6p/spiece.model", "could not parse FOLDER/spiece.model"),
        ("Unrecognized processor in /tmp/tmplrjkz1o_. Should have", "Unrecognized processor in FOLDER. Should have"),
        ("in /home/me/venv/lib/python3.11/site-packages/x.py", "in x.py"),
        ("<function f at 0x7fe8f7cc1bc0> failed", "<function f> failed"),
        (
            "see https://pytorch.org/get-started/locally/ and follow",
            "see https://pytorch.org/get-started/locally/ and follow",
        ),
        ("a ratio of 3/4 and/or more", "a ratio of 3/4 and/or more"),
    ],
)
def test_folders_and_addresses_are_left_out(said: str, kept: str) -> None:
    assert portable(said) == kept


def test_it_is_short() -> None:
    assert len(portable("long " * 1000)) == 300
