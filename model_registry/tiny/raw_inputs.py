"""What a processor makes of raw inputs for a model."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from model_registry.tiny.arguments import NOTHING, called, has_forward, key_of, made_of, sources, unmade
from model_registry.tiny.deciding import decides, decision
from model_registry.tiny.decoders import starts_itself
from model_registry.tiny.generating import generated, only_generates, precision, prompted
from model_registry.tiny.hearing import heard
from model_registry.tiny.nodes import frames
from model_registry.tiny.pictures import pictured
from model_registry.tiny.recipe import TinyError
from model_registry.tiny.samples import FRAMES, SENTENCES, boxes, film, image, sound, table, wave
from model_registry.tiny.series import reads_series, series
from model_registry.tiny.sessions import followed, fresh, session, watches
from model_registry.tiny.tokenizers import takes_boxes, tokenized

KEYWORDS = {"image": "images", "video": "videos", "audio": "audio"}
"""The arguments of a processor's call, by the kind of content in a message."""

HELD = re.compile(r"[Pp]rompts? holds? .*?`(\S+?)`")
"""What a processor says that a prompt must hold."""

READ = re.compile(r"(?!decoder_|audio_)(\w+_)?input_ids")
"""Arguments of a model's forward that are the tokens of a text."""

EITHER = re.compile(r"\bonly one of\b|\bexclusive\b|\bcannot process both\b", re.IGNORECASE)
"""How a processor says that it takes an image, or a sound, or a text, but not both at once."""

SEEN = re.compile(r"(\w+_)?pixel_values|images?|flattened_patches")
"""Arguments of a model's forward that are made of images."""

WATCHED = re.compile(r"video|pixel|frame")
"""What is in the names of the arguments that are made of videos."""

HEARD = re.compile(r"input$|input_(values|features)|audio|sound|speech")
"""What is in the names of the arguments that are made of sounds; some models only hand on what they are given."""

TAUGHT = {"labels"}
"""What some processors make of a text besides, and only training is for."""

PAIRED = re.compile(r"QuestionAnswering|MultipleChoice|NextSentencePrediction")
"""Heads that read two texts, by their classes' names."""


@dataclass(frozen=True)
class Way:
    """How raw inputs are put to a processor, and what it makes of them to a model.

    placed: whether the text has placeholders for images and sounds; some processors put them in themselves.
    reshaped: a call that gives the pixels the shape that the model wants, such as "flatten(0, 1)"; "" for none.
    worded: whether a text comes with an image; some processors write all that is said about one themselves.
    filmed: whether an image processor is given the frames of a video, which are a batch of images to the model.
    boxed: whether a box in the image says what is meant, instead of a text.
    scale: how many times as large as a sample an image is; of large ones some processors make several.
    """

    placed: bool = True
    reshaped: str = ""
    worded: bool = True
    filmed: bool = False
    boxed: bool = False
    scale: int = 1


USUAL = Way()

RESHAPED = {5: "flatten(0, 1)", 4: "unsqueeze(0)"}
"""By how many dimensions pixels have: some processors make several images of each, which are a tower's batch; some make
the patches of all images, which are a tower's first sample."""


def ways(processor: Any, model: Any) -> Iterator[Way]:
    """The ways to try, the usual one first."""
    yield USUAL
    if hasattr(processor, "get_attributes"):
        yield Way(placed=False)
        if "image_processor" in processor.get_attributes() and not model.can_generate():
            yield Way(worded=False)
    elif hasattr(processor, "preprocess"):
        pixels = model_inputs(processor, model, 0).get(_pixels(model))
        if pixels is not None and pixels.dim() in RESHAPED:
            yield Way(reshaped=RESHAPED[pixels.dim()])
        if takes_frames(model):
            yield Way(filmed=True)


