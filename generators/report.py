"""What a run says: a line a file and a summary for people, JSON for programs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from generators.outcome import Outcome
from generators.pipeline import Result

SCHEMA = 1
# More lines than this about files to which nothing surprising happened say nothing to anybody.
_LINES = 60
_EXPECTED = {"create", "update"}
_WORDS = {
    "create": "created",
    "update": "updated",
    "identical": "unchanged",
    "merged": "merged",
    "kept": "with your edit",
    "conflict": "in conflict",
    "remove": "removed",
    "forced": "replaced by force",
}


def as_text(result: Result, out: Path, *, dry: bool) -> Iterator[str]:
    """The lines for a terminal."""
    changed = [item for item in result.outcomes if item.status != "identical"]
    shown = list(result.outcomes) if len(result.outcomes) <= _LINES else changed
    if len(shown) > _LINES:
        yield from _by_family(shown)
        shown = [item for item in shown if item.status not in _EXPECTED]
    widths = [max((len(getattr(item.target, name)) for item in shown), default=0) for name in ("family", "backend")]
    for item in shown:
        note = f"   {item.note}" if item.note else ""
        family, backend = item.target.family.ljust(widths[0]), item.target.backend.ljust(widths[1])
        yield f"{family}  {backend}  {item.status:9}  {out.as_posix()}/{item.path}{note}"
    for item in result.conflicts:
        yield f"\n{item.report}"
    yield summary(result, dry=dry)


def _by_family(shown: Sequence[Outcome]) -> Iterator[str]:
    """A line a family: "bert  12 create, 3 update"."""
    families: dict[str, Counter[str]] = {}
    for item in shown:
        families.setdefault(item.target.family, Counter())[item.status] += 1
    width = max(map(len, families))
    for family, counts in families.items():
        yield f"{family.ljust(width)}  {', '.join(f'{counts[status]} {status}' for status in _WORDS if counts[status])}"


def summary(result: Result, *, dry: bool) -> str:
    """ "2 targets, 3 files: 1 created, 2 unchanged in 0.4 s", and what kept it from being so."""
    counts = Counter[str](item.status for item in result.outcomes)
    parts = [f"{counts[status]} {word}" for status, word in _WORDS.items() if counts[status]]
    text = (
        f"{_count(result.targets, 'target')}, {_count(len(result.outcomes), 'file')}: "
        f"{', '.join(parts) or 'none'} in {result.seconds:.1f} s"
    )
    if result.left_out:
        text += f"; {len(result.left_out)} not available (--json says why)"
    if result.conflicts:
        text += "; nothing was written"
    elif dry:
        text += "; a dry run, nothing was written"
    return text


def as_json(result: Result, out: Path) -> str:
    """The result for programs; docs/cli.md describes it."""
    return json.dumps(
        {
            "schema": SCHEMA,
            "out": out.as_posix(),
            "targets": result.targets,
            "written": result.written,
            "seconds": round(result.seconds, 3),
            "counts": dict(sorted(Counter(item.status for item in result.outcomes).items())),
            "files": [_file(item) for item in result.outcomes],
            "left_out": [{"target": item.target.id, "reason": str(item.reason)} for item in result.left_out],
        },
        indent=1,
        ensure_ascii=False,
    )


def diffs(outcomes: Sequence[Outcome], out: Path) -> Iterator[str]:
    """A unified diff for each file that changes, from what is on disk to what is to be."""
    from difflib import unified_diff

    for item in outcomes:
        if item.change is None or item.status == "identical":
            continue
        path = out / item.path
        old = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else None
        new = item.change.text
        yield from unified_diff(
            (old or "").splitlines(),
            (new or "").splitlines(),
            "/dev/null" if old is None else f"a/{path.as_posix().lstrip('/')}",
            "/dev/null" if new is None else f"b/{path.as_posix().lstrip('/')}",
            lineterm="",
        )


def _file(item: Outcome) -> dict[str, str]:
    target = item.target
    entry = {
        "family": target.family,
        "backend": target.backend,
        "artifact": target.artifact,
        "path": item.path,
        "status": item.status,
    }
    return entry | ({"note": item.note} if item.note else {}) | ({"report": item.report} if item.report else {})


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
