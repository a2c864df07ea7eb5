"""Three-way merge of lines.

Written here because the library for it (merge3) is under the GPL, and because changes of neighbouring lines must merge:
a template that changes the line beside a hand edit is the ordinary case.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

Lines = Sequence[str]
Side = Literal["ours", "theirs"]


@dataclass(frozen=True)
class Region:
    """A run of lines of the merge.

    origin: who changed it; "both" alike, or "conflict" when both did and differ.
    base, ours, theirs: its lines in the three texts. line: 1-based number of its first line in ours.
    """

    origin: Literal["none", "ours", "theirs", "both", "conflict"]
    base: Lines
    ours: Lines
    theirs: Lines
    line: int

    @property
    def merged(self) -> Lines:
        return self.ours if self.origin == "ours" else self.theirs


@dataclass(frozen=True)
class _Hunk:
    """Lines start:end of the base became `lines` on one side."""

    side: Side
    start: int
    end: int
    lines: Lines

    def meets(self, other: _Hunk) -> bool:
        """Whether two changes concern the same lines, or insert at the same place. Mere neighbours do not meet."""
        if self.start == self.end == other.start == other.end:
            return True
        return max(self.start, other.start) < min(self.end, other.end) or self._inside(other) or other._inside(self)

    def _inside(self, other: _Hunk) -> bool:
        return self.start == self.end and other.start < self.start < other.end


def merge_lines(base: Lines, ours: Lines, theirs: Lines) -> list[Region]:
    """The three texts as regions in order; those of origin "conflict" are left to the caller."""
    hunks = [*_hunks("ours", base, ours), *_hunks("theirs", base, theirs)]
    hunks.sort(key=lambda hunk: (hunk.start, hunk.end, hunk.side))
    regions, position, line = list[Region](), 0, 1
    for cluster in _clusters(hunks):
        start, end = cluster[0].start, max(hunk.end for hunk in cluster)
        same = base[position:start]
        regions.append(Region("none", same, same, same, line))
        region = _region(base, start, end, cluster, line + len(same))
        regions.append(region)
        position, line = end, region.line + len(region.ours)
    rest = base[position:]
    regions.append(Region("none", rest, rest, rest, line))
    return [region for region in regions if region.base or region.ours or region.theirs]


def merge_texts(base: str, ours: str, theirs: str) -> str | None:
    """The merge of three texts, None if they conflict."""
    regions = merge_lines(base.split("\n"), ours.split("\n"), theirs.split("\n"))
    return None if any(region.origin == "conflict" for region in regions) else joined(regions)


def joined(regions: Sequence[Region]) -> str:
    """The merged text of regions without conflicts."""
    return "\n".join(line for region in regions for line in region.merged)


def changed_lines(before: str, after: str) -> tuple[int, ...]:
    """1-based numbers of the lines of `after` that are not in `before`."""
    hunks = _hunks("ours", before.split("\n"), after.split("\n"))
    numbers, shift = list[int](), 0
    for hunk in hunks:
        first = hunk.start + shift + 1
        numbers.extend(range(first, first + len(hunk.lines)))
        shift += len(hunk.lines) - (hunk.end - hunk.start)
    return tuple(numbers)


def _hunks(side: Side, base: Lines, new: Lines) -> list[_Hunk]:
    matcher = SequenceMatcher(None, base, new, autojunk=False)
    return [
        _Hunk(side, start, end, new[first:last])
        for kind, start, end, first, last in matcher.get_opcodes()
        if kind != "equal"
    ]


def _clusters(hunks: Sequence[_Hunk]) -> Iterator[list[_Hunk]]:
    """Groups of changes that meet one another; hunks come sorted, so only the group before can be met."""
    cluster: list[_Hunk] = []
    for hunk in hunks:
        if cluster and not any(hunk.meets(other) for other in cluster):
            yield cluster
            cluster = []
        cluster.append(hunk)
    if cluster:
        yield cluster


def _region(base: Lines, start: int, end: int, cluster: Sequence[_Hunk], line: int) -> Region:
    sides = {hunk.side for hunk in cluster}
    ours, theirs = (_applied(base, start, end, [h for h in cluster if h.side == side]) for side in ("ours", "theirs"))
    if len(sides) == 1:
        return Region(sides.pop(), base[start:end], ours, theirs, line)
    return Region("both" if ours == theirs else "conflict", base[start:end], ours, theirs, line)


def _applied(base: Lines, start: int, end: int, hunks: Sequence[_Hunk]) -> Lines:
    """Lines start:end of the base with these changes made."""
    lines = list[str]()
    for hunk in hunks:
        lines += [*base[start : hunk.start], *hunk.lines]
        start = hunk.end
    return [*lines, *base[start:end]]
