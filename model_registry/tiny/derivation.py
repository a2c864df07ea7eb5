"""Derives the recipe of a family: drafts by rules, one style of shrinking after the other, until one proves itself."""

from __future__ import annotations

import contextlib
import re
from collections import Counter, deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from inspect import signature
from itertools import product
from typing import Any

from model_registry.tiny.checkpoint import build_processor, named
from model_registry.tiny.classes import complete
from model_registry.tiny.configs import LABELS, Ids, config_kwargs, merged, shrunk, with_native
from model_registry.tiny.deciding import decides
from model_registry.tiny.extras import extras
from model_registry.tiny.facts import Facts
from model_registry.tiny.given import given_config
from model_registry.tiny.narrow import narrowed
from model_registry.tiny.processors import audio_component, channels, image_component, largest_side, shortening
from model_registry.tiny.prove import prove
from model_registry.tiny.prune import pruned
from model_registry.tiny.rechannel import rechannelled
from model_registry.tiny.recipe import Component, NothingRuns, ProcessorError, Recipe, TinyError
from model_registry.tiny.recount import recounted
from model_registry.tiny.shrink import Shrinker
from model_registry.tiny.spread import spread
from model_registry.tiny.style import STYLES, Style
from model_registry.tiny.tokens import asked, numbered, token_ids
from model_registry.tiny.traits import with_traits
from model_registry.tiny.unions import chatting, unions
from model_registry.tiny.unset import by_key, small_architectures, unset

LABELLED = re.compile(r"Classification|Detection|Segmentation")

MISFIT = re.compile(r" rejects (the tiny config|its shrunk values): | fails (on|:|with) ")
"""Reasons that speak of sizes rather than of what makes a model's inputs."""

PATIENCE = 4
"""How often a reason may return, but for its numbers, before other sizes are not worth trying."""


Repair = Callable[[Recipe, str], Iterator[Recipe]]
"""(recipe, what is said of it) -> recipes of which it should not be."""

REPAIRS: tuple[Repair, ...] = (recounted, rechannelled, spread)
"""Of drafts, by what is said of them."""


