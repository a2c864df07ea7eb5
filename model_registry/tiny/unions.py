"""Puts the parts of a processor together, with the special tokens that it and the config ask for."""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from model_registry.tiny.checkpoint import build_processor, named
from model_registry.tiny.extras import extras
from model_registry.tiny.keys import Meaning, meaning
from model_registry.tiny.nodes import patches, tree
from model_registry.tiny.recipe import Component, ProcessorError, Recipe, TinyError
from model_registry.tiny.tokenizers import tokenizer_component

CHAT = (
    "{{% for message in messages %}}{{{{ message['role'] }}}}: {{% if message['content'] is string %}}"
    "{{{{ message['content'] }}}}{{% else %}}{{% for part in message['content'] %}}{places}"
    "{{% if part['type'] == 'text' %}}{{{{ part['text'] }}}}{{% endif %}}{{% endfor %}}{{% endif %}}\n"
    "{{% endfor %}}{{% if add_generation_prompt %}}assistant: {{% endif %}}"
)
PLACE = "{{% if part['type'] == '{kind}' %}}{token}{{% endif %}}"

COUNTS = ("num_additional_image_tokens",)
"""Arguments that say how many placeholders an image has beyond its patches: a class token adds one."""

ASKED = re.compile(r"(?:has no|missing required) attribute '?(\w+?_token)(?:_id)?\b")

LOOKED_UP = re.compile(r"KeyError: '(\W\w+\W)'")
"""A token that a processor looks up in the vocabulary by what it says: "|NEWLINE|"."""

WRITTEN = re.compile(r"<\|?[A-Za-z]\w*\|?>")
"""A special token in a line of code."""


def unions(
    classes: Mapping[str, str | None], parts: dict[str, Component], before: Any, config: Any, stems: list[str]
) -> Iterator[tuple[Recipe, dict[str, str]]]:
    """What to try as the recipe's "processor", each with its special tokens by stem; nothing where there is none.

    before, config: the config with its defaults, and shrunk.
    """
    processor, tokenizer = classes["processor"], classes["tokenizer"]
    if not any(classes.values()):
        yield {}, {}
        return
    if processor is None:
        component, tokens = _single(tokenizer, parts, stems)
        yield {"processor": component}, tokens
        return
    parts = _wanted(processor, parts, patches(config))
    if tokenizer is None:
        yield {"processor": {"class": processor, "kwargs": parts}}, {}
        return
    tokens, attributes, said = _tokens(processor, tokenizer, parts, (before, config), stems)
    whole = {**parts, **_tokenizers(processor, tokenizer, tokens, attributes)}
    parameters = inspect.signature(named(processor).__init__).parameters
    chat = _chat({**tokens, **said}) if "chat_template" in parameters else {}
    if "chat_template" not in parameters and "apply_chat_template" in inspect.getsource(named(processor)):
        whole["tokenizer"] = {
            **whole["tokenizer"],
            "kwargs": {**whole["tokenizer"]["kwargs"], "chat_template": _template("")},
        }
    for count in (1, 0) if any(key in parameters for key in COUNTS) else (0,):
        more = {key: count for key in COUNTS if key in parameters and count}
        known = extras()["processor_arguments"].get(processor, {})
        kwargs = {**whole, **_mirrored(parameters, before, config), **more, **chat, **known}
        yield {"processor": {"class": processor, "kwargs": kwargs}}, tokens


def _wanted(processor: str, parts: dict[str, Component], count: int) -> dict[str, Component]:
    """Of the parts, those that the processor unites, by its own names for them; `count`: of patches an image."""
    attributes = named(processor).get_attributes()
    named_by_it = {ALIASES.get(name, name): name for name in attributes}
    wanted = {named_by_it[name]: part for name, part in parts.items() if name in named_by_it}
    read = set(re.findall(r"\bimage_processor\.(\w+)", inspect.getsource(named(processor))))
    if told := [key for key in read if meaning(key) is Meaning.PLACEHOLDERS and "image_processor" in wanted]:
        image = wanted["image_processor"]
        wanted["image_processor"] = {**image, "kwargs": {**image["kwargs"], **dict.fromkeys(sorted(told), count or 1)}}
    return wanted