def model_inputs(processor: Any, model: Any, which: int, way: Way = USUAL) -> dict[str, Any]:
    """What the processor makes of the raw inputs, less what the model's forward does not take.

    Raises TinyError where the processor rejects them, or does not make all that the model needs.
    """
    if processor is None or reads_series(type(model)):
        return series(model, which)
    if watches(model):
        return session(processor, which)
    if only_generates(type(model)):
        made = prompted(processor, model, which)
        return {key: cast(value, model.dtype) for key, value in made.items() if hasattr(value, "shape")}
    try:
        encoded = dict(_encoded(processor, model, which, way))
    except Exception as error:
        raise TinyError(f"{type(processor).__name__} rejects raw inputs: {_said(error)}") from error
    accepted = inspect.signature(called(model)).parameters
    renamed = sources(encoded, model)
    encoded |= {name: made_of(source, encoded) for name, source in renamed.items()}
    taken = accepted.keys() - TAUGHT
    made = {key: value for key, value in encoded.items() if key in taken and hasattr(value, "shape")}
    inputs = {key: cast(value, model.dtype) for key, value in made.items()}  # some processors make bfloat16
    inputs |= {name: None for name, source in renamed.items() if source == NOTHING}
    if takes_frames(model) and not way.filmed and "pixel_values" in inputs and inputs["pixel_values"].dim() == 4:
        inputs["pixel_values"] = inputs["pixel_values"].unsqueeze(0)
    if way.reshaped:
        inputs[_pixels(model)] = made_of(f"{_pixels(model)}.{way.reshaped}", inputs)
    if "bbox" in accepted and "input_ids" in inputs and "bbox" not in inputs:
        inputs["bbox"] = _boxes(inputs["input_ids"], model)
    inputs |= _hidden(model) | _voice(model, which) | _regions(model, which)
    inputs = with_choices(with_decoder(inputs, model, accepted), model)
    if missing := unmade(inputs, model):
        raise TinyError(f"{type(model).__name__} takes {', '.join(missing)}, which no processor makes")
    return inputs


def fit(processor: Any, model: Any, way: Way) -> dict[str, Any]:
    """What has to be done to the processor's output for the model's forward, as recipes say it for a class.

    unused: the keys that it does not take, sorted. inputs: its arguments that are called something else there, or have
    another shape: {"grid_thw": "image_grid_thw", "pixel_values": "pixel_values.flatten(0, 1)"}.
    """
    if processor is None or reads_series(type(model)) or watches(model) or only_generates(type(model)):
        return {}
    encoded = dict(_encoded(processor, model, 0, way))
    renamed = sources(encoded, model)
    others = encoded.keys() - (_accepted(model) - TAUGHT)
    if way.reshaped:
        renamed[_pixels(model)] = f"{renamed.get(_pixels(model), _pixels(model))}.{way.reshaped}"
    taken = {key_of(source) for source in renamed.values()}
    said = {"unused": sorted(others - taken), "inputs": dict(sorted(renamed.items()))}
    return {key: value for key, value in said.items() if value}


def _pixels(model: Any) -> str:
    """The argument of the model's forward that takes the pixels of an image."""
    return "pixel_values" if "pixel_values" in _accepted(model) else "hidden_states"


def cast(value: Any, dtype: Any) -> Any:
    """The tensor in that precision, if it has floating numbers; so a session of a video, as it was at first."""
    if hasattr(value, "processed_frames"):
        return fresh(value, dtype)
    return value.to(dtype) if hasattr(value, "is_floating_point") and value.is_floating_point() else value


def answer(model: Any, inputs: dict[str, Any]) -> Any:
    """What the model's forward gives, for the inputs in the model's precision; of a video, what it gives of each frame."""
    given = {key: cast(value, precision(model)) for key, value in inputs.items()}
    if watches(model):
        return followed(model, given["inference_session"])
    if only_generates(type(model)):
        return generated(model, given)
    return model(**given) if has_forward(model) else model.encode(**given)


def _boxes(ids: Any, model: Any) -> Any:
    """A box for every token, as for every word, as shares of a page where the model scales them; shape (batch, tokens, 4)."""
    import torch

    found = torch.tensor([boxes(ids.shape[1])] * ids.shape[0])
    return (found / 1000).to(model.dtype) if hasattr(model.config, "bbox_scale") else found


