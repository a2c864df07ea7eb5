"""What `generate fleet distinct` prints: text for people, JSON for programs, and the page in docs/."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from generators.distinct import Group, TaskGroups

SCHEMA = 1
NAMED = 3
"""Families named of a group."""

PAGE = """\
# How distinct the generated skills are

Written by `make distinct`, and with `make generated`: do not edit. The numbers are those of the commit that last changed
this page; a task, a template or a version of transformers more changes them.

Two skills are the same here if the code is the same once every name is a placeholder: the family's own, its classes'
and their modules', in code and in texts alike. Comments and docstrings are left out. Families whose skills differ in no
more than that are a group. Every other group says why it differs from the largest one of its task: with these facts put
in the place of that group's own, the templates give this group's code, and without any one of them they do not.
Nothing of this is written down by family: facts are exchanged, and what comes out is compared.
`pytest tests/fleet/test_fleet_distinct.py` proves it for all files, and that no two tasks have code in common.
"""


def as_text(tasks: Sequence[TaskGroups], backend: str) -> str:
    """A paragraph a task, and the sum below."""
    return "\n".join([*(line for one in tasks for line in (*_lines(one), "")), summary(tasks, backend)])


def summary(tasks: Sequence[TaskGroups], backend: str) -> str:
    """ "1184 skills for 24 tasks on cpu: 161 with code of their own, 1023 the same as one of these but for names"."""
    files, groups = sum(one.files for one in tasks), sum(len(one.groups) for one in tasks)
    return (
        f"{_count(files, 'skill')} for {_count(len(tasks), 'task')} on {backend}: "
        f"{groups} with code of their own, {files - groups} the same as one of these but for names"
    )


def as_json(tasks: Sequence[TaskGroups], backend: str) -> str:
    value = {
        "schema": SCHEMA,
        "backend": backend,
        "files": sum(one.files for one in tasks),
        "distinct": sum(len(one.groups) for one in tasks),
        "tasks": [{"task": one.task, "files": one.files, "distinct": len(one.groups), **asdict(one)} for one in tasks],
    }
    return json.dumps(value, indent=1, ensure_ascii=False)


def as_markdown(tasks: Sequence[TaskGroups], backend: str) -> str:
    rows = [f"| [{one.task}](#{one.task}) | {one.files} | {len(one.groups)} |" for one in tasks]
    table = ["| task | skills | with code of their own |", "|---|---:|---:|", *rows]
    sections = [line for one in tasks for line in _section(one)]
    return "\n".join([PAGE, f"{summary(tasks, backend)}.", "", *table, *sections])


def _lines(one: TaskGroups) -> Iterator[str]:
    yield f"{one.task}: {_count(one.files, 'skill')}, {len(one.groups)} with code of their own"
    for group in one.groups:
        yield f"  {len(group.families):4}  {_families(group)}{': ' if group.why else ''}{', '.join(group.why)}"


def _section(one: TaskGroups) -> Iterator[str]:
    if len(one.groups) == 1:
        return
    yield from ("", f"## {one.task}", "", "| families | | what makes the difference |", "|---:|---|---|")
    for group in one.groups:
        why = ", ".join(f"`{fact}`" for fact in group.why) or "the largest group"
        yield f"| {len(group.families)} | {_families(group)} | {why} |"


def _families(group: Group) -> str:
    more = "" if len(group.families) <= NAMED else ", ..."
    return ", ".join(group.families[:NAMED]) + more


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
