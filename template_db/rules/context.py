"""A template reads only what it is given, and calls macros that there are with arguments that they take."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from model_registry import Problem
from template_db.checks import check
from template_db.rules.linted import Linted


def problems(linted: Linted) -> Iterator[Problem]:
    users: dict[str, list[str]] = {}
    for root in linted.roots:
        if root.template in linted.names:
            yield from check(linted.sources, root.template, root.context, root.parameters)
        elif not linted.sources.exists(root.template):
            users.setdefault(root.template, []).append(root.user)
    for name, names in users.items():
        missing = linted.sources.missing(name)
        yield replace(missing, message=f"{missing.message} for the {', the '.join(dict.fromkeys(names))}")
