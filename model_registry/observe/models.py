"""What a model type's classes say about themselves."""

from __future__ import annotations

import dataclasses
import functools
import inspect
import re
import sys
import typing
from collections.abc import Iterable
from typing import Any

from model_registry.observe.modules import config_class, find_class, own_classes, package_of, submodules
from model_registry.tiny.arguments import called, has_forward
from model_registry.tiny.decoders import starts_itself, wants_decoder, wants_encoder
from model_registry.tiny.generating import hears_as_it_writes, makes_sounds
from model_registry.tiny.hearing import stacks
from model_registry.tiny.keys import Meaning, meaning
from model_registry.tiny.nodes import tree

MODALITIES = ("text", "image", "audio", "video", "time")
FEATURES = ("get_text_features", "get_image_features", "get_audio_features", "get_video_features")
OF_INPUT = {
    "input_ids": "text",
    **dict.fromkeys(("pixel_values", "pixel_values_images", "image", "images", "flattened_patches"), "image"),
    **dict.fromkeys(("grid_thw", "image_grid_thw"), "image"),
    "pixel_values_videos": "video",
    **dict.fromkeys(("input_features", "input_values", "audio_input_ids"), "audio"),
    **dict.fromkeys(("past_values", "states", "spectrogram", "latents"), "time"),
}
"""What arguments of forward are made of."""
# What every model takes, and no person feeds it.
PLUMBING = {"self", "kwargs", "args", "return_dict", "output_attentions", "output_hidden_states", "use_cache"}
POOLS_LAST = re.compile(r"!= self\.config\.[\w.()]*pad_token_id")
QUANTIZES = re.compile(r"Quantiz(er|ation)\(")
CHOOSES = re.compile(r"\.topk\(|topk_proposals\(")
BRANCHES = re.compile(r"self\.(\w+)\[[^\]]*\] > 0\b")
DISTRIBUTIONS = re.compile(r"torch\.distributions\.\w+\((?![^)]*validate_args)")
HANDED_ON = re.compile(r"\b(shared_\w+)=outputs\.\1\b")
EMBEDDINGS = re.compile(r"\.embed_tokens\.weight\[self\.")
MASKS = re.compile(r"encoder_attention_mask=encoder_outputs\.attention_mask\b")
CASTS = re.compile(r"self\.(\w+) = self\.\1\.to\(")
EVERYDAY = {"loss", "hidden_states", "attentions", "past_key_values", "cross_attentions"}  # returned by most models


@functools.cache
def all_classes(family: str) -> tuple[type[Any], ...]:
    """Every model class of this model type, mapped or not, in the order of the source."""
    from transformers import PreTrainedModel

    config = config_class(family)
    modules: Iterable[Any] = submodules(package_of(family), "modeling")
    classes: list[Any] = [kind for module in modules for kind in own_classes(module, PreTrainedModel)]
    mine = [kind for kind in classes if kind.config_class is config]
    return tuple(kind for kind in mine if not kind.__name__.endswith("PreTrainedModel"))


def base_class(family: str, mapped: dict[str, str], prefix: str) -> type[Any] | None:
    """The model without a head: as mapped, else by its usual name, else what is mapped, else the first that there is."""
    if "MODEL" in mapped:
        return find_class(mapped["MODEL"], package_of(family))
    found = all_classes(family)
    if named := [kind for kind in found if kind.__name__ == f"{prefix}Model"]:
        return named[0]
    if mapped:
        return find_class(next(iter(mapped.values())), package_of(family))
    return found[0] if found else None


def main_input(kind: type[Any]) -> list[str]:
    names = kind.main_input_name
    return [names] if isinstance(names, str) else list(names)


def modalities(kind: type[Any]) -> list[str]:
    """What the class declares; where it only inherits the default "text", what its main inputs are made of."""
    from transformers import PreTrainedModel

    declared = any("input_modalities" in vars(part) for part in kind.__mro__[: kind.__mro__.index(PreTrainedModel)])
    said = kind.input_modalities if declared else [OF_INPUT.get(name, "text") for name in main_input(kind)]
    return _ordered({said} if isinstance(said, str) else said)


