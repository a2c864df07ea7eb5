"""A progress bar on stderr, for a person who has been waiting for two seconds."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

PATIENCE = 2.0


def bar(total: int) -> Callable[[int], None]:
    """Returns what is told how many more targets are done. Nothing is shown without a terminal, or to a short wait.

    The bar is drawn from the caller's thread: worker processes are forked, and a fork and threads do not mix.
    """
    if not sys.stderr.isatty():
        return lambda count: None
    state = _Bar(total)
    return state.advance


class _Bar:
    def __init__(self, total: int) -> None:
        self._total = total
        self._done = 0
        self._started = time.monotonic()
        self._drawn = False

    def advance(self, count: int) -> None:
        self._done += count
        if self._done < self._total and time.monotonic() - self._started > PATIENCE:
            self._draw()
        elif self._drawn:
            print("\r\x1b[2K", end="", file=sys.stderr, flush=True)

    def _draw(self) -> None:
        from rich.console import Console
        from rich.progress_bar import ProgressBar

        console = Console(file=sys.stderr)
        width = max(10, min(40, console.width - 40))
        print("\r\x1b[2K", end="", file=sys.stderr)
        console.print(ProgressBar(self._total, self._done, width=width), end="")
        console.print(f" {self._done} of {self._total} targets", end="", highlight=False)
        self._drawn = True
