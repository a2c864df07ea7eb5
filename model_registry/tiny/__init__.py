"""Tiny random checkpoints of a family, on disk in the genuine format, and the recipes that describe them.

A *recipe* is JSON: `{"config": {"class", "kwargs"}, "processor": {"class", "kwargs"}, "generation": {...}}`.
`config.kwargs` holds only what differs from the class's own defaults. `processor` is what raw inputs go through: a
tokenizer, an image processor, a feature extractor, or a processor class whose kwargs nest those as components of the
same shape; it is absent where a family has none. `generation`, where present, are the keyword arguments of a
GenerationConfig that is saved over the model's own. `scaled`, where true: each matrix of weights is scaled so that it
keeps the size of what goes through it, where a model's initial weights leave nothing of its inputs; a number: so that it
multiplies that size by it. Where the family's processor cannot be made without torchvision,
`parts` (`{"image_processor": ..., "tokenizer": ...}`) stands in the place of `processor`. `unproven`, where present, is
why some of the model classes do not run with it, by class; `unused` which of the processor's results a class does not
take; `inputs` which of its arguments are called something else there, or have another shape: `{CLASS: {"grid_thw":
"image_grid_thw", "pixel_values": "pixel_values.flatten(0, 1)"}}`; `traits` what the classes showed when they ran (see
`FamilyTask`). `part_of`, in the recipe of a model that only runs as a part of another, says where: `{"class": "SamModel",
"family": "sam", "modalities": ["image"], "module": "prompt_encoder"}`; all else in it is about the whole. Inside kwargs four markers stand for what JSON would bloat:

    {"$vocab": KIND, ...}             what `vocabularies.vocabulary(KIND, ...)` returns
    {"$merges": KIND, ...}            what `vocabularies.merges(KIND, ...)` returns
    {"$file": NAME, "content": ...}   the path of a file NAME that holds the content (a marker or a value) as JSON
    {"$file": NAME, "lines": ...}     the same with one line an entry (a pair's two parts a space apart), below a
                                      "header" line if that is given
    {"$file": NAME, "sentencepiece": "char"}   the same with a SentencePiece model of the printable ASCII characters


Two functions, and neither the module nor its import touches torch or transformers:

    derive(family="bert", config_class="BertConfig", model_classes=["BertModel", "BertForMaskedLM"],
           tokenizer="BertTokenizer", processor=None, image_processor=None, feature_extractor=None,
           video_processor=None, config=None) -> Recipe | str
        Finds a recipe by generic rules and proves it: the checkpoint is built, loaded back, and run once on raw
        inputs through its own processor, for every model class that shares the config; at least one must run. A str is the reason why
        there is none. All arguments are JSON values by keyword, so that a caller may run it in a child process
        (some 1 s each after imports; it may hang or be killed by a model that is too large, so set a time limit).

        `config`, the content of a config.json, makes the recipe one of that config instead of the class's defaults:
        small, but with its activation, kinds of layers, position embeddings and the like. A reason then begins with the
        value of it that brings the reason up.

        `wholes`, the models that hold such a model as a part: [{"whole": {...}, "keys": ["qformer_config"], "modalities":
        ["text", "image"]}], with the arguments of a `derive` of the whole, the keys of the part's config in its config,
        and what the part is for. They are tried in turn where the family does not run by itself; the recipe is then
        that of the whole, and its `part_of` says where in that the part is.

    build(recipe, "BertForMaskedLM", folder, seed=0) -> Path
        Writes config.json, model.safetensors, the tokenizer and processor files, so that `Auto*.from_pretrained`
        and the concrete classes load the folder offline. Raises TinyError when the recipe does not fit.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

from model_registry.tiny.recipe import Recipe, TinyError

__all__ = ["Recipe", "TinyError", "build", "derive"]


def derive(
    *,
    family: str,
    config_class: str,
    model_classes: Sequence[str],
    tokenizer: str | None = None,
    processor: str | None = None,
    image_processor: str | None = None,
    feature_extractor: str | None = None,
    video_processor: str | None = None,
    config: Mapping[str, Any] | None = None,
    wholes: Sequence[Mapping[str, Any]] = (),
) -> Recipe | str:
    """A proven recipe for the family, or the reason why there is none. See the module's docstring."""
    from model_registry.tiny.blame import blamed
    from model_registry.tiny.derivation import derive_recipe, first_reason
    from model_registry.tiny.facts import Facts

    classes = {
        "tokenizer": tokenizer,
        "processor": processor,
        "image_processor": image_processor,
        "feature_extractor": feature_extractor,
        "video_processor": video_processor,
    }
    facts = Facts(family, config_class, tuple(model_classes), classes, config or {})
    found = derive_recipe(facts)
    if not isinstance(found, str):
        return found
    return _within(config_class, wholes, blamed(facts, found, first_reason))


def _within(config_class: str, wholes: Sequence[Mapping[str, Any]], reason: str) -> Recipe | str:
    """A recipe of the first of the models that holds such a part and runs it; else why not, after the reason."""
    from model_registry.tiny.within import Part, derive_within

    for whole in wholes:
        found = derive_within(Part.of(config_class, whole))
        if not isinstance(found, str):
            return found
        reason = f"{reason}; in {whole['whole']['family']}: {found}"
    return reason


def build(recipe: Recipe, model_class: str, folder: str | Path, seed: int = 0) -> Path:
    """Writes the tiny random checkpoint into folder (made if absent) and returns it. Same seed, same weights.

    Raises TinyError when a class is unknown to the installed transformers or rejects what the recipe says.
    """
    from model_registry.tiny.checkpoint import build_checkpoint

    return build_checkpoint(recipe, model_class, Path(folder), seed)


def __getattr__(name: str) -> Any:
    if name == "vocabularies":
        import importlib

        return importlib.import_module("model_registry.tiny.vocabularies")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
