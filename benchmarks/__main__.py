"""Runs the benchmarks named on the command line, or all of them but those that need a browser."""

from __future__ import annotations

import sys
from importlib import import_module

NAMES = ("startup", "minilm", "fleet")
BROWSERS = {"web": "benchmarks.web.compare", "kernels": "benchmarks.web.kernels"}


def main() -> None:
    chosen = sys.argv[1:] or NAMES
    if unknown := [name for name in chosen if name not in (*NAMES, *BROWSERS)]:
        sys.exit(f"error: no benchmark {', '.join(unknown)}. There are {', '.join([*NAMES, *BROWSERS])}.")
    for name in chosen:
        import_module(BROWSERS.get(name, f"benchmarks.{name}")).main()


if __name__ == "__main__":
    main()
