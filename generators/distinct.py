"""How distinct the generated skills are: which families have the same code but for names, and why others have not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import PurePosixPath

from generators.distinct_facts import Flat, Path, decisive, flat, label, unflat
from generators.facts import Facts
from generators.nameless import code, nameless
from generators.render import Renderer, RenderError
from generators.request import Request, known_families
from generators.target import Options, Target
from generators.work import Work, look_up, skill_output
from model_registry import Family


@dataclass(frozen=True)
class Group:
    """Families whose skills for a task have the same code but for names.

    why: the facts that make its code out of the code of the task's largest group; none for that group itself.
    """

    families: tuple[str, ...]
    why: tuple[str, ...]


@dataclass(frozen=True)
class TaskGroups:
    """The skills for one task, the largest group first."""

    task: str
    groups: tuple[Group, ...]

    @property
    def files(self) -> int:
        return sum(len(group.families) for group in self.groups)


@dataclass(frozen=True)
class Skill:
    """One family's skill for one task. facts: the family's with that task alone, without names. code: of these."""

    family: str
    facts: Family
    code: str


def distinct(request: Request, facts: Facts) -> list[TaskGroups]:
    """The groups of each task on the request's one backend, by name.

    Raises BadRequest with every name that is not known, FactsError if facts cannot be used, and RenderError if a
    template cannot be rendered.
    """
    (backend,) = request.backends
    comparison = Comparison(facts, backend)
    by_task: dict[str, list[Skill]] = {}
    for family in sorted(known_families(request, facts)):
        for task, skill in comparison.skills(family, request.options):
            by_task.setdefault(task, []).append(skill)
    return [TaskGroups(task, comparison.groups(skills)) for task, skills in sorted(by_task.items())]


class Comparison:
    """Compares the skills of families on a backend; a text that was parsed once is not parsed again."""

    def __init__(self, facts: Facts, backend: str) -> None:
        self._facts = facts
        self._backend = backend
        self._renderer = Renderer(facts)
        self._code = cache(code)

    def skills(self, family: str, options: Options) -> Iterator[tuple[str, Skill]]:
        """The skills of a family by task."""
        work = look_up(Target(family, self._backend, "skill"), options, self._facts)
        if not isinstance(work, Work):
            return
        for task in work.tasks:
            facts = nameless(work.family, task)
            yield task.name, Skill(family, facts, self.code(facts))

    def code(self, family: Family) -> str:
        """The code of the one skill of a family. Raises RenderError, or SyntaxError if it is no valid Python."""
        backend, target = self._facts.hardware.backend(self._backend), Target(family.name, self._backend, "skill")
        (task,) = family.tasks.values()
        output = skill_output(target, backend, task)
        precision = backend.precisions.default
        work = Work(target, Options(), family, backend, precision, (task,), (output,), (), {})
        return self._code(self._renderer.render(work, output), PurePosixPath(output.path).suffix)

    def groups(self, skills: Iterable[Skill]) -> tuple[Group, ...]:
        """The skills of one task by their code."""
        by_code: dict[str, list[Skill]] = {}
        for skill in skills:
            by_code.setdefault(skill.code, []).append(skill)
        ordered = sorted(by_code.values(), key=lambda group: (-len(group), group[0].family))
        largest = ordered[0][0]
        return tuple(Group(tuple(one.family for one in group), self._why(group[0], largest)) for group in ordered)

    def _why(self, skill: Skill, other: Skill) -> tuple[str, ...]:
        if skill.code == other.code:
            return ()
        mine = flat(skill.facts)
        return tuple(label(path, mine) for path in self.decisive(skill, other))

    def decisive(self, skill: Skill, other: Skill) -> Sequence[Path]:
        """Of the facts in which two skills differ, so many that they make the other's code this one's."""
        return decisive(flat(skill.facts), flat(other.facts), lambda facts: self._gives(facts, skill))

    def _gives(self, facts: Flat, skill: Skill) -> bool:
        try:
            return self.code(unflat(facts, skill.facts)) == skill.code
        except (RenderError, SyntaxError):  # a mixture of two families need not make sense
            return False