def taken(inputs: Iterable[str], declared: list[str]) -> list[str]:
    """What the inputs of a sub-model are made of, of which it may declare what the whole is for."""
    found = {OF_INPUT[name] for name in inputs if name in OF_INPUT}
    frames = found == {"image"} and declared == ["video"]
    return declared if frames or not found else _ordered(found)


def _ordered(modalities: Iterable[str]) -> list[str]:
    said = set(modalities)
    return [name for name in MODALITIES if name in said]


def features(kind: type[Any]) -> list[str]:
    return [name for name in FEATURES if callable(getattr(kind, name, None))]


def inputs(kind: type[Any]) -> list[str]:
    """The names of forward's arguments, in order, without the ones that every model has; of `encode`'s, where there is no
    forward; none where there is neither."""
    if encodes(kind) or has_forward(kind):
        return [name for name in inspect.signature(called(kind)).parameters if name not in PLUMBING]
    return []


def methods(kind: type[Any]) -> list[str]:
    """What it can do besides forward, or instead of it."""
    said = {"generate": kind.can_generate(), "encode": encodes(kind)}
    return [*(name for name, able in said.items() if able), *features(kind)]


def encodes(kind: type[Any]) -> bool:
    """Whether the class has no forward, but encodes what it is given."""
    return not has_forward(kind) and hasattr(kind, "encode")


def outputs(kind: type[Any]) -> list[str]:
    """The fields of what forward returns (without the everyday ones), where its annotation names a ModelOutput; else nothing."""
    from transformers.utils import ModelOutput

    try:
        said = typing.get_type_hints(inspect.unwrap(kind.forward)).get("return")
    except (NameError, TypeError, AttributeError):  # an annotation that names what its module does not import
        return []
    parts: tuple[Any, ...] = typing.get_args(said) or (said,)
    for part in parts:
        if inspect.isclass(part) and issubclass(part, ModelOutput):
            fields = dataclasses.fields(typing.cast(Any, part))
            return [field.name for field in fields if field.name not in EVERYDAY]
    return []


def traits(kind: type[Any]) -> list[str]:
    """What the class takes beyond the usual: "init:NAME", "forward:NAME" and, where it generates its own way,
    "generate:NAME"; "pools:last" where it looks for the last token that is not the config's `pad_token_id`;
    "config:is_decoder" where it is a decoder only if its config says so, "config:encoder_alone" where it takes no config that
    says `is_encoder_decoder`; "decoder:masks" where its decoder is told by its encoder what of that is padding,
    "decoder:starts" where its forward makes the decoder's first tokens itself, "decoder:squeezes"
    where it makes all of them, and squeezes a batch of one away; "loops:NAME" of experts that go by their choice; "frames:stacked" where it takes whole groups
    of frames alone; "generates:sound" where it makes a sound of a text as it generates, "generates:heard" where it hears a
    recording as it generates."""
    from transformers import GenerationMixin

    said = [f"init:{name}" for name in inspect.signature(kind.__init__).parameters if name not in {*PLUMBING, "config"}]
    said += [f"forward:{name}" for name in inputs(kind)]
    said += ["experts"] if kind._can_set_experts_implementation() else []
    said += ["routed"] if _quantizes(kind) else []
    said += ["pools:last"] if POOLS_LAST.search(inspect.getsource(inspect.unwrap(kind.forward))) else []
    said += ["config:is_decoder"] if wants_decoder(kind) else []
    said += ["config:encoder_alone"] if wants_encoder(kind) else []
    said += [
        f"loops:{part.__name__}" for part in _beside(kind) if _loops(part) and not hasattr(part.forward, "__wrapped__")
    ]
    said += ["generates:sound"] if makes_sounds(kind) else []
    said += ["generates:heard"] if hears_as_it_writes(kind) else []
    said += ["frames:stacked"] if stacks(kind) else []
    said += ["decoder:masks"] if any(MASKS.search(_code(part)) for part in _beside(kind)) else []
    said += ["decoder:starts"] if starts_itself(kind) else []
    said += ["decoder:squeezes"] if "decoder_input_ids" in inputs(kind) and _squeezes(kind) else []
    if kind.can_generate() and kind.generate is not GenerationMixin.generate and not _hands_on(kind):
        usual = {*PLUMBING, *inspect.signature(GenerationMixin.generate).parameters}
        said += [
            "generate",
            *(f"generate:{name}" for name in inspect.signature(kind.generate).parameters if name not in usual),
        ]
    return sorted(set(said))


