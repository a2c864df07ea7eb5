"""How the result of a check is written: for a terminal, for programs, for CI."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from generators.check import Drift, Report

SCHEMA = 1
_MEANING = {
    "absent": "was never generated",
    "missing": "is missing",
    "outdated": "would be generated differently now",
    "edited": "was edited by hand, and the edit is not recorded",
    "stale": "is not generated any more",
    "base": "has lost the copy that merges start from",
}


def as_text(report: Report, out: Path) -> Iterator[str]:
    """A paragraph with its diff for each drift, and a summary."""
    for drift in report.drifts:
        yield f"{drift.kind}  {out.as_posix()}/{drift.path} {_MEANING[drift.kind]}. {drift.advice}"
        yield from drift.diff
    drifted = len({drift.path for drift in report.drifts})
    files = f"{len(report.files)} file{'' if len(report.files) == 1 else 's'}"
    yield f"{files} checked, {drifted} drifted in {report.seconds:.1f} s"


def as_json(report: Report, out: Path) -> Iterator[str]:
    """One JSON document; docs/cli.md describes it."""
    yield json.dumps(
        {
            "schema": SCHEMA,
            "out": out.as_posix(),
            "checked": len(report.files),
            "seconds": round(report.seconds, 3),
            "drifts": [_entry(drift) for drift in report.drifts],
        },
        indent=1,
        ensure_ascii=False,
    )


def as_junit(report: Report, out: Path) -> Iterator[str]:
    """A JUnit file: a test case a file, a failure a drift."""
    drifts: dict[str, list[Drift]] = {}
    for drift in report.drifts:
        drifts.setdefault(drift.path, []).append(drift)
    yield '<?xml version="1.0" encoding="utf-8"?>'
    yield f'<testsuite name="generate check" tests="{len(report.files)}" failures="{len(drifts)}" errors="0" skipped="0">'
    for target, path in report.files:
        case = f"  <testcase classname={quoteattr(target.id)} name={quoteattr(path)}"
        if path not in drifts:
            yield f"{case}/>"
            continue
        yield f"{case}>"
        for drift in drifts[path][:1]:
            yield f"    <failure type={quoteattr(drift.kind)} message={quoteattr(_MEANING[drift.kind])}>"
        for drift in drifts[path]:
            yield escape(_printable("\n".join([drift.advice, *drift.diff])))
        yield "    </failure>"
        yield "  </testcase>"
    yield "</testsuite>"


def as_github(report: Report, out: Path) -> Iterator[str]:
    """An annotation for each drift, at the first line that differs, then the summary."""
    for drift in report.drifts:
        place = f"file={_property(f'{out.as_posix()}/{drift.path}')},line={_line(drift)}"
        message = "\n".join([f"{drift.path} {_MEANING[drift.kind]}. {drift.advice}", *drift.diff[:40]])
        yield f"::error {place},title={drift.kind}::{_data(message)}"
    yield list(as_text(report, out))[-1]


FORMATS: dict[str, Callable[[Report, Path], Iterator[str]]] = {
    "text": as_text,
    "json": as_json,
    "junit": as_junit,
    "github": as_github,
}


def _entry(drift: Drift) -> dict[str, str]:
    return {
        "target": drift.target.id,
        "path": drift.path,
        "kind": drift.kind,
        "advice": drift.advice,
        "diff": "\n".join(drift.diff),
    }


def _line(drift: Drift) -> int:
    """The line of the file at which its first hunk begins."""
    for line in drift.diff:
        if line.startswith("@@ -"):
            side = line.split()[2 if drift.kind == "edited" else 1]
            return max(1, abs(int(side.split(",")[0])))
    return 1


def _printable(text: str) -> str:
    """The text without the control characters that XML cannot hold."""
    return "".join(char for char in text if char >= " " or char in "\n\t")


def _data(text: str) -> str:
    """GitHub's escapes for the message of a workflow command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