def _hidden(model: Any) -> dict[str, Any]:
    """For models that fill in hidden patches: which those are."""
    import torch

    if "bool_masked_pos" not in _accepted(model) or not type(model).__name__.endswith("ForMaskedImageModeling"):
        return {}
    grid = model.config.image_size // model.config.patch_size
    return {"bool_masked_pos": torch.eye(grid, dtype=torch.bool).reshape(1, -1)}


def _voice(model: Any, which: int) -> dict[str, Any]:
    """For models that speak in a voice that they are given: the voice, and the silence that its speech begins with."""
    import torch

    if not hasattr(model.config, "speaker_embedding_dim") or "decoder_input_values" not in _accepted(model):
        return {}
    return {
        "speaker_embeddings": wave(which, model.config.speaker_embedding_dim)[None],
        "decoder_input_values": torch.zeros(1, 1, model.config.num_mel_bins),
    }


def _regions(model: Any, which: int) -> dict[str, Any]:
    """For models that are given what a detector found in an image: its features of three regions, and where they are."""
    import torch

    if not {"visual_feats", "visual_pos"} <= {*_accepted(model)}:
        return {}
    found = wave(which, model.config.visual_feat_dim, 3).T + torch.arange(3)[:, None]
    return {"visual_feats": found[None], "visual_pos": torch.tensor([boxes(3)]) / 1000}


def takes_frames(model: Any) -> int:
    """How many images of one video the model takes; 0 for models of single images."""
    return frames(model.config) if "pixel_values" in _accepted(model) else 0


def _encoded(processor: Any, model: Any, which: int, way: Way) -> Any:
    if hasattr(processor, "get_attributes"):
        return _united(processor, model, which, way)
    if hasattr(processor, "convert_tokens_to_ids"):
        pair = ["Who?"] if PAIRED.search(type(model).__name__) else []
        if "table" in inspect.signature(type(processor).__call__).parameters:
            return processor(table=table(which), queries=[SENTENCES[which]], return_tensors="pt")
        if decides(type(model)):
            return decision(processor, model, which)
        return tokenized(processor, *pair, SENTENCES[which], return_tensors="pt")
    if hasattr(processor, "sampling_rate"):
        return heard(processor, model, which)
    if isinstance(processor, _video_class()):
        return processor(videos=film(which, frames(model.config) or FRAMES), return_tensors="pt")
    if way.filmed:
        return processor(images=[*film(which, takes_frames(model))], return_tensors="pt")
    return processor(**pictured(processor, which, way.scale), return_tensors="pt")


def _video_class() -> Any:
    from transformers.video_processing_utils import BaseVideoProcessor

    return BaseVideoProcessor


