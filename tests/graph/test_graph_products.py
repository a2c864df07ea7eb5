"""Products of matrices in every way that there is to compute them, and several in one dispatch."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch.nn import Linear

from generators.graph.capture import captured
from generators.graph.half import halved
from generators.graph.lower import Lowering
from generators.graph.wgsl import TILES, Tile
from tests.graph.covered import TOLERANCE
from tests.graph.dawn import Job, run, weights
from tests.graph.tiny import Doubled

pytestmark = pytest.mark.xdist_group("dawn")


class Attention(torch.nn.Module):
    """Sizes that no tile divides; queries, keys and values read the same."""

    def __init__(self, width: int = 50, heads: int = 5) -> None:
        super().__init__()
        self.query, self.key, self.value = (Linear(width, width) for _ in range(3))
        self.out, self.heads = Linear(width, 3 * width), heads

    def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        x = x.relu()
        query, key, value = (
            part(x).unflatten(-1, (self.heads, -1)).transpose(1, 2) for part in (self.query, self.key, self.value)
        )
        scores = (query @ key.transpose(-1, -2)).softmax(-1)
        return self.out((scores @ value).transpose(1, 2).flatten(2)).tanh(), scores


@pytest.fixture(scope="module")
def exported() -> torch.export.ExportedProgram:
    torch.manual_seed(0)
    return torch.export.export(Attention(), (torch.randn(2, 67, 50),)).run_decompositions()


@pytest.mark.parametrize(("tile", "shared"), TILES)
def test_equal_pytorchs(exported: torch.export.ExportedProgram, tile: Tile, shared: bool, tmp_path: Path) -> None:
    x = torch.randn(2, 67, 50, generator=torch.Generator().manual_seed(1))
    graph = captured(exported)
    job = Job("attention", graph, Lowering(graph).program(), {"x": x}, weights(exported), tile=tile, shared=shared)
    results = run([job], tmp_path)["attention"]

    assert not isinstance(results, str), results
    for mine, theirs in zip(results, exported.module()(x), strict=True):
        torch.testing.assert_close(mine, theirs, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize(("tile", "shared"), TILES)
def test_in_16_bits_they_are_as_close_as_16_bits_allow(
    exported: torch.export.ExportedProgram, tile: Tile, shared: bool, tmp_path: Path
) -> None:
    x = torch.randn(2, 67, 50, generator=torch.Generator().manual_seed(1))
    graph = captured(exported)
    program = halved(Lowering(graph).program())
    job = Job("attention", graph, program, {"x": x}, weights(exported), tile=tile, shared=shared)
    results = run([job], tmp_path)["attention"]
    with Doubled():
        exact = exported.module()(x)

    assert not isinstance(results, str), results
    for mine, truth in zip(results, exact, strict=True):
        rounding = torch.finfo(torch.float16).eps * float(truth.abs().max())
        assert mine.dtype == torch.float16
        assert float((mine.double() - truth).abs().max()) <= TOLERANCE * rounding


def test_queries_keys_and_values_are_one_dispatch(exported: torch.export.ExportedProgram) -> None:
    kernels = Lowering(captured(exported)).program().kernels

    assert [kernel.members for kernel in kernels if kernel.kind == "product"] == [3, 1, 1, 1]
    together = next(kernel for kernel in kernels if kernel.members == 3)
    assert [name for name, _ in together.reads if "weight" in name] == [
        "p_query_weight",
        "p_key_weight",
        "p_value_weight",
    ]


class Rotated(torch.nn.Module):
    """A product of which each element is used in two places."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key = Linear(24, 24), Linear(24, 24, bias=False)

    def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        x = x.relu()
        angles = torch.arange(x.shape[1])[:, None] * torch.arange(8) / 10
        query, key = (part(x).unflatten(-1, (3, 8)).transpose(1, 2) for part in (self.query, self.key))
        query, key = (each * angles.cos() + each.roll(4, -1) * angles.sin() for each in (query, key))
        return query @ key.transpose(-1, -2), key


def test_a_product_that_is_read_at_two_places_is_a_buffer(tmp_path: Path) -> None:
    torch.manual_seed(0)
    x = torch.randn(2, 7, 24)
    exported = torch.export.export(Rotated(), (x,)).run_decompositions()
    graph = captured(exported)
    program = Lowering(graph).program()
    results = run([Job("rotated", graph, program, {"x": x}, weights(exported))], tmp_path)["rotated"]

    assert not isinstance(results, str), results
    assert [kernel.members for kernel in program.kernels if kernel.kind == "product"] == [2, 1]
    for mine, theirs in zip(results, exported.module()(x), strict=True):
        torch.testing.assert_close(mine, theirs, rtol=1e-5, atol=1e-5)


def test_what_the_model_gives_has_a_buffer_of_its_own() -> None:
    class Heads(Attention):
        def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, ...]:
            x = x.relu()
            return self.query(x), self.key(x), self.value(x)

    graph = captured(torch.export.export(Heads(), (torch.randn(2, 7, 50),)).run_decompositions())
    program = Lowering(graph).program()

    assert all(name in program.buffers for _, name in graph.outputs)
