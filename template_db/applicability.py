"""Which templates serve which backend, artifact and task, as the backends' facts say, and what they are given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from model_registry import FactsError
from template_db.hints import AnyOf, Module
from template_db.rules.linted import Root

if TYPE_CHECKING:
    from hardware_matrix import Backend
    from model_registry import Task
    from template_db.templates import Templates

SHARED = "shared"  # of a file that all skills of a folder use
PROGRAM = "program"  # of a file beside each skill, with what its task's captured operators are compiled to
MACROS = "macros"  # stands where an artifact does, for the template that holds a backend's macros
PLACEHOLDER = "{template}"
PIECES = "tasks/{template}.jinja"  # beside the template of an artifact that covers all tasks: a task's piece of it


@dataclass(frozen=True, order=True)
class Applies:
    """A template that a backend's facts lead to.

    artifact: "skill", "test", "benchmark", ..., SHARED or MACROS.
    task: for a template of one task, the task's name, else "".
    module: it is not rendered, but its macros are given to the template that is.
    """

    template: str
    backend: str
    artifact: str
    task: str = ""
    module: bool = False


def applicability(templates: Templates, backends: Iterable[Backend], tasks: Iterable[Task]) -> list[Applies]:
    """Sorted. A task without a template is no target on that backend, so it is left out; other templates are named
    whether or not they are there, a task's piece if the backend has the task's skill."""
    named = sorted({(variant.template, task.name) for task in tasks for variant in task.variants})
    return sorted({one for backend in backends for one in _of(templates, backend, named)})


def roots(applies: Iterable[Applies]) -> list[Root]:
    """What is linted: each template with what it is given."""
    every = list(applies)
    return [_root(one, every) for one in every]


def _of(templates: Templates, backend: Backend, tasks: list[tuple[str, str]]) -> Iterator[Applies]:
    if backend.macros:
        yield Applies(backend.macros, backend.name, MACROS, module=True)
    yield from (Applies(template, backend.name, SHARED) for template in (*backend.shared, *backend.modules))
    skill = backend.templates.get("skill", "")
    for artifact, pattern in backend.templates.items():
        whole = PLACEHOLDER not in pattern
        if whole:
            yield Applies(pattern, backend.name, artifact)
        pieced = whole and _takes_pieces(templates, pattern)
        for template, task in tasks:
            if template in backend.without:
                continue
            name = (f"{pattern.rpartition('/')[0]}/{PIECES}" if whole else pattern).replace(PLACEHOLDER, template)
            needed = pieced and templates.path(skill.replace(PLACEHOLDER, template)) is not None
            if needed or templates.path(name) is not None:
                yield Applies(name, backend.name, artifact, task, module=whole)


def _takes_pieces(templates: Templates, name: str) -> bool:
    try:
        return templates.path(name) is not None and "pieces" in templates.required(name)
    except FactsError:
        return False  # the linter says what is wrong with it


def _root(one: Applies, every: list[Applies]) -> Root:
    mine = [other for other in every if other.backend == one.backend and other.module]
    macros = [Module(other.template) for other in mine if other.artifact == MACROS]
    pieces = tuple(dict.fromkeys(Module(other.template) for other in mine if other.artifact == one.artifact))
    modules: dict[str, object] = {"hw": AnyOf(tuple(macros))} if macros else {}
    if pieces and not one.task:
        modules["pieces"] = Mapping[str, AnyOf(pieces)]  # type: ignore[misc]
    user = f"{one.artifact} of {one.backend}"
    if one.module:
        return Root(one.template, {}, {**_types("skill"), **_types("test"), **modules}, user)
    given = {**_types(PROGRAM if one.artifact == PROGRAM else "skill" if one.task else "test"), **modules}
    return Root(one.template, given, given, user)


def _types(artifact: str) -> Mapping[str, object]:
    """The names that a template of one task, or of all tasks of a family, is given, and their types."""
    from hardware_matrix import Backend
    from model_registry import Family, FamilyTask

    shared: dict[str, object] = {"family": Family, "backend": Backend, "precision": str, "command": str}
    if artifact == PROGRAM:
        shared["program"] = object
    if artifact in (PROGRAM, "skill"):
        return shared | {"task": FamilyTask, "class_name": str}
    return shared | {"tasks": list[FamilyTask], "recipe": Mapping[str, object], "module": str}
