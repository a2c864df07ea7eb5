"""The registry in words: what commands print, as lines of text and as JSON values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from model_registry.family import Family
from model_registry.search import UNITS
from model_registry.sync import Change, Sync

SHOWN = 12  # of a long list of names, so many


def as_json(family: Family) -> dict[str, Any]:
    """A family as JSON: every field, tasks by name with what this family does them with."""
    from dataclasses import fields

    plain = {field.name: getattr(family, field.name) for field in fields(family)}
    tasks = {
        task.name: {"model_class": task.model_class, "template": task.template, "options": dict(task.options)}
        for task in family.tasks.values()
    }
    return {**plain, "tasks": tasks}


def row(family: Family) -> dict[str, Any]:
    """A family in short: for lists."""
    return {
        "name": family.name,
        "title": family.title,
        "modalities": list(family.modalities),
        "parameters": family.parameters,
        "tasks": list(family.tasks),
    }


def listing(families: Sequence[Family]) -> Iterator[str]:
    """One line a family, in columns, and how many there are."""
    if families:
        head = ("FAMILY", "TITLE", "SIZE", "MODALITIES", "TASKS")
        yield from columns([head, *(_cells(family) for family in families)])
    yield "1 family" if len(families) == 1 else f"{len(families)} families"


def columns(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Cells under each other, each column as wide as its widest cell."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for cells in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()


def description(family: Family) -> Iterator[str]:
    """A family in full."""
    yield f"{family.title} ({family.name})"
    known = {name: text for name, text in _facts(family).items() if text}
    width = max(map(len, known))
    yield from (f"  {name.ljust(width)}  {text}" for name, text in known.items())
    yield "  tasks" if family.tasks else "  tasks: none"
    rows = [
        (f"    {task.name}", task.model_class, task.template, _options(task.options)) for task in family.tasks.values()
    ]
    yield from columns(rows) if rows else ()
    yield from (f"    {task}: off, because {reason}" for task, reason in family.unsupported.items())


def size(parameters: int | None) -> str:
    """ "109M" of 109482240; "" when it is not known."""
    if parameters is None:
        return ""
    unit = next(unit for unit in reversed(UNITS) if parameters >= UNITS[unit] or not unit)
    value = parameters / UNITS[unit]
    return f"{value:.0f}{unit.upper()}" if value >= 10 or not unit else f"{value:.1f}{unit.upper()}"


def summary(sync: Sync) -> Iterator[str]:
    """What a sync changes, file by file."""
    for change in sync.changes:
        yield from _changed(change)
    if sync.unread:
        yield f"not everything could be read of {len(sync.unread)} model types (all of them with --json):"
        yield from _named("?", [f"{name}: {reason[:100]}" for name, reason in sync.unread.items()])


def sync_json(sync: Sync) -> dict[str, Any]:
    """What a sync changes, as JSON."""
    changes = {
        change.file: {
            "added": list(change.added),
            "changed": {name: list(facts) for name, facts in change.changed.items()},
            "removed": list(change.removed),
        }
        for change in sync.changes
    }
    return {"drifted": sync.drifted, "changes": changes, "unread": dict(sync.unread)}


def _changed(change: Change) -> Iterator[str]:
    if not change:
        yield f"{change.file}: nothing changes"
        return
    yield f"{change.file}: {len(change.added)} added, {len(change.changed)} changed, {len(change.removed)} removed"
    yield from _named("+", change.added)
    yield from _named("-", change.removed)
    yield from _named("~", [f"{name} ({', '.join(facts)})" for name, facts in change.changed.items()])


def _named(sign: str, names: Sequence[str]) -> Iterator[str]:
    yield from (f"  {sign} {name}" for name in names[:SHOWN])
    if len(names) > SHOWN:
        yield f"  {sign} and {len(names) - SHOWN} more"


def _cells(family: Family) -> tuple[str, ...]:
    return (
        family.name,
        family.title,
        size(family.parameters),
        _joined(family.modalities),
        ", ".join(family.tasks) or "-",
    )


def _facts(family: Family) -> dict[str, str]:
    return {
        "config": family.config_class,
        "package": family.package if family.package != "transformers" else "",
        "since": f"{family.package} {family.since}" if family.since else "",
        "modalities": _joined(family.modalities),
        "main input": _joined(family.main_input),
        "tokenizer": family.tokenizer or "",
        "processor": family.processor or "",
        "image processor": family.image_processor or "",
        "feature extractor": family.feature_extractor or "",
        "video processor": family.video_processor or "",
        "attention": family.attention,
        "limits": _options(family.limits),
        "features": _joined(family.features),
        "weights": size(family.parameters),
        "checkpoint": family.checkpoint or "",
        "tiny recipe": "yes" if family.recipe else f"no: {family.recipe_problem}",
    }


def _joined(names: Iterable[str]) -> str:
    return ", ".join(names)


def _options(options: Mapping[str, Any]) -> str:
    return ", ".join(f"{name}={value}" for name, value in options.items())
