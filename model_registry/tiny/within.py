"""Finds a sub-model in the model that it is a part of, where nothing but that model can give it what it takes."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from model_registry.tiny.checkpoint import build_model, build_processor, named
from model_registry.tiny.derivation import derive_recipe
from model_registry.tiny.facts import Facts
from model_registry.tiny.prove import fitting_way, floats, tell_apart
from model_registry.tiny.raw_inputs import Way, answer, model_inputs, takes_frames
from model_registry.tiny.recipe import Recipe, TinyError
from model_registry.tiny.series import reads_series
from model_registry.tiny.sessions import watches

BY_CLASS = ("unproven", "unused", "inputs", "traits")
"""What a recipe says of each model class."""


@dataclass(frozen=True)
class Part:
    """A sub-model and the model that holds it.

    config_class: its configuration. keys: by which that is in the configuration of the whole. modalities: of
    those of the whole, which it is for, as far as it says. whole: the model that holds it.
    """

    config_class: str
    keys: tuple[str, ...]
    modalities: tuple[str, ...]
    whole: Facts

    @classmethod
    def of(cls, config_class: str, said: Mapping[str, Any]) -> Part:
        """said: an entry of `wholes`, see `tiny.derive`."""
        whole = {**said["whole"]}
        names = {key: whole.pop(key) for key in ("family", "config_class", "model_classes")}
        facts = Facts(names["family"], names["config_class"], tuple(names["model_classes"]), whole)
        return cls(config_class, tuple(said["keys"]), tuple(said["modalities"]), facts)


def derive_within(part: Part) -> Recipe | str:
    """The recipe of the whole, narrowed to a model class that runs the part, with "part_of"; or why there is none.

    "part_of": {"boxed": whether it runs only where a box says what is meant in an image, "class": of the model, "family":
    of the whole, "modalities": of what it is given, "module": where in it the part is, as `get_submodule` takes it}.
    """
    recipe = derive_recipe(part.whole)
    if isinstance(recipe, str):
        return recipe
    said: list[str] = []
    for name in part.whole.model_classes:
        plain = name.rpartition(".")[2]
        if plain in recipe.get("unproven", {}):
            continue
        try:
            return _within(part, _of_class(recipe, plain), name)
        except TinyError as error:
            said.append(str(error))
    return said[0]


def _of_class(recipe: Recipe, name: str) -> Recipe:
    """The recipe without what it says of other model classes."""
    narrow = {key: {name: recipe[key][name]} for key in BY_CLASS if name in recipe.get(key, {})}
    return {**{key: value for key, value in recipe.items() if key not in BY_CLASS}, **narrow}


def _within(part: Part, recipe: Recipe, model_class: str) -> Recipe:
    """The recipe with the place of the part in that class. Raises TinyError where that does not run it, or only on what
    no text, image or sound is."""
    model, processor = build_model(recipe, model_class, seed=0), build_processor(recipe)
    kind = type(model).__name__
    worded = watches(model) and hasattr(processor, "add_text_prompt")
    if processor is None or reads_series(type(model)) or worded or takes_frames(model):
        raise TinyError(f"{kind}, which it is a part of, takes no single text, image or sound")
    places = _places(model, part)
    if not places:
        raise TinyError(f"no module of {kind}, which it is a part of, is made of its configuration")
    for way in _ways(model, processor):
        inputs = [model_inputs(processor, model, which, way) for which in (0, 1)]
        for place in places:
            made = [_made(model, place, given) for given in inputs]
            if all(made):
                tell_apart(f"{part.config_class.removesuffix('Config')} in {kind}", *made)
                inside = {"class": kind, "family": part.whole.family, "modalities": _modalities(part, model, inputs[0])}
                boxed = {"boxed": True} if way.boxed else {}
                found = {**recipe, "part_of": {**inside, **boxed, "module": place}}
                return found if _attends_eagerly(model, place, inputs[0]) else _with_trait(found, kind, "lacks:eager")
    raise TinyError(f"{kind} does not run {places[0]}, a part of it, for raw inputs")


def _ways(model: Any, processor: Any) -> Iterator[Way]:
    """How raw inputs are given: as the model is proven with, and of one that finds what is meant in an image, with a box."""
    yield (way := fitting_way(model, processor))
    taken = [inspect.signature(it).parameters for it in (model.forward, processor.__call__)]
    if all("input_boxes" in names for names in taken) and "input_points" not in taken[1]:
        yield replace(way, boxed=True)


def _with_trait(recipe: Recipe, name: str, trait: str) -> Recipe:
    traits = recipe.get("traits", {}).get(name, [])
    return {**recipe, "traits": {name: sorted({*traits, trait})}}


def _made(model: Any, place: str, inputs: Mapping[str, Any]) -> list[list[Any]]:
    """The floating-point tensors that the part gives each time that the model runs it on the inputs."""
    import torch

    made: list[list[Any]] = []
    with torch.inference_mode(), torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        with model.get_submodule(place).register_forward_hook(lambda _, __, output: made.append([*floats(output)])):
            answer(model, dict(inputs))
    return made


def _attends_eagerly(model: Any, place: str, inputs: Mapping[str, Any]) -> bool:
    """Whether the part gives numbers in float64 with eager attention: of a row in which all is masked some make NaN, which
    the whole then leaves out."""
    try:
        model.set_attn_implementation("eager")
        made = _made(model.double(), place, inputs)
    except Exception:  # whatever the authors' code raises: that is not about attention
        return True
    return not any(value.isnan().any() for values in made for value in values)


def _places(model: Any, part: Part) -> list[str]:
    """The modules made of the part's configuration that are in no other such one, the shallowest first: those that keep
    it, are called after it or have the name of its key; else those whose name has that in it.
    """
    kind = named(part.config_class)
    keys = [key.removesuffix("_config") for key in part.keys]
    modules = {name: module for name, module in model.named_modules() if name}
    last = {name: name.rpartition(".")[2] for name in modules}
    found = [name for name, module in modules.items() if last[name] in keys or _is_of(module, kind)]
    found = found or [name for name in modules if any(_words(key) <= _words(last[name]) for key in keys)]
    outermost = [name for name in found if not any(name.startswith(f"{other}.") for other in found)]
    return sorted(outermost, key=lambda name: name.count("."))


def _is_of(module: Any, config_class: type[Any]) -> bool:
    """Whether the module keeps a configuration of that class, or is called after it."""
    kept = type(getattr(module, "config", None)) is config_class
    return kept or f"{type(module).__name__}Config" == config_class.__name__


def _words(name: str) -> set[str]:
    return set(name.split("_"))


def _modalities(part: Part, model: Any, inputs: Mapping[str, Any]) -> list[str]:
    """What the part is for, after the text that comes with it, where it says that; else all of what the whole is given."""
    from model_registry.observe.models import taken

    if watches(model):
        return ["video"]
    given = taken(inputs, [])
    wanted = [kind for kind in part.modalities if kind != "text"]
    return [kind for kind in given if kind == "text"] + wanted if wanted else given
