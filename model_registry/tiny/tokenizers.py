"""The tokenizer of a recipe: a class, the tiny vocabulary of its kind, and the special tokens that others ask for."""

from __future__ import annotations

import inspect
import json
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from model_registry.tiny.checkpoint import build_processor, named
from model_registry.tiny.extras import extras
from model_registry.tiny.recipe import Component, ProcessorError
from model_registry.tiny.samples import boxes, xpaths

SAMPLE = "A cat sits on THE MAT."
KINDS = {"WordPiece": "wordpiece", "Unigram": "unigram", "WordLevel": "pieces"}
"""The kind of vocabulary of each model of the tokenizers library that has but one."""

STANDARD = ("bos_token", "eos_token", "unk_token", "sep_token", "pad_token", "cls_token", "mask_token")


def tokenizer_component(name: str, tokens: Mapping[str, str], attributes: Collection[str] = ()) -> Component:
    """The component of that class, with further special tokens: {attribute: token}.

    attributes: of the further tokens, those that the tokenizer must have as attributes of their own.
    Raises ProcessorError where no candidate vocabulary gives a tokenizer that tells letters apart.
    """
    said = ""
    for kwargs in _candidates(name):
        component = {"class": name, "kwargs": _with_tokens(kwargs, tokens, attributes)}
        try:
            tokenizer = build_processor({"processor": component})
            if tokenizer.pad_token is None:
                component = _with_pad(component)
                tokenizer = build_processor({"processor": component})
            if len(set(tokenized(tokenizer, SAMPLE)["input_ids"])) > 4:
                return component
            said = "it does not tell the letters of a sentence apart"
        except Exception as error:
            said = str(error)
    raise ProcessorError(f"no tiny vocabulary fits {name}: {said or 'its constructor is of no known shape'}")


def _with_tokens(kwargs: dict[str, Any], tokens: Mapping[str, str], attributes: Collection[str]) -> dict[str, Any]:
    """Tokens that have an attribute are arguments of their own, sorted as a recipe's file sorts them, for their order
    gives them their ids; the others are extra special tokens."""
    own = {*STANDARD, *attributes}
    extra = list(dict.fromkeys(token for key, token in tokens.items() if key not in own))
    standard = {key: tokens[key] for key in sorted(tokens) if key in own}
    return {**kwargs, **standard, **({"extra_special_tokens": extra} if extra else {})}


def _with_pad(component: Component) -> Component:
    """The component with a padding token of its own, as the first after the special tokens that it has."""
    text = json.dumps(component["kwargs"]).replace('"specials": [', '"specials": ["<pad>", ', 1)
    return {"class": component["class"], "kwargs": {**json.loads(text), "pad_token": "<pad>"}}


def tokenized(tokenizer: Any, *texts: str, **options: Any) -> Any:
    """The tokens of texts; of their words with the place of each, a row of them, where the tokenizer asks for those."""
    *question, sentence = texts
    words = sentence.split()
    if takes_boxes(tokenizer):
        return tokenizer(*question, words, boxes=boxes(len(words)), **options)
    if "xpaths" in inspect.signature(type(tokenizer).__call__).parameters:
        return tokenizer(*question, words, xpaths=xpaths(len(words)), **options)
    return tokenizer(*texts, **options)


def takes_boxes(processor: Any) -> bool:
    """Whether a tokenizer or processor wants words, and where each stands on a page."""
    return "boxes" in inspect.signature(type(processor).__call__).parameters


def _candidates(name: str) -> Iterator[dict[str, Any]]:
    """Arguments to try, by the shape of the constructor and what it makes of no arguments at all."""
    cls = named(name)
    parameters = _parameters(cls)
    known = extras()["tokenizer_arguments"].get(name, {})
    if "vocab" in parameters and issubclass(cls, named("TokenizersBackend")):
        found = _backed(cls, parameters)
    elif any("vocab_file" in key for key in parameters) or "source_spm" in parameters:
        found = _filed(cls, parameters)
    elif issubclass(cls, named("TokenizersBackend")):
        found = iter([_whole()])
    elif any(parameter.default is parameter.empty for parameter in list(parameters.values())[1:-1]):
        return
    else:
        found = iter([{}])
    yield from ({**kwargs, **known} for kwargs in found)


