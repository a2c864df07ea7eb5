"""What shows only when a tiny model runs: whether padding changes its answers, and precisions that its code fails in."""

from __future__ import annotations

import inspect
import tempfile
from collections.abc import Iterator, Sequence
from typing import Any

from model_registry.tiny.checkpoint import build_model, build_processor, quiet
from model_registry.tiny.prove import fitting_way
from model_registry.tiny.raw_inputs import cast, model_inputs, with_choices, with_decoder
from model_registry.tiny.recipe import Recipe
from model_registry.tiny.samples import SENTENCES

LEAK = 1e-4
"""Two answers that differ by more than this share of their size differ by more than rounding."""

PRECISIONS = ("bfloat16", "float16", "float64")
STEPS = 4
"""Tokens to generate: some models pay no heed to padding only once they read their cache."""

SHORT = (SENTENCES[0], "Yes")
LONG = " ".join((*SENTENCES, *SENTENCES))


def with_traits(recipe: Recipe, model_classes: Sequence[str]) -> Recipe:
    """The recipe with "traits" of the model classes that run with it, by class, where they have any."""
    by_name = {name.rpartition(".")[2]: name for name in model_classes}
    running = by_name.keys() - recipe.get("unproven", {})
    found = {name: said for name in sorted(running) if (said := traits(recipe, by_name[name]))}
    return {**recipe, "traits": found} if found else recipe


def traits(recipe: Recipe, model_class: str) -> list[str]:
    """Of a model class that runs in float32: "padding:leaks", and "lacks:float16" where its code fails in float16."""
    processor = build_processor(recipe)
    model = build_model(recipe, model_class, seed=0)
    way = fitting_way(model, processor)
    inputs = [model_inputs(processor, model, which, way) for which in (0, 1)]
    with tempfile.TemporaryDirectory() as folder, quiet():
        model.save_pretrained(folder)
        found = [f"lacks:{name}" for name in PRECISIONS if not _runs_in(name, model, folder, inputs)]
    if model.can_generate() and _takes_plain_prompts(processor):
        found.append("prompt:plain")
    tokenizer = getattr(processor, "tokenizer", processor)
    if hasattr(tokenizer, "convert_tokens_to_ids") and _leaks(model, tokenizer):
        found.append("padding:leaks")
    return found


def _takes_plain_prompts(processor: Any) -> bool:
    """Whether a processor of images and texts knows neither a token that stands for an image nor a chat template."""
    parts = processor.get_attributes() if hasattr(processor, "get_attributes") else []
    marked = hasattr(processor, "image_token") or getattr(processor, "chat_template", None)
    return {"image_processor", "tokenizer"} <= {*parts} and not marked


def _runs_in(precision: str, model: Any, folder: str, inputs: list[dict[str, Any]]) -> bool:
    """Whether the model, loaded in that precision, takes the inputs in it; float64 the plainest way, as a reference."""
    import torch

    dtype = getattr(torch, precision)
    plainest = {"attn_implementation": "eager"} if precision == "float64" else {}
    if plainest and model._can_set_experts_implementation():
        plainest["experts_implementation"] = "eager"
    try:
        with torch.inference_mode(), torch.random.fork_rng(devices=[]):
            same = type(model).from_pretrained(folder, dtype=dtype, **plainest).eval()
            outputs = [same(**{key: cast(value, dtype) for key, value in given.items()}) for given in inputs]
            return not plainest or all(value.isfinite().all() for output in outputs for value in _tensors(output))
    except Exception:  # whatever the authors' code raises: it does not run
        return False


def _leaks(model: Any, tokenizer: Any) -> bool:
    """Whether a text has another answer beside a longer one, or none: some models do not run on two texts at all.

    False of models that do not run on a text alone.
    """
    import torch

    if tokenizer.pad_token is None:
        return False
    side, tokenizer.padding_side = tokenizer.padding_side, "left" if _continues(model) else "right"
    alone: list[list[Any]] = []
    try:
        with torch.inference_mode(), torch.random.fork_rng(devices=[]):
            alone = [_answers(model, tokenizer, [text]) for text in SHORT]
            beside = [_answers(model, tokenizer, [text, LONG]) for text in SHORT]
    except Exception:  # whatever the authors' code raises: it does not run
        return len(alone) == len(SHORT)
    finally:
        tokenizer.padding_side = side
    return any(_differ(*answers) for pair in zip(alone, beside, strict=True) for answers in zip(*pair, strict=True))


def _continues(model: Any) -> bool:
    """Whether what it generates follows the text, so that padding must come before that."""
    return model.can_generate() and not model.config.is_encoder_decoder


def _answers(model: Any, tokenizer: Any, texts: list[str]) -> list[Any]:
    """What the model says to the first of the texts: scores of tokens that it generates, or floats of each output."""
    read = dict(tokenizer(texts, padding=True, return_tensors="pt"))
    accepted = inspect.signature(model.forward).parameters
    inputs = {key: value for key, value in read.items() if key in accepted}
    if model.can_generate():
        options = {"min_new_tokens": STEPS, "max_new_tokens": STEPS, "do_sample": False, "output_logits": True}
        return [step[0] for step in model.generate(**inputs, **options, return_dict_in_generate=True).logits]
    outputs = model(**with_choices(with_decoder(inputs, model, accepted), model))
    return [value[0] for value in _tensors(outputs)]


def _tensors(outputs: Any) -> Iterator[Any]:
    for value in outputs.values() if hasattr(outputs, "items") else [outputs]:
        if hasattr(value, "is_floating_point") and value.is_floating_point() and value.dim():
            yield value


def _differ(alone: Any, beside: Any) -> bool:
    """Whether two answers differ where they overlap."""
    common = tuple(slice(0, min(sizes)) for sizes in zip(alone.shape, beside.shape, strict=True))
    return float((alone[common] - beside[common]).abs().max()) > LEAK * max(float(alone.abs().max()), 1e-6)