def _hands_on(kind: type[Any]) -> bool:
    """Whether its `generate` takes what its forward takes, and leaves generating to transformers: some set adapters first."""
    own = inspect.signature(kind.generate).parameters.keys() - {"self", "args", "kwargs"}
    return own <= {*inputs(kind)} and "super().generate(" in inspect.getsource(kind.generate)


def built_traits(model: Any) -> list[str]:
    """What shows only once it is built: "weight:NAME" of its own weights, and what does most of its work."""
    import torch
    from transformers import PreTrainedModel
    from transformers.exporters.utils import is_multimodal

    modules = list(model.modules())
    said = [f"weight:{name}" for name, _ in model.named_parameters(recurse=False)]
    flat = all(weight.dim() < 5 for weight in model.parameters())  # others cannot be laid out channels last
    if flat and sum(isinstance(module, torch.nn.Conv2d) for module in modules) > 2:
        said.append("convolutional")
    if hasattr(model.config, "bbox_scale"):
        said.append("config:bbox_scale")
    if getattr(model.config, "return_loss", False):
        said.append("config:return_loss")
    if getattr(model.config.get_text_config(decoder=True), "use_cache", True) is False:
        said.append("config:use_cache")
    if any(isinstance(module, PreTrainedModel) and module._can_set_experts_implementation() for module in modules):
        said.append("experts")
    said += [f"loops:{type(module).__name__}" for module in modules if _eager(module) and _loops(type(module))]
    said += [f"casts:{name}" for kind in {*map(type, modules)} for name in CASTS.findall(_code(kind))]
    said += [
        f"branches:{name}" for part in modules for name in BRANCHES.findall(_code(type(part))) if name in part._buffers
    ]
    if any(DISTRIBUTIONS.search(_code(kind)) for kind in {*map(type, modules)}):
        said.append("distributions")
    said += [f"decoder:{name}" for name in HANDED_ON.findall(_code(type(model)))]
    if EMBEDDINGS.search(_code(type(model))):
        said.append("reads:embeddings")
    if _sees_or_hears(model) and not is_multimodal(model):
        said.append("parts:nameless")
    if any(_norms(module) for module in modules):
        said.append("attention:norms")
    if any(hasattr(module, "_deepstack_process") for module in modules):
        said.append("deepstack")
    if _remembers_in_states(model.config):
        said.append("recurrent")
    if any(_sees_sizes(type(module)) for module in modules if isinstance(module, PreTrainedModel)):
        said.append("tower:image_sizes")
    experts = any(meaning(key) is Meaning.EXPERTS_CHOSEN for node in tree(model.config) for key in vars(node))
    if experts or any(_chooses(type(module)) for module in modules if isinstance(module, PreTrainedModel)):
        said.append("routed")
    return sorted(set(said))


def _sees_or_hears(model: Any) -> bool:
    """Whether it gives the features of images or sounds, and has a part that reads."""
    return bool({*features(type(model))} - {"get_text_features"}) and model.get_decoder() is not model


