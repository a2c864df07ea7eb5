"""What a person is shown when two versions cannot be merged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generators.merge_text import Region

CONTEXT = 2


@dataclass(frozen=True)
class Clash:
    """One place where a person must decide.

    line: 1-based, where it begins in the edited file; 0 when it concerns no line of it.
    where: the function or class, if known. reason: empty where the two versions say it themselves.
    """

    line: int
    ours: Sequence[str] = ()
    theirs: Sequence[str] = ()
    where: str = ""
    reason: str = ""


def clashes(regions: Sequence[Region], shift: int = 0, where: str = "") -> list[Clash]:
    """The conflicts among the regions of a text that begins `shift` lines below the top of the file."""
    return [
        narrowed(Clash(region.line + shift, region.ours, region.theirs, where))
        for region in regions
        if region.origin == "conflict"
    ]


def narrowed(clash: Clash) -> Clash:
    """The clash without the lines that both versions begin and end with."""
    ours, theirs, line = list(clash.ours), list(clash.theirs), clash.line
    while ours and theirs and ours[0] == theirs[0]:
        ours, theirs, line = ours[1:], theirs[1:], line + 1
    while ours and theirs and ours[-1] == theirs[-1]:
        ours, theirs = ours[:-1], theirs[:-1]
    return replace(clash, line=line, ours=ours, theirs=theirs)


def report(path: str, found: Sequence[Clash], ours: str) -> str:
    """The report of a conflict: where, both versions, and what to do."""
    places = "one place" if len(found) == 1 else f"{len(found)} places"
    lines = [f"{path}: your edit and the newly generated text disagree in {places} (- yours, + generated)"]
    for clash in sorted(found, key=lambda clash: clash.line):
        lines += ["", f"  {_heading(clash)}", *_versions(clash, ours.split("\n"))]
    return "\n".join([*lines, "", *_advice(path, "change your file so that it says there what the lines marked + say")])


def refusal(path: str, reason: str) -> str:
    """The report of a file that cannot be merged at all."""
    return "\n".join([f"{path}: your edit cannot be merged: {reason}", "", *_advice(path, "correct your file")])


def _heading(clash: Clash) -> str:
    last = clash.line + max(len(clash.ours), 1) - 1
    lines = f"line {clash.line}" if last == clash.line else f"lines {clash.line}-{last}"
    place = [lines if clash.line else "", f"in {clash.where}" if clash.where else ""]
    return ": ".join(filter(None, [", ".join(filter(None, place)), clash.reason]))


def _versions(clash: Clash, ours: Sequence[str]) -> list[str]:
    """Both versions between a few lines of the edited file."""
    start, end = clash.line - 1, clash.line - 1 + len(clash.ours)
    above, below = (ours[max(start - CONTEXT, 0) : start], ours[end : end + CONTEXT]) if clash.line else ([], [])
    marked = [(" ", above), ("-", clash.ours), ("+", clash.theirs), (" ", below)]
    lines = [f"    {mark} {line}".rstrip() for mark, lines in marked for line in lines]
    while lines and not lines[0]:
        lines = lines[1:]
    while lines and not lines[-1]:
        lines = lines[:-1]
    return lines


def _advice(path: str, remedy: str) -> list[str]:
    return [
        "Nothing was written. You can",
        f"  - {remedy}, and run the command again;",
        f"  - keep your version, and merge only what changes later: `generate keep {path}`;",
        "  - take the generated file and lose your edit: run the command again with --force.",
    ]
