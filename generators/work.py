"""A target with its facts looked up: which tasks, which templates, which files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generators.errors import BadRequest
from generators.facts import Facts
from generators.target import Options, Target
from model_registry import FactsError, Problem, did_you_mean

if TYPE_CHECKING:
    from hardware_matrix import Backend
    from model_registry import Family, FamilyTask


@dataclass(frozen=True)
class Output:
    """One file to make. path: below the output folder, with forward slashes. task: None where the file is for all. part: of
    the model, where the file is of its operators and its skill runs it in parts."""

    path: str
    template: str
    task: FamilyTask | None
    part: str = ""


@dataclass(frozen=True)
class Work:
    """Everything that rendering a target needs.

    tasks: those chosen that the backend has a template for, in the family's order.
    probes: the skill templates whose presence was asked for.
    pieces: by task, the template with the task's part of a file that is for all tasks.
    """

    target: Target
    options: Options
    family: Family
    backend: Backend
    precision: str
    tasks: tuple[FamilyTask, ...]
    outputs: tuple[Output, ...]
    probes: tuple[str, ...]
    pieces: Mapping[str, str]


@dataclass(frozen=True)
class Nothing:
    """A target that there is nothing to generate for, and why. mistaken: the request itself named something wrong."""

    target: Target
    reason: Problem
    mistaken: bool = False


def look_up(target: Target, options: Options, facts: Facts) -> Work | Nothing:
    """Raises FactsError if the facts of the family or the backend cannot be used."""
    family = facts.family(target.family)
    backend = facts.hardware.backend(target.backend)
    for problem in _mistakes(options, family, backend):
        return Nothing(target, problem, mistaken=True)
    chosen = [task for task in family.tasks.values() if options.tasks is None or task.name in options.tasks]
    templated = [task for task in chosen if has_template(family, task, backend, facts)]
    tasks = tuple(task for task in templated if _captured(family, task, backend, facts))
    if templated and not tasks:
        return Nothing(target, _uncaptured(target, templated))
    if target.artifact != "skill":
        tasks = tuple(task for task in tasks if task.unproven is None)
    if reason := _missing(target, options, family, backend, chosen, tasks, facts):
        return Nothing(target, reason)
    pieces = _pieces(target, backend, tasks, facts)
    for task, template in pieces.items():
        if not _exists(template, facts):
            message = f"there is no template {template!r}, which the {target.artifact} of {task} needs"
            return Nothing(target, Problem(message, hint="Write it, or take the skill's template away."), mistaken=True)
    return Work(
        target=target,
        options=options,
        family=family,
        backend=backend,
        precision=options.precision or backend.precisions.default,
        tasks=tasks,
        outputs=tuple(_outputs(target, backend, tasks, facts)),
        probes=tuple(sorted({name for task in chosen if (name := skill_template(backend, task))})),
        pieces=pieces,
    )


def served(family: Family, task: FamilyTask, backend: Backend, facts: Facts) -> bool:
    """Whether a skill can be generated: the backend has a template for it, and the operators that the template takes."""
    return has_template(family, task, backend, facts) and _captured(family, task, backend, facts)


def has_template(family: Family, task: FamilyTask, backend: Backend, facts: Facts) -> bool:
    """Whether the backend has a skill's template for the task, which no other skill of the family stands in for."""
    if task.template not in backend.beside:
        return _offers(task, backend, facts)
    others = (other for other in family.tasks.values() if other.template not in backend.beside and not other.unproven)
    return _offers(task, backend, facts) and not any(_offers(other, backend, facts) for other in others)


def _offers(task: FamilyTask, backend: Backend, facts: Facts) -> bool:
    return task.template not in backend.without and _exists(skill_template(backend, task), facts)


def _captured(family: Family, task: FamilyTask, backend: Backend, facts: Facts) -> bool:
    if "program" not in backend.templates:
        return True
    from generators.graph.places import parts

    return {*parts(skill_text(backend, task, facts))} <= {*facts.parts(family.name, task.name)}


def possible(targets: Iterable[Target], options: Options, facts: Facts) -> list[Target]:
    """Those of the targets that there is something to generate for.

    Raises BadRequest with every problem of the facts, and every mistake of the options.
    """
    found: list[Target] = []
    problems: dict[Problem, None] = {}
    for target in targets:
        try:
            work = look_up(target, options, facts)
        except FactsError as error:
            problems |= dict.fromkeys(error.problems)
            continue
        if isinstance(work, Work):
            found.append(target)
        elif work.mistaken:
            problems[work.reason] = None
    if problems:
        raise BadRequest(problems)
    return found


def file_stem(family: str) -> str:
    """The family's name as it may stand in the name of a Python module."""
    return family.replace("-", "_").replace(".", "_")


def skill_output(target: Target, backend: Backend, task: FamilyTask) -> Output:
    """The file of one task's skill."""
    template = skill_template(backend, task)
    return Output(f"{target.family}/{target.backend}/{task.name}{_suffix(template)}", template, task)


def _outputs(target: Target, backend: Backend, tasks: tuple[FamilyTask, ...], facts: Facts) -> Iterator[Output]:
    if target.artifact == "skill":
        for task in tasks:
            yield skill_output(target, backend, task)
            if program := backend.templates.get("program"):
                for part in facts.parts(target.family, task.name):
                    name = ".".join(filter(None, (task.name, part, _made(program))))
                    yield Output(f"{target.family}/{target.backend}/{name}", program, task, part)
        for shared in (*backend.shared, *_imported(backend, tasks, facts)):
            yield Output(f"{target.family}/{target.backend}/{_made(shared)}", shared, None)
    else:
        template = backend.templates[target.artifact]
        name = f"{target.artifact}_{file_stem(target.family)}_{target.backend}{_suffix(template)}"
        yield Output(f"{target.family}/{target.backend}/{name}", template, None)


