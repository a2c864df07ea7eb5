"""A run's summary as tables for a terminal. Colours only where the output is one; words carry the meaning."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.table import Table
from rich.text import Text

from hardware_matrix.fleet.reasons import Group
from hardware_matrix.fleet.summary import STATUSES, WAITING, Summary

NAMED = 5  # families named of a group
STYLES = {"passed": "bold green", "not_run": "dim", "unsupported": "dim", WAITING: "dim"}


def tables(summary: Summary, groups: int = 30) -> Iterator[Table | str]:
    """The tables, one after another. groups: of reasons, how many are shown at most."""
    yield families(summary)
    if any(one.pairs.total for one in summary.backends.values()):
        yield pairs(summary)
    shown = summary.groups[:groups]
    if shown:
        yield reasons(shown)
    if len(summary.groups) > len(shown):
        yield f"and {len(summary.groups) - len(shown)} more kinds of reasons (--json has all)"


def families(summary: Summary) -> Table:
    """How many families ended how, a row for all and one for those in an auto-class mapping."""
    used = [
        status
        for status in (*STATUSES, WAITING)
        if any(one.all.counts.get(status) for one in summary.backends.values())
    ]
    table = _table("backend", "", "families", *(status.replace("_", " ") for status in used), "passed %")
    for backend, one in summary.backends.items():
        for label, share in (("all", one.all), ("in an auto class", one.mapped)):
            if not share.families:
                continue
            counts = [Text(str(share.counts.get(status, 0)), STYLES.get(status, "red")) for status in used]
            table.add_row(Text(backend, "bold"), label, str(share.families), *counts, f"{100 * share.passed:.1f}")
    return table


def pairs(summary: Summary) -> Table:
    """Of each auto-class mapping, in how many of its families the class that it names was tested and passed."""
    table = _table("auto class mapping", "families", *(f"{backend} passed" for backend in summary.backends))
    first = next(iter(summary.backends.values()))
    for mapping, (_, total) in first.pairs.mappings.items():
        cells = [one.pairs.mappings[mapping][0] for one in summary.backends.values()]
        table.add_row(mapping, str(total), *(_part(passed, total) for passed in cells))
    whole = [_part(one.pairs.passed, one.pairs.total) for one in summary.backends.values()]
    table.add_row(Text("all pairs", "bold"), str(first.pairs.total), *whole)
    return table


def reasons(groups: Sequence[Group]) -> Table:
    """Why targets did not pass, one kind of reason a row."""
    table = Table(box=None, pad_edge=False, header_style="dim")
    table.add_column("targets", justify="right")
    table.add_column("status", no_wrap=True)
    table.add_column("reason, and whose", overflow="fold")
    for group in groups:
        reason = f"{group.test}: {group.reason}" if group.test else group.reason
        more = len(group.families) - NAMED
        names = ", ".join(group.families[:NAMED]) + (f" and {more} more" if more > 0 else "")
        status = Text(group.status.replace("_", " "), STYLES.get(group.status, "red"))
        table.add_row(str(group.count), status, Text.assemble(reason, "\n", (names, "dim")))
    return table


def _part(passed: int, total: int) -> str:
    return f"{passed} ({100 * passed / total:.0f} %)" if total else "0"


def _table(*columns: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim")
    for number, column in enumerate(columns):
        table.add_column(column, justify="left" if number == 0 or not column else "right", no_wrap=number == 0)
    return table
