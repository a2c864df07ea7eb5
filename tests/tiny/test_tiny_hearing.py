"""What feature extractors make of a recording, for models that take the features of all recordings in a row."""

from __future__ import annotations

from typing import Any

import pytest

from model_registry.tiny.hearing import packed, packs, takes_only_recordings

torch = pytest.importorskip("torch")


class Alone:
    def __call__(self, audios: Any, device: str | None = "cpu") -> None: ...


class Usual:
    def __call__(self, raw_speech: Any, sampling_rate: int | None = None, **kwargs: Any) -> None: ...


class Packing:
    def forward(self, input_features: Any = None, feature_lens: Any = None) -> None: ...


def test_some_extractors_take_recordings_and_nothing_else() -> None:
    assert takes_only_recordings(Alone())
    assert not takes_only_recordings(Usual())


def test_packed_features_leave_padding_out() -> None:
    features = torch.arange(6.0).reshape(1, 2, 3)
    made = packed({"input_features": features, "attention_mask": torch.tensor([[1, 1, 0]])})
    assert packs(Packing())
    assert made["input_features"].tolist() == [[0, 1], [3, 4]]
    assert made["feature_lens"].tolist() == [2]
