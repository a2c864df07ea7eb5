"""Which families' tiny models one program runs in all configurations, and which values of these it needs to be what they are.

    python -m tests.graph.generality RESULTS [--families NAME,NAME | --some N] [--jobs 2] [--limit 600]

RESULTS holds a line of JSON for each family that was tried: a run goes on where the last one stopped. At the end, and with
`--show` at once, it prints how many generalise, what keeps the others, and which values are fixed most often.
"""

from __future__ import annotations

import argparse
import json
import logging
import multiprocessing
import random
import sys
import time
import warnings
from collections import Counter
from concurrent.futures import ThreadPoolExecutor, as_completed
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import torch

from generators.graph.general import generalised
from generators.graph.loops import looped
from generators.graph.lower import Unsupported
from generators.graph.recaptured import Recaptured
from generators.graph.trials import Refused
from model_registry.registry import Registry


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("results", type=Path)
    parser.add_argument("--families", type=lambda text: text.split(","), help="only these")
    parser.add_argument("--some", type=int, help="so many, the same ones each time")
    parser.add_argument("--jobs", type=int, default=2, help="families at a time")
    parser.add_argument("--limit", type=float, default=600, help="seconds for a family")
    parser.add_argument("--show", action="store_true", help="only print what RESULTS holds")
    given = parser.parse_args()
    if not given.show:
        registry = Registry.open()
        names = given.families or [name for name in registry.names() if registry.family(name).recipe]
        if given.some:
            names = random.Random(1).sample(names, given.some)
        known = {row["family"] for row in rows(given.results)}
        todo = [name for name in names if name not in known]
        with ThreadPoolExecutor(given.jobs) as pool, given.results.open("a") as file:
            for done in as_completed([pool.submit(_limited, name, given.limit) for name in todo]):
                row = done.result()
                print(json.dumps(row), file=file, flush=True)
                print(
                    f"{row['family']:30} {row['status']:10} {row['seconds']:6.1f} s  {row.get('why', '')[:150]}",
                    flush=True,
                )
    print(table(rows(given.results)))


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


def table(found: list[dict[str, Any]]) -> str:
    statuses = Counter(row["status"] for row in found)
    general = [row for row in found if row["status"] == "general"]
    whole = Counter(path.split(".")[-1] for row in general for path in row["fixed"] if row["fixed"][path] == "int")
    lines = [f"{count:5}  {status}" for status, count in statuses.most_common()]
    lines.append(
        f"{sum(bool(row['layers']) for row in general):5}  of these have layers, {sum(len(row['layers']) for row in general)} kinds"
    )
    lines.append(f"{sum(row['loops'] or 0 for row in general):5}  kinds of layers are loops of kernels")
    lines += ["", "whole numbers that are fixed, by how many families:"]
    lines += [f"{count:5}  {path}" for path, count in whole.most_common(25)]
    return "\n".join(
        [*lines, "", *(f"{row['family']}: {row.get('why', '')[:300]}" for row in found if row["status"] != "general")]
    )


def tried(name: str) -> dict[str, Any]:
    """The row for a family."""
    torch.set_num_threads(1)
    logging.disable()
    warnings.simplefilter("ignore")
    family = Registry.open().family(name)
    task = next((task for task in family.tasks.values() if task.unproven is None), None)
    if not family.recipe or not task:
        return {"status": "no model"}
    try:
        captures = Recaptured(family.recipe, task.model_class)
        captures.graph({})
    except Refused as error:
        return {"status": "no capture", "why": str(error)}
    try:
        found = generalised(captures)
    except Refused as error:
        return {"status": "refused", "why": str(error)}
    row = {
        "status": "general",
        "constants": sorted(found.constants),
        "layers": sorted(found.layers),
        "fixed": {path: type(value).__name__ for path, value in found.fixed.items()},
    }
    try:
        return {**row, "loops": len(looped(found).loops)}
    except Unsupported as error:
        return {**row, "loops": None, "why": f"unsupported: {error}"}
    except ValueError as error:
        return {**row, "loops": 0, "why": str(error)}


def _limited(name: str, limit: float) -> dict[str, Any]:
    """The row for a family, made in a process of its own, which is ended when its time is over."""
    receiver, sender = multiprocessing.get_context("fork").Pipe(duplex=False)
    process = multiprocessing.get_context("fork").Process(target=_told, args=(name, sender))
    started = time.monotonic()
    process.start()
    sender.close()
    row: dict[str, Any] = {"status": "too slow"}
    try:
        if receiver.poll(limit):
            row = receiver.recv()
    except EOFError:
        row = {"status": "failed", "why": "its process ended"}
    process.kill()
    process.join()
    row |= {"why": row["why"].splitlines()[0][:500]} if row.get("why") else {}
    return {"family": name, **row, "seconds": round(time.monotonic() - started, 1)}


def _told(name: str, sender: Connection) -> None:
    try:
        sender.send(tried(name))
    except Exception as error:  # a mistake of ours, or of a model's code
        import traceback

        sender.send({"status": "failed", "why": f"{type(error).__name__}: {error} {traceback.format_exc()[-600:]}"})


if __name__ == "__main__":
    sys.exit(main())
