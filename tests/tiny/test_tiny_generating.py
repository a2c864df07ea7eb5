"""Which models are given raw inputs by `generate` alone, as their code says."""

from __future__ import annotations

import pytest

from model_registry.tiny.generating import hears_as_it_writes, makes_sounds, only_generates


@pytest.mark.parametrize(
    ("name", "sounds", "hears"),
    [
        ("MusicgenForConditionalGeneration", True, False),
        ("BarkModel", True, False),
        ("KyutaiSpeechToTextForConditionalGeneration", False, True),
        ("CsmForConditionalGeneration", False, False),  # only if it is asked to
        ("WhisperForConditionalGeneration", False, False),
        ("BertModel", False, False),
    ],
)
def test_what_a_class_generates_shows_in_its_code(name: str, sounds: bool, hears: bool) -> None:
    kind = getattr(pytest.importorskip("transformers"), name)
    assert (makes_sounds(kind), hears_as_it_writes(kind)) == (sounds, hears)
    assert only_generates(kind) == (sounds or hears)
