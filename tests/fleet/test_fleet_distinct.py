"""Skills differ in code where their task or a fact that counts differs; where none does, they are the same but for names."""

from __future__ import annotations

import ast
import contextlib
import io
import json
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inline_snapshot import snapshot

from generators.cli import invoke
from generators.distinct import Comparison, Skill
from generators.distinct_facts import decisive, flat, label, unflat
from generators.facts import Facts
from generators.nameless import MODEL, MODULE, NAMES, code, nameless
from generators.render import Renderer, RenderError
from generators.target import Options, Target
from generators.work import Work, look_up
from model_registry import Family, FamilyTask


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return Comparison(Facts(), "cpu")


@pytest.fixture(scope="module")
def skills(comparison: Comparison) -> dict[str, list[Skill]]:
    """Every family's skills on the CPU, by task."""
    found: dict[str, list[Skill]] = {}
    for family in Facts().registry.names():
        for task, skill in comparison.skills(family, Options()):
            found.setdefault(task, []).append(skill)
    assert sum(map(len, found.values())) > 1000
    return found


def test_skills_for_different_tasks_differ_in_code(skills: dict[str, list[Skill]]) -> None:
    tasks: dict[str, set[str]] = {}
    for task, of_task in skills.items():
        for skill in of_task:
            tasks.setdefault(skill.code, set()).add(task)
    assert [names for names in tasks.values() if len(names) > 1] == []


def test_a_skill_is_its_groups_code_with_its_own_names_in_it(skills: dict[str, list[Skill]]) -> None:
    """What was compared is the whole file: put the names back and it is what is generated, to the last docstring."""
    facts = Facts()
    renderer = Renderer(facts)
    for family in facts.registry.names():
        work = look_up(Target(family, "cpu", "skill"), Options(), facts)
        for output in work.outputs if isinstance(work, Work) else ():
            assert output.task
            bare = nameless(work.family, output.task)
            without = renderer.render(
                Work(**{**vars(work), "family": bare, "target": Target(bare.name, "cpu", "skill")}),
                type(output)(output.path, output.template, bare.tasks[output.task.name]),
            )
            assert _articles(named(without, work.family, output.task)) == _articles(renderer.render(work, output))


def test_the_facts_named_make_the_code_of_one_group_that_of_another(
    comparison: Comparison, skills: dict[str, list[Skill]]
) -> None:
    checked = 0
    for of_task in skills.values():
        groups = comparison.groups(of_task)
        by_name = {skill.family: skill for skill in of_task}
        largest = by_name[groups[0].families[0]]
        for group in groups[1:]:
            skill = by_name[group.families[0]]
            mine, others = flat(skill.facts), flat(largest.facts)
            paths = comparison.decisive(skill, largest)
            assert paths and len(paths) == len(group.why)
            assert _code(comparison, mixed(mine, others, paths), skill) == skill.code
            for path in paths:
                fewer = [other for other in paths if other != path]
                assert _code(comparison, mixed(mine, others, fewer), skill) != skill.code, (skill.family, path)
            checked += 1
    assert checked > 100


def test_a_fact_that_changes_the_code_is_found_among_those_that_do_not() -> None:
    mine = {("task", "traits", "forward:pixel_mask"): True, ("attention",): "sdpa", ("since",): "5.1", ("gone",): 1}
    others = {("attention",): "eager", ("since",): "4.0", ("limits", "num_frames"): 8}
    relevant = [("attention",), ("limits", "num_frames"), ("task", "traits", "forward:pixel_mask")]
    found = decisive(mine, others, lambda facts: all(facts.get(path) == mine.get(path) for path in relevant))
    assert [label(path, mine) for path in found] == ["attention=sdpa", "no limits.num_frames", "forward:pixel_mask"]


def test_no_skill_uses_a_name_that_it_does_not_have(skills: dict[str, list[Skill]], tmp_path: Path) -> None:
    for task, of_task in skills.items():
        for text, family in {skill.code: skill.family for skill in of_task}.items():
            (tmp_path / f"{task}-{family}.py").write_text(text)
    command = [sys.executable, "-m", "ruff", "check", "--isolated", "--no-cache", "--select=F821,F841", tmp_path]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@given(st.sets(st.integers(0, 30)))
def test_no_more_facts_are_named_than_it_takes(needed: set[int]) -> None:
    mine = {(str(index),): index for index in range(31)}
    found = decisive(mine, {}, lambda facts: {facts.get((str(index),)) for index in needed} >= needed)
    assert {int(path[0]) for path in found} == needed


def test_facts_taken_apart_and_put_together_are_the_same(skills: dict[str, list[Skill]]) -> None:
    for of_task in skills.values():
        for skill in of_task:
            assert unflat(flat(skill.facts), skill.facts) == skill.facts


def test_docstrings_and_comments_are_no_code() -> None:
    assert code('"""One."""\n# two\nx = "three"\n', ".py") == code('"""Four."""\nx = "three"\n', ".py")
    assert code('def f():\n    """One."""\n', ".py") == code('def f():\n    """Two."""\n', ".py")
    assert code('x = "three"\n', ".py") != code('x = "four"\n', ".py")
    assert code("text", ".wgsl") == "text"


def run(*arguments: str) -> str:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        assert invoke(["fleet", "distinct", *arguments]) == 0
    return out.getvalue()


def test_it_is_told_in_text_as_json_and_as_a_page() -> None:
    chosen = ["bert", "albert", "camembert", "longformer", "--task", "fill_mask"]
    assert run(*chosen) == snapshot("""\
fill_mask: 4 skills, 3 with code of their own
     2  albert, bert
     1  camembert: limits.reserved_positions=2
     1  longformer: attention=eager, limits.reserved_positions=2

4 skills for 1 task on cpu: 3 with code of their own, 1 the same as one of these but for names
""")
    value = json.loads(run(*chosen, "--json"))
    assert (value["schema"], value["files"], value["distinct"]) == (1, 4, 3)
    assert value["tasks"][0]["groups"][0] == {"families": ["albert", "bert"], "why": []}
    page = run(*chosen, "--markdown")
    assert "| [fill_mask](#fill_mask) | 4 | 3 |" in page
    assert "| 1 | longformer | `attention=eager`, `limits.reserved_positions=2` |" in page


def mixed(mine: Mapping[Any, Any], others: Mapping[Any, Any], paths: Any) -> dict[Any, Any]:
    """The others' facts, with mine at these paths."""
    facts = {path: value for path, value in others.items() if path not in paths}
    return facts | {path: mine[path] for path in paths if path in mine}


def _code(comparison: Comparison, facts: Mapping[Any, Any], skill: Skill) -> str | None:
    try:
        return comparison.code(unflat(facts, skill.facts))
    except (RenderError, SyntaxError):  # facts of two families need not go together
        return None


def named(text: str, family: Family, task: FamilyTask) -> str:
    """A text that was made for the nameless family, with the family's own names in it."""
    names = {placeholder: getattr(family, key) for key, placeholder in NAMES.items()}
    for placeholder, name in {**names, MODEL: task.model_class, MODULE: task.module}.items():
        text = text.replace(placeholder, str(name))
    return text


def _articles(text: str) -> str:
    """The text with "an" as "a": which of them, the name that follows decides."""
    ast.parse(text)
    return re.sub(r"\b([Aa])n (?=\w)", r"\1 ", text)
