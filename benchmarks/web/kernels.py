"""Where the time of a generated skill goes: every kernel, in every browser whose adapter has a clock."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.minilm import checkpoint
from benchmarks.web.measure import of_skill
from benchmarks.web.workload import minilm
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
    workload = minilm(FOLDER / "minilm", TOKENS)
    for browser in (browser for browser in Browsers.open().browsers() if browser.driver):
        try:
            kernels = profile(browser, checkpoint(), workload.folder)
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


def profile(browser: Browser, weights: Path, work: Path, timeout: float = 300) -> Sequence[Kernel]:
    """The kernels of one inference on `text.json` in the folder `work`, the longest first; none without a clock.

    Raises as `run_page` does.
    """
    told = run_page(browser, of_skill(weights, work), "kernels.html?skill=embedding", timeout=timeout).result or []
    dispatches = Counter(step["kernel"] for step in told)
    kernels = [
        Kernel(name, count, sum(step["ms"] for step in told if step["kernel"] == name))
        for name, count in dispatches.items()
    ]
    return sorted(kernels, key=lambda kernel: -kernel.milliseconds)


if __name__ == "__main__":
    main()
