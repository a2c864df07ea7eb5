"""Runs compiled programs on Dawn in Node: any Vulkan driver does, Mesa's lavapipe where there is no GPU."""

from __future__ import annotations

import base64
import json
import math
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch.export import ExportedProgram

from generators.graph.evaluate import evaluated
from generators.graph.graph import Graph
from generators.graph.memory import lifetimes, shared
from generators.graph.numbers import tabulated
from generators.graph.schedule import Program
from generators.graph.wgsl import Tile, groups, source

HERE = Path(__file__).parent
HOW = "Install Node, run `make web`, and install a Vulkan driver: Mesa's, from version 25 on, needs no GPU."

DTYPES = {"f32": np.float32, "f16": np.float16}


@dataclass(frozen=True)
class Job:
    """A compiled program, what it is given, and the weights by their names in the graph.

    constants: the types and values of what kernels are told when their pipelines are made, by name. tile,
    shared: how products are computed. repeat: how often the program runs before, to see how fast it is.
    """

    name: str
    graph: Graph
    program: Program
    inputs: Mapping[str, torch.Tensor]
    weights: Mapping[str, torch.Tensor]
    constants: Mapping[str, tuple[str, int | float]] = field(default_factory=dict)
    tile: Tile = (4, 4)
    shared: bool = False
    repeat: int = 0


def weights(program: ExportedProgram) -> dict[str, torch.Tensor]:
    """The weights of an exported program, by their names in its graph."""
    named = {**program.graph_signature.inputs_to_parameters, **program.graph_signature.inputs_to_buffers}
    return {name: program.state_dict[held].detach() for name, held in named.items() if held in program.state_dict}


def run(jobs: Sequence[Job], folder: Path, timeout: float = 600) -> dict[str, list[torch.Tensor] | str]:
    """By job, the outputs, or what went wrong. Skips the test where there is no Dawn or no adapter for it.

    Raises RuntimeError where Node fails.
    """
    if not shutil.which("node") or not (HERE / "node_modules" / "webgpu").exists():
        pytest.skip(f"there is no Dawn here. {HOW}")
    blob = bytearray()
    programs = [_program(job, blob) for job in jobs]
    (folder / "job.bin").write_bytes(blob)
    (folder / "job.json").write_text(json.dumps({"bin": str(folder / "job.bin"), "programs": programs}))
    said = folder / "said.jsonl"
    command = ["node", HERE / "run.mjs", folder / "job.json", said]
    done = subprocess.run(command, capture_output=True, text=True, timeout=timeout, check=False)
    lines = [json.loads(line) for line in said.read_text().splitlines()] if said.exists() else []
    if lines and lines[0]["adapter"] is None:
        pytest.skip(f"Dawn finds no adapter here. {HOW}")
    if len(lines) != len(jobs) + 1:
        raise RuntimeError(done.stderr[-2000:])
    return {job.name: _outputs(job, line) for job, line in zip(jobs, lines[1:], strict=True)}


def _program(job: Job, blob: bytearray) -> dict[str, Any]:
    values = sizes(job)
    names = sorted(job.graph.sizes)
    kinds = {name: kind for name, (kind, _) in job.constants.items()}
    buffers: dict[str, dict[str, int]] = {}
    elements = {name: element for kernel in job.program.kernels for name, element in kernel.reads}
    for name in elements:
        if name in job.graph.constants:
            tensor, held = job.graph.constants[name]
            count = math.prod(evaluated(size, values) for size in tensor.shape)
            data = tabulated(held, count, {name: value for name, (_, value) in job.constants.items()})
            found = torch.tensor(data, dtype=getattr(torch, tensor.dtype))
        elif name in job.graph.weights:
            found = job.weights[name]
        elif name in job.inputs:
            found = job.inputs[name]
        else:
            continue
        raw = _held(found, elements[name]).contiguous().numpy().tobytes()
        raw += bytes(-len(raw) % 4)
        buffers[name] = {"size": len(raw), "offset": len(blob)}
        blob += raw
    outputs = [job.program.holding(name) for _, name in job.graph.outputs]
    plan = lifetimes(job.program, outputs)
    reused = shared(plan, values)
    places = {name: f"#{place}" for name, place in reused.places.items()}
    buffers |= {f"#{place}": {"size": size} for place, size in enumerate(reused.sizes)}
    kernels = []
    for kernel in job.program.kernels:
        code = source(kernel, names, job.tile, kinds, job.shared)
        constants = {name: value for name, (_, value) in job.constants.items() if f"override {name}:" in code}
        bindings = [[1, places[kernel.writes]]]
        bindings += [[place + 2, places.get(name, name)] for place, (name, _) in enumerate(kernel.reads)]
        bindings += [[0, "#sizes"]] if "sizes." in code else []
        counts = groups(kernel, values, job.tile, job.shared)
        kernels.append({"code": code, "constants": constants, "bindings": bindings, "groups": counts})
    return {
        "name": job.name,
        "buffers": buffers,
        "sizes": [values[name] for name in names],
        "repeat": job.repeat,
        "kernels": kernels,
        "outputs": [[places[name], evaluated(plan[name].size, values)] for name in outputs],
    }


def _held(tensor: torch.Tensor, element: str) -> torch.Tensor:
    """A tensor with the types that kernels have; numbers that are too large become the largest."""
    if element == "f16":
        return tensor.detach().clamp(-65504, 65504).half()
    if tensor.is_floating_point():
        return tensor.detach().float()
    return tensor.long().clamp(-(2**31) + 1, 2**31 - 1).int()


def _outputs(job: Job, line: dict[str, Any]) -> list[torch.Tensor] | str:
    if "error" in line:
        return str(line["error"])
    values, found = sizes(job), []
    for (_, name), text in zip(job.graph.outputs, line["outputs"], strict=True):
        shape, kind = job.program.buffers[job.program.holding(name)]
        whole = [evaluated(size, values) for size in shape]
        data = np.frombuffer(base64.b64decode(text), dtype=DTYPES.get(kind, np.int32))
        found.append(torch.from_numpy(data[: int(np.prod(whole))].copy().reshape(whole)))
    return found


def sizes(job: Job) -> dict[str, int]:
    """The sizes that the graph leaves open, as the inputs have them, and those that are constants."""
    found = {size: job.inputs[name].shape[axis] for size, (name, axis) in job.graph.sizes.items()}
    return found | {name: value for name, (_, value) in job.constants.items() if isinstance(value, int)}
