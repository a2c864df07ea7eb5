"""Every operator's rule, run on Dawn and compared with PyTorch."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import torch
import torch.nn.functional as F

from generators.graph.capture import captured
from generators.graph.graph import KEEP
from generators.graph.lower import RULES, Lowering, Unsupported
from tests.graph.dawn import Job, run, weights

pytestmark = pytest.mark.xdist_group("dawn")


def rand(*shape: int) -> torch.Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(sum(shape)))


X, Y = rand(3, 5, 8), rand(3, 5, 8) + 0.3
IDS = torch.tensor([[1, 0, 3], [2, 2, 4]])
IMAGE = rand(2, 4, 9, 7)
CASES: dict[str, tuple[Callable[..., Any], tuple[torch.Tensor, ...]]] = {
    **{
        name: (lambda x, name=name: getattr(torch, name)(x), (X,))
        for name in (
            "abs",
            "neg",
            "exp",
            "sin",
            "cos",
            "tan",
            "reciprocal",
            "floor",
            "ceil",
            "round",
            "trunc",
            "sign",
            "atan",
            "sinh",
            "cosh",
            "asinh",
            "exp2",
            "expm1",
            "sigmoid",
            "relu",
            "erf",
            "tanh",
            "isnan",
            "logical_not",
        )
    },
    **{
        name: (lambda x, name=name: getattr(torch, name)(x.abs() + 0.1), (X,))
        for name in ("log", "sqrt", "rsqrt", "log2", "log10", "log1p")
    },
    **{name: (lambda x, name=name: getattr(torch, name)(x.tanh() * 0.9), (X,)) for name in ("asin", "acos", "atanh")},
    "acosh": (lambda x: torch.acosh(x.abs() + 1.5), (X,)),
    "sin and cos of large angles": (lambda x: torch.cat([(1000 * x).sin(), (1000 * x).cos()]), (X,)),
    **{
        name: (lambda x, name=name: getattr(F, name)(x), (X,))
        for name in (
            "gelu",
            "silu",
            "elu",
            "leaky_relu",
            "softplus",
            "hardtanh",
            "relu6",
            "hardsigmoid",
            "hardswish",
            "mish",
            "selu",
            "celu",
        )
    },
    "gelu_tanh": (lambda x: F.gelu(x, approximate="tanh"), (X,)),
    **{
        name: (lambda x, y, name=name: getattr(torch, name)(x, y), (X, Y))
        for name in (
            "add",
            "sub",
            "mul",
            "div",
            "maximum",
            "minimum",
            "atan2",
            "eq",
            "ne",
            "lt",
            "le",
            "gt",
            "ge",
            "remainder",
            "fmod",
        )
    },
    "floor_divide": (lambda x, y: torch.div(x, y, rounding_mode="floor"), (X, Y)),
    "integers": (lambda x: (x // 3, x % 3, -x // 2, x * 2 - 1, x & 1, x | 2, x ^ 3, x << 1, x >> 1), (IDS - 2,)),
    "powers": (lambda x: (x**2, x**3, x.abs() ** 0.5, x.abs() ** 1.7, 2**x, (x + 3) ** -1), (X,)),
    "clamp": (lambda x: (x.clamp(-0.5, 0.5), x.clamp(min=0.1), x.clamp_max(0.2)), (X,)),
    "where": (lambda x, y: (torch.where(x > y, x, 0.0), x.masked_fill(y > 0, -3.0)), (X, Y)),
    "logic": (lambda x, y: ((x > 0) & (y > 0), (x > 0) | (y > 0), (x > 0) ^ (y > 0), ~(x > 0)), (X, Y)),
    "views": (
        lambda x: (
            x.view(15, 8) + 1,
            x.transpose(0, 2).reshape(10, 12) * 2,
            x.unflatten(2, (2, 4)).permute(3, 0, 2, 1) + 0,
        ),
        (X,),
    ),
    "slices": (
        lambda x: (
            x[:, 1:4, ::2] + 1,
            x[..., -3:] + 1,
            x[1] + 1,
            x.flip(1) + 1,
            x.roll((1, 2), (0, 2)),
            x.unfold(2, 3, 2) + 1,
        ),
        (X,),
    ),
    "joins": (
        lambda x, y: (
            torch.cat([x, y * 2, x[:, :2]], 1),
            torch.stack([x, y], 2),
            x.repeat(2, 1, 3),
            torch.cat([x] * 12, 0),
            torch.cat([y[:, : 1 + n % 3] + n for n in range(20)], 1),
        ),
        (X, Y),
    ),
    "splits": (lambda x: (*x.split([1, 3, 1], 1), *x.chunk(2, 2), *x.unbind(0)), (X,)),
    "pads": (lambda x: (F.pad(x, (1, 2, 0, 3)), F.pad(x, (-1, 2), value=4.0)), (X,)),
    "made": (
        lambda x: (
            torch.arange(7) * 2,
            torch.full((2, 3), 1.5) + x[0, 0, 0],
            x.tril(1),
            x.triu(-1),
            torch.eye(4) + x[0, 0, 0],
        ),
        (X,),
    ),
    "reductions": (
        lambda x: (
            x.sum(1),
            x.mean((0, 2)),
            x.amax(2, keepdim=True),
            x.amin(0),
            x.prod(2),
            x.sum(),
            (x > 0).any(1),
            (x > 0).all(2),
        ),
        (X,),
    ),
    "spread": (lambda x: (x.var(1), x.std((0, 2), correction=0), *torch.var_mean(x, 2, keepdim=True)), (X,)),
    "places": (lambda x: (x.argmax(1), x.argmin(2, keepdim=True), x.argmax(), *x.max(2)), (X,)),
    "sorted": (lambda x: (*x.sort(2, descending=True), *x.topk(3, 2), x.argsort(1)), (X,)),
    "sums": (lambda x: (x.cumsum(1), x.cumprod(2), (x > 0).cumsum(0)), (X,)),
    "softmax": (lambda x: (x.softmax(-1), x.softmax(1), x.log_softmax(2)), (X,)),
    "norms": (
        lambda x, w, b: (F.layer_norm(x, (8,), w, b), F.layer_norm(x, (5, 8)), x.norm(dim=1), F.rms_norm(x, (8,), w)),
        (X, rand(8), rand(8)),
    ),
    "group_norm": (lambda x, w, b: (F.group_norm(x, 2, w, b), F.instance_norm(x)), (IMAGE, rand(4), rand(4))),
    "convolution_and_batch_norm": (
        lambda x, w, b, m, v: F.batch_norm(F.conv2d(x, w, b), m, v.abs(), m * 2, v - 1).relu() + F.conv2d(x, w * 2, b),
        (IMAGE, rand(4, 4, 1, 1), rand(4), rand(4), rand(4)),
    ),
    "batch_norm": (lambda x, m, v: F.batch_norm(x, m, v.abs(), eps=1e-3), (IMAGE, rand(4), rand(4))),
    "products": (
        lambda x, w, b: (x @ w, F.gelu(F.linear(x, w.T, b)) + x[..., :6], x @ x.transpose(1, 2)),
        (X, rand(8, 6), rand(6)),
    ),
    "addmm": (
        lambda x, w, b: (torch.addmm(b, x[0], w, alpha=2.0, beta=0.5), torch.baddbmm(x @ x.mT, x, x.mT)),
        (X, rand(8, 6), rand(6)),
    ),
    "attention": (
        lambda q, k: F.scaled_dot_product_attention(q, k, k * 2, attn_mask=torch.ones(5, 6).tril() > 0),
        (rand(2, 4, 5, 8), rand(2, 4, 6, 8)),
    ),
    "causal": (lambda q: F.scaled_dot_product_attention(q, q, q, is_causal=True), (rand(2, 4, 5, 8),)),
    "conv1d": (
        lambda x, w, b: (F.conv1d(x, w, b, stride=2, padding=1), F.conv1d(x, w, dilation=2)),
        (X, rand(4, 5, 3), rand(4)),
    ),
    "conv2d": (
        lambda x, w, v: (F.conv2d(x, w, padding=(1, 0), stride=(2, 1)).relu(), F.conv2d(x, v, groups=4)),
        (IMAGE, rand(6, 4, 3, 2), rand(8, 1, 2, 3)),
    ),
    "conv3d": (lambda x, w: F.conv3d(x, w, stride=2), (rand(1, 2, 4, 6, 6), rand(3, 2, 2, 2, 2))),
    "transposed": (
        lambda x, w, v: (
            F.conv_transpose2d(x, w, stride=2, padding=1, output_padding=1),
            F.conv_transpose2d(x, v, groups=2),
        ),
        (IMAGE, rand(4, 3, 3, 3), rand(4, 2, 2, 2)),
    ),
    "pools": (
        lambda x: (
            F.max_pool2d(x, 3, 2, 1),
            F.avg_pool2d(x, 2),
            F.avg_pool2d(x, 3, 2, 1),
            F.avg_pool2d(x, 3, 2, 1, count_include_pad=False),
            F.adaptive_avg_pool2d(x, (3, 2)),
            F.adaptive_avg_pool2d(x, 1),
            F.avg_pool1d(x[0], 3),
        ),
        (IMAGE,),
    ),
    "resized": (
        lambda x: (
            F.interpolate(x, scale_factor=2),
            F.interpolate(x, (5, 11)),
            F.interpolate(x, (12, 5), mode="bilinear"),
            F.interpolate(x, (12, 5), mode="bilinear", align_corners=True),
            F.interpolate(x, (5, 11), mode="bicubic"),
            F.interpolate(x, scale_factor=1.5, mode="bicubic"),
            F.interpolate(x[0], 13, mode="linear"),
        ),
        (IMAGE,),
    ),
    "grid": (
        lambda x, g: (
            F.grid_sample(x, g.tanh(), align_corners=False),
            F.grid_sample(x, g, padding_mode="border", align_corners=True),
            F.grid_sample(x, g.tanh(), mode="nearest", align_corners=False),
            F.grid_sample(x, g, mode="bicubic", padding_mode="border", align_corners=False),
            F.grid_sample(x, g, mode="bicubic", align_corners=True),
        ),
        (IMAGE, rand(2, 3, 4, 2)),
    ),
    "embedding": (lambda i, w: (F.embedding(i, w), w[i], w.index_select(0, i[0])), (IDS, rand(6, 4))),
    "gather": (lambda x, i: (x.gather(1, i), x[torch.arange(2)[:, None], i], x[:, i[0]]), (rand(2, 5), IDS)),
    "scatter": (
        lambda x, i, s: (x.scatter(1, i[:1], s[:1]), x.scatter(1, i, 2.0), x.scatter_add(1, i, s)),
        (rand(2, 5), IDS, rand(2, 3)),
    ),
    "put": (
        lambda x, i, s: (
            x.index_put((torch.tensor([0, 1]), i[:, 0]), s[:, 0]),
            x.index_put((i[0],), s[:, :1].T.expand(3, 2)[:, :1].expand(3, 5), True),
            x.masked_fill(x > 0, 1.0),
        ),
        (rand(5, 5), IDS, rand(2, 3)),
    ),
    "put_by_mask": (
        lambda x, m, s: (x.index_put((m > 0,), s), x.index_put((m > 0,), s[0]), x.index_put((m > 0,), s[0, 0])),
        (X, torch.tensor([[1, 0, 1, 0, 0], [0, 0, 0, 0, 1], [1, 1, 0, 0, 0]]), rand(5, 8)),
    ),
    "masked_scatter": (lambda x, s: x.masked_scatter(x > 0, s), (X, rand(200))),
    "set": (
        lambda x, y: (torch.select_scatter(x, y[:, 0], 1, 2), torch.slice_scatter(x, y[:, :2], 1, 1, 5, 2)),
        (X, Y),
    ),
    "buckets": (lambda x: torch.bucketize(x, torch.tensor([-1.0, 0.0, 0.5, 1.0])), (X,)),
    "diagonal": (lambda x: (x.diagonal(0, 1, 2) + 1, x.diagonal(1, 0, 2) + 1), (X,)),
    "copied": (lambda x, y: (torch.ops.aten.copy(x, y), torch.ops.aten.copy(x, y[0] > 0)), (X, Y)),
    "casts": (lambda x: (x.int(), (x > 0).float(), x.bool(), x.long() * 3), (X * 3,)),
}


class Called(torch.nn.Module):
    def __init__(self, function: Callable[..., Any]) -> None:
        super().__init__()
        self.function = function

    def forward(self, *args: torch.Tensor) -> Any:
        return self.function(*args)


def compiled(name: str) -> tuple[Job, list[torch.Tensor]]:
    function, inputs = CASES[name]
    exported = torch.export.export(Called(function), inputs, strict=False).run_decompositions()
    graph = captured(exported)
    names = [spec.arg.name for spec in exported.graph_signature.input_specs if spec.kind.name == "USER_INPUT"]
    job = Job(name, graph, Lowering(graph).program(), dict(zip(names, inputs, strict=True)), weights(exported))
    wanted = exported.module()(*inputs)
    return job, [wanted] if isinstance(wanted, torch.Tensor) else [*wanted]


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Any, list[torch.Tensor]]]:
    """What each case gives on Dawn, with what PyTorch gives."""
    jobs = {name: compiled(name) for name in CASES}
    found = run([job for job, _ in jobs.values()], tmp_path_factory.mktemp("dawn"))
    return {name: (found[name], wanted) for name, (_, wanted) in jobs.items()}


@pytest.mark.parametrize("name", CASES)
def test_equals_pytorch(ran: dict[str, tuple[Any, list[torch.Tensor]]], name: str) -> None:
    found, wanted = ran[name]
    assert not isinstance(found, str), found
    assert len(found) == len(wanted)
    for mine, theirs in zip(found, wanted, strict=True):
        assert mine.shape == theirs.shape
        torch.testing.assert_close(mine.double(), theirs.double(), rtol=2e-5, atol=2e-5)


def test_every_rule_is_tried() -> None:
    tried = {RULES[node.op] for name in CASES for node in compiled(name)[0].graph.nodes if node.op in RULES}
    assert {*RULES.values()} - tried == {RULES[KEEP]}  # which is tried with a model that remembers


def test_every_rule_is_for_operators_that_there_are() -> None:
    for operator in RULES.keys() - {KEEP}:
        space, name, form = operator.split(".")
        assert hasattr(getattr(getattr(torch.ops, space), name), form), operator


def test_an_operator_without_a_rule_is_named() -> None:
    graph = captured(torch.export.export(Called(lambda x: torch.linalg.det(x)), (rand(3, 3),)).run_decompositions())
    with pytest.raises(Unsupported, match="aten._linalg_det"):
        Lowering(graph).program()
