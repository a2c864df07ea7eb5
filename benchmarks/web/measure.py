"""Runs one library on a workload in one browser, and says what it costs."""

from __future__ import annotations

import gzip
import statistics
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import torch

from benchmarks.web.workload import Workload
from hardware_matrix import Browser, PageRun, run_page

HERE = Path(__file__).parent
LIBRARY = HERE.parents[1] / "tests" / "web" / "node_modules" / "onnxruntime-web" / "dist"


@dataclass(frozen=True)
class Measured:
    """What a library costs in a browser; times in milliseconds.

    adapter: WebGPU's, as the session told it, or "".
    shipped, zipped: bytes of the library's files that the page loaded, as they are and by gzip.
    session: from importing the library to a session.
    first, median, least: of the runs.
    asked: of WebGPU in one run: dispatches and submits; pipelines and bytes of buffers from the start.
    error: the largest difference to PyTorch.
    """

    browser: str
    library: str
    adapter: str
    shipped: int
    zipped: int
    session: float
    first: float
    median: float
    least: float
    asked: Mapping[str, int]
    error: float


def onnxruntime_web(
    browser: Browser, provider: str, workload: Workload, runs: int = 5, threads: int = 1, timeout: float = 300
) -> Measured:
    """onnxruntime-web by one of its providers: wasm, webgpu or webnn. Raises as `run_page` does."""
    folders = {"/": HERE, "/ort": LIBRARY, "/work": workload.folder}
    page = f"ort.html?provider={provider}&threads={threads}&runs={runs}"
    run = run_page(browser, folders, page, timeout=timeout)
    return _measured(browser, f"onnxruntime-web {provider}", run, folders, workload)


def generated(
    browser: Browser, skill: Path, checkpoint: Path, workload: Workload, runs: int = 5, timeout: float = 300
) -> Measured:
    """The program of a generated skill's folder: its kernels, without tokenizer and pooling. Raises as `run_page` does."""
    folders = {"/": HERE, "/skill": skill, "/checkpoint": checkpoint, "/work": workload.folder}
    page = f"program.html?task=embedding&output=last_hidden_state&runs={runs}"
    run = run_page(browser, folders, page, timeout=timeout)
    return _measured(browser, "generated", run, folders, workload)


def _measured(
    browser: Browser, library: str, run: PageRun, folders: Mapping[str, Path], workload: Workload
) -> Measured:
    told = run.result
    files = [folders[f"/{prefix}"] / name for _, prefix, name in (path.split("/") for path in told["files"])]
    adapter = told["adapter"] or {}
    return Measured(
        browser=f"{browser.name} {run.version}",
        library=library,
        adapter=" ".join(value for value in adapter.values() if value and isinstance(value, str)),
        shipped=sum(file.stat().st_size for file in files),
        zipped=sum(len(gzip.compress(file.read_bytes(), 9)) for file in files),
        session=told["sessionMs"],
        first=told["runsMs"][0],
        median=statistics.median(told["runsMs"][1:]),
        least=min(told["runsMs"]),
        asked=told["asked"],
        error=float((torch.tensor(told["output"]) - workload.expected).abs().max()),
    )
