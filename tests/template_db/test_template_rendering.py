"""Whatever goes wrong while rendering is told with the template's file:line, and what was probably meant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from inline_snapshot import snapshot
from template_trees import layers

from template_db import Templates, render_problem


@dataclass(frozen=True)
class Task:
    model_class: str = "BertModel"


def fail(templates: Templates, name: str = "a.jinja", **context: Any) -> str:
    """The problem that rendering ends in."""
    environment = templates.environment({"shout": str.upper})
    with pytest.raises(Exception) as caught:
        environment.get_template(name).render(context)
    return str(render_problem(caught.value, templates, environment))


def test_white_space_is_kept_exactly() -> None:
    templates = layers({"a.jinja": "x = 1\n    {% if true %}\n    y = {{ '<&>' }}\n    {% endif %}\n\n"})
    assert templates.environment().get_template("a.jinja").render() == "x = 1\n    y = <&>\n\n"


def test_the_line_is_that_of_the_innermost_template() -> None:
    templates = layers(
        {
            "a.jinja": '{% extends "base.jinja" %}\n{% import "m.jinja" as m %}\n{% block b %}\n{{ m.f(task) }}\n{% endblock %}',
            "base.jinja": "\n\n{% block b %}{% endblock %}",
            "m.jinja": "{% macro f(task) %}\n\n{{ task.modelclass }}\n{% endmacro %}",
        }
    )
    assert fail(templates, task=Task()) == snapshot(
        "layer0/m.jinja:3: a Task has no attribute 'modelclass'. Did you mean 'model_class'?"
    )


def test_undefined_names_attributes_and_parameters() -> None:
    files = {
        "name.jinja": "{{ tsk }}",
        "attribute.jinja": "{{ task.modelclass }}",
        "far.jinja": "{{ task.zzz }}",
        "key.jinja": "{{ options.poolin }}",
        "condition.jinja": "\n{% if tsk %}{% endif %}",
        "parameter.jinja": "{% macro f(x) %}{{ x }}{% endmacro %}{{ f() }}",
    }
    templates = layers(files)
    found = [fail(templates, name, task=Task(), options={"pooling": "mean"}) for name in sorted(files)]
    assert "\n".join(found) == snapshot("""\
layer0/attribute.jinja:1: a Task has no attribute 'modelclass'. Did you mean 'model_class'?
layer0/condition.jinja:2: 'tsk' is undefined. Where it may be missing, ask with 'is defined' or give a 'default'.
layer0/far.jinja:1: a Task has no attribute 'zzz'. Where it may be missing, ask with 'is defined' or give a 'default'.
layer0/key.jinja:1: a dict has no key 'poolin'. Did you mean 'pooling'?
layer0/name.jinja:1: 'tsk' is undefined. Where it may be missing, ask with 'is defined' or give a 'default'.
layer0/parameter.jinja:1: parameter 'x' was not provided. Where it may be missing, ask with 'is defined' or give a 'default'.\
""")


def test_syntax_filters_tests_and_missing_templates() -> None:
    files = {
        "filter.jinja": "\n{{ x | shuot }}",
        "include.jinja": '{% include "fliter.jinja" %}',
        "syntax.jinja": "\n\n{% fi x %}",
        "test.jinja": "{{ x is defned }}",
        "block.jinja": "{% block a %}{% endblock %}\n{% block a %}{% endblock %}",
    }
    templates = layers(files)
    assert "\n".join(fail(templates, name, x=1) for name in sorted(files)) == snapshot("""\
layer0/block.jinja:2: block 'a' defined twice
layer0/filter.jinja:2: no filter named 'shuot'. Did you mean 'shout', 'sort'?
layer0/include.jinja:1: there is no template 'fliter.jinja'. Did you mean 'filter.jinja', 'test.jinja'?
layer0/syntax.jinja:3: template syntax error: Encountered unknown tag 'fi'
layer0/test.jinja:1: no test named 'defned'. Did you mean 'defined', 'undefined'?\
""")


def test_any_other_exception_of_an_expression() -> None:
    assert fail(layers({"a.jinja": "\n{{ 1 // x }}"}), x=0) == snapshot(
        "layer0/a.jinja:2: rendering failed: ZeroDivisionError: integer division or modulo by zero"
    )


def test_a_module_that_fails_while_it_is_imported() -> None:
    templates = layers({"a.jinja": '{% import "m.jinja" as m %}', "m.jinja": "\n{% set x = nothing.at_all %}"})
    assert fail(templates) == snapshot(
        "layer0/m.jinja:2: 'nothing' is undefined. Where it may be missing, ask with 'is defined' or give a 'default'."
    )
    environment = templates.environment()
    with pytest.raises(Exception) as caught:
        _ = environment.get_template("m.jinja").module
    assert str(render_problem(caught.value, templates)) == snapshot(
        "layer0/m.jinja:2: 'nothing' is undefined. Where it may be missing, ask with 'is defined' or give a 'default'."
    )


def test_an_exception_from_elsewhere_has_no_place() -> None:
    assert str(render_problem(KeyError("x"), layers({}))) == snapshot("rendering failed: KeyError: 'x'")
