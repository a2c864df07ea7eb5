"""`check` tells, before anything is rendered, what rendering with a context would stumble over, with file:line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest
from inline_snapshot import snapshot
from template_trees import layers

from template_db import Templates


@dataclass(frozen=True)
class Task:
    name: str
    model_class: str
    options: Mapping[str, object] = field(default_factory=dict)

    @property
    def title(self) -> str:
        return self.name.replace("_", "-")


@dataclass(frozen=True)
class Family:
    name: str
    tasks: Mapping[str, Task]
    main: Task | None = None


TASK = Task("fill_mask", "BertForMaskedLM")
FAMILY = Family("bert", {"fill_mask": TASK}, TASK)


def told(templates: Templates, name: str, context: object) -> str:
    return "\n".join(map(str, templates.check(name, context)))  # type: ignore[arg-type]


def test_a_context_that_has_everything_is_fine() -> None:
    templates = layers(
        {"a.jinja": "{{ family.name }}{{ task.options.pooling }}{{ missing | default(1) }}{{ range(3) }}"}
    )
    assert templates.check("a.jinja", ["family", "task"]) == []
    assert templates.check("a.jinja", {"family": FAMILY, "task": Task, "unused": 1}) == []


def test_a_missing_variable_is_told_where_it_is_first_read_in_each_template() -> None:
    templates = layers(
        {
            "a.jinja": '{% extends "base.jinja" %}\n{% block b %}\n{{ famly.name }}\n{{ famly.title }}\n{% endblock %}',
            "base.jinja": "{{ precision }}\n{% block b %}{% endblock %}",
        }
    )
    assert told(templates, "a.jinja", ["family", "task"]) == snapshot("""\
layer0/a.jinja:3: the template needs 'famly', which it is not given. Did you mean 'family'?
layer0/base.jinja:1: the template needs 'precision', which it is not given. It is given: family, task.\
""")


def test_problems_of_the_closure_come_first() -> None:
    templates = layers({"a.jinja": '{% include "b.jinja" %}{{ x }}'})
    assert told(templates, "a.jinja", []) == snapshot(
        "layer0/a.jinja:1: there is no template 'b.jinja'. Did you mean 'a.jinja'?"
    )


@pytest.mark.parametrize(
    "family, task, tasks", [(FAMILY, TASK, [TASK]), (Family, Task, list[Task])], ids=["values", "types"]
)
def test_attributes_are_followed_as_far_as_types_are_known(family: object, task: object, tasks: object) -> None:
    templates = layers(
        {
            "a.jinja": "{{ task.pooling }}\n"
            "{{ family.main.titel }}\n"
            "{{ family.tasks['x'].modelclass }}\n"
            "{{ family.tasks.anything.model_clas }}\n"
            "{% for one in tasks | sort(attribute='name') %}{{ one.nme }}{% endfor %}\n"
            "{% set first = tasks[0] %}{{ first.naem }}\n"
            "{{ task.name.uper() }}\n"
            "{{ tasks[1:][0].option }}\n"
        }
    )
    assert told(templates, "a.jinja", {"family": family, "task": task, "tasks": tasks}) == snapshot("""\
layer0/a.jinja:1: 'task' is a Task, which has no attribute 'pooling'. It has: model_class, name, options, title.
layer0/a.jinja:2: 'family.main' is a Task, which has no attribute 'titel'. Did you mean 'title'?
layer0/a.jinja:3: 'family.tasks[...]' is a Task, which has no attribute 'modelclass'. Did you mean 'model_class'?
layer0/a.jinja:5: 'tasks[...]' is a Task, which has no attribute 'nme'. Did you mean 'name'?
layer0/a.jinja:6: 'tasks[...]' is a Task, which has no attribute 'naem'. Did you mean 'name'?
layer0/a.jinja:7: 'task.name' is a str, which has no attribute 'uper'. Did you mean 'upper', 'isupper'?
layer0/a.jinja:8: 'tasks[...]' is a Task, which has no attribute 'option'. Did you mean 'options'?\
""")


def test_what_is_there_or_may_be_there_is_not_told() -> None:
    templates = layers(
        {
            "a.jinja": "{{ task.title }}{{ task.options.anything.at.all }}{{ family.main.name.upper() }}{{ family.tasks.items() }}"
            "{% if task.extra is defined %}{{ task.extra.more }}{% endif %}{{ task.other | default('') }}"
            "{% for name, one in family.tasks.items() %}{{ one.whatever }}{% endfor %}"
        }
    )
    assert templates.check("a.jinja", {"family": FAMILY, "task": TASK}) == []


def test_what_an_include_may_miss_is_counted_from_where_its_name_comes_from() -> None:
    templates = layers(
        {
            "a.jinja": '{% set one = family.main %}{% include "part.jinja" %}',
            "part.jinja": "{{ one.extra | default('') }}",
        }
    )
    assert templates.check("a.jinja", {"family": FAMILY}) == []


def test_an_optional_last_step_does_not_excuse_the_steps_before_it() -> None:
    templates = layers({"a.jinja": "{{ task.optoins.pooling | default('mean') }}"})
    assert told(templates, "a.jinja", {"task": TASK}) == snapshot(
        "layer0/a.jinja:1: 'task' is a Task, which has no attribute 'optoins'. Did you mean 'options'?"
    )


def test_includes_and_loops_carry_types_along() -> None:
    templates = layers(
        {
            "a.jinja": '{% for task in tasks %}{% include "part.jinja" %}{% endfor %}',
            "part.jinja": "\n{{ task.label }}",
        }
    )
    assert told(templates, "a.jinja", {"tasks": [TASK]}) == snapshot(
        "layer0/part.jinja:2: 'tasks[...]' is a Task, which has no attribute 'label'. It has: model_class, name, options, title."
    )


MACROS = {
    "m.jinja": "{% macro load(task, dtype, strict=true) %}{{ task.modelclass }}{{ dtype }}{{ strict }}{% endmacro %}\n"
    "{% macro free() %}{{ varargs }}{{ kwargs }}{% endmacro %}\n"
    "{% macro wrap() %}{{ caller() }}{% endmacro %}\n"
    "{% set place = 'on the CPU' %}",
}


def test_calls_of_imported_macros_must_fit() -> None:
    templates = layers(
        {
            **MACROS,
            "a.jinja": '{% import "m.jinja" as m %}\n'
            '{% from "m.jinja" import lod, free %}\n'
            "{{ m.laod(task) }}\n"
            "{{ m.load(task) }}\n"
            "{{ m.load(task, 'x', true, 4, 5) }}\n"
            "{{ m.load(task, task=1, dtipe='x') }}\n"
            "{{ m.free(1, 2, x=3) }}{{ free(4) }}{{ m.load(*task) }}{{ m.place }}{% call m.wrap() %}x{% endcall %}\n"
            "{% call m.load(task, 'x') %}x{% endcall %}\n"
            "{% block b %}{{ m.load() }}{% endblock %}\n",
        }
    )
    assert told(templates, "a.jinja", ["task"]) == snapshot("""\
