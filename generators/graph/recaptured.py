"""A family's tiny model, captured with other values in its configuration."""

from __future__ import annotations

import copy
import logging
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any

import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves, tree_map
from transformers import PreTrainedConfig
from transformers.exporters.exporter_dynamo import DynamoConfig, DynamoExporter

from generators.graph.capture import PAST, captured, labelled
from generators.graph.general import General
from generators.graph.graph import Graph
from generators.graph.numbers import READ
from generators.graph.remembering import continued, read_by, remembered, whole
from generators.graph.replay import replayed
from generators.graph.trials import Changes, Refused, Scalar, Trace, numeric
from model_registry.tiny.checkpoint import build_config, build_model, build_processor, quiet
from model_registry.tiny.prove import fitting_way
from model_registry.tiny.raw_inputs import model_inputs
from model_registry.tiny.recipe import Recipe

Inputs = dict[str, Any]

COMMON = {*PreTrainedConfig().to_dict()} - {"id2label"}
"""What every configuration says: where a checkpoint came from and how its model answers, nothing that it computes."""


class Recaptured:
    """The graphs of a recipe's model. Raises Refused where the recipe's own has none.

    inputs: for the model as the recipe makes it. read: the names of what the model asked its configuration for.
    remembers: the model is to go on with what it remembers of the tokens before. encoder: of the model, its encoder alone.
    """

    def __init__(self, recipe: Recipe, model_class: str, *, remembers: bool = False, encoder: bool = False) -> None:
        self.recipe, self.model_class, self.remembers, self.encoder = recipe, model_class, remembers, encoder
        self.read: set[str] = set()
        self._values: dict[str, dict[str, Scalar]] = {}
        try:
            with quiet(), _reads(self.read):
                model = self._model({})
                processor = build_processor(recipe) if "processor" in recipe else None
                self.inputs = _batched(model_inputs(processor, model, 0, fitting_way(model, processor)))
                with torch.no_grad():
                    model(**self._given(model, self.inputs))
        except Refused:
            raise
        except Exception as error:  # of any model's code
            raise Refused(f"{type(error).__name__}: {error}") from error

    def values(self, changes: Changes, without: str = "") -> dict[str, Scalar]:
        key = repr((sorted(changes.items()), without))
        if key not in self._values:
            try:
                recipe = self._changed(changes)
                config = build_config(_lacking(recipe, without.split(".")) if without else recipe)
            except Exception as error:  # of any configuration's code
                raise Refused(str(error)) from error
            said = flat(config.to_dict())
            self._values[key] = {path: value for path, value in said.items() if self._asked(path.split("."))}
        return self._values[key]

    def _asked(self, path: list[str]) -> bool:
        return path[-1] not in COMMON and not self.read.isdisjoint(path)

    def model(self, changes: Changes) -> Any:
        """The model with random weights that attends as it is captured."""
        try:
            with quiet():
                return self._model(changes)
        except Exception as error:  # of any model's code
            raise Refused(f"{type(error).__name__}: {error}") from error

    def trace(self, changes: Changes) -> Trace:
        model = self.model(changes)
        refused = Refused("")
        for inputs in self._inputs(changes, model):
            try:
                with torch.no_grad(), _Traced() as traced:
                    model(**inputs)
            except Exception as error:  # of any model's code
                refused = Refused(f"{type(error).__name__}: {error}")
                continue
            part = model.get_encoder() if self.encoder else model
            held = [(name, tuple(each.shape)) for name, each in part.named_parameters()]
            constants = [(name, tuple(each.shape), float(each.double().sum())) for name, each in part.named_buffers()]
            names = [*(name for name, _ in held), *(name for name, *_ in constants)]
            return Trace((*names, *traced.operators), (*held, *constants, *traced.numbers))
        raise refused

    def graph(self, changes: Changes) -> Graph:
        model = self.model(changes)
        refused = Refused("")
        for inputs in self._inputs(changes, model):
            try:
                graph = captured(exported(model, inputs))
                return whole(graph) if self.remembers else graph
            except Exception as error:  # of any model's code
                refused = Refused(f"{type(error).__name__}: {error}")
        raise refused

    def agrees(self, found: General, changes: Changes) -> bool:
        model = self.model(changes)
        for inputs in self._inputs(changes, model):
            past = remembered(inputs)
            given = [each for each in tree_leaves({**inputs, PAST: None}) if isinstance(each, torch.Tensor)]
            try:
                with torch.no_grad():
                    wanted = labelled(model(**inputs))
                    graph, known = found.of(self.values(changes))
                    results = replayed(graph, {**model.state_dict(), **past}, given, known)
            except Exception:  # of any model's code, or a configuration that the graph is not for
                continue
            pairs = [(each, wanted.get(label)) for (label, _), each in zip(graph.outputs, results, strict=True)]
            return all(b is not None and torch.allclose(a, b, 1e-4, 1e-5) for a, b in pairs)
        return False

    def _model(self, changes: Changes) -> Any:
        model = build_model(self._changed(changes), self.model_class, seed=0)
        with suppress(AttributeError, ValueError, NotImplementedError):  # it attends as it does, or not at all
            model.set_attn_implementation("eager")
        for module in model.modules():
            if getattr(getattr(module, "config", None), "use_cache", False):
                module.config.use_cache = False
        if self.encoder:
            model.forward = model.get_encoder().forward
        return model

    def _inputs(self, changes: Changes, model: Any) -> Iterator[Inputs]:
        """The inputs as they are, then with axes that were as long as a value said, or twice as long, as it says now."""
        refused = None
        try:
            yield self._given(model, self.inputs)
        except Refused as error:
            refused = error
        given = dict(self.inputs)
        base = self.values({})
        for times in (1, 2):
            for path, value in changes.items():
                old = base.get(path)
                if numeric(value) and isinstance(value, int) and isinstance(old, int):
                    given = {name: _resized(each, times * old, times * value) for name, each in given.items()}
            if any(given[name] is not self.inputs[name] for name in given):
                refused = None
                yield self._given(model, given)
        if refused:
            raise refused

    def _given(self, model: Any, inputs: Inputs) -> Inputs:
        """Of inputs of the whole model, what it is given as it is captured."""
        if self.remembers:
            return continued(model, inputs)
        return read_by(model, inputs) if self.encoder else dict(inputs)

    def _changed(self, changes: Changes) -> Recipe:
        """The recipe with other values in its configuration."""
        if not changes:
            return self.recipe
        kwargs = copy.deepcopy(self.recipe["config"]["kwargs"])
        said = build_config(self.recipe)
        for path, value in changes.items():
            _put(kwargs, said, path.split("."), value)
        return {**self.recipe, "config": {**self.recipe["config"], "kwargs": kwargs}}


