"""Runs the benchmarks named on the command line, or all of them."""

from __future__ import annotations

import sys
from importlib import import_module

NAMES = ("startup", "minilm", "fleet")


def main() -> None:
    chosen = sys.argv[1:] or NAMES
    if unknown := [name for name in chosen if name not in NAMES]:
        sys.exit(f"error: no benchmark {', '.join(unknown)}. There are {', '.join(NAMES)}.")
    for name in chosen:
        import_module(f"benchmarks.{name}").main()


if __name__ == "__main__":
    main()
