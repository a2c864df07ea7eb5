"""Rendering: one file's text from its template and the facts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from generators.facts import Facts
from generators.filters import FILTERS
from generators.work import Output, Work, file_stem
from model_registry import FactsError, Problem, shown

if TYPE_CHECKING:
    from jinja2 import Environment

    from generators.graph.listing import Listing
    from model_registry import FamilyTask


class RenderError(Exception):
    """A template that cannot be rendered for a target. problems: each with the template's file and line."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        super().__init__(problems)


class Renderer:
    """Renders files, keeping the compiled templates between them."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._templates = facts.templates
        self._environment: Environment = facts.templates.environment(FILTERS)
        self._checked: set[tuple[str, ...]] = set()

    def render(self, work: Work, output: Output) -> str:
        """The text of one file, ending in exactly one newline, not yet validated or formatted.

        Raises RenderError if a template is missing something, does not parse or fails; FactsError from its loading.
        """
        context = context_of(work, output)
        try:
            context["hw"] = self._module(work.backend.macros) if work.backend.macros else None
            if output.task and output.template == work.backend.templates.get("program"):
                context["program"] = compiled(work, output.task, output.part, self._facts)
            if output.task is None:
                context["pieces"] = {task: self._module(template) for task, template in work.pieces.items()}
            self._check(work, output, context)
            text = self._environment.get_template(output.template).render(context)
        except (RenderError, FactsError):
            raise
        except Exception as error:
            raise RenderError([self._problem(error, output)]) from error
        return text.strip("\n") + "\n"

    def closure(self, work: Work) -> tuple[str, ...]:
        """Every template that the target's files are made from, sorted."""
        roots = {*(output.template for output in work.outputs), *work.pieces.values()}
        if work.backend.macros:
            roots.add(work.backend.macros)
        return tuple(sorted({name for root in roots for name in self._templates.closure(root)}))

    def _module(self, template: str) -> object:
        """What a template defines, for other templates to call."""
        return self._environment.get_template(template).module

    def _check(self, work: Work, output: Output, context: Mapping[str, object]) -> None:
        seen = (output.template, work.backend.macros or "", *work.pieces.values())
        if seen not in self._checked:
            if problems := self._templates.check(output.template, context):
                raise RenderError(list(problems))
            self._checked.add(seen)

    def _problem(self, error: Exception, output: Output) -> Problem:
        from template_db import render_problem

        problem = render_problem(error, self._templates, self._environment)
        where = problem.where or shown(self._templates.path(output.template) or Path(output.template))
        return replace(problem, where=where)


def context_of(work: Work, output: Output) -> dict[str, object]:
    """What a template sees besides `hw`, its backend's macros, and `pieces`, its tasks' macros."""
    shared: dict[str, object] = {
        "family": work.family,
        "backend": work.backend,
        "precision": work.precision,
        "command": command(work, output),
    }
    if output.task is None:
        module = f"{file_stem(work.family.name)}_{work.backend.name}"
        return shared | {"tasks": list(work.tasks), "recipe": work.family.recipe, "module": module}
    return shared | {"task": output.task, "class_name": class_name(work, output)}


def compiled(work: Work, task: FamilyTask, part: str, facts: Facts) -> Listing:
    """The kernels of a task's model, or of a part of it. Raises RenderError naming every operator that cannot be compiled."""
    from generators.graph.listing import listing
    from generators.graph.lower import Unsupported
    from generators.graph.stored import read

    path = facts.graph(work.family.name, task.name, part)
    assert path is not None, "looked up before"
    captured = read(path)
    try:
        return listing(captured)
    except Unsupported as error:
        message = f"{task.model_class} has operators that cannot be compiled: {error}"
        raise RenderError([Problem(message, shown(path), "Add a rule in generators/graph/lowering.")]) from error
    except ValueError as error:
        raise RenderError([Problem(f"{task.model_class} cannot be compiled: {error}", shown(path))]) from error


def class_name(work: Work, output: Output) -> str:
    """ "BertMaskFiller": the family's prefix and the task's noun."""
    return work.family.prefix + (output.task.skill if output.task else "")


def command(work: Work, output: Output) -> str:
    """The command that makes this file, as its header tells it."""
    target = work.target
    words = ["generate", target.artifact, target.family, "--hardware", target.backend]
    if output.task is not None:
        words += ["--task", output.task.name]
    if work.options.precision is not None and work.options.precision != work.backend.precisions.default:
        words += ["--precision", work.options.precision]
    return " ".join(words)


def blame(line: str, templates: Mapping[str, str]) -> tuple[str, int] | None:
    """The one template line that a generated line came from, or None if none or several could be it.

    templates: source texts by name. What a template computes may have been anything.
    """
    wanted = line.strip()
    if not re.search(r"\w{3}", wanted):
        return None
    found = [
        (name, number)
        for name, source in templates.items()
        for number, candidate in enumerate(source.splitlines(), 1)
        if _pattern(candidate.strip()).fullmatch(wanted)
    ]
    return found[0] if len(found) == 1 else None


def _pattern(line: str) -> re.Pattern[str]:
    parts = re.split(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", line)
    # A line that is all computed would match everything, and says nothing.
    return re.compile(".*".join(map(re.escape, parts)) if re.search(r"\w{3}", "".join(parts)) else r"(?!)")
