"""The real checkpoint as ONNX at one fixed shape, the tokens that it is given, and what PyTorch makes of them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import torch
from transformers import BertModel, PreTrainedModel

from benchmarks.minilm import checkpoint


@dataclass(frozen=True)
class Workload:
    """A folder with `model.onnx`, its `inputs.json` and a skill's `tokens.json`; the hidden states expected: float32, flat."""

    folder: Path
    expected: torch.Tensor


class HiddenStates(torch.nn.Module):
    """The encoder with positional arguments and one output, as an exporter likes it."""

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.model = model
        self.eval()

    def forward(
        self, input_ids: torch.Tensor, attention_mask: torch.Tensor, token_type_ids: torch.Tensor
    ) -> torch.Tensor:
        hidden: torch.Tensor = self.model(input_ids, attention_mask, token_type_ids).last_hidden_state
        return hidden


def minilm(folder: Path, tokens: int) -> Workload:
    """MiniLM on one text of so many tokens. Fixed shapes are what ONNX Runtime optimises best."""
    model = BertModel.from_pretrained(checkpoint(), add_pooling_layer=False, attn_implementation="eager")
    return written(model.eval(), folder, tokens)


def written(model: PreTrainedModel, folder: Path, tokens: int) -> Workload:
    """Writes an encoder of texts and its inputs into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    generator = torch.Generator().manual_seed(0)
    ids = torch.randint(0, model.config.vocab_size, (1, tokens), generator=generator)
    # Added to the scores: of a mask of ones ONNX Runtime's providers for browsers cannot compute that themselves.
    mask = torch.zeros(1, 1, tokens, tokens)
    inputs = {"input_ids": ids, "attention_mask": mask, "token_type_ids": torch.zeros_like(ids)}
    hidden_states = HiddenStates(model)
    with torch.inference_mode():
        expected = hidden_states(**inputs).flatten()
    program = torch.onnx.export(hidden_states, tuple(inputs.values()), input_names=list(inputs), verbose=False)
    assert program is not None
    program.save(folder / "model.onnx", external_data=False)
    tokens_alone = {"input_ids": ids, "attention_mask": torch.ones_like(ids), "token_type_ids": torch.zeros_like(ids)}
    given = {
        name: {"shape": list(tensor.shape), "data": tensor.flatten().tolist()} for name, tensor in tokens_alone.items()
    }
    (folder / "tokens.json").write_text(json.dumps(given), encoding="utf-8")
    described = {name: _described(tensor) for name, tensor in inputs.items()}
    (folder / "inputs.json").write_text(json.dumps(described), encoding="utf-8")
    return Workload(folder, expected)


def _described(tensor: torch.Tensor) -> dict[str, object]:
    return {
        "type": str(tensor.dtype).removeprefix("torch."),
        "shape": list(tensor.shape),
        "values": tensor.flatten().tolist(),
    }
