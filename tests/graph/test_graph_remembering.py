"""Models that go on with what they remember of the tokens before."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from transformers import LlamaConfig, LlamaForCausalLM, MistralConfig, MistralForCausalLM

from generators.graph.capture import captured
from generators.graph.graph import pasts
from generators.graph.recaptured import exported
from generators.graph.remembering import NEXT, continued, remembered, whole
from generators.graph.replay import replayed
from generators.graph.trials import Refused

SMALL: dict[str, Any] = {
    "vocab_size": 50,
    "hidden_size": 16,
    "intermediate_size": 24,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "attn_implementation": "eager",
}


def text(length: int) -> dict[str, torch.Tensor]:
    """Two texts, the second of which is shorter and filled up on its left."""
    mask = torch.ones(2, length, dtype=torch.long)
    mask[1, :2] = 0
    return {"input_ids": torch.arange(2 * length).reshape(2, length) % 50, "attention_mask": mask}


def test_what_is_left_is_what_a_longer_text_would_have_given() -> None:
    """Captured in the middle of one text, the operators go on in another, as PyTorch does with the whole text."""
    torch.manual_seed(0)
    model = LlamaForCausalLM(LlamaConfig(**SMALL)).eval()
    graph = whole(captured(exported(model, continued(model, text(8)))))
    assert {*graph.sizes.values()} == {
        ("input_ids", 0),
        ("input_ids", 1),
        ("attention_mask", 0),
        ("past_key_values_0", 2),
    }
    given = text(13)
    inputs = continued(model, given)
    past = remembered(inputs)
    left = [(node, name) for node, name in pasts(graph).items()]
    assert [graph.weights[name][0] for _, name in left] == [*past] == [f"past.{number}" for number in range(4)]
    plain = [inputs[name] for name in graph.inputs]
    kept = tuple((name, node) for node, name in left)
    graph = type(graph)(**{**vars(graph), "outputs": graph.outputs + kept})
    with torch.no_grad():
        scores, *states = replayed(graph, {**model.state_dict(), **past}, plain, {})
        wanted = model(**given, position_ids=(given["attention_mask"].cumsum(-1) - 1).clamp(min=0), use_cache=True)
    assert torch.allclose(scores, wanted.logits[:, -1:], atol=1e-5)
    layers = wanted.past_key_values.layers
    for state, expected in zip(states, [each for layer in layers for each in (layer.keys, layer.values)], strict=True):
        assert state.shape[2] == 13 and past["past.0"].shape[2] == 13 - NEXT
        seen = given["attention_mask"].bool()[:, None, :, None]  # what is left of padding is nobody's
        assert torch.allclose(state * seen, expected * seen, atol=1e-5)


def test_a_model_that_forgets_what_is_far_away_is_refused() -> None:
    model = MistralForCausalLM(MistralConfig(**SMALL, sliding_window=4)).eval()
    with pytest.raises(Refused, match="something else than the keys and values of all tokens"):
        continued(model, text(8))