def _imported(backend: Backend, tasks: tuple[FamilyTask, ...], facts: Facts) -> list[str]:
    """The templates of the modules that the tasks' skills import."""
    if not backend.modules:
        return []
    text = "".join(skill_text(backend, task, facts) for task in tasks)
    return [template for template in backend.modules if f'"./{_made(template)}"' in text]


def _pieces(target: Target, backend: Backend, tasks: tuple[FamilyTask, ...], facts: Facts) -> dict[str, str]:
    """`tasks/<template>.jinja` beside the template of an artifact, where that is put together from its tasks' pieces."""
    whole = backend.templates[target.artifact]
    if target.artifact == "skill" or "pieces" not in facts.templates.required(whole):
        return {}
    folder = whole.rpartition("/")[0]
    return {task.name: f"{folder}/tasks/{task.template}.jinja" for task in tasks}


def _made(template: str) -> str:
    """ "test.py" of "python/torch/test.py.jinja": a template is named after what it makes."""
    return template.rpartition("/")[2].removesuffix(".jinja")


def _suffix(template: str) -> str:
    """ ".py" of "python/torch/test.py.jinja"."""
    name = _made(template)
    return name[name.index(".") :] if "." in name else ""


def skill_template(backend: Backend, task: FamilyTask) -> str:
    """The name of the template of a skill, whether it is there or not; "" of a backend without skills."""
    return backend.templates.get("skill", "").replace("{template}", task.template)


def skill_text(backend: Backend, task: FamilyTask, facts: Facts) -> str:
    """The templates that a skill is made from, as they stand there."""
    names = facts.templates.closure(skill_template(backend, task))
    return "".join(path.read_text(encoding="utf-8") for name in names if (path := facts.templates.path(name)))


def _exists(template: str, facts: Facts) -> bool:
    return bool(template) and facts.templates.path(template) is not None


def _mistakes(options: Options, family: Family, backend: Backend) -> Iterator[Problem]:
    offered = backend.precisions.offered
    if options.precision and options.precision not in offered:
        hint = f"{did_you_mean(options.precision, offered)} It offers {', '.join(offered)}."
        yield Problem(f"{backend.name} has no precision {options.precision!r}", hint=hint.strip())


def _missing(
    target: Target,
    options: Options,
    family: Family,
    backend: Backend,
    chosen: list[FamilyTask],
    tasks: tuple[FamilyTask, ...],
    facts: Facts,
) -> Problem | None:
    where = f"{target.family} on {target.backend}"
    if not family.tasks:
        return Problem(
            f"no {target.artifact} for {where}: {_taskless(family)}", hint=f"See: generate registry show {family.name}"
        )
    if not chosen:
        return Problem(
            f"no {target.artifact} for {where}: {_unsupported(family, options) or 'it has none of the tasks asked for'}",
            hint=f"It has {', '.join(family.tasks)}.",
        )
    if not backend.templates.get(target.artifact):
        return Problem(f"no {target.artifact} for {where}: {backend.name} has no {target.artifact} templates yet")
    if target.artifact != "skill" and (missing := _missing_support(target, family, backend, facts)):
        return missing
    if not tasks:
        reasons = sorted({task.unproven for task in chosen if task.unproven})
        if reasons:
            return Problem(f"no {target.artifact} for {where}: on its tiny checkpoint {'; '.join(reasons)}")
        sentences = {**backend.beside, **backend.without}
        if said := sorted({sentences[task.template] for task in chosen if task.template in sentences}):
            return Problem(f"no {target.artifact} for {where}: {' '.join(said).rstrip('.')}")
        names = ", ".join(task.name for task in chosen)
        return Problem(f"no {target.artifact} for {where}: {backend.name} has no template yet for {names}")
    return None


def _taskless(family: Family) -> str:
    """Why a family has no task at all."""
    return family.recipe_problem or "none of its model classes fits a task that the registry knows"


def _unsupported(family: Family, options: Options) -> str:
    """Why the registry says that the tasks asked for are off, "" if it says nothing."""
    reasons = [
        f"{task} is unsupported ({family.unsupported[task]})"
        for task in options.tasks or ()
        if task in family.unsupported
    ]
    return "; ".join(reasons)


def _uncaptured(target: Target, tasks: Iterable[FamilyTask]) -> Problem:
    names = ", ".join(task.name for task in tasks)
    return Problem(
        f"no {target.artifact} for {target.family} on {target.backend}: the operators of {names} are not captured",
        hint=f"Capture them: generate graph capture {target.family} --into FACTS, then give --facts FACTS.",
    )


def _missing_support(target: Target, family: Family, backend: Backend, facts: Facts) -> Problem | None:
    where = f"{target.family} on {target.backend}"
    template = backend.templates[target.artifact]
    if not _exists(template, facts):
        return Problem(f"no {target.artifact} for {where}: there is no template {template!r}")
    if family.recipe is None:
        reason = family.recipe_problem or "no reason recorded"
        return Problem(f"no {target.artifact} for {where}: {family.name} has no tiny checkpoint ({reason})")
    return None