@dataclass(frozen=True)
class Draft:
    """What every recipe of one style shares.

    config: with its defaults. native: arguments for backbones that need no other package. more: arguments that the
    family's default config lacks. classes: of the processor and its parts, completed.
    """

    facts: Facts
    config: Any
    native: dict[str, Any]
    more: dict[str, Any]
    classes: dict[str, str | None]
    shrinker: Shrinker

    @classmethod
    def of(cls, facts: Facts, style: Style, left: str | None = None, said: str = "") -> Draft:
        """left: a key whose values stay as they are. said: why models reject what their config leaves unset.

        Raises TinyError where the default config or a part of the processor cannot be made.
        """
        config, native = given_config(facts.config_class, facts.config)
        masks = any("MaskedLM" in name for name in facts.model_classes)
        classes = complete(facts.classes, facts.prefix, config, named(facts.model_classes[0]), masks)
        shrinker = Shrinker.of(
            config, style, largest_side(classes["image_processor"] or classes["video_processor"]), left
        )
        shrinker.sounds = channels(classes["feature_extractor"])
        more = merged(by_key(config), small_architectures(config))
        more = merged(more, extras()["config"].get(facts.family, {}))
        more = merged(unset(config, said), more) if said else more
        return cls(facts, config, native, more, classes, shrinker)

    def sizes(self) -> list[str]:
        """The keys whose values are made small, anywhere in the config."""
        return list(dict.fromkeys(_keys(config_kwargs(self.config, self.shrinker, lambda *_: None))))

    def parts(self) -> dict[str, Component]:
        """What images, videos and sounds go through; sounds are shortened for the config as for the extractor."""
        parts: dict[str, Component] = {}
        for kind in ("image_processor", "video_processor"):
            if name := self.classes[kind]:
                parts[kind] = image_component(name, self.config, self.shrinker)
        if name := self.classes["feature_extractor"]:
            masked = "input_features_mask" in signature(named(self.facts.model_classes[0]).forward).parameters
            parts["feature_extractor"] = audio_component(name, self.config, self.shrinker, masked)
        self.shrinker.shortening = shortening(parts.get("feature_extractor"))
        return parts

    def recipes(self) -> Iterator[Recipe]:
        """The recipes to try. Raises TinyError where the shrunk config or the processor cannot be made."""
        parts = self.parts()
        chats = decides(named(self.facts.model_classes[0]))
        small = shrunk(self.config, self.native, self.more, self.shrinker)
        for processing, tokens in unions(self.classes, parts, self.config, small, asked(self.config)):
            processing = chatting(processing) if chats else processing
            made = build_processor(processing)
            first, second = (self._recipe(processing, tokens, made, believed) for believed in (made, None))
            yield first
            if second != first:
                yield second

    def _recipe(self, processing: Recipe, tokens: dict[str, str], made: Any, believed: Any) -> Recipe:
        """The recipe around a processor: the config's overrides, with the ids that its tokenizer gives."""
        tokenizer = getattr(made, "tokenizer", made)
        kwargs = self._kwargs(tokenizer, _rule(self.facts.family, believed, tokenizer, tokens))
        recipe: Recipe = {"config": {"class": self.facts.config_class, "kwargs": kwargs}, **processing}
        if self.facts.family in extras()["generation"]:
            ids = {key: value for key, value in kwargs.items() if key.endswith(("_token_id", "suppress_tokens"))}
            recipe["generation"] = {**ids, **numbered(extras()["generation"][self.facts.family], tokenizer)}
        return recipe

    def _kwargs(self, tokenizer: Any, rule: Ids) -> dict[str, Any]:
        more = {
            key: (rule(key, value, self.more) if key.endswith("_token_id") else None) or value
            for key, value in self.more.items()
        }
        kwargs = merged(with_native(config_kwargs(self.config, self.shrinker, rule), self.native), more)
        starts = [getattr(self.config, f"{name}_token_id", None) for name in ("decoder_start", "bos")]
        if getattr(self.config, "is_encoder_decoder", False) and starts == [None, None]:
            kwargs.setdefault("decoder_start_token_id", getattr(tokenizer, "pad_token_id", 0))
        if any(LABELLED.search(name) for name in self.facts.model_classes):
            labels = _labels(self.facts.model_classes)
            kwargs["id2label"] = {str(index): label for index, label in enumerate(labels)}
            if "num_labels" in getattr(type(self.config), "__dataclass_fields__", {}):  # which would win
                kwargs["num_labels"] = len(labels)
        return kwargs


def derive_recipe(facts: Facts) -> Recipe | str:
    """The first draft with which every model class runs, else the one with the most, else why the first draft failed."""
    if not facts.model_classes:
        return "transformers has no model class for it"
    said: list[str] = []
    best: Recipe | None = None
    for style in STYLES:
        if _hopeless(said) and style.head and (style.image or not facts.classes["image_processor"]):
            continue
        try:
            best = _better(best, _proven(Draft.of(facts, style), said))
        except ProcessorError as error:
            said.append(str(error))
            break
        except TinyError as error:
            said.append(str(error))
        if best and "unproven" not in best:
            break
    best = best or _with_unset(facts, said[0]) or _with_one_left(facts, said[0])
    return with_traits(best, facts.model_classes) if best else said[0]


def first_reason(facts: Facts) -> str | None:
    """Why the first draft does not run, which is what `derive_recipe` says if none does; None if it runs."""
    said: list[str] = []
    try:
        return None if _proven(Draft.of(facts, STYLES[0]), said) else said[0]
    except TinyError as error:
        return [*said, str(error)][0]


