"""What a model is given in the middle of a text: the next tokens, and what it remembers of those before."""

from __future__ import annotations

import inspect
from dataclasses import replace
from typing import Any

import torch
from transformers.cache_utils import DynamicCache, DynamicLayer

from generators.graph.capture import PAST
from generators.graph.graph import Graph
from generators.graph.numbers import sized
from generators.graph.sizes import add
from generators.graph.trials import Refused

NEXT = 3
"""Tokens that come next."""


def continued(model: Any, inputs: dict[str, Any]) -> dict[str, Any]:
    """Inputs of the last tokens of a text; of scores, only the last token's are asked for.

    inputs: of the whole text, `input_ids` and `attention_mask` of shape (samples, tokens).
    Raises Refused where the model does not remember the keys and values of all tokens and nothing else.
    """
    ids, mask = inputs["input_ids"], inputs["attention_mask"]
    taken = inspect.signature(model.forward).parameters
    whole = {"input_ids": ids, "position_ids": (mask.cumsum(-1) - 1).clamp(min=0)}
    whole = {name: each for name, each in whole.items() if name in taken}
    begun = {name: each[:, :-NEXT] for name, each in {**whole, "attention_mask": mask}.items()}
    try:
        with torch.no_grad():
            past = model(**begun, use_cache=True).get(PAST)
    except Exception as error:  # of any model's code
        raise Refused(f"{type(error).__name__}: {error}") from error
    if type(past) is not DynamicCache or any(type(layer) is not DynamicLayer for layer in past.layers):
        raise Refused("it remembers something else than the keys and values of all tokens")
    last = {"logits_to_keep": 1} if "logits_to_keep" in taken else {}
    following = {name: each[:, -NEXT:] for name, each in whole.items()}
    return {**following, "attention_mask": mask, PAST: past, "use_cache": True, **last}


def whole(graph: Graph) -> Graph:
    """The graph of a model that goes on: the mask is as long as what it remembers and what comes next together."""
    seen = {place: size for size, place in graph.sizes.items()}
    past = next(size for size, (name, _) in graph.sizes.items() if name in graph.weights)
    mask, new = seen.get(("attention_mask", 1)), seen["input_ids", 1]
    if mask is None:
        return graph
    sizes = {size: place for size, place in graph.sizes.items() if size != mask}
    return replace(sized(graph, {mask: str(add(past, new))}), sizes=sizes)


def remembered(inputs: dict[str, Any]) -> dict[str, torch.Tensor]:
    """What the model is given of its last run, called as among the weights of its graph."""
    layers = inputs[PAST].layers if PAST in inputs else []
    tensors = [tensor for layer in layers for tensor in (layer.keys, layer.values)]
    return {f"past.{place}": tensor for place, tensor in enumerate(tensors)}
