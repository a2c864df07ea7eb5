"""What is wrong with a request, all of it together, in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NoReturn

from generators.errors import BadRequest
from generators.facts import Facts
from generators.manifest import Record
from generators.request import Request
from generators.target import Target
from generators.work import Nothing, Work
from model_registry import Problem, did_you_mean

FAMILY_NAME = re.compile(r"[A-Za-z0-9]+([._-][A-Za-z0-9]+)*")


def refuse_names(request: Request, facts: Facts) -> NoReturn:
    """Raises BadRequest with every name of the request that is not known."""
    problems = [
        *_families(request.families, facts.registry.names()),
        *_unknown("backend", request.backends, facts.hardware.names()),
        *_unknown("task", request.options.tasks or (), list(facts.registry.tasks())),
    ]
    if not problems:
        problems = [Problem(f"no family matches {request.glob!r}", hint="See: generate registry list")]
    raise BadRequest(problems)


def impossible(
    request: Request, works: Iterable[Work], fresh: Mapping[Target, Record], nothing: Iterable[Nothing]
) -> list[Problem]:
    """Why targets that were asked for cannot be.

    A target that there is nothing to generate for is the request's mistake where it was named itself, and where
    nothing can be generated for its family at all; otherwise it is left out.
    """
    works = list(works)
    possible = {work.target.family for work in works} | {target.family for target in fresh}
    reasons = [
        found.reason
        for found in nothing
        if found.mistaken or request.exact or (request.families and found.target.family not in possible)
    ]
    if not possible and not reasons:
        reasons = [Problem("there is nothing to generate for this request", hint="See: generate registry list")]
    served = {task.name for work in works for task in work.tasks}.union(*(record.tasks for record in fresh.values()))
    return list(dict.fromkeys([*reasons, *_unserved(request, served)]))


def _families(names: Iterable[str], known: list[str]) -> Iterator[Problem]:
    for name in sorted(set(names) - set(known)):
        if FAMILY_NAME.fullmatch(name):
            yield Problem(
                f"no family {name!r}", hint=f"{did_you_mean(name, known)} See: generate registry search".strip()
            )
        else:
            hint = "Families are called as transformers calls its model types. See: generate registry list"
            yield Problem(f"{name!r} cannot be the name of a family", hint=hint)


def _unknown(kind: str, names: Iterable[str], known: list[str]) -> Iterator[Problem]:
    for name in sorted(set(names) - set(known)):
        yield Problem(f"no {kind} {name!r}", hint=f"{did_you_mean(name, known)} There are {', '.join(known)}.".strip())


def _unserved(request: Request, served: set[str]) -> Iterator[Problem]:
    """Tasks that were asked for and that no target has, where others of them were found."""
    for name in sorted(set(request.options.tasks or ()) - served if served else ()):
        families, backends = ", ".join(request.families) or "any family", ", ".join(request.backends) or "any backend"
        yield Problem(f"there is no {name} for {families} on {backends}")
