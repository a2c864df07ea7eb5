"""What the catalogue knows, as people read it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import unified_diff
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from model_registry import shown

if TYPE_CHECKING:
    from template_db.catalogue import Catalogue
    from template_db.catalogue.versions import Version
    from template_db.linting import Finding

Row = dict[str, Any]


def columns(rows: Iterable[Sequence[str]]) -> str:
    """Rows in aligned columns; the last one is as long as it is."""
    table = [list(row) for row in rows]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    lines = ["  ".join(f"{cell:{width}}" for cell, width in zip(row, widths, strict=True)) for row in table]
    return "\n".join(line.rstrip() for line in lines)


def listing(rows: Sequence[Row]) -> str:
    """One template a line: what uses it, and whether something is wrong."""
    if not rows:
        return "no templates"
    head = ("template", "artifacts", "backends", "")
    return columns(
        [head, *((row["template"], _all(row["artifacts"]), _all(row["backends"]), _remark(row)) for row in rows)]
    )


def described(catalogue: Catalogue, name: str) -> Row:
    """Everything about one template."""
    templates = catalogue.templates
    layers = [
        shown(path) for depth in range(templates.depth(name)) if (path := templates.path("super:" * depth + name))
    ]
    return {
        "template": name,
        "layers": layers,
        "applies": catalogue.applicability(name),
        "edges": catalogue.edges(name),
        "users": catalogue.users(name),
        "exports": _exports(catalogue, name),
        "variables": catalogue.variables(name),
        "versions": len(catalogue.history(name)),
        "problem": catalogue.problem(name),
    }


def _exports(catalogue: Catalogue, name: str) -> dict[str, list[str] | None]:
    """What an import of the template offers: macros with their parameters, other names with None."""
    if catalogue.problem(name):
        return {}
    exports = catalogue.templates.sources.analysis(name).exports
    return {name: list(found.parameters) if found else None for name, found in sorted(exports.items())}


def _written(name: str, parameters: list[str] | None) -> str:
    return name if parameters is None else f"{name}({', '.join(parameters)})"


def description(found: Row) -> str:
    rows = [("template", found["template"])]
    rows += _labelled("file", [found["layers"][0]])
    rows += _labelled("hides", found["layers"][1:])
    rows += _labelled("problem", found["problem"].splitlines())
    rows += _labelled("made into", _applies(found["applies"]))
    for verb in ("extends", "imports", "includes"):
        rows += _labelled(verb, [edge["target"] for edge in found["edges"] if edge["verb"] == verb])
    rows += _labelled("used by", [f"{user['template']} ({user['verb']} it)" for user in found["users"]])
    rows += _labelled("offers", [_written(*one) for one in found["exports"].items()])
    rows += _labelled("needs", _variables(found["variables"]))
    rows += [("versions", str(found["versions"]))]
    return columns(rows)


def dependants(rows: Sequence[Row]) -> str:
    """One output a line, with the template that it was rendered from."""
    if not rows:
        return "nothing is made from it"
    return columns((shown(Path(row["folder"], row["output"])), f"from {', '.join(row['via'])}") for row in rows)


def findings(found: Sequence[Finding], templates: int) -> str:
    """Problems as every command prints them, the rule in brackets, then the sum."""
    lines = [f"{one.problem} [{one.rule}]" for one in found]
    count = f"{len(found)} problem{'s' * (len(found) != 1)}" if found else "nothing wrong"
    return "\n".join([*lines, f"{templates} template{'s' * (templates != 1)}, {count}"])


def changes(name: str, versions: Sequence[Version]) -> list[Row]:
    """Each version with its difference from the one before it."""
    steps: list[Row] = []
    before = ""
    for version in versions:
        diff = list(unified_diff(before.splitlines(), version.text.splitlines(), name, name, lineterm="", n=2))
        body = diff[2:]
        steps.append(
            {
                "revision": version.revision,
                "seen": version.seen.isoformat(timespec="seconds"),
                "hash": version.hash,
                "added": sum(line.startswith("+") for line in body),
                "removed": sum(line.startswith("-") for line in body),
                "diff": "\n".join(diff),
            }
        )
        before = version.text
    return steps


def chronicle(steps: Sequence[Row], diff: bool) -> str:
    """One version a line, the oldest first; with `diff`, what changed below each."""
    lines = []
    for step in steps:
        what = f"+{step['added']} -{step['removed']}" if step["hash"] else "removed"
        lines.append(f"revision {step['revision']}  {step['seen']}  {step['hash'][:12] or '-' * 12}  {what}")
        if diff:
            lines += [step["diff"], ""]
    return "\n".join(lines)


def _all(names: Sequence[str]) -> str:
    return ", ".join(names) or "-"


def _remark(row: Row) -> str:
    remarks = [f"in {row['layers']} layers"] if row["layers"] > 1 else []
    return "; ".join([*remarks, *(["broken: see generate templates lint"] if row["problem"] else [])])


def _labelled(label: str, values: Iterable[str]) -> list[tuple[str, str]]:
    return [(label if not place else "", value) for place, value in enumerate(values)]


def _applies(rows: Sequence[Row]) -> list[str]:
    """ "skill of fill_mask: cpu, cuda"."""
    groups = groupby(rows, key=lambda row: (row["artifact"], row["task"]))
    return [
        f"{artifact}{f' of {task}' if task else ''}: {', '.join(row['backend'] for row in group)}"
        for (artifact, task), group in groups
    ]


def _variables(rows: Sequence[Row]) -> list[str]:
    """ "task.model_class (python/skill/module.py.jinja:18, ...)"."""
    lines = []
    for variable, group in groupby(rows, key=lambda row: row["variable"]):
        first, *more = group
        lines.append(f"{variable} ({first['member']}:{first['line']}{f' and {len(more)} more' if more else ''})")
    return lines