def _united(processor: Any, model: Any, which: int, way: Way) -> Any:
    """The call of a processor class, with the raw inputs that its parts are for."""
    parts = processor.get_attributes()
    mains = _main_inputs(model)
    called = inspect.signature(type(processor).__call__).parameters
    given: dict[str, Any] = {"return_tensors": "pt"}
    hearing = hearing_part(processor)
    reads = any(map(READ.fullmatch, mains | _accepted(model)))
    if "image_processor" in parts and any(map(SEEN.fullmatch, _accepted(model))):
        count = takes_frames(model)
        given["images"] = [image(which + index) for index in range(count)] if count else image(which, way.scale)
    elif "video_processor" in parts and ("image_processor" not in parts or any(map(WATCHED.search, _accepted(model)))):
        given["videos" if "videos" in called else "images"] = film(which, frames(model.config) or FRAMES)
    if hearing is not None and _hears(hearing, model):
        rate = hearing.sampling_rate
        given |= {"audio": sound(which, rate), "sampling_rate": rate}
    if "input_points" in inspect.signature(processor.__call__).parameters:
        given["input_points"] = [[[[12.0 + 20 * which, 10.0]]]]
    if way.boxed:
        given["input_boxes"] = [[[4.0 + 12 * which, 6.0, 30.0 + 12 * which, 32.0]]]
    elif "tokenizer" in parts and (reads or hearing is None and not given.keys() & {*KEYWORDS.values()}):
        kinds = [kind for kind, key in KEYWORDS.items() if key in given]
        given["text"] = prompt(processor, SENTENCES[which], kinds) if way.placed else SENTENCES[which]
    if takes_boxes(processor):
        words = SENTENCES[which].split()
        given |= {"text": words, "boxes": boxes(len(words))}
    if "task_inputs" in called:
        given["task_inputs"] = ["semantic"]
        given.pop("text", None)
    if "proteins" in called:
        given["proteins"] = [{"aa_seq": ("MKTAYIAK", "GAVLIPFW")[which], "foldseek": "dvvvlppd"}]
        given["messages_list"] = [[{"role": "user", "content": given.pop("text")}]]
    if "language" in called and called["language"].default is inspect.Parameter.empty:
        given["language"] = "en"
    if "mm_token_type_ids" in _accepted(model):
        given["return_mm_token_type_ids"] = True
    if not way.worded:
        del given["text"]
    try:
        return processor(**given)
    except ValueError as error:
        if (held := HELD.search(str(error))) and isinstance(given.get("text"), str):
            return processor(**{**given, "text": given["text"] + held[1]})
        left = {*KEYWORDS.values(), "sampling_rate"} if "input_ids" in mains else {"text"}
        rest = {key: value for key, value in given.items() if key not in left}
        if not EITHER.search(str(error)) or not rest.keys() & {"text", *KEYWORDS.values()}:
            raise
        return processor(**rest)


def hearing_part(processor: Any) -> Any:
    """The feature extractor of the processor, by either name; None where it has none."""
    return getattr(processor, "feature_extractor", None) or getattr(processor, "audio_processor", None)


def _hears(hearing: Any, model: Any) -> bool:
    """Whether the model takes sounds: some processors serve models with and without a part for them."""
    if hasattr(model.config, "audio_config"):
        return model.config.audio_config is not None
    made = {*hearing.model_input_names}
    others = {"pixel_values"} & _accepted(model) or not any(map(HEARD.search, _accepted(model)))
    return not others or bool(made & _accepted(model))


def prompt(processor: Any, text: str, kinds: Sequence[str]) -> str:
    """The text behind the placeholders of what comes with it, by kind; by the chat template where there is one."""
    if getattr(processor, "chat_template", None):
        content = [*({"type": kind} for kind in kinds), {"type": "text", "text": text}]
        said: str = processor.apply_chat_template([{"role": "user", "content": content}], add_generation_prompt=True)
        return said
    return "".join(str(getattr(processor, f"{kind}_token", None) or "") for kind in kinds) + text


def with_decoder(inputs: dict[str, Any], model: Any, accepted: Any) -> dict[str, Any]:
    """Encoder-decoder models also need the tokens that the decoder begins with, unless a head reads the text itself again."""
    import torch

    config = model.config
    if not getattr(config, "is_encoder_decoder", False) or "decoder_input_ids" not in accepted:
        return inputs
    if starts_itself(type(model)):
        return inputs
    if "Classification" in type(model).__name__ or "QuestionAnswering" in type(model).__name__:
        return inputs
    start = getattr(config, "decoder_start_token_id", None)
    start = start if start is not None else getattr(config, "bos_token_id", None) or 0
    count = len(inputs["input_ids"]) if "input_ids" in inputs else 1
    return {**inputs, "decoder_input_ids": torch.tensor([[start, start]] * count)}


def with_choices(inputs: dict[str, Any], model: Any) -> dict[str, Any]:
    """For heads that compare choices, shape (batch, choices, tokens): one choice."""
    if not type(model).__name__.endswith("ForMultipleChoice"):
        return inputs
    return {key: value.unsqueeze(1) for key, value in inputs.items()}


def _main_inputs(model: Any) -> set[str]:
    names = model.main_input_name
    return {names} if isinstance(names, str) else set(names)


def _accepted(model: Any) -> set[str]:
    return set(inspect.signature(called(model)).parameters)


def _said(error: Exception) -> str:
    return f"{type(error).__name__}: {' '.join(str(error).split())[:200]}"
