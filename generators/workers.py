"""Spreading batches over processes; one process when there is little to do."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from generators.cache import Cache
from generators.errors import WorkerLost
from generators.facts import Facts, Sources
from generators.produce import Harvest, Product, produce
from generators.target import Order
from model_registry import Problem

# A process costs about a second of imports: as much as making fifty targets whose texts are new.
_WORTH_A_PROCESS = 50
# Small enough that processes finish together and progress is seen, large enough to call the formatter seldom.
_BATCH = 100


def available() -> int:
    """How many processes this machine can run at once."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def produce_all(
    orders: Sequence[Order],
    facts: Facts,
    cache: Path | None,
    jobs: int,
    advance: Callable[[int], None] = lambda count: None,
) -> Harvest:
    """All products and all problems, in the order of the targets whatever the number of processes.

    cache: the folder of the cache, None for none. advance: told how many more targets are done.
    """
    processes = max(1, min(jobs, len(orders) // _WORTH_A_PROCESS))
    size = max(1, min(_BATCH, -(-len(orders) // processes)))
    batches = [orders[start : start + size] for start in range(0, len(orders), size)]
    products: list[Product] = []
    faults: list[tuple[Problem, str]] = []
    for batch, harvest in zip(batches, _harvests(batches, facts, cache, processes), strict=True):
        products += harvest.products
        faults += harvest.faults
        advance(len(batch))
    return Harvest(tuple(products), tuple(faults))


def _harvests(
    batches: Sequence[Sequence[Order]], facts: Facts, cache: Path | None, processes: int
) -> Iterator[Harvest]:
    if processes == 1:
        store = Cache(cache)
        yield from (produce(batch, facts, store) for batch in batches)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    pool = ProcessPoolExecutor(processes, initializer=_start, initargs=(facts.sources, cache))
    try:
        yield from pool.map(_produce, batches)
    except BrokenProcessPool as error:
        hint = "Most often memory ran out. Lower --jobs and run again; nothing was written."
        raise WorkerLost(Problem("a worker process was killed", hint=hint)) from error
    finally:
        pool.shutdown(cancel_futures=True)


_here: list[tuple[Facts, Cache]] = []


def _start(sources: Sources, cache: Path | None) -> None:
    """Opens the facts once in each worker; they are not sent, so that a worker needs no copy of what it never reads."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer
    _here.append((Facts(sources), Cache(cache)))


def _produce(orders: Sequence[Order]) -> Harvest:
    facts, cache = _here[0]
    return produce(orders, facts, cache)
