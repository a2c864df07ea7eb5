"""`generate graph`: models' operators, captured once, that programs for the web are compiled from."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from generators.commands import options as given
from generators.errors import FAILED, OK, BadRequest

if TYPE_CHECKING:
    from generators.facts import Facts
    from model_registry import Family, FamilyTask

app = typer.Typer(
    add_completion=False, no_args_is_help=True, help="Models' operators, which programs for the web are compiled from."
)


@app.callback()
def _root() -> None:
    """A group, though it has one command only."""


@app.command()
def capture(
    families: Annotated[
        list[str], typer.Argument(metavar="FAMILY...", show_default=False, autocompletion=given.complete_family)
    ],
    task: Annotated[
        str, typer.Option("--task", metavar="NAME", help="Only this task.", autocompletion=given.complete_task)
    ] = "",
    into: Annotated[Path | None, typer.Option("--into", metavar="DIR", help="A facts folder.")] = None,
    facts: given.FactDirs = None,
) -> int:
    """Write down the operators of families' models, with torch, into graphs/ of a facts folder."""
    from rich.console import Console
    from rich.progress import Progress
    from transformers.utils import logging

    from generators.facts import Facts, Sources
    from generators.graph.places import SHIPPED, parts

    config = given.configured(facts=facts)
    sources = Sources(config["facts"], config["templates"], config["snapshot"])
    tasks = _wanted(families, task, Facts(sources))
    wanted = [(family, found, skill, part) for family, found, skill in tasks for part in parts(skill)]
    folder = into / "graphs" if into else SHIPPED
    logging.set_verbosity_error()  # of many models with other values, some are unusual
    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        row = bar.add_task("", total=len(wanted))
        failed = 0
        for family, found, skill, part in wanted:
            bar.update(row, description=f"{family.name} {found.name} {part}".rstrip())
            failed += not _captured(family, found, skill, part, folder)
            bar.advance(row)
    return FAILED if failed else OK


def _captured(family: Family, task: FamilyTask, skill: str, part: str, folder: Path) -> bool:
    """Whether the operators of the model, or of a part of it, could be written down."""
    from generators.graph.observe import observed
    from generators.graph.places import place
    from generators.graph.stored import written
    from generators.graph.trials import Refused
    from model_registry import shown
    from model_registry.sync import replace

    try:
        found, alone = observed(family, task, skill, part)
        text = written(found)
    except (Refused, NotImplementedError) as error:
        print(f"{family.name} {task.name}: not captured: {_line(error)}", file=sys.stderr)
        return False
    path = folder / place(family.name, task.name, part)
    path.parent.mkdir(parents=True, exist_ok=True)
    replace(path, text.encode())
    print(f"{family.name} {task.name}: {shown(path)}" + (f" (for the tiny checkpoint alone: {alone})" if alone else ""))
    return True


def _line(error: Exception) -> str:
    return next(iter(str(error).splitlines()), type(error).__name__)


def _wanted(names: list[str], task: str, facts: Facts) -> list[tuple[Family, FamilyTask, str]]:
    """What to capture, each with the text of the skill that will run it. Raises BadRequest for a family of which that is
    nothing."""
    from model_registry import FactsError, Problem
    from model_registry.problems import did_you_mean

    wanted: list[tuple[Family, FamilyTask, str]] = []
    problems: list[Problem] = []
    for name in dict.fromkeys(names):
        try:
            family = facts.family(name)
        except FactsError as error:
            problems += error.problems
            continue
        found = list(_with_templates(family, facts))
        wanted += (each for each in found if task in ("", each[1].name))
        if not found:
            hint = "Write one in templates/js/, or choose another family."
            problems.append(
                Problem(f"no task of {name} has a template of a skill that runs captured operators", hint=hint)
            )
        elif task and task not in (each[1].name for each in found):
            tasks = [each[1].name for each in found]
            hint = did_you_mean(task, tasks).strip() or f"There are: {', '.join(tasks)}."
            problems.append(Problem(f"{name} has no task {task!r} to capture", hint=hint))
    if problems:
        raise BadRequest(problems)
    return wanted


def _with_templates(family: Family, facts: Facts) -> Iterator[tuple[Family, FamilyTask, str]]:
    """The family's tasks that a tiny checkpoint is known to do, and that a backend with programs has a template for."""
    from generators.work import has_template, skill_text

    backends = [backend for backend in facts.hardware.backends() if "program" in backend.templates]
    for task in family.tasks.values():
        texts = (skill_text(backend, task, facts) for backend in backends if has_template(family, task, backend, facts))
        if task.unproven is None and (text := next(texts, None)):
            yield family, task, text
