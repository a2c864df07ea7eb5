"""What a fleet run says when it is over: tables for people, JSON for programs."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hardware_matrix.fleet import Results
    from hardware_matrix.fleet.results import Row
    from hardware_matrix.fleet.summary import Share

SCHEMA = 1


def print_tables(results: Results, run: int, out: Path) -> None:
    """The summary of a run on standard output."""
    from rich.console import Console

    from hardware_matrix.fleet import summarise
    from hardware_matrix.fleet.tables import tables

    console = Console(highlight=False)
    if not console.is_terminal and "COLUMNS" not in os.environ:
        console.width = 160  # for a file or a pipe: rich would fold at 80
    rows = results.rows(run)
    for table in tables(summarise(results.scope(run), rows)):
        console.print(table)
        console.print()
    print(closing_line(rows, out))


def closing_line(rows: Sequence[Row], out: Path) -> str:
    """ "3 targets with tests: 2 passed, 1 failed; what the others printed is in build/fleet/logs"."""
    from hardware_matrix.fleet.summary import STATUSES

    counts = Counter[str](row.verdict.status for row in rows if row.verdict.status != "unsupported")
    if not counts:
        return "no target has tests"
    noun = "target" if counts.total() == 1 else "targets"
    parts = ", ".join(f"{counts[status]} {status.replace('_', ' ')}" for status in STATUSES if counts[status])
    logs = f"; what the others printed is in {(out / 'logs').as_posix()}" if counts["passed"] < counts.total() else ""
    return f"{counts.total()} {noun} with tests: {parts}{logs}"


def print_json(results: Results, run: int, out: Path) -> None:
    """The whole run as JSON on standard output; docs/cli.md describes it."""
    print(json.dumps(as_json(results, run, out), indent=1, ensure_ascii=False))


def as_json(results: Results, run: int, out: Path) -> dict[str, Any]:
    from hardware_matrix.fleet import summarise

    scope, rows, cases = results.scope(run), results.rows(run), results.cases(run)
    summary = summarise(scope, rows)
    return {
        "schema": SCHEMA,
        "out": out.as_posix(),
        "run": run,
        "backends": {
            name: {
                "all": _share(one.all),
                "mapped": _share(one.mapped),
                "pairs": {
                    "passed": one.pairs.passed,
                    "total": one.pairs.total,
                    "mappings": {
                        mapping: {"passed": passed, "total": total}
                        for mapping, (passed, total) in one.pairs.mappings.items()
                    },
                },
            }
            for name, one in summary.backends.items()
        },
        "operators": results.operators(run),
        "reasons": [asdict(group) for group in summary.groups],
        "targets": [
            {
                "family": row.family,
                "backend": row.backend,
                "status": row.verdict.status,
                "test": row.verdict.test,
                "reason": row.verdict.reason,
                "seconds": round(row.verdict.seconds, 3),
                "peak_bytes": row.verdict.peak_bytes,
                "artifact": row.artifact,
                "model_classes": list(row.model_classes),
                "passed_classes": list(row.passed_classes),
                "ran_in": row.ran_in,
                "tests": [asdict(case) for case in cases.get((row.family, row.backend), ())],
            }
            for row in rows
        ],
    }


def _share(share: Share) -> dict[str, Any]:
    return {"families": share.families, **share.counts, "passed_share": round(share.passed, 4)}
