"""A family's tiny model as the compiler is given it: its operators, its weights, inputs, and what PyTorch makes of them."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch.export import ExportedProgram
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves, tree_map
from transformers.exporters.exporter_dynamo import DynamoConfig, DynamoExporter
from transformers.modeling_utils import PreTrainedModel

from generators.graph.capture import captured
from generators.graph.graph import Graph
from model_registry.family import Family, FamilyTask
from model_registry.tiny.checkpoint import build_model, build_processor, quiet
from model_registry.tiny.prove import fitting_way
from model_registry.tiny.raw_inputs import answer, model_inputs
from tests.graph.dawn import weights

TAUGHT = {"labels", "future_values"}
"""What only training is for: the exporter takes no losses."""


class NoModel(Exception):
    """There is no tiny model to try, or no inputs for it."""


class NoExport(Exception):
    """torch.export does not take the model."""


@dataclass(frozen=True)
class Sample:
    """A captured model.

    weights, inputs: by their names in the graph. exact, single: what the graph gives in float64 and in float32, in the order
    of its outputs.
    """

    model_class: str
    graph: Graph
    weights: Mapping[str, torch.Tensor]
    inputs: Mapping[str, torch.Tensor]
    exact: list[torch.Tensor]
    single: list[torch.Tensor]


class Doubled(TorchDispatchMode):
    """Computes in float64 what is to be computed in float32."""

    def __torch_dispatch__(self, operator: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        args, kwargs = tree_map(self._widened, (args, kwargs or {}))
        return operator(*args, **kwargs)

    def _widened(self, value: Any) -> Any:
        if isinstance(value, torch.Tensor) and value.dtype == torch.float32:
            return value.double()
        return torch.float64 if value is torch.float32 else value


def sample(family: Family) -> Sample:
    """The model of the first task that the family's tiny checkpoint is known to do.

    Raises NoModel and NoExport; NotImplementedError where the operators cannot be written down.
    """
    model, inputs = _model(family)
    try:
        config = DynamoConfig(dynamic=False)
        program = DynamoExporter().export_program(model, inputs, config)[0].run_decompositions()
    except Exception as error:  # of any model's code
        raise NoExport(f"{type(error).__name__}: {error}") from error
    given = _given(program)
    with Doubled():
        exact = _results(program)
    return Sample(type(model).__name__, captured(program), weights(program), given, exact, _results(program))


def _model(family: Family) -> tuple[Any, dict[str, Any]]:
    """The model, or the part of one that the family is, and the keyword arguments for its forward."""
    task = next((task for task in family.tasks.values() if task.unproven is None), None)
    if not family.recipe or not task:
        raise NoModel("there is no tiny checkpoint")
    try:
        with quiet():
            processor = build_processor(family.recipe) if "processor" in family.recipe else None
            place = "" if task.module == "transformers" else f"{task.module}."
            model = build_model(family.recipe, f"{place}{task.model_class}", seed=0)
            made = model_inputs(processor, model, 0, fitting_way(model, processor))
            inputs = {name: value for name, value in made.items() if name not in TAUGHT}
        _simplify(model)
        return _part(model, inputs, task) if task.part else (model, inputs)
    except Exception as error:  # of any model's code
        raise NoModel(f"{type(error).__name__}: {error}") from error


def _simplify(model: Any) -> None:
    """Attention in plain operators, and experts without loops over how many tokens go to each."""
    if isinstance(model, PreTrainedModel):
        if model._can_set_experts_implementation():
            model.set_experts_implementation("batched_mm")
        try:
            model.set_attn_implementation("eager")
        except (ValueError, NotImplementedError):
            return  # it attends as it does, or not at all


def _part(model: Any, inputs: dict[str, Any], task: FamilyTask) -> tuple[Any, dict[str, Any]]:
    """The part of the model that is the family's, and what the model gives it."""
    assert task.part
    part, calls = model.get_submodule(task.part), []
    with part.register_forward_pre_hook(lambda _, *call: calls.append(call), with_kwargs=True), torch.no_grad():
        answer(model, dict(inputs))
    args, kwargs = calls[0]
    bound = inspect.signature(part.forward).bind(*args, **kwargs).arguments
    return part, {**bound, **bound.pop("kwargs", {})}


def _given(program: ExportedProgram) -> dict[str, torch.Tensor]:
    """The tensors that the program was exported with, by their names in it."""
    given = zip(program.graph_signature.user_inputs, tree_leaves(program.example_inputs), strict=True)
    return {str(name): value.detach() for name, value in given if isinstance(value, torch.Tensor)}


def _results(program: ExportedProgram) -> list[torch.Tensor]:
    args, kwargs = program.example_inputs or ((), {})
    with torch.no_grad():
        results = program.module()(*args, **kwargs)
    return [each.clone() for each in tree_leaves(results) if isinstance(each, torch.Tensor)]
