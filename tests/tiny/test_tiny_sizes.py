"""Which models are traced for images of one size only."""

from __future__ import annotations

from typing import Any

import torch

from model_registry.tiny.sizes import fixes_sizes, tells_sizes


class Pooled(torch.nn.Module):
    """Takes patches of images on one axis, and how many rows and columns of them each image has."""

    def forward(self, pixel_values: torch.Tensor, image_grid: torch.Tensor) -> torch.Tensor:
        raise NotImplementedError


class ByNumbers(Pooled):
    def forward(self, pixel_values: torch.Tensor, image_grid: torch.Tensor) -> torch.Tensor:
        [(rows, columns)] = image_grid.tolist()
        return pixel_values.reshape(rows, columns, -1).sum(0 if rows > columns else 1)


class ByTensors(Pooled):
    def forward(self, pixel_values: torch.Tensor, image_grid: torch.Tensor) -> torch.Tensor:
        return pixel_values.sum(0) / image_grid.prod(-1, keepdim=True)


def inputs() -> dict[str, Any]:
    return {"pixel_values": torch.rand(6, 4), "image_grid": torch.tensor([[2, 3]])}


def test_a_model_that_makes_numbers_of_sizes_is_traced_for_one() -> None:
    assert fixes_sizes(ByNumbers(), inputs())


def test_a_model_that_computes_with_sizes_as_tensors_is_not() -> None:
    assert not fixes_sizes(ByTensors(), inputs())


def test_sizes_are_told_by_name() -> None:
    assert tells_sizes(inputs())
    assert not tells_sizes({"pixel_values": torch.rand(1, 3, 8, 8)})
