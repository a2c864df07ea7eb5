"""Which processing classes a family's raw inputs go through, where its mapping entries leave that open."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from model_registry.tiny.arguments import called, has_forward, unmade
from model_registry.tiny.checkpoint import named
from model_registry.tiny.extras import extras
from model_registry.tiny.generating import only_generates
from model_registry.tiny.nodes import children, frames, tree
from model_registry.tiny.recipe import ProcessorError, TinyError
from model_registry.tiny.series import reads_series

STEM = re.compile(r"(Model|For[A-Z]\w*)$")
"""What the name of a model class ends with, behind the family's."""

PARTS = ("image_processor", "feature_extractor", "video_processor")

SESSION = re.compile(r"\b\w+Session\b")
"""The type of an argument that holds what a model has seen so far of a video."""

DOWNLOADS = re.compile(r"\.from_pretrained\(\"")
"""How code names what it loads."""

GENERIC = (None, "TokenizersBackend", "PreTrainedTokenizerFast")
"""What the tokenizer mapping says of families whose checkpoints bring a tokenizer without a class of its own."""


def complete(
    given: Mapping[str, str | None], prefix: str, config: Any, model: type[Any], masks: bool
) -> dict[str, str | None]:
    """The given classes by kind, completed: a union by the family's prefix, its parts, and defaults.

    model: a model class of the family. masks: whether one of them fills in masks, so that its tokenizer must have a
    token for them. Raises ProcessorError where it takes nothing that is made here.
    """
    if (
        not has_forward(model)
        and not only_generates(model)
        and "pixel_values" not in inspect.signature(called(model)).parameters
    ):
        raise ProcessorError(f"{model.__name__} has no forward")
    if (objects := _objects(model)) and not _makes_sessions(given["processor"]):
        raise ProcessorError(f"{model.__name__} takes {', '.join(objects)}, which no processor makes")
    main = _main_inputs(model)
    classes = dict(given)
    stems = (prefix, STEM.sub("", model.__name__), *_whole(prefix, given))
    unions = (name for stem in stems if (name := _uniting(stem + "Processor")))
    classes["processor"] = classes["processor"] or next(unions, None) or _united(given) or _followed(model, given)
    if only_reads(classes["processor"]):
        classes |= {"processor": None, "feature_extractor": None}  # a text needs neither
    if "input_ids" not in main and "pixel_values" in main and _downloads(classes["processor"]):
        classes |= {"processor": None, "tokenizer": None}  # they are for what is written, which the model only says
    attributes = named(classes["processor"]).get_attributes() if classes["processor"] else []
    if "image_processor" in attributes or ("pixel_values" in main and not classes["video_processor"]):
        given_by = _default("image_processor", classes["processor"])
        classes["image_processor"] = _image(classes["image_processor"] or given_by, prefix, classes["processor"])
    if "video_processor" in attributes:
        stem = str(classes["processor"]).removesuffix("Processor")
        classes["video_processor"] = (
            classes["video_processor"]
            or _existing(prefix + "VideoProcessor")
            or _default("video_processor", classes["processor"])
            or _existing(stem + "VideoProcessor")
        )
    if {"feature_extractor", "audio_processor"} & {*attributes}:
        classes["feature_extractor"] = (
            classes["feature_extractor"]
            or _existing(prefix + "FeatureExtractor")
            or _default("feature_extractor", classes["processor"])
        )
    reader = classes["feature_extractor"] if {*attributes} == {"feature_extractor", "tokenizer"} else None
    if reader and not _inputs_of(reader):
        classes |= {"processor": None, "feature_extractor": None}  # it reads files into what the tokenizer takes
    if classes["processor"] is None and classes["tokenizer"] and "input_ids" in main:
        classes |= {kind: None for kind in PARTS if classes[kind] and not _makes(classes[kind], model)}
    if classes["processor"] is None and classes["image_processor"] and classes["video_processor"]:
        classes["image_processor" if frames(config) else "video_processor"] = None
    reads_text = "tokenizer" in attributes or "input_ids" in main or classes["tokenizer"]
    if reads_text and classes["tokenizer"] in GENERIC:
        classes["tokenizer"] = _tokenizer(prefix, config, masks)
    if not any(classes.values()) and not reads_series(model):
        needed = ", ".join(unmade((), model))
        none = "transformers has no tokenizer and no processor for it, so no raw inputs can be made"
        raise ProcessorError(f"{model.__name__} takes {needed}, which no processor makes" if needed else none)
    return classes


def _default(part: str, processor: str | None) -> str | None:
    """The class of that part for processors that leave it open."""
    found: str | None = extras()["default_parts"].get(processor, {}).get(part)
    return found


def _objects(model: type[Any]) -> list[str]:
    """The arguments that the model's forward requires and that are neither tensors nor plain values."""
    parameters = inspect.signature(called(model)).parameters
    return [name for name in unmade((), model) if SESSION.search(str(parameters[name].annotation))]


def _makes_sessions(processor: str | None) -> bool:
    """Whether the processor class makes what a model remembers of a video."""
    return processor is not None and hasattr(named(processor), "init_video_session")


