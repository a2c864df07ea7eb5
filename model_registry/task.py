"""What a task is, and which families have it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

BASE = "MODEL"
"""The mapping of models without a head. The Auto classes leave some of them out: sub-models, above all."""

WHOLE = "MODEL_WHOLE"
"""The model within which a sub-model runs that does not run by itself: in place of the mappings of transformers."""


@dataclass(frozen=True)
class Variant:
    """One way to do a task: the template that does it, and what a family must be for that template to be right.

    template: name of the skill template, without folder and suffix.
    mapping: transformers' mapping that gives the model class ("MODEL" for the model without a head,
        "MODEL_WHOLE" for the one that such a family only is a part of).
    any_of, none_of: further mappings of which the family must be in one, or may be in none.
    only: the modalities that the model takes, exactly; takes: modalities that it must take, among others.
    needs: which of tokenizer, processor, image_processor, feature_extractor, video_processor it must have.
    methods, outputs: what the model class must be able to do and return.
    with_inputs, without_inputs: arguments of forward that the task's inputs are, and that would need more than those.
    has: traits (see `FamilyTask`) of which the model class must have all.
    lacks: traits of which it must have none.
    encoder_decoder: whether the default configuration must be one; None if it does not matter.
    part: False if a sub-model (a vision tower with a model type of its own) does not count; None if it does.
    """

    template: str
    mapping: str
    any_of: tuple[str, ...] = ()
    none_of: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    with_inputs: tuple[str, ...] = ()
    without_inputs: tuple[str, ...] = ()
    has: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    encoder_decoder: bool | None = None
    part: bool | None = None

    def model_class(self, facts: Mapping[str, Any]) -> str | None:
        """The model class with which a family does the task this way; None if it cannot. `facts`: a snapshot line."""
        name = self._named(facts)
        return name if name and self._fits(facts) and self._able(facts, name) else None

    def _named(self, facts: Mapping[str, Any]) -> str | None:
        """What the mapping gives; of a family that only runs within another model, nothing but that model."""
        whole: str | None = facts.get("whole_class")
        if whole or self.mapping == WHOLE:
            return whole if self.mapping == WHOLE else None
        name: str | None = facts["classes"].get(self.mapping)
        return facts["model_class"] if name is None and self.mapping == BASE else name

    def _fits(self, facts: Mapping[str, Any]) -> bool:
        mappings, modalities = facts["classes"].keys(), set(facts["modalities"])
        return (
            (not self.any_of or not mappings.isdisjoint(self.any_of))
            and mappings.isdisjoint(self.none_of)
            and (not self.only or modalities == set(self.only))
            and modalities.issuperset(self.takes)
            and all(facts[name] for name in self.needs)
            and set(facts["inputs"]).issuperset(self.with_inputs)
            and set(facts["inputs"]).isdisjoint(self.without_inputs)
            and self.encoder_decoder in (None, facts["encoder_decoder"])
            and self.part in (None, bool(facts["part"]))
        )

    def _able(self, facts: Mapping[str, Any], name: str) -> bool:
        methods, outputs = facts["methods"].get(name, ()), facts["outputs"].get(name, ())
        traits = facts["traits"].get(name, ())
        able = set(methods).issuperset(self.methods) and set(outputs).issuperset(self.outputs)
        return able and set(traits).issuperset(self.has) and set(traits).isdisjoint(self.lacks)


@dataclass(frozen=True)
class Option:
    """A choice that a template leaves to the family. choices: empty when any value will do."""

    default: Any
    choices: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Task:
    """Something that a skill does: `model_registry/tasks/<name>.yaml`.

    name: also the name of the generated module ("fill_mask").
    title: as people write it ("fill-mask").
    skill: what the class is called after the family's prefix ("MaskFiller").
    summary: one sentence. inputs: what a call is given, in order.
    pipeline: the name of transformers' pipeline for it, if it has one.
    fallback: whether a family has it only where none of its other tasks runs the same model class.
    variants: the first that fits a family is the way that the family does it.
    """

    name: str
    title: str
    skill: str
    summary: str
    inputs: tuple[str, ...]
    pipeline: str | None
    variants: tuple[Variant, ...]
    options: Mapping[str, Option] = field(default_factory=dict)
    fallback: bool = False

    def defaults(self) -> dict[str, Any]:
        return {name: option.default for name, option in self.options.items()}

    def fit(self, facts: Mapping[str, Any]) -> tuple[Variant, str] | None:
        """The first variant that fits the family, with its model class; None when the family does not have the task."""
        for variant in self.variants:
            if name := variant.model_class(facts):
                return variant, name
        return None
