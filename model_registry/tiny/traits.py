"""What shows only when a tiny model runs: whether padding or chance changes its answers, and precisions that it fails in."""

from __future__ import annotations

import inspect
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from model_registry.tiny.checkpoint import build_model, build_processor, quiet
from model_registry.tiny.generating import only_generates
from model_registry.tiny.hearing import takes_only_recordings
from model_registry.tiny.prove import RULED_OUT, fitting_way, loads_names, reader
from model_registry.tiny.raw_inputs import Way, answer, hearing_part, model_inputs, prompt, with_choices, with_decoder
from model_registry.tiny.recipe import Recipe
from model_registry.tiny.samples import SENTENCES, image, sound
from model_registry.tiny.sizes import fixes_sizes, tells_sizes
from model_registry.tiny.tokenizers import takes_boxes
from model_registry.tiny.values import decides_by_values

LEAK = 1e-4
"""Two answers that differ by more than this share of their size differ by more than rounding."""

PRECISIONS = ("bfloat16", "float16", "float64")
QUAD = 10
"""Numbers of a box that need not be upright: its centre, and four corners around that."""

LARGE = 12
"""How many times as large an image is as a sample, to be made into several by processors that do that."""

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
    """Of a model class that runs in float32: "padding:leaks", "lacks:float16" where its code fails in float16, "draws";
    "lacks:eager" where its eager attention does not give numbers."""
    processor = build_processor(recipe)
    model = build_model(recipe, model_class, seed=0)
    way = fitting_way(model, processor)
    inputs = [model_inputs(processor, model, which, way) for which in (0, 1)]
    with tempfile.TemporaryDirectory() as folder, quiet():
        model.save_pretrained(folder)
        found = ["lacks:eager"] if not _attends_eagerly(model, folder, inputs[0]) else []
        plainest = {} if found else {"attn_implementation": "eager"}
        found += [f"lacks:{name}" for name in PRECISIONS if not _runs_in(name, model, folder, inputs, plainest)]
        found += ["dtype:mixed"] if _mixes(model, folder) else []
    found += ["draws"] if _draws(model, inputs[0]) else []
    found += ["loads:names"] if loads_names(type(model)) else []
    found += _shown(model, inputs[0])
    found += _prompts(model, processor, way)
    if _takes_plain_lists(processor, way):
        found.append("images:flat")
    if hasattr(processor, "sampling_rate") and takes_only_recordings(processor):
        found.append("audio:alone")
    if _calls_videos_images(processor):
        found.append("videos:images")
    if tells_sizes(inputs[0]) and fixes_sizes(model, model_inputs(processor, model, 0, replace(way, scale=LARGE))):
        found.append("sizes:fixed")
    if decides_by_values(model, inputs[0]):
        found.append("values:decide")
    tokenizer = getattr(processor, "tokenizer", processor)
    if takes_boxes(tokenizer):
        found.append("tokenizer:boxes")
    if hasattr(tokenizer, "convert_tokens_to_ids") and (_leaks(model, tokenizer) or _crowds(model, processor, way)):
        found.append("padding:leaks")
    return found


def _parts(processor: Any) -> set[str]:
    """What the processor unites, by its own names for it; nothing where it is a tokenizer or the like itself."""
    return {*processor.get_attributes()} if hasattr(processor, "get_attributes") else set()


def _prompts(model: Any, processor: Any, way: Way) -> list[str]:
    """What a text about an image has to be for a processor without a chat template: "prompt:plain" for a model that
    continues it, where the processor knows no token that stands for an image, or puts it itself; else "prompt:marked".
    "prompt:none" where there may be no text at all.
    """
    if not way.worded:
        return ["prompt:none"]
    if not _parts(processor) >= {"image_processor", "tokenizer"} or getattr(processor, "chat_template", None):
        return []
    if not hasattr(processor, "image_token") or not way.placed or _runs(model, processor, Way(placed=False)):
        return ["prompt:plain"] if model.can_generate() else []
    return ["prompt:marked"]


def _calls_videos_images(processor: Any) -> bool:
    """Whether a processor of videos takes them by the name of images."""
    called = inspect.signature(type(processor).__call__).parameters
    return "video_processor" in _parts(processor) and "images" in called and "videos" not in called


