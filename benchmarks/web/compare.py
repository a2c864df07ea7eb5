"""onnxruntime-web on MiniLM in every browser that is here: the baseline of what is generated."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

from benchmarks.web.measure import Measured, onnxruntime_web
from benchmarks.web.workload import minilm
from hardware_matrix import Browsers, NotRun, PageFailed

FOLDER = Path("build/web")
TOKENS = 128
RUNS = 3
PROVIDERS = ("webgpu", "webnn", "wasm")


def main() -> None:
    """Prints a line for each browser and provider, and writes it as JSON; what could not run is told on standard error."""
    workload = minilm(FOLDER / "minilm", TOKENS)
    results = FOLDER / "onnxruntime-web.jsonl"
    results.write_text("", encoding="utf-8")
    print(f"MiniLM, float32, 1 text of {TOKENS} tokens, 1 thread; milliseconds; software adapters tell nothing of GPUs")
    for browser in Browsers.open().browsers():
        for provider in (api for api in PROVIDERS if browser.driver and api in browser.has):
            try:
                found = onnxruntime_web(browser, provider, workload, runs=RUNS)
                print(line(found), flush=True)
                with results.open("a", encoding="utf-8") as file:
                    file.write(json.dumps(asdict(found)) + "\n")
            except (NotRun, PageFailed) as error:
                print(f"{browser.name} {provider}: {error}", file=sys.stderr)


def line(found: Measured) -> str:
    """Browser, library, adapter, then what it costs."""
    asked = ", ".join(f"{count} {what}" for what, count in found.asked.items() if count) or "nothing asked of WebGPU"
    return (
        f"{found.browser}, {found.library}{f' on {found.adapter}' if found.adapter else ''}: session "
        f"{found.session:.0f}, first {found.first:.0f}, median {found.median:.0f}, least {found.least:.0f}; "
        f"{found.shipped / 2**20:.1f} MiB shipped, {found.zipped / 2**20:.1f} gzipped; {asked}; "
        f"error {found.error:.1e}"
    )
