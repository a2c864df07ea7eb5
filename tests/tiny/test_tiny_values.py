"""Which models go by numbers that only a run shows."""

from __future__ import annotations

import torch
from transformers import PretrainedConfig, PreTrainedModel

from model_registry.tiny.values import decides_by_values


class Halving(PreTrainedModel):
    """Halves numbers; `while_large`: until none is larger than one."""

    config_class = PretrainedConfig
    while_large = False

    def __init__(self) -> None:
        super().__init__(PretrainedConfig())
        self.scale = torch.nn.Parameter(torch.tensor(0.5))

    def forward(self, pixel_values: torch.Tensor) -> dict[str, torch.Tensor]:
        made = pixel_values * self.scale
        while self.while_large and made.max() > 1:
            made = made * self.scale
        return {"made": made}


class WhileLarge(Halving):
    while_large = True


class Writing(WhileLarge):
    @classmethod
    def can_generate(cls) -> bool:
        return True


def inputs() -> dict[str, torch.Tensor]:
    return {"pixel_values": torch.full((2, 3), 8.0)}


def test_a_loop_that_ends_by_a_value_decides() -> None:
    assert decides_by_values(WhileLarge(), inputs())


def test_what_is_computed_alike_for_all_numbers_does_not() -> None:
    assert not decides_by_values(Halving(), inputs())


def test_a_model_that_generates_is_not_asked() -> None:
    assert not decides_by_values(Writing(), inputs())
