"""Runs one library on a workload in one browser, and says what it costs."""

from __future__ import annotations

import gzip
import statistics
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import torch

from benchmarks.minilm import checkpoint
from benchmarks.web.workload import Workload
from hardware_matrix import Browser, PageRun, run_page

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
MODULES = ROOT / "tests" / "web" / "node_modules"
LIBRARY = MODULES / "onnxruntime-web" / "dist"
SKILL = ROOT / "generated" / "bert" / "webgpu"
TOKENIZERS = MODULES / "@huggingface" / "tokenizers" / "dist"


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
    return _measured(browser, f"onnxruntime-web {provider}", run, folders, workload.hidden)


def generated(browser: Browser, workload: Workload, runs: int = 5, timeout: float = 300) -> Measured:
    """The committed skill on the real checkpoint, from text to vector. Raises as `run_page` does."""
    folders = of_skill(checkpoint(), workload.folder)
    run = run_page(browser, folders, f"skill.html?skill=embedding&runs={runs}", timeout=timeout)
    return _measured(browser, "generated", run, folders, workload.vector)


def of_skill(checkpoint: Path, work: Path) -> dict[str, Path]:
    """What a page with the committed skill is served from, by prefix."""
    return {"/": HERE, "/skill": SKILL, "/tokenizers": TOKENIZERS, "/checkpoint": checkpoint, "/work": work}


def _measured(
    browser: Browser, library: str, run: PageRun, folders: Mapping[str, Path], expected: torch.Tensor
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
        error=float((torch.tensor(told["output"]) - expected).abs().max()),
    )
