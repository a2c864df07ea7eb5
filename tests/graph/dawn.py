"""Runs compiled programs on Dawn in Node: any Vulkan driver does, Mesa's lavapipe where there is no GPU."""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch.export import ExportedProgram

from generators.graph.graph import Graph
from generators.graph.schedule import Program
from generators.graph.wgsl import evaluated, groups, source

HERE = Path(__file__).parent
HOW = "Install Node, run `make web`, and install a Vulkan driver: Mesa's, from version 25 on, needs no GPU."


@dataclass(frozen=True)
class Job:
    """A compiled program, what it is given, and the weights."""

    name: str
    graph: Graph
    program: Program
    inputs: Mapping[str, torch.Tensor]
    exported: ExportedProgram


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
    done = subprocess.run(
        ["node", HERE / "run.mjs", folder / "job.json"], capture_output=True, text=True, timeout=timeout, check=False
    )
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    if lines and lines[0]["adapter"] is None:
        pytest.skip(f"Dawn finds no adapter here. {HOW}")
    if len(lines) != len(jobs) + 1:
        raise RuntimeError(done.stderr[-2000:])
    return {job.name: _outputs(job, line) for job, line in zip(jobs, lines[1:], strict=True)}


def _program(job: Job, blob: bytearray) -> dict[str, Any]:
    values = sizes(job)
    names = sorted(values)
    signature = job.exported.graph_signature
    held = {**signature.inputs_to_parameters, **signature.inputs_to_buffers}
    buffers: dict[str, dict[str, int]] = {}
    for name in dict.fromkeys(name for kernel in job.program.kernels for name, _ in kernel.reads):
        if name in job.graph.constants:
            tensor, data = job.graph.constants[name]
            found = torch.tensor(data, dtype=getattr(torch, tensor.dtype))
        elif name in job.graph.weights:
            found = job.exported.state_dict[held[name]]
        elif name in job.inputs:
            found = job.inputs[name]
        else:
            continue
        raw = (
            found.detach()
            .to(torch.float32 if found.is_floating_point() else torch.int32)
            .contiguous()
            .numpy()
            .tobytes()
        )
        buffers[name] = {"size": len(raw), "offset": len(blob)}
        blob += raw
    for name, (shape, _) in job.program.buffers.items():
        buffers[name] = {"size": 4 * int(np.prod([evaluated(size, values) for size in shape]))}
    kernels = []
    for kernel in job.program.kernels:
        code = source(kernel, names)
        bindings = [[1, kernel.writes], *([place + 2, name] for place, (name, _) in enumerate(kernel.reads))]
        bindings += [[0, "#sizes"]] if "sizes." in code else []
        kernels.append({"code": code, "bindings": bindings, "groups": groups(kernel, values)})
    return {
        "name": job.name,
        "buffers": buffers,
        "sizes": [values[name] for name in names],
        "kernels": kernels,
        "outputs": [_buffer(job, name) for _, name in job.graph.outputs],
    }


def _outputs(job: Job, line: dict[str, Any]) -> list[torch.Tensor] | str:
    if "error" in line:
        return str(line["error"])
    values, found = sizes(job), []
    for (_, name), text in zip(job.graph.outputs, line["outputs"], strict=True):
        shape, kind = job.program.buffers[_buffer(job, name)]
        whole = [evaluated(size, values) for size in shape]
        data = np.frombuffer(base64.b64decode(text), dtype=np.float32 if kind == "f32" else np.int32)
        found.append(torch.from_numpy(data[: int(np.prod(whole))].copy().reshape(whole)))
    return found


def _buffer(job: Job, name: str) -> str:
    return name if name in job.program.buffers else f"{name}_out"


def sizes(job: Job) -> dict[str, int]:
    """The sizes that the graph leaves open, as the inputs have them."""
    return {size: job.inputs[name].shape[axis] for size, (name, axis) in job.graph.sizes.items()}
