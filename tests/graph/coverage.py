"""Which families' tiny models the compiler takes, and whether what it makes of them equals PyTorch on Dawn.

    python -m tests.graph.coverage RESULTS [--families NAME,NAME | --some N] [--jobs 2] [--limit 240] [--compile]

RESULTS holds a line of JSON for each family that was tried: a run goes on where the last one stopped, and with `--again`
tries those once more that did not pass. At the end, and with `--show` at once, it prints how many match, and what keeps the
others, by how many it keeps. With `--kept`, captured models are kept in a folder for the next time.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import random
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor, as_completed
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from model_registry.registry import Registry


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("results", type=Path)
    parser.add_argument("--families", type=lambda text: text.split(","), help="only these")
    parser.add_argument("--some", type=int, help="so many of them, the same ones each time")
    parser.add_argument("--jobs", type=int, default=2, help="families at a time")
    parser.add_argument("--limit", type=float, default=240, help="seconds for a family")
    parser.add_argument("--compile", action="store_true", help="do not run the kernels")
    parser.add_argument("--kept", type=Path, help="a folder in which captured models are kept for the next time")
    parser.add_argument("--again", action="store_true", help="try those anew that did not pass")
    parser.add_argument("--show", action="store_true", help="only print what RESULTS holds")
    given = parser.parse_args()
    if not given.show:
        registry = Registry.open()
        names = given.families or [name for name in registry.names() if registry.family(name).recipe]
        random.Random(0).shuffle(names)  # what there is of a run that was stopped is a fair sample
        names = names[: given.some]
        known = {row["family"] for row in rows(given.results) if not given.again or row["status"] == "passed"}
        todo = [name for name in names if name not in known]
        with ThreadPoolExecutor(given.jobs) as pool, given.results.open("a") as file:
            for row in (done.result() for done in as_completed(pool.submit(_limited, name, given) for name in todo)):
                print(json.dumps(row), file=file, flush=True)
                print(
                    f"{row['family']:30} {row['status']:10} {row['seconds']:6.1f} s  {row.get('why', '')[:100]}",
                    flush=True,
                )
    print(table(rows(given.results)))


def rows(path: Path) -> list[dict[str, Any]]:
    """What is known of each family: the last row of it."""
    found = [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []
    return [*{row["family"]: row for row in found}.values()]


def table(found: list[dict[str, Any]]) -> str:
    """What became of all families, then the reasons, those that keep most families first."""
    statuses = Counter(row["status"] for row in found)
    exported = [row for row in found if row["status"] not in ("no model", "no export")]
    passed = statuses["passed"]
    lines = [f"{count:5}  {status}" for status, count in statuses.most_common()]
    lines += [
        f"{len(exported):5}  of {len(found)} export; {passed} of them match PyTorch, {passed / max(1, len(exported)):.0%}",
        "",
    ]
    reasons: dict[str, list[str]] = {}
    for row in found:
        for reason in row.get("reasons", ()):
            reasons.setdefault(reason, []).append(row["family"])
    for reason, families in sorted(reasons.items(), key=lambda each: -len(each[1])):
        lines.append(f"{len(families):5}  {reason}: {', '.join(families[:6])}{' ...' if len(families) > 6 else ''}")
    return "\n".join(lines)


def _limited(name: str, given: argparse.Namespace) -> dict[str, Any]:
    """What becomes of a family in a process of its own, which is ended when its time is over."""
    context = multiprocessing.get_context("fork")  # torch and transformers are there already
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_told, args=(name, given.compile, given.kept, sender))
    started = time.monotonic()
    process.start()
    sender.close()
    row: dict[str, Any] = {"status": "too slow", "reasons": [f"takes more than {given.limit:.0f} s"]}
    try:
        if receiver.poll(given.limit):
            row = receiver.recv()
    except EOFError:
        row = {"status": "failed", "reasons": ["its process ended"]}
    process.kill()
    process.join()
    return {"family": name, **row, "seconds": round(time.monotonic() - started, 1)}


def _told(name: str, compile_only: bool, kept: Path | None, sender: Connection) -> None:
    from tests.graph.covered import covered

    for stream in (1, 2):  # what models' own code says is in the way
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream)
    sender.send(covered(name, compile_only, kept))


if __name__ == "__main__":
    import tests.graph.covered  # once, for all processes

    assert tests.graph.covered
    sys.exit(main())