def _parameters(cls: Any) -> Mapping[str, inspect.Parameter]:
    """Those of the constructor, or, if it takes any and hands them on, of the first one above it that names its own."""
    for kind in cls.__mro__:
        if "__init__" in vars(kind):
            parameters = inspect.signature(kind.__init__).parameters
            if not any(parameter.kind is parameter.VAR_POSITIONAL for parameter in parameters.values()):
                return parameters
    return {}


def _whole() -> dict[str, Any]:
    """Arguments of a class that has no tokens of its own and reads all from the tokenizers library's format."""
    level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}
    vocab = {"$vocab": "byte_bpe", "specials": ["<unk>"]}
    model = {"type": "BPE", "vocab": vocab, "merges": {"$merges": "byte_bpe"}}
    content = {"version": "1.0", "added_tokens": [], "pre_tokenizer": level, "decoder": level, "model": model}
    return {"tokenizer_file": {"$file": "tokenizer.json", "content": content}, "unk_token": "<unk>"}


def _backed(cls: Any, parameters: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Arguments of a class that wraps the tokenizers library."""
    small = {"extra_ids": 0} if "extra_ids" in parameters else {}
    try:
        empty = cls(**small)
        kind, specials = _kind(empty.backend_tokenizer), _specials(empty)
    except Exception:  # some cannot be made without a vocabulary: go by their declarations
        kind, specials = KINDS.get(getattr(cls.model, "__name__", ""), "byte_bpe"), _declared(parameters)
    vocab = {"$vocab": kind, "specials": specials, **extras()["tokenizers"].get(cls.__name__, {})}
    merged = {"merges": {"$merges": kind}} if "merges" in parameters and kind.endswith("bpe") else {}
    more = {"extra_special_tokens": vocab["last"]} if "last" in vocab else {}
    yield {"vocab": vocab, **merged, **small, **more}


def _kind(backend: Any) -> str:
    """The kind of vocabulary, as `vocabularies` names them, that a backend of the tokenizers library takes."""
    model = type(backend.model).__name__
    if model != "BPE":
        return KINDS.get(model, model)
    if backend.model.end_of_word_suffix:
        return "suffix_bpe"
    text = str(backend.pre_tokenizer) + str(backend.decoder)
    return "byte_bpe" if "ByteLevel" in text else "sentencepiece_bpe"


def _specials(empty: Any) -> list[str]:
    """The special tokens in the order of the class's own default vocabulary."""
    known = sorted(empty.get_vocab().items(), key=lambda item: item[1])[:40]
    listed = [token for token, _ in known if token not in ("▁", " ")]
    return list(dict.fromkeys([*listed, *map(str, empty.all_special_tokens)]))


def _filed(cls: Any, parameters: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Arguments of a class that reads its vocabulary from files, in the format that the files' names tell."""
    specials = _declared(parameters)
    file = cls.vocab_files_names.get("vocab_file", "vocab.json")
    files = [key for key in parameters if "vocab_file" in key]
    if "merges_file" in parameters:
        merged = {"$file": "merges.txt", "lines": {"$merges": "suffix_bpe"}, "header": "#version: 0.2"}
        names = {key: cls.vocab_files_names.get(key, file) for key in files}
        yield {**{key: _file(names[key], "suffix_bpe", specials) for key in files}, "merges_file": merged}
    elif spm := [key for key in parameters if "spm" in key]:
        models = {key: {"$file": f"{key}.model", "sentencepiece": "char"} for key in spm}
        pieces = _file("vocab.json", "pieces", specials)
        yield {**models, ("vocab" if "vocab" in parameters else "vocab_file"): pieces}
    elif file.endswith(".model"):
        yield {"vocab_file": {"$file": file, "sentencepiece": "char"}}
    else:
        yield {"vocab_file": _file(file, "characters", [*specials, "|"])}
        yield {"vocab_file": _file(file, "wordpiece", specials)}


def _declared(parameters: Mapping[str, Any]) -> list[str]:
    """The special tokens that a constructor has as defaults."""
    order = ("pad_token", "bos_token", "eos_token", "unk_token", "sep_token", "cls_token", "mask_token")
    further = [key for key in parameters if key.endswith("_token") and key not in order]
    tokens = (parameters[key].default for key in (*order, *further) if key in parameters)
    return list(dict.fromkeys(token for token in tokens if isinstance(token, str)))


def _file(name: str, kind: str, specials: list[str]) -> dict[str, Any]:
    form = "content" if name.endswith(".json") else "lines"
    return {"$file": name, form: {"$vocab": kind, "specials": specials}}
