"""Runs one library on a workload in one browser, and says what it costs."""

from __future__ import annotations

import gzip
import statistics
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from benchmarks.web.workload import Workload
from hardware_matrix import Browser, run_page

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
    import torch

    folders = {"/": HERE, "/ort": LIBRARY, "/work": workload.folder}
    page = f"ort.html?provider={provider}&threads={threads}&runs={runs}"
    run = run_page(browser, folders, page, timeout=timeout)
    told = run.result
    files = [LIBRARY / Path(name).name for name in told["files"] if name.startswith("/ort/")]
    adapter = told["adapter"] or {}
    return Measured(
        browser=f"{browser.name} {run.version}",
        library=f"onnxruntime-web {provider}",
        adapter=" ".join(filter(None, adapter.values())),
        shipped=sum(file.stat().st_size for file in files),
        zipped=sum(len(gzip.compress(file.read_bytes(), 9)) for file in files),
        session=told["sessionMs"],
        first=told["runsMs"][0],
        median=statistics.median(told["runsMs"][1:]),
        least=min(told["runsMs"]),
        asked=told["asked"],
        error=float((torch.tensor(told["output"]) - workload.expected).abs().max()),
    )
