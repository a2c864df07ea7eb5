"""The server that has imported everything once, and forks a child for each target in milliseconds."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hardware_matrix.facts import Backend

PRELOAD = "hardware_matrix.fleet.preload"


def preload(backends: Iterable[Backend]) -> tuple[str, ...]:
    """The modules that the tests of these backends need; the server passes over one that is not installed."""
    backends = list(backends)
    needed = {package for backend in backends for package in backend.packages}
    heavy = [f"{PRELOAD}_transformers"] if "transformers" in needed else []
    if any("transformers" in backend.packages and backend.runtime != "torch" for backend in backends):
        heavy.append(f"{PRELOAD}_exporters")
    runtimes = {backend.runtime for backend in backends}.intersection(needed)
    return (PRELOAD, *heavy, *sorted(runtimes))


def context(modules: Sequence[str]) -> Any:
    """The way to start a child: by a server that imports the modules first, where the system can fork.

    A process has one server: the modules of its first child are those that it has.
    """
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    server = multiprocessing.get_context("forkserver")
    # With the program itself preloaded, no child imports it anew.
    server.set_forkserver_preload(["__main__", *modules])
    return server


def warm(server: Any) -> None:
    """Waits until the server has imported its modules: no target's time shall be spent on that."""
    process = server.Process(target=_nothing, daemon=True)
    process.start()
    process.join()


def _nothing() -> None:
    pass
