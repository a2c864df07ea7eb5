"""Captures the model of a task at one configuration, with torch: what `generate graph capture` does."""

from __future__ import annotations

import dataclasses
import tempfile
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

import torch
import torch.utils._pytree as pytree
import transformers
from transformers.exporters.exporter_dynamo import DynamoConfig, DynamoExporter

from generators.graph.capture import captured
from generators.graph.stored import Captured
from model_registry import Family, FamilyTask
from model_registry.tiny.checkpoint import build_checkpoint, build_model, quiet
from model_registry.tiny.prove import fitting_way, loaded
from model_registry.tiny.raw_inputs import model_inputs


def observed(family: Family, task: FamilyTask, checkpoint: Path | None = None) -> Captured:
    """The graph of a task's model. checkpoint: a folder whose configuration is to be compiled, by default the tiny one.

    Raises NotImplementedError for what no graph says, and whatever `torch.export` raises.
    """
    recipe = dict(family.recipe or {})
    with tempfile.TemporaryDirectory() as folder, quiet():
        processor = loaded(recipe, build_checkpoint(recipe, task.model_class, Path(folder), 0))
        tiny = build_model(recipe, task.model_class, 0)
        inputs = model_inputs(processor, tiny, 0, fitting_way(tiny, processor))
        model = _model(task, checkpoint) if checkpoint else tiny
        if "init:add_pooling_layer" in task.traits and task.template == "embedding":
            model.pooler = None
        model.eval().set_attn_implementation("eager")
        program, _ = DynamoExporter().export_program(model, _several(inputs), DynamoConfig(dynamic=True))
        graph = captured(program.run_decompositions())
    outputs = tuple(zip(_names(program), (buffer for _, buffer in graph.outputs), strict=True))
    prefix = f"{model.base_model_prefix}." if model.base_model_prefix else ""
    versions = {name: version(name) for name in ("torch", "transformers")}
    config: Mapping[str, Any] = model.config.to_diff_dict()
    kept = {
        key: value for key, value in config.items() if key not in ("transformers_version", "architectures", "dtype")
    }
    return Captured(dataclasses.replace(graph, outputs=outputs), task.model_class, kept, versions, prefix)


def _model(task: FamilyTask, checkpoint: Path) -> Any:
    """A model of the configuration of a checkpoint. Its weights do not matter."""
    config = transformers.AutoConfig.from_pretrained(checkpoint)
    return getattr(transformers, task.model_class)._from_config(config)


def _several(inputs: Mapping[str, Any]) -> dict[str, Any]:
    """The inputs twice over: an axis of one would be taken to be always that."""
    sizes = {value.shape[0] for value in inputs.values() if isinstance(value, torch.Tensor) and value.ndim}
    twice = sizes == {1}
    return {
        name: torch.cat([value, value]) if twice and isinstance(value, torch.Tensor) and value.ndim else value
        for name, value in inputs.items()
    }


def _names(program: torch.export.ExportedProgram) -> list[str]:
    """What the model calls its outputs; what is inside of one has its name and a number."""
    spec = program.call_spec.out_spec
    assert spec is not None
    whole = pytree.tree_unflatten(list(range(spec.num_leaves)), spec)
    named = [(path, leaf) for path, leaf in pytree.tree_flatten_with_path(dict(whole))[0]]
    return ["_".join(str(getattr(key, "key", getattr(key, "idx", key))) for key in path) for path, _ in named]