def _with_unset(facts: Facts, said: str) -> Recipe | None:
    """A recipe with values for what the config's class leaves unset; None where it leaves nothing unset."""
    with contextlib.suppress(TinyError):
        if not unset(given_config(facts.config_class, facts.config)[0], said):
            return None
        for style in STYLES[:2]:
            with contextlib.suppress(TinyError):
                if found := _proven(Draft.of(facts, style, said=said), []):
                    return found
    return None


def _with_one_left(facts: Facts, said: str) -> Recipe | None:
    """A recipe in which the sizes of one key stay as they are: they may depend on others in ways that no key tells."""
    if not MISFIT.search(said):
        return None
    for style in STYLES[:2]:
        with contextlib.suppress(TinyError):
            for key in Draft.of(facts, style).sizes():
                with contextlib.suppress(TinyError):
                    if found := _proven(Draft.of(facts, style, left=key), []):
                        return found
    return None


def _keys(kwargs: dict[str, Any]) -> Iterator[str]:
    for key, value in kwargs.items():
        if isinstance(value, dict):
            yield from _keys(value)
        else:
            yield key


def _hopeless(said: list[str]) -> bool:
    """Whether a reason keeps coming back whatever the sizes; images and heads of their full size may still help."""
    return max(Counter(re.sub(r"\d+", "", reason) for reason in said).values(), default=0) >= PATIENCE


def _better(left: Recipe | None, right: Recipe | None) -> Recipe | None:
    """The recipe with which more model classes run; the left one if it is the same."""
    if left is None or right is None:
        return left or right
    return right if len(right.get("unproven", ())) < len(left.get("unproven", ())) else left


def _proven(draft: Draft, said: list[str]) -> Recipe | None:
    """The style's best recipe, as drafted or repaired; the reasons of what did not run are added to `said`."""
    best: Recipe | None = None
    waiting = deque((recipe, REPAIRS) for recipe in draft.recipes())
    while waiting and not (best and "unproven" not in best):
        recipe, repairs = waiting.popleft()
        try:
            best = _better(best, shortest := _shortest(recipe, draft.facts.model_classes))
            reasons = list(shortest.get("unproven", {}).values())
        except NothingRuns as error:
            reasons = error.reasons
        except TinyError as error:
            reasons = [str(error)]
        said += reasons
        for reason, repair in product(reasons, repairs):
            waiting += [(repaired, (spread,) if repair is rechannelled else ()) for repaired in repair(recipe, reason)]
    return best


def _shortest(recipe: Recipe, model_classes: tuple[str, ...]) -> Recipe:
    """The recipe pruned, if as many classes still run with it: some sizes matter only when a model runs.

    "unproven" in it says why the other classes do not run. Raises TinyError where none does.
    """
    proof = prove(recipe, model_classes)
    proven = tuple(name for name in model_classes if name not in proof.unproven)
    with contextlib.suppress(TinyError):
        if not prove(short := pruned(recipe, proven), proven).unproven:
            recipe = short
    said = {"unproven": proof.unproven, **proof.told}
    return narrowed({**recipe, **{key: _plain(value) for key, value in sorted(said.items()) if value}}, len(proven))


def _plain(by_class: dict[str, Any]) -> dict[str, Any]:
    """The same by the classes' own names, without their modules."""
    return {name.rpartition(".")[2]: value for name, value in by_class.items()}


def _rule(family: str, believed: Any, tokenizer: Any, tokens: dict[str, str]) -> Ids:
    if not hasattr(tokenizer, "convert_tokens_to_ids"):
        return lambda key, value, node: None
    return token_ids(believed, tokenizer, tokens, extras()["ids"].get(family, {}))


def _labels(model_classes: tuple[str, ...]) -> tuple[str, ...]:
    """Three labels, or two where a question-answering head, which has a start and an end, shares the config."""
    return LABELS[:2] if any("QuestionAnswering" in name for name in model_classes) else LABELS
