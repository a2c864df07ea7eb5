"""The real checkpoint as ONNX at one fixed shape, a text of as many tokens, and what PyTorch makes of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import torch
from transformers import AutoTokenizer, BertModel, PreTrainedModel

from benchmarks.minilm import checkpoint


@dataclass(frozen=True)
class Workload:
    """A folder with `model.onnx`, its `inputs.json` and a skill's `text.json`, and what is expected of them.

    hidden: hidden states, float32, flat.
    vector: their mean over the tokens, of unit length, float32.
    """

    folder: Path
    hidden: torch.Tensor
    vector: torch.Tensor


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
    text = " ".join(["word"] * (tokens - 2))  # and a token at either end
    ids = AutoTokenizer.from_pretrained(checkpoint())(text, return_tensors="pt")["input_ids"]
    assert ids.shape == (1, tokens)
    return written(model.eval(), ids, text, folder)


def written(model: PreTrainedModel, ids: torch.Tensor, text: str, folder: Path) -> Workload:
    """Writes an encoder of texts, and a text with its tokens, shape (1, tokens), into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    tokens = ids.shape[1]
    # Added to the scores: of a mask of ones ONNX Runtime's providers for browsers cannot compute that themselves.
    mask = torch.zeros(1, 1, tokens, tokens)
    inputs = {"input_ids": ids, "attention_mask": mask, "token_type_ids": torch.zeros_like(ids)}
    hidden_states = HiddenStates(model)
    with torch.inference_mode():
        hidden = hidden_states(**inputs)
    program = torch.onnx.export(hidden_states, tuple(inputs.values()), input_names=list(inputs), verbose=False)
    assert program is not None
    program.save(folder / "model.onnx", external_data=False)
    described = {name: _described(tensor) for name, tensor in inputs.items()}
    (folder / "inputs.json").write_text(json.dumps(described), encoding="utf-8")
    (folder / "text.json").write_text(json.dumps(text), encoding="utf-8")
    return Workload(folder, hidden.flatten(), torch.nn.functional.normalize(hidden.mean(1), dim=-1).flatten())


def _described(tensor: torch.Tensor) -> dict[str, object]:
    return {
        "type": str(tensor.dtype).removeprefix("torch."),
        "shape": list(tensor.shape),
        "values": tensor.flatten().tolist(),
    }
