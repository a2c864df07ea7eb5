"""What a processor makes reaches the arguments of a sub-model's forward, also where the two names differ."""

from __future__ import annotations

from typing import Any

import pytest

from model_registry.tiny.arguments import made_of, sources, unmade


class Tower:
    main_input_name = "input_ids"  # inherited from the whole

    def forward(self, hidden_states: Any, grid_thw: Any, scale: float = 1.0, **kwargs: Any) -> None: ...


class Fusion:
    main_input_name = "hidden_states"

    def forward(self, hidden_states: Any, attention_mask: Any = None) -> None: ...


class Features:
    main_input_name = "input_features"

    def forward(self, input_features: Any, input_features_mask: Any = None) -> None: ...


class Mel:
    main_input_name = "audio_mel"

    def forward(self, audio_mel: Any, audio_mel_mask: Any) -> None: ...


class Masked:
    main_input_name = "input_ids"

    def forward(self, hidden_states: Any, mask: int | None) -> None: ...


class Both(Features):
    def forward(self, input_features: Any, input_features_mask: Any = None, attention_mask: Any = None) -> None: ...


@pytest.mark.parametrize(
    ("model", "made", "expected"),
    [
        (
            Tower(),
            ["pixel_values", "image_grid_thw"],
            {"grid_thw": "image_grid_thw", "hidden_states": "pixel_values"},
        ),
        (Tower(), ["pixel_values", "grid_thw"], {"hidden_states": "pixel_values"}),
        (Fusion(), ["pixel_values"], {}),
        (Features(), ["input_features", "attention_mask"], {"input_features_mask": "attention_mask"}),
        (
            Mel(),
            ["input_features", "input_features_mask"],
            {"audio_mel": "input_features", "audio_mel_mask": "input_features_mask.logical_not()"},
        ),
        (Masked(), ["input_features"], {"hidden_states": "input_features", "mask": "None"}),
        (Both(), ["input_features", "attention_mask"], {}),
    ],
)
def test_an_argument_has_its_source_by_another_name(model: Any, made: list[str], expected: dict[str, str]) -> None:
    assert sources(made, model) == expected


def test_what_is_required_and_not_made_is_told() -> None:
    assert unmade(["grid_thw"], Tower()) == ["hidden_states"]
    assert unmade([], Tower) == ["hidden_states", "grid_thw"]
    assert unmade([], Features()) == ["input_features"]


def test_a_source_is_a_key_and_a_call_that_may_follow_it() -> None:
    torch = pytest.importorskip("torch")
    made = {"pixel_values": torch.zeros(2, 3, 4), "mask": torch.tensor([True, False])}
    assert made_of("pixel_values", made).shape == (2, 3, 4)
    assert made_of("pixel_values.flatten(0, 1)", made).shape == (6, 4)
    assert made_of("pixel_values.unsqueeze(0)", made).shape == (1, 2, 3, 4)
    assert made_of("mask.logical_not()", made).tolist() == [False, True]
    assert made_of("None", made) is None
