"""What becomes of one family's tiny model: exported, compiled, run on Dawn, and compared."""

from __future__ import annotations

import hashlib
import logging
import re
import tempfile
import traceback
import warnings
from pathlib import Path
from typing import Any

import torch
from transformers.exporters.utils import apply_patches

from generators.graph import capture, folding, graph, sizes
from generators.graph.lower import Lowering, Unsupported
from model_registry.registry import Registry
from tests.graph.dawn import Job, run
from tests.graph.tiny import NoExport, NoModel, Sample, sample

TOLERANCE = 8
"""How much farther from the truth than PyTorch in float32 a kernel's result may be: as for every skill that is generated."""

HUGE = 1e30
"""From here on a number stands for infinity: as masks have it, which WGSL does not."""

CAPTURE = hashlib.sha256(
    b"".join(Path(str(module.__file__)).read_bytes() for module in (capture, folding, graph, sizes))
).hexdigest()

REGISTRY = Registry.open()

with apply_patches("dynamo"):
    """Imports what the exporter would import in every process anew."""


def covered(name: str, compile_only: bool, kept: Path | None) -> dict[str, Any]:
    """The row for a family: its status, the reasons for it, and how far from PyTorch it is."""
    torch.set_num_threads(1)
    logging.disable()
    warnings.simplefilter("ignore")
    try:
        model = _kept(name, kept)
    except NoModel as error:
        return _row("no model", str(error))
    except NoExport as error:
        return _row("no export", str(error))
    except NotImplementedError as error:
        return {**_row("missing", str(error)), "reasons": [f"capture: {error}"]}
    except Exception:
        return _row("failed", traceback.format_exc(), "capture")
    row: dict[str, Any] = {"class": model.model_class, "nodes": len(model.graph.nodes)}
    try:
        program = Lowering(model.graph).program()
    except Unsupported as error:
        return {
            **row,
            **_row("missing", str(error)),
            "reasons": [f"{op}: {why}" for op, why in error.operators.items()],
        }
    except Exception:
        return {**row, **_row("failed", traceback.format_exc(), "lowering")}
    row["kernels"] = len(program.kernels)
    if compile_only:
        return {**row, "status": "compiles"}
    job = Job(name, model.graph, program, model.inputs, model.weights)
    try:
        with tempfile.TemporaryDirectory() as folder:
            results = run([job], Path(folder))[name]
    except Exception:
        return {**row, **_row("failed", traceback.format_exc(), "Dawn")}
    if isinstance(results, str):
        return {**row, **_row("failed", results, "WGSL")}
    return {**row, **_compared(results, model)}


def _kept(name: str, kept: Path | None) -> Sample:
    """The family's sample, from the folder if it was captured before by the same code."""
    path = kept / f"{name}-{CAPTURE[:12]}.pt" if kept else None
    if path and path.exists():
        return torch.load(path, weights_only=False)  # type: ignore[no-any-return]
    made = sample(REGISTRY.family(name))
    if path:
        torch.save(made, path)
    return made


def _row(status: str, why: str, where: str = "") -> dict[str, Any]:
    """Reasons that name other numbers or tensors count as one."""
    last = why.strip().splitlines()[-1] if where else why.strip().splitlines()[0]
    reason = re.sub(r"\d+", "N", f"{where}: {last}" if where else f"{status}: {last}")[:110]
    return {"status": status, "why": why[-1500:], "reasons": [reason]}


def _compared(results: list[torch.Tensor], model: Sample) -> dict[str, Any]:
    """error: how far the farthest output is from the truth, as a multiple of how far PyTorch is from it in float32."""
    if len(results) != len(model.exact):
        return _row("differs", f"{len(results)} outputs, not {len(model.exact)}")
    error = 0.0
    for mine, exact, single in zip(results, model.exact, model.single, strict=True):
        if mine.shape != exact.shape:
            return _row("differs", f"an output of shape {tuple(mine.shape)}, not {tuple(exact.shape)}")
        error = max(error, distance(mine, exact, single))
    status = "passed" if error <= TOLERANCE else "differs"
    return {
        "status": status,
        "error": round(error, 3),
        **({} if status == "passed" else {"reasons": ["another result"]}),
    }


def distance(mine: torch.Tensor, exact: torch.Tensor, single: torch.Tensor) -> float:
    """How often as far from the truth as float32, or as the rounding of the largest number, a result is."""
    finite = exact.abs() < HUGE
    outside = ~finite & ~exact.isnan()
    if not bool((mine[outside].sign() == exact[outside].sign()).all() and (mine[outside].abs() >= HUGE).all()):
        return float("inf")
    mine, exact, single = (each.double()[finite] for each in (mine, exact, single))
    if not exact.numel():
        return 0.0
    rounding = torch.finfo(torch.float32).eps * float(exact.abs().max())
    yardstick = max(float((single - exact).abs().max()), rounding)
    error = float((mine - exact).abs().nan_to_num(float("inf")).max())
    return error / yardstick if yardstick else (0.0 if error == 0 else float("inf"))