def _single(tokenizer: str | None, parts: dict[str, Component], stems: list[str]) -> tuple[Component, dict[str, str]]:
    if tokenizer and not parts:
        tokens = {stem: f"<|{stem}|>" for stem in stems}
        return tokenizer_component(tokenizer, _named(tokens)), tokens
    if len(parts) == 1:
        return next(iter(parts.values())), {}
    if not parts:
        raise ProcessorError("transformers has no tokenizer and no processor for it, so no raw inputs can be made")
    raise ProcessorError(f"transformers has no processor class that unites its {' and '.join(sorted(parts))}")


def _tokens(
    processor: str, tokenizer: str, parts: dict[str, Component], configs: tuple[Any, Any], stems: list[str]
) -> tuple[dict[str, str], list[str], dict[str, str]]:
    """The special tokens by stem, spelled as the processor says or after the config's key; then the attributes that
    the processor wants its tokenizer to have for some of them; then what the processor itself calls its tokens: some
    put the token that starts an image into a text and expand that."""
    tokens: dict[str, str] = {}
    for _ in range(24):
        attributes = [f"{stem}_token" for stem in tokens]
        whole = {**parts, **_tokenizers(processor, tokenizer, tokens, attributes)}
        parameters = inspect.signature(named(processor).__init__).parameters
        try:
            kwargs = {**whole, **_mirrored(parameters, *configs)}
            made = build_processor({"processor": {"class": processor, "kwargs": kwargs}})
        except TinyError as error:
            if (looked := LOOKED_UP.search(str(error))) and looked[1] not in tokens.values():
                tokens[looked[1].strip("|<>[]").lower()] = looked[1]
                continue
            asked = ASKED.search(str(error))
            if not asked or asked[1].removesuffix("_token") in tokens:
                raise ProcessorError(str(error)) from error
            tokens[asked[1].removesuffix("_token")] = f"<|{asked[1].removesuffix('_token')}|>"
            continue
        unset = [
            key.removesuffix("_token") for key, value in vars(made).items() if key.endswith("_token") and not value
        ]
        if unset := [stem for stem in unset if stem not in tokens]:
            tokens |= {stem: f"<|{stem}|>" for stem in unset}
            continue
        if lacking := [stem for stem in _read(processor) if getattr(made.tokenizer, f"{stem}_token", None) is None]:
            tokens |= {stem: f"<|{stem}|>" for stem in lacking}
            continue
        texts = {key: value for key, value in vars(made).items() if isinstance(value, str) and value}
        said = {key.removesuffix("_token"): value for key, value in texts.items() if key.endswith("_token")}
        spelled = {**_constants(processor), **_written(processor)}
        return {**{stem: f"<|{stem}|>" for stem in stems}, **spelled, **said, **tokens}, attributes, said
    raise ProcessorError(f"{processor} asks for ever more special tokens: {', '.join(tokens)}")


def _constants(processor: str) -> dict[str, str]:
    """Special tokens that the processor's module spells as constants, by stem: IMAGE_TOKEN = "<image>"."""
    module = vars(sys.modules[named(processor).__module__])
    spelled = {key: value for key, value in module.items() if key.endswith("_TOKEN") and isinstance(value, str)}
    return {key.removesuffix("_TOKEN").lower(): value for key, value in spelled.items()}


def _read(processor: str) -> list[str]:
    """The stems of the tokens that the processor reads off its tokenizer whenever it is called."""
    found = re.findall(r"\bself\.tokenizer\.(\w+)_token\b", inspect.getsource(named(processor)))
    return list(dict.fromkeys(found))