class _Traced(TorchDispatchMode):  # type: ignore[no-untyped-call]
    """Notes what is done meanwhile."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.operators: list[str] = []
        self.numbers: list[Any] = []

    def __torch_dispatch__(self, operator: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        self.operators.append(str(operator))
        self.numbers.append(tree_map(_shape, (args[: READ.get(str(operator))], kwargs)))
        return operator(*args, **(kwargs or {}))


def _shape(value: Any) -> Any:
    return tuple(value.shape) if isinstance(value, torch.Tensor) else value


def exported(model: Any, inputs: Inputs) -> torch.export.ExportedProgram:
    """The model's operators, with as many axes of its inputs left open as it allows."""
    noise = logging.root.manager.disable
    logging.disable()
    try:
        with warnings.catch_warnings(action="ignore", category=FutureWarning):  # of torch, to itself
            config = DynamoConfig(dynamic=True)
            program: torch.export.ExportedProgram = DynamoExporter().export_program(model, dict(inputs), config)[0]
            return program.run_decompositions()  # type: ignore[no-any-return]
    finally:
        logging.disable(noise)


def flat(config: Mapping[str, Any], above: str = "") -> dict[str, Scalar]:
    """What a configuration says, by path. A table by number, as that of labels, counts by its length."""
    found: dict[str, Scalar] = {}
    for name, value in config.items():
        path = f"{above}{name}"
        if isinstance(value, Mapping) and value and all(str(each).isdigit() for each in value):
            found[f"{path}.length"] = len(value)
        elif isinstance(value, Mapping):
            found |= flat(value, f"{path}.")
        elif isinstance(value, list | tuple):
            found |= flat({str(place): each for place, each in enumerate(value)} if _plain(value) else {}, f"{path}.")
            if value and all(isinstance(each, str) for each in value):
                found[path] = ", ".join(dict.fromkeys(value))
        elif value is None or isinstance(value, bool | int | float | str):
            found[path] = value
    return found


