"""Where the time of a generated program goes: every kernel, in every browser whose adapter has a clock."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.minilm import checkpoint
from benchmarks.web.measure import HERE
from benchmarks.web.skill import skill
from benchmarks.web.workload import Workload, minilm
from hardware_matrix import Browser, Browsers, NotRun, PageFailed, run_page

FOLDER = Path("build/web")
TOKENS = 128


@dataclass(frozen=True)
class Kernel:
    """One kernel in one inference: how often it was dispatched, and its milliseconds in all."""

    name: str
    dispatches: int
    milliseconds: float


def main() -> None:
    """Prints for each browser the kernels that take longest first."""
    workload, ours = minilm(FOLDER / "minilm", TOKENS), skill(FOLDER)
    for browser in (browser for browser in Browsers.open().browsers() if browser.driver):
        try:
            kernels = profile(browser, ours, checkpoint(), workload)
        except (NotRun, PageFailed) as error:
            print(f"{browser.name}: {error}", file=sys.stderr)
            continue
        if not kernels:
            print(f"{browser.name}: its adapter has no timestamp-query", file=sys.stderr)
            continue
        whole = sum(kernel.milliseconds for kernel in kernels)
        print(f"{browser.name}, 1 text of {TOKENS} tokens: {whole:.0f} ms in kernels")
        for kernel in kernels:
            share = 100 * kernel.milliseconds / whole
            print(f"  {share:5.1f} %  {kernel.milliseconds:9.2f} ms  {kernel.dispatches:3} x {kernel.name}")


def profile(browser: Browser, ours: Path, weights: Path, workload: Workload, timeout: float = 300) -> Sequence[Kernel]:
    """The kernels of one inference, the longest first; none where the adapter has no clock. Raises as `run_page` does."""
    folders = {"/": HERE, "/skill": ours, "/checkpoint": weights, "/work": workload.folder}
    told = run_page(browser, folders, "kernels.html?task=embedding", timeout=timeout).result or []
    dispatches = Counter(step["kernel"] for step in told)
    kernels = [
        Kernel(name, count, sum(step["ms"] for step in told if step["kernel"] == name))
        for name, count in dispatches.items()
    ]
    return sorted(kernels, key=lambda kernel: -kernel.milliseconds)


if __name__ == "__main__":
    main()