def _sees_sizes(kind: type[Any]) -> bool:
    """Whether it takes images that are padded to one size together with the sizes that they had, and no text."""
    taken = inspect.signature(kind.forward).parameters.keys()
    return taken >= {"pixel_values", "image_sizes"} and "input_ids" not in taken


def _squeezes(kind: type[Any]) -> bool:
    """Whether the function beside it that shifts the tokens of a text squeezes all axes of one token, as of one text."""
    shift = vars(sys.modules[kind.__module__]).get("shift_tokens_right")
    return shift is not None and ".squeeze()" in inspect.getsource(shift)


def _quantizes(kind: type[Any]) -> bool:
    """Whether the model goes on with the likeliest entries of a codebook: of its own, or of one that makes images tokens."""
    return hasattr(kind, "get_image_tokens") or bool(QUANTIZES.search(inspect.getsource(kind.__init__)))


def _norms(module: Any) -> bool:
    """Whether it is an attention over images one after the other that projects at once and normalizes queries and keys."""
    return (
        hasattr(module, "qkv")
        and hasattr(module, "q_norm")
        and "cu_seqlens" in inspect.signature(module.forward).parameters
    )


def _code(kind: type[Any]) -> str:
    """What its forward is written as; "" where it is not transformers' own."""
    own = kind.__module__.startswith("transformers.models.")
    return inspect.getsource(inspect.unwrap(kind.forward)) if own else ""


def _beside(kind: type[Any]) -> list[Any]:
    """All classes of modules in the same file."""
    return [
        part
        for part in vars(sys.modules[kind.__module__]).values()
        if inspect.isclass(part) and hasattr(part, "forward")
    ]


def _loops(module: type[Any]) -> bool:
    """Whether its own code goes through the experts that some token chose."""
    return " in expert_hit:" in _code(module) and "self.num_experts =" in inspect.getsource(
        inspect.unwrap(module.__init__)
    )


def _eager(experts: Any) -> bool:
    """Whether experts that transformers computes in several ways are computed by their own code."""
    return hasattr(experts, "has_gate") and experts.config._experts_implementation == "eager"


def _remembers_in_states(config: Any) -> bool:
    """Whether what some layers keep of the tokens before has a fixed size, however many those were."""
    from transformers.cache_utils import DYNAMIC_LAYER_TYPE_MAPPING, LinearAttentionCacheLayerMixin

    layers = getattr(config.get_text_config(decoder=True), "layer_types", None) or ()
    kinds = [DYNAMIC_LAYER_TYPE_MAPPING.get(name) for name in layers]
    return any(inspect.isclass(kind) and issubclass(kind, LinearAttentionCacheLayerMixin) for kind in kinds)


def _chooses(kind: type[Any]) -> bool:
    """Whether the model goes on with the best of what it found itself, as detectors do with their proposals."""
    return bool(CHOOSES.search(inspect.getsource(inspect.unwrap(kind.forward))))


def on_meta(kind: type[Any], config: Any, attention: str) -> Any:
    """The model without its weights: shapes only, in a moment, however large it is."""
    import torch

    with torch.device("meta"):
        return kind._from_config(config, attn_implementation=attention)


def parameters(model: Any) -> int:
    """Number of weights, those that are shared counted once."""
    return sum(weight.numel() for weight in model.parameters())


def reserved_positions(model: Any) -> int:
    """How many of its learned positions are not for tokens: RoBERTa and its kin start after the padding index."""
    for module in model.modules():
        positions: Any = getattr(module, "position_embeddings", None)
        if hasattr(module, "word_embeddings") and hasattr(positions, "num_embeddings"):
            return int(module.padding_idx) + 1 if _counts_from_padding(module) else 0
    return 0


def _counts_from_padding(module: Any) -> bool:
    """By the helper that all of them number their tokens with: a method, or a function next to the class."""
    helper = "create_position_ids_from_input_ids"
    beside = vars(sys.modules[type(module).__module__])
    return getattr(module, "padding_idx", None) is not None and (hasattr(module, helper) or helper in beside)