def _written(processor: str) -> dict[str, str]:
    """Special tokens that the processor writes in the place of an image, by stem: "<IMG_START>"."""
    places = getattr(named(processor), "replace_image_token", None)
    tokens = WRITTEN.findall(inspect.getsource(places)) if places else []
    return {token.strip("<|>").lower(): token for token in tokens}


def _tokenizers(processor: str, tokenizer: str, tokens: dict[str, str], attributes: list[str]) -> dict[str, Component]:
    """A component for each attribute of the processor that is a tokenizer."""
    names = [name for name in named(processor).get_attributes() if "tokenizer" in name]
    given = {name: _named(tokens) if name == "tokenizer" else {} for name in names}
    return {name: tokenizer_component(tokenizer, tokens, attributes) for name, tokens in given.items()}


def _named(tokens: Mapping[str, str]) -> dict[str, str]:
    return {f"{stem}_token": token for stem, token in tokens.items()}


ALIASES = {
    "img_size": "image_size",
    "audio_processor": "feature_extractor",
    "num_image_tokens": "latent_query_num",
}
"""Names that some processors have for what the others call something else."""


def _mirrored(parameters: Mapping[str, Any], before: Any, config: Any) -> dict[str, Any]:
    """Arguments of the processor that the config tree has under the same name; a multiple stays that multiple."""
    found: dict[str, Any] = {}
    for was, now in reversed(list(zip(tree(before), tree(config), strict=False))):
        for key in parameters:
            old, new = (_valued(node, ALIASES.get(key, key)) for node in (was, now))
            if meaning(key) is Meaning.PLACEHOLDERS and parameters[key].default is None:
                found[key] = patches(config)
            if isinstance(new, (int, str)) and key not in ("self", "kwargs"):
                found[key] = _ratio(parameters[key].default, old) * new if type(new) is int else new
        places = {
            old: getattr(now, key) for key, old in vars(was).items() if meaning(key) is Meaning.PLACEHOLDERS and old
        }
        found |= {k: places[p.default] for k, p in parameters.items() if type(p.default) is int and p.default in places}
    return found


def _valued(node: Any, key: str) -> Any:
    """The value of the config's key, or of the same argument of an architecture that another package has."""
    return getattr(node, key, None) or (getattr(node, "model_args", None) or {}).get(key)


def _ratio(default: Any, before: Any) -> int:
    """How often the config's default goes into the argument's; 1 where it is no multiple."""
    multiple = type(default) is int and type(before) is int and before > 0 and default % before == 0
    return max(1, default // before) if multiple else 1


def _chat(tokens: Mapping[str, str]) -> dict[str, str]:
    """A chat template that puts every image, video and sound where its part stands in the message."""
    places = [
        PLACE.format(kind=kind, token=_wrapped(kind, tokens)) for kind in ("image", "video", "audio") if kind in tokens
    ]
    return {"chat_template": _template("".join(places))} if places else {}


def _template(places: str) -> str:
    """The chat template that writes these where the parts of a message stand."""
    return CHAT.replace("{places}", places).replace("{{", "{").replace("}}", "}")


def chatting(processing: Recipe) -> Recipe:
    """The recipe's tokenizer with a chat template, through which its model is prompted."""
    component = processing["processor"]
    return {"processor": {**component, "kwargs": {**component["kwargs"], "chat_template": _template("")}}}


def _wrapped(kind: str, tokens: Mapping[str, str]) -> str:
    """The placeholder, between the tokens that start and end vision where the config has such; one that the processor
    replaces by all of them stands alone."""
    if f"{kind}_placeholder" in tokens:
        return tokens[f"{kind}_placeholder"]
    around = next((stem for stem in ("vision", kind) if {f"{stem}_start", f"{stem}_end"} <= set(tokens)), None)
    if kind == "audio" or around is None:
        return tokens[kind]
    return tokens[f"{around}_start"] + tokens[kind] + tokens[f"{around}_end"]
