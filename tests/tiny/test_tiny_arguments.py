"""What a processor makes reaches the arguments of a sub-model's forward, also where the two names differ."""

from __future__ import annotations

from typing import Any

import pytest

from model_registry.tiny.arguments import sources, unmade


class Tower:
    main_input_name = "input_ids"  # inherited from the whole

    def forward(self, hidden_states: Any, grid_thw: Any, scale: float = 1.0, **kwargs: Any) -> None: ...


class Fusion:
    main_input_name = "hidden_states"

    def forward(self, hidden_states: Any, attention_mask: Any = None) -> None: ...


class Features:
    main_input_name = "input_features"

    def forward(self, input_features: Any, input_features_mask: Any = None) -> None: ...


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
        (Both(), ["input_features", "attention_mask"], {}),
    ],
)
def test_an_argument_has_its_source_by_another_name(model: Any, made: list[str], expected: dict[str, str]) -> None:
    assert sources(made, model) == expected


def test_what_is_required_and_not_made_is_told() -> None:
    assert unmade(["grid_thw"], Tower()) == ["hidden_states"]
    assert unmade([], Tower) == ["hidden_states", "grid_thw"]
    assert unmade([], Features()) == ["input_features"]
