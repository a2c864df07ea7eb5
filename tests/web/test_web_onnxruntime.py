"""onnxruntime-web through the same pages: the baseline of benchmarks/web, on a tiny encoder."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from here import PATIENCE, here, missing

from benchmarks.web.measure import LIBRARY, Measured, onnxruntime_web
from benchmarks.web.workload import Workload, written
from hardware_matrix import PageFailed

pytestmark = pytest.mark.xdist_group("onnxruntime-web")


@pytest.fixture(scope="module")
def workload(tmp_path_factory: pytest.TempPathFactory) -> Workload:
    from transformers import BertConfig, BertModel

    torch.manual_seed(0)
    config = BertConfig(vocab_size=64, hidden_size=32, num_hidden_layers=2, num_attention_heads=2, intermediate_size=64)
    config._attn_implementation = "eager"
    model = BertModel(config, add_pooling_layer=False).eval()
    return written(model, torch.arange(8)[None], "", tmp_path_factory.mktemp("tiny"))


def measured(provider: str, workload: Workload) -> Measured:
    if not LIBRARY.exists():
        missing("onnxruntime-web is not here: run `make web`.")
    return onnxruntime_web(here("headless_shell"), provider, workload, runs=3, timeout=PATIENCE)


@pytest.mark.parametrize("provider", ["wasm", "webgpu", "webnn"])
def test_a_provider_agrees_with_pytorch(provider: str, workload: Workload) -> None:
    found = measured(provider, workload)

    assert found.error < 1e-5
    assert 0 < found.least <= found.median
    assert 1e6 < found.zipped < found.shipped
    # Only WebGPU asks the adapter for anything, and its session says which adapter that was.
    assert (found.asked["dispatches"] > 10, "swiftshader" in found.adapter) == ((provider == "webgpu",) * 2)


def test_what_a_provider_lacks_is_not_computed_elsewhere(tmp_path: Path) -> None:
    """ONNX Runtime would compute determinants on the CPU and not tell."""
    from onnx import TensorProto, helper, save

    matrix = helper.make_tensor_value_info("matrix", TensorProto.FLOAT, [2, 2])
    number = helper.make_tensor_value_info("number", TensorProto.FLOAT, [])
    graph = helper.make_graph([helper.make_node("Det", ["matrix"], ["number"])], "det", [matrix], [number])
    save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 22)], ir_version=10), tmp_path / "model.onnx")
    inputs = {"matrix": {"type": "float32", "shape": [2, 2], "values": [1, 2, 3, 4]}}
    (tmp_path / "inputs.json").write_text(json.dumps(inputs), encoding="utf-8")
    workload = Workload(tmp_path, torch.tensor([-2.0]), torch.empty(0))

    assert measured("wasm", workload).error < 1e-5
    with pytest.raises(PageFailed, match="fallback to CPU EP has been explicitly disabled"):
        measured("webgpu", workload)
