"""Builds what a recipe says: the only place that turns its JSON into transformers objects and files."""

from __future__ import annotations

import copy
import importlib
import io
import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from model_registry.tiny.decoders import wants_decoder, wants_encoder
from model_registry.tiny.generating import only_generates
from model_registry.tiny.nodes import children
from model_registry.tiny.recipe import Recipe, TinyError
from model_registry.tiny.vocabularies import ASCII, merges, vocabulary

VARIATION = 0.1
"""Standard deviation of what is added to constant weights."""

GAIN = 2**0.5
"""What a weight multiplies by, because about half of what goes on is cut off at zero."""


def build_checkpoint(recipe: Recipe, model_class: str, folder: Path, seed: int) -> Path:
    """Writes model and processor; see `model_registry.tiny.build`."""
    folder.mkdir(parents=True, exist_ok=True)
    with quiet():
        build_model(recipe, model_class, seed).save_pretrained(folder)
    if "generation" in recipe:
        _made("GenerationConfig", recipe["generation"]).save_pretrained(folder)
    if "processor" in recipe or "parts" in recipe:
        build_processor(recipe).save_pretrained(folder)
    return folder


@contextmanager
def quiet() -> Iterator[None]:
    """Without the progress bars that transformers draws for every checkpoint, however tiny."""
    from transformers.utils import logging

    shown = logging.is_progress_bar_enabled()
    logging.disable_progress_bar()
    try:
        yield
    finally:
        if shown:
            logging.enable_progress_bar()


class Parts(SimpleNamespace):
    """A tokenizer and an image processor side by side, of families whose own processor cannot be made here."""

    def save_pretrained(self, folder: Path) -> None:
        """Writes the files of each."""
        for part in vars(self).values():
            part.save_pretrained(folder)


def build_config(recipe: Recipe) -> Any:
    """The config object, not saved. Raises TinyError."""
    return _made(recipe["config"]["class"], copy.deepcopy(recipe["config"]["kwargs"]))  # some classes write in them


def build_model(recipe: Recipe, model_class: str, seed: int) -> Any:
    """The model with random weights, in eval mode. Leaves torch's global random state as it was."""
    import torch

    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        config, kind = build_config(recipe), named(model_class)
        try:
            if wants_decoder(kind):
                config.is_decoder = True
            if wants_encoder(kind):
                config.is_encoder_decoder = False
            model = kind(_part(config, kind))
        except Exception as error:
            raise TinyError(f"{model_class} rejects the tiny config: {_said(error)}") from error
        generation = getattr(model, "generation_config", None)  # a head that writes nothing has none
        if generation and generation.decoder_start_token_id is None:
            generation.decoder_start_token_id = recipe.get("generation", {}).get("decoder_start_token_id")
        if "generation" in recipe and only_generates(kind):
            model.generation_config = _made("GenerationConfig", recipe["generation"])
        _vary(model)
        if recipe.get("scaled"):
            _scale(model, GAIN if recipe["scaled"] is True else recipe["scaled"])
    return model.eval()


def _part(config: Any, kind: type[Any]) -> Any:
    """The config itself, or that of the text model or another part inside where the class is made of that."""
    if type(config) is kind.config_class:  # of an encoder-decoder, the text part would be a decoder's
        return config
    inside = [config.get_text_config(decoder=True), *children(config).values()]
    return next((part for part in inside if type(part) is kind.config_class), config)


def _vary(model: Any) -> None:
    """Randomises the weights that are constant: one that begins at zero can keep the inputs from showing at all."""
    import torch

    with torch.no_grad():
        for weight in model.parameters():
            if weight.numel() and weight.min() == weight.max():
                weight += VARIATION * torch.randn_like(weight)


def _scale(model: Any, gain: float) -> None:
    """Scales every weight so that it multiplies the size of what goes through it by the gain; codebooks that are
    constant get codes."""
    import torch

    with torch.no_grad():
        for name, weight in model.named_parameters():
            if name.endswith("weight") or weight.dim() > 1:
                weight *= gain / (weight.square().sum() / len(weight)).sqrt()
        for name, codes in model.named_buffers():
            if name.endswith(("embed", "embed_sum")) and codes.min() == codes.max():
                codes += torch.randn_like(codes)


def build_processor(recipe: Recipe) -> Any:
    """The tokenizer or processor object, or the Parts of one, not saved; None where there is none. Raises TinyError."""
    if not {"parts", "processor"} & recipe.keys():
        return None
    with tempfile.TemporaryDirectory() as files:
        if "parts" in recipe:
            return Parts(**{name: _value(part, Path(files)) for name, part in recipe["parts"].items()})
        return _value(recipe["processor"], Path(files))


def named(name: str) -> Any:
    """The transformers class of that name, dotted where only its module has it. Raises TinyError where there is none."""
    import transformers

    module, _, plain = name.rpartition(".")
    try:
        return getattr(importlib.import_module(module) if module else transformers, plain)
    except (AttributeError, ImportError, RuntimeError) as error:
        raise TinyError(f"the installed transformers {transformers.__version__} has no usable {name}") from error


def _value(value: Any, files: Path) -> Any:
    """A recipe's JSON value as the object that it stands for."""
    if isinstance(value, list):
        return [_value(item, files) for item in value]
    if not isinstance(value, dict):
        return value
    if "class" in value:
        arguments = sorted(value["kwargs"].items())  # as recipes are written: tokens are numbered in their order
        return _made(value["class"], {key: _value(item, files) for key, item in arguments})
    if "$vocab" in value:
        return vocabulary(value["$vocab"], **{key: item for key, item in value.items() if key != "$vocab"})
    if "$merges" in value:
        return merges(value["$merges"], **{key: item for key, item in value.items() if key != "$merges"})
    if "$file" in value:
        return _written(files / value["$file"], {key: _value(item, files) for key, item in value.items()})
    return {key: _value(item, files) for key, item in value.items()}


def _written(path: Path, form: dict[str, Any]) -> str:
    """The path of a file with the form's content as JSON, or its lines: strings, pairs, or the keys of a mapping."""
    if "sentencepiece" in form:
        path.write_bytes(_sentencepiece(form["sentencepiece"]))
        return str(path)
    if "content" in form:
        text = json.dumps(form["content"], ensure_ascii=False)
    else:
        lines = [line if isinstance(line, str) else " ".join(line) for line in form["lines"]]
        text = "".join(f"{line}\n" for line in [*([form["header"]] if "header" in form else []), *lines])
    path.write_text(text, encoding="utf-8")
    return str(path)


def _sentencepiece(kind: str) -> bytes:
    """A SentencePiece model of that kind over the printable characters of ASCII, each its own piece."""
    import sentencepiece

    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([" ".join(ASCII)]),
        model_writer=model,
        model_type=kind,
        vocab_size=len(ASCII) + 6,
        pad_id=3,
        hard_vocab_limit=False,
        minloglevel=2,
    )
    return model.getvalue()


def _made(name: str, kwargs: dict[str, Any]) -> Any:
    try:
        return named(name)(**kwargs)
    except TinyError:
        raise
    except Exception as error:
        raise TinyError(f"{name} rejects its arguments: {_said(error)}") from error


def _said(error: Exception) -> str:
    """The first line of what a class said, with the kind of error."""
    text = " ".join(str(error).split())
    return f"{type(error).__name__}: {text[:200]}"