def only_reads(processor: str | None) -> bool:
    """Whether a call of the processor, which has a part for sounds, makes inputs of texts alone: sounds would go through a
    checkpoint of their own first, which it loads by name, or it hears them only as another package lays out a chat."""
    if processor is None:
        return False
    kind = named(processor)
    try:
        hears = "feature_extractor" in kind.get_attributes()
    except ImportError:  # what stands in for a class whose packages are not there
        return False
    called = inspect.signature(kind.__call__).parameters
    open_ended = any(each.kind is each.VAR_POSITIONAL for each in called.values())
    deaf = hears and "text" in called and "audio" not in called and not open_ended
    return deaf or "audio_tokenizer" in inspect.signature(kind.__init__).parameters


def _downloads(processor: str | None) -> bool:
    """Whether the processor class loads a part of it from the Hub by name, whatever checkpoint it is of."""
    return processor is not None and bool(DOWNLOADS.search(inspect.getsource(named(processor).__init__)))


def _makes(part: str | None, model: type[Any]) -> bool:
    """Whether that processing class makes something that the model's forward takes."""
    return bool(_inputs_of(part) & {*inspect.signature(called(model)).parameters})


def _inputs_of(part: str | None) -> set[str]:
    """The inputs of models that the processing class says that it makes."""
    return {*getattr(named(str(part)), "model_input_names", ())}


def _united(parts: Mapping[str, str | None]) -> str | None:
    """The processor that is named like one of the parts, where there are two or more to unite."""
    kinds = ("video_processor", "image_processor", "feature_extractor", "tokenizer")
    found = {kind: name for kind in kinds if (name := parts[kind]) and name not in GENERIC}
    if not parts["tokenizer"] or {*found} <= {"tokenizer"}:
        return None
    names = (
        re.sub(r"(Video|Image)?(Processor|FeatureExtractor|Tokenizer)(Pil)?$", "", name) for name in found.values()
    )
    return next((name for stem in names if (name := _uniting(stem + "Processor"))), None)


def _followed(model: type[Any], parts: Mapping[str, str | None]) -> str | None:
    """The processor of the model type whose model this one is written after, where it takes texts and images and nothing
    that makes those is known: FastVLM's checkpoints bring LLaVA's."""
    takes = set(inspect.signature(model.forward).parameters)
    known = [parts["image_processor"], parts["video_processor"], parts["feature_extractor"]]
    if any(known) or not takes >= {"input_ids", "pixel_values"}:
        return None
    path = Path(inspect.getfile(model))
    modular = path.with_name(path.name.replace("modeling_", "modular_"))
    found = (
        re.search(rf"^class {model.__name__}\((\w+?)Model\)", modular.read_text(), re.M) if modular.is_file() else None
    )
    return _uniting(f"{found[1]}Processor") if found else None


def _whole(prefix: str, given: Mapping[str, str | None]) -> list[str]:
    """The prefix of the model that an encoder of both sounds and pictures is of, whose processor unites the two."""
    several = sum(given[part] is not None for part in PARTS) > 1 and not given["tokenizer"]
    return [prefix.removesuffix("Encoder")] if several else []


def _uniting(name: str) -> str | None:
    """The name, if it is of a class that unites parts: "FlavaImage" has an image processor called that."""
    return name if _existing(name) and hasattr(named(name), "get_attributes") else None


def _main_inputs(model: type[Any]) -> set[str]:
    """What the model says that its main inputs are, where its forward takes them: sub-models inherit the whole's."""
    takes = set(inspect.signature(called(model)).parameters)
    said = model.main_input_name
    return takes & ({said} if isinstance(said, str) else {*said}) or takes & {"input_ids", "pixel_values"}


def _existing(name: str) -> str | None:
    """The name, if the installed transformers has that class and can use it here."""
    try:
        named(name)
    except TinyError:
        return None
    return name


def _image(given: str | None, prefix: str, processor: str | None) -> str:
    """The image processor: as given, of the family, of that which the processor is of, or the default."""
    stems = (prefix, (processor or "").removesuffix("Processor"))
    own = (name for stem in stems if (name := _existing(f"{stem}ImageProcessorPil")))
    return given or next(own, None) or str(extras()["default_image_processor"])


def _tokenizer(prefix: str, config: Any, masks: bool) -> str:
    """The family's own class, or that of the language model inside it, or the default of such families."""
    ids = (getattr(node, f"{stem}_token_id", None) for node in tree(config) for stem in ("bos", "eos", "cls", "sep"))
    framed = any(number is not None for number in ids)
    decodes = getattr(config, "is_encoder_decoder", False)
    kind = "masked" if masks and framed else "encoder_decoder" if decodes else "plain"
    inner = [type(child).__name__.removesuffix("Config") for key, child in children(config).items() if "text" in key]
    default: str = extras()["default_tokenizers"][kind]
    return next((name for p in (prefix, *inner) if (name := _existing(p + "Tokenizer"))), default)