def _takes_plain_lists(processor: Any, way: Way) -> bool:
    """Whether a processor of images and texts takes a list of images, and no list of those of each text."""
    if not _parts(processor) >= {"image_processor", "tokenizer"}:
        return False
    text = prompt(processor, SHORT[1], ["image"]) if way.placed else SHORT[1]

    def takes(images: Any) -> bool:
        try:
            processor(images=images, text=[text], return_tensors="pt")
        except Exception:  # whatever the authors' code raises: it does not take them
            return False
        return True

    return not takes([[image(0)]]) and takes([image(0)])


def _runs(model: Any, processor: Any, way: Way) -> bool:
    """Whether the model takes what the processor makes of raw inputs that way."""
    import torch

    try:
        with torch.inference_mode(), torch.random.fork_rng(devices=[]):
            answer(model, model_inputs(processor, model, 0, way))
    except Exception:  # whatever the authors' code raises: it does not run
        return False
    return True


def _keeps(model: Any) -> bool:
    """Whether the model asks for some of its weights to stay in float32."""
    return bool(model._keep_in_fp32_modules or model._keep_in_fp32_modules_strict)


def _mixes(model: Any, folder: str) -> bool:
    """Whether some weights stay in float32 whatever the model is loaded in, although it does not ask for that."""
    import torch

    if _keeps(model):
        return False
    loaded = reader(type(model)).from_pretrained(folder, dtype=torch.bfloat16)
    return any(weight.dtype == torch.float32 for weight in loaded.parameters())


def _attends_eagerly(model: Any, folder: str, inputs: dict[str, Any]) -> bool:
    """Whether the model's eager attention gives numbers: of a row in which all is masked some make NaN."""
    import torch

    try:
        with torch.inference_mode(), torch.random.fork_rng(devices=[]):
            same = reader(type(model)).from_pretrained(folder, attn_implementation="eager").eval()
            return not any(value.isnan().any() for value in _tensors(answer(same, inputs)))
    except Exception:  # whatever the authors' code raises: that is not about attention
        return True


def _runs_in(precision: str, model: Any, folder: str, inputs: list[dict[str, Any]], reference: dict[str, str]) -> bool:
    """Whether the model, loaded in that precision, takes the inputs in it; float64 as the `reference` is loaded."""
    import torch

    dtype = getattr(torch, precision)
    exact = precision == "float64"
    plainest = dict(reference) if exact else {}
    if exact and model._can_set_experts_implementation():
        plainest["experts_implementation"] = "eager"
    try:
        with torch.inference_mode(), torch.random.fork_rng(devices=[]):
            same = reader(type(model)).from_pretrained(folder, dtype=dtype, **plainest).eval()
            same = same if _keeps(model) else same.to(dtype)
            outputs = [answer(same, given) for given in inputs]
            return not exact or all(value.isfinite().all() for output in outputs for value in _tensors(output))
    except Exception:  # whatever the authors' code raises: it does not run
        return False


def _draws(model: Any, inputs: dict[str, Any]) -> bool:
    """Whether the model draws random numbers, so that an input has other answers each time; not if it can be told not to."""
    import torch

    if "sample" in inspect.signature(model.forward).parameters:
        return False
    answers = []
    for seed in (0, 1):
        with torch.inference_mode(), torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            answers.append(list(_tensors(answer(model, inputs))))
    return not all(torch.equal(*pair) for pair in zip(*answers, strict=True))


def _shown(model: Any, inputs: dict[str, Any]) -> list[str]:
    """What its answer shows: "masks:finite" where numbers beside which all others are small mark what it rules out, but
    not the smallest that there is; "boxes:quads" where its boxes are four corners around a centre."""
    import torch

    with torch.inference_mode(), torch.random.fork_rng(devices=[]):
        outputs = answer(model, inputs)
    tensors = _tensors(outputs)
    masks = any((value <= RULED_OUT).logical_and(value > torch.finfo(value.dtype).min).any() for value in tensors)
    boxes = getattr(outputs, "pred_boxes", None)
    quads = boxes is not None and boxes.shape[-1] == QUAD
    return [trait for trait, is_shown in (("masks:finite", masks), ("boxes:quads", quads)) if is_shown]


