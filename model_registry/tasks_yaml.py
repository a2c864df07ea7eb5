"""Reads tasks/*.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from model_registry.problems import FactsError, Problem

if TYPE_CHECKING:
    from model_registry.schema import TaskFacts, VariantFacts
    from model_registry.task import Task, Variant

FOLDER = Path(__file__).parent / "tasks"


def task_files(folder: Path = FOLDER) -> list[Path]:
    return sorted(folder.glob("*.yaml"))


def read_tasks(folder: Path = FOLDER) -> dict[str, Task]:
    """All tasks by name, sorted. Raises FactsError with the problems of all files together."""
    tasks: dict[str, Task] = {}
    problems: list[Problem] = []
    for path in task_files(folder):
        try:
            task = read_task(path)
            tasks[task.name] = task
        except FactsError as error:
            problems += error.problems
    if problems:
        raise FactsError(problems)
    return tasks


def read_task(path: Path) -> Task:
    """Reads one task. Raises FactsError."""
    from model_registry.schema import TaskFacts
    from model_registry.yaml_facts import read_yaml, validate_located

    located = read_yaml(path)
    facts = validate_located(located, TaskFacts)
    problems = []
    if facts.task != path.stem:
        message = f"the task is called {facts.task!r}, but the file {path.stem!r}"
        problems.append(Problem(message, located.where("task"), f"Rename the file to {facts.task}.yaml."))
    for name, option in facts.options.items():
        if option.choices and option.default not in option.choices:
            message = f"the default {option.default!r} of {name!r} is none of its choices"
            problems.append(Problem(message, located.where("options", name, "default")))
    if problems:
        raise FactsError(problems)
    return _task(facts)


def _task(facts: TaskFacts) -> Task:
    from model_registry.task import Option, Task

    return Task(
        name=facts.task,
        title=facts.title,
        skill=facts.skill,
        summary=facts.summary,
        inputs=tuple(facts.inputs),
        pipeline=facts.pipeline,
        variants=tuple(_variant(variant) for variant in facts.variants),
        options={name: Option(option.default, tuple(option.choices)) for name, option in facts.options.items()},
        fallback=facts.fallback,
    )


def _variant(facts: VariantFacts) -> Variant:
    from model_registry.task import Variant

    said = facts.model_dump(exclude_unset=True)
    tuples: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in said.items()}
    return Variant(**tuples)