layer0/a.jinja:2: template 'm.jinja' has no macro or name 'lod'. Did you mean 'load'?
layer0/a.jinja:3: template 'm.jinja' has no macro or name 'laod'. Did you mean 'load'?
layer0/a.jinja:4: macro 'load' is not given 'dtype'. It takes: task, dtype, strict.
layer0/a.jinja:5: macro 'load' is given 2 arguments too many. It takes: task, dtype, strict.
layer0/a.jinja:6: macro 'load' has no parameter 'dtipe'. Did you mean 'dtype'?
layer0/a.jinja:6: macro 'load' is given 'task' twice. It takes: task, dtype, strict.
layer0/a.jinja:8: macro 'load' is given a body, which it does not ask for with caller(). It takes: task, dtype, strict.
layer0/a.jinja:9: macro 'load' is not given 'task', 'dtype'. It takes: task, dtype, strict.\
""")


def test_a_macros_parameter_is_taken_to_be_what_the_context_calls_so() -> None:
    templates = layers({**MACROS, "a.jinja": '{% import "m.jinja" as m %}{{ m.load(task, "x") }}'})
    assert told(templates, "a.jinja", {"task": TASK}) == snapshot(
        "layer0/m.jinja:1: 'task' is a Task, which has no attribute 'modelclass'. Did you mean 'model_class'?"
    )


def test_a_module_that_the_context_holds_is_checked_like_an_import() -> None:
    templates = layers(
        {**MACROS, "a.jinja": "{{ hw.load(1) }}\n{{ hw.plaice }}\n{{ hw.place }}{{ hw.absent | default('') }}"}
    )
    module = templates.environment().get_template("m.jinja").module
    assert told(templates, "a.jinja", {"hw": module}) == snapshot("""\
layer0/a.jinja:1: macro 'hw.load' is not given 'dtype'. It takes: task, dtype, strict.
layer0/a.jinja:2: template 'm.jinja' has no macro or name 'plaice'. Did you mean 'place'?\
""")


def test_one_of_several_modules_must_suit_whichever_it_is() -> None:
    templates = layers(
        {
            "one.jinja": "{% macro imports() %}{% endmacro %}{% macro tests(task) %}{% endmacro %}",
            "two.jinja": "{% macro imports() %}{% endmacro %}{% macro tests(task, hw) %}{% endmacro %}",
            "a.jinja": "{% for task in tasks %}{{ pieces[task.name].imports() }}{{ pieces[task.name].tests(task) }}\n"
            "{{ pieces[task.name].test(task) }}{% endfor %}",
        }
    )
    environment = templates.environment()
    pieces = {name: environment.get_template(f"{name}.jinja").module for name in ("one", "two")}
    assert told(templates, "a.jinja", {"tasks": [TASK], "pieces": pieces}) == snapshot("""\
layer0/a.jinja:1: macro 'pieces[...].tests' is not given 'hw'. It takes: task, hw.
layer0/a.jinja:2: template 'one.jinja' has no macro or name 'test'. Did you mean 'tests'?\
""")


def test_a_template_imported_without_context_cannot_read_it() -> None:
    templates = layers(
        {
            "m.jinja": "{% macro f(x) %}\n{{ x }} {{ family.name }}\n{% endmacro %}",
            "a.jinja": '{% import "m.jinja" as m %}{{ m.f(1) }}{{ family }}',
        }
    )
    assert told(templates, "a.jinja", ["family"]) == snapshot(
        "layer0/m.jinja:2: 'family' is not known here: this template is imported, without context. Make it a macro's parameter."
    )
