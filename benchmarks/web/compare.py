"""What is generated for WebGPU beside onnxruntime-web, on MiniLM, in every browser that is here."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

from benchmarks.web.measure import Measured, generated, onnxruntime_web
from benchmarks.web.workload import minilm
from hardware_matrix import Browser, Browsers, NotRun, PageFailed

FOLDER = Path("build/web")
TOKENS = 128
RUNS = 3
PROVIDERS = ("webgpu", "webnn", "wasm")


def main() -> None:
    """Prints a line for each browser and library, and writes it as JSON; what could not run is told on standard error."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    results = FOLDER / "compared.jsonl"
    results.write_text("", encoding="utf-8")
    print(f"MiniLM, float32, 1 text of {TOKENS} tokens, 1 thread; milliseconds; software adapters tell nothing of GPUs")
    for name, measure in measurements():
        try:
            found = measure()
        except (NotRun, PageFailed) as error:
            print(f"{name}: {error}", file=sys.stderr)
            continue
        print(line(found), flush=True)
        with results.open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(found)) + "\n")


def measurements() -> Iterator[tuple[str, Callable[[], Measured]]]:
    """Each browser's, one library after the other, so that what else the machine does meets them alike."""
    workload = minilm(FOLDER / "minilm", TOKENS)

    def skill(browser: Browser) -> Callable[[], Measured]:
        return lambda: generated(browser, workload, RUNS)

    def library(browser: Browser, provider: str) -> Callable[[], Measured]:
        return lambda: onnxruntime_web(browser, provider, workload, RUNS)

    for browser in Browsers.open().browsers():
        if browser.driver:
            yield f"{browser.name} generated", skill(browser)
            for provider in (api for api in PROVIDERS if api in browser.has):
                yield f"{browser.name} onnxruntime-web {provider}", library(browser, provider)


def line(found: Measured) -> str:
    """Browser, library, adapter, then what it costs."""
    asked = ", ".join(f"{count} {what}" for what, count in found.asked.items() if count) or "nothing asked of WebGPU"
    return (
        f"{found.browser}, {found.library}{f' on {found.adapter}' if found.adapter else ''}: session "
        f"{found.session:.0f}, first {found.first:.0f}, median {found.median:.0f}, least {found.least:.0f}; "
        f"{found.shipped / 1024:,.0f} KiB shipped, {found.zipped / 1024:,.0f} gzipped; {asked}; "
        f"error {found.error:.1e}"
    )