def _plain(values: list[Any] | tuple[Any, ...]) -> bool:
    return all(isinstance(each, int | float) for each in values)


def _put(kwargs: dict[str, Any], said: Any, path: list[str], value: Scalar) -> None:
    """Sets a value in the arguments; what is around it is as the configuration says it, where they do not."""
    name, *rest = path
    inside = said.get(name) if isinstance(said, Mapping) else getattr(said, name, None)
    if not rest:
        kwargs[name] = value
    elif rest == ["length"]:
        kwargs[name] = {number: f"label {number}" for number in range(int(value or 0))}
        kwargs.pop("label2id", None)
    elif isinstance(inside, list | tuple):
        kwargs[name] = [*kwargs.get(name, inside)]
        kwargs[name][int(rest[0])] = value
    else:
        kwargs[name] = dict(kwargs.get(name) or (inside if isinstance(inside, Mapping) else {}))
        _put(kwargs[name], inside, rest, value)


def _lacking(recipe: Recipe, path: list[str]) -> Recipe:
    """The recipe without a value in its configuration; of a list or a table by number, without the whole."""
    kwargs = inside = copy.deepcopy(recipe["config"]["kwargs"])
    for name in path[:-1]:
        if not isinstance(inside.get(name), dict) or path[-1] == "length":
            break
        inside = inside[name]
    else:
        name = path[-1]
    inside.pop(name, None)
    return {**recipe, "config": {**recipe["config"], "kwargs": kwargs}}


def _batched(inputs: Inputs) -> Inputs:
    """Two samples, for a batch of one is a size that torch.export takes to be 1 for ever."""
    tensors = {name: each for name, each in inputs.items() if isinstance(each, torch.Tensor) and each.dim()}
    if not tensors or {len(each) for each in tensors.values()} != {1}:
        return inputs
    return {**inputs, **{name: torch.cat([each, each]) for name, each in tensors.items()}}


def _resized(value: Any, old: Scalar, new: int) -> Any:
    if not isinstance(value, torch.Tensor) or not value.is_floating_point() or old not in value.shape[1:]:
        return value
    shape = [value.shape[0], *(new if size == old else size for size in value.shape[1:])]
    return torch.randn(shape, generator=torch.Generator().manual_seed(0), dtype=value.dtype)


@contextmanager
def _reads(seen: set[str]) -> Iterator[None]:
    """Notes which attributes of configurations are asked for meanwhile, but for those of every configuration."""
    plain = PreTrainedConfig.__getattribute__
    own = {*vars(PreTrainedConfig())} - {"id2label"}

    def noted(self: Any, name: str) -> Any:
        value = plain(self, name)
        if name not in own and not name.startswith("_") and not isinstance(value, PreTrainedConfig):
            seen.add(plain(self, "attribute_map").get(name, name))
        return value

    PreTrainedConfig.__getattribute__ = noted
    try:
        yield
    finally:
        PreTrainedConfig.__getattribute__ = plain