def _leaks(model: Any, tokenizer: Any) -> bool:
    """Whether a text has another answer beside a longer one, or none: some models do not run on two texts at all.

    False of models that do not run on a text alone.
    """
    import torch

    if tokenizer.pad_token is None or only_generates(type(model)):
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


def _crowds(model: Any, processor: Any, way: Way) -> bool:
    """Whether a text about an image or a sound has another answer beside a text about another of them.

    False of models that do not continue texts about these, and of those that take no list of them.
    """
    import torch

    parts = _parts(processor) if not only_generates(type(model)) else set()
    hearing = hearing_part(processor) if "tokenizer" in parts else None
    if "tokenizer" not in parts or not ("image_processor" in parts or hearing) or not _continues(model):
        return False
    kind = "image" if "image_processor" in parts else "audio"
    rate = getattr(hearing, "sampling_rate", 0)
    things = (image(0).resize((40, 30)), image(1).resize((64, 48))) if kind == "image" else _clips(rate)
    texts = [prompt(processor, text, [kind]) if way.placed else text for text in (SHORT[1], SENTENCES[0])]
    samples = [*zip(things, texts, strict=True)]
    side, processor.tokenizer.padding_side = processor.tokenizer.padding_side, "left"

    def answers(*asked: tuple[Any, str]) -> list[Any]:
        made: dict[str, Any] = {"text": [text for _, text in asked], "return_tensors": "pt"}
        if kind == "image":
            read = processor(images=[[picture] for picture, _ in asked], padding=True, **made)
        else:
            clips = [clip for clip, _ in asked]
            read = processor(audio=clips, sampling_rate=rate, text_kwargs={"padding": True}, **made)
        return _generated(model, read, len(asked))

    alone: list[list[Any]] = []
    try:
        with torch.inference_mode(), torch.random.fork_rng(devices=[]):
            alone = [answers(sample)[0] for sample in samples]
            together = answers(*samples)
    except Exception:  # whatever the authors' code raises: it does not run
        return len(alone) == len(samples)
    finally:
        processor.tokenizer.padding_side = side
    return any(_differ(*pair) for steps in zip(alone, together, strict=True) for pair in zip(*steps, strict=True))


def _clips(rate: int) -> tuple[Any, Any]:
    """Two sounds at that rate in Hz, one shorter than the other."""
    return sound(0, rate)[: rate // 2], sound(1, rate)


def _continues(model: Any) -> bool:
    """Whether what it generates follows the text, so that padding must come before that."""
    return model.can_generate() and not model.config.is_encoder_decoder


def _answers(model: Any, tokenizer: Any, texts: list[str]) -> list[Any]:
    """What the model says to the first of the texts: scores of tokens that it generates, or floats of each output."""
    read = tokenizer(texts, padding=True, return_tensors="pt")
    if model.can_generate():
        return _generated(model, read)[0]
    accepted = inspect.signature(model.forward).parameters
    inputs = {key: value for key, value in read.items() if key in accepted}
    outputs = model(**with_choices(with_decoder(inputs, model, accepted), model))
    return [value[0] for value in _tensors(outputs)]


def _generated(model: Any, read: Mapping[str, Any], count: int = 1) -> list[list[Any]]:
    """Of each of the first `count` samples, the scores of the tokens that it generates."""
    accepted = inspect.signature(model.forward).parameters
    inputs = {key: value for key, value in read.items() if key in accepted}
    options = {"min_new_tokens": STEPS, "max_new_tokens": STEPS, "do_sample": False, "output_logits": True}
    steps = model.generate(**inputs, **options, return_dict_in_generate=True).logits
    return [[step[row] for step in steps] for row in range(count)]


def _tensors(outputs: Any) -> Iterator[Any]:
    """The tensors of floating numbers in an output, or in the list of several."""
    if isinstance(outputs, list):
        yield from (value for output in outputs for value in _tensors(output))
        return
    for value in outputs.values() if hasattr(outputs, "items") else [outputs]:
        if hasattr(value, "is_floating_point") and value.is_floating_point() and value.dim():
            yield value


def _differ(alone: Any, beside: Any) -> bool:
    """Whether two answers differ where they overlap."""
    common = tuple(slice(0, min(sizes)) for sizes in zip(alone.shape, beside.shape, strict=True))
    return float((alone[common] - beside[common]).abs().max()) > LEAK * max(float(alone.abs().max()), 1e-6)
