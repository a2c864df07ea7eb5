"""How long `generate` takes to start, as a multiple of `python -c pass`."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from benchmarks.cost import GENERATE, cheapest, cost

BOUNDS = {"generate --help": 14.0, "generate skill bert --hardware cpu, nothing to do": 12.0}


def ratios(runs: int = 15) -> dict[str, float]:
    """Processor time of the commands in `BOUNDS` over that of Python doing nothing."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program's bytecode is kept
    with tempfile.TemporaryDirectory() as folder:
        idle = [*GENERATE, "skill", "bert", "--hardware", "cpu", "--out", str(Path(folder) / "out")]
        cost(idle)
        nothing = cheapest([sys.executable, "-c", "pass"], runs)
        helped, idled = cheapest([*GENERATE, "--help"], runs), cheapest(idle, runs)
    return dict(zip(BOUNDS, (helped / nothing, idled / nothing), strict=True))


def main() -> None:
    print("start-up, processor time over `python -c pass`")
    for name, ratio in ratios().items():
        print(f"  {ratio:5.1f}  (at most {BOUNDS[name]:.0f})  {name}")
