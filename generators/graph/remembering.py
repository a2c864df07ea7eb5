"""What a model is given in the middle of a text: the next tokens, and what it remembers of those before."""

from __future__ import annotations

import inspect
from dataclasses import replace
from typing import Any

import torch
from transformers.cache_utils import DynamicCache, DynamicLayer, EncoderDecoderCache

from generators.graph.capture import PAST
from generators.graph.graph import Graph
from generators.graph.numbers import sized
from generators.graph.sizes import add
from generators.graph.trials import Refused

NEXT = 3
"""Tokens that come next."""

FORGETS = "it remembers something else than the keys and values of all tokens"


def continued(model: Any, inputs: dict[str, Any]) -> dict[str, Any]:
    """Inputs of the last tokens of a text; of scores, only the last token's are asked for.

    inputs: of the whole text, `input_ids` and `attention_mask` of shape (samples, tokens). A model with an encoder has
    read its inputs, and goes on with what it answers.
    Raises Refused where the model does not remember the keys and values of all tokens and nothing else.
    """
    try:
        return _answering(model, inputs) if model.config.is_encoder_decoder else _going_on(model, inputs)
    except Refused:
        raise
    except Exception as error:  # of any model's code
        raise Refused(f"{type(error).__name__}: {error}") from error


def read_by(model: Any, inputs: dict[str, Any]) -> dict[str, Any]:
    """Of a model's inputs, those that its encoder reads."""
    taken = inspect.signature(model.get_encoder().forward).parameters
    return {name: each for name, each in inputs.items() if name in taken}


def _answering(model: Any, inputs: dict[str, Any]) -> dict[str, Any]:
    ids = inputs["decoder_input_ids"].repeat(1, 2 * NEXT)[:, : 2 * NEXT]
    taken = inspect.signature(model.forward).parameters
    with torch.no_grad():
        given: dict[str, Any] = {"encoder_outputs": (model.get_encoder()(**read_by(model, inputs))[0],)}
        given |= {name: each for name, each in inputs.items() if name == "attention_mask" and name in taken}
        past = model(**given, decoder_input_ids=ids[:, :-NEXT], use_cache=True).get(PAST)
    if type(past) is not EncoderDecoderCache:
        raise Refused(FORGETS)
    own = EncoderDecoderCache(_whole(past.self_attention_cache), DynamicCache())
    return {**given, "decoder_input_ids": ids[:, -NEXT:], PAST: own, "use_cache": True}


def _going_on(model: Any, inputs: dict[str, Any]) -> dict[str, Any]:
    ids, mask = inputs["input_ids"], inputs["attention_mask"]
    taken = inspect.signature(model.forward).parameters
    whole = {"input_ids": ids, "position_ids": (mask.cumsum(-1) - 1).clamp(min=0)}
    whole = {name: each for name, each in whole.items() if name in taken}
    begun = {name: each[:, :-NEXT] for name, each in {**whole, "attention_mask": mask}.items()}
    with torch.no_grad():
        past = _whole(model(**begun, use_cache=True).get(PAST))
    last = {"logits_to_keep": 1} if "logits_to_keep" in taken else {}
    following = {name: each[:, -NEXT:] for name, each in whole.items()}
    return {**following, "attention_mask": mask, PAST: past, "use_cache": True, **last}


def _whole(past: Any) -> Any:
    """What a model remembers, if that is all keys and values and nothing else."""
    if type(past) is not DynamicCache or any(type(layer) is not DynamicLayer for layer in past.layers):
        raise Refused(FORGETS)
    return past


def whole(graph: Graph) -> Graph:
    """The graph of a model that goes on: the mask is as long as what it remembers and what comes next together."""
    seen = {place: size for size, place in graph.sizes.items()}
    past = next((size for size, (name, _) in graph.sizes.items() if name in graph.weights), None)
    mask, new = (seen.get((name, 1)) for name in ("attention_mask", "input_ids"))
    if past is None or mask is None or new is None:
        return graph
    sizes = {size: place for size, place in graph.sizes.items() if size != mask}
    return replace(sized(graph, {mask: str(add(past, new))}), sizes=sizes)


def remembered(inputs: dict[str, Any]) -> dict[str, torch.Tensor]:
    """What the model is given of its last run, called as among the weights of its graph."""
    past = inputs.get(PAST)
    layers = getattr(past, "self_attention_cache", past).layers if past else []
    tensors = [tensor for layer in layers for tensor in (layer.keys, layer.values)]
    return {f"past.{place}": tensor for place, tensor in enumerate(tensors)}
