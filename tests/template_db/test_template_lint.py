"""Every rule of the linter, and that a clean tree is clean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from inline_snapshot import snapshot
from template_trees import Files, layers

from template_db import Root, lint
from template_db.hints import Module


@dataclass(frozen=True)
class Family:
    name: str


CLEAN = {
    "skill.jinja": '{% extends "base.jinja" %}\n{% import "m.jinja" as m %}\n{% block body %}\n{{ m.f(family) }}\n{% endblock %}\n',
    "base.jinja": "{{ hw.place }}\n{{ hw.g() }}\n{% block body %}\n{% endblock %}\n",
    "m.jinja": "{% macro f(family) %}\n{{ family.name | shout }}\n{% endmacro %}\n",
    "cpu.jinja": "{% set place = 'here' %}\n{% macro g() %}\n{% endmacro %}\n",
}
CONTEXT: Mapping[str, object] = {"family": Family, "hw": Module("cpu.jinja")}
ROOTS = (Root("skill.jinja", CONTEXT, user="skill of cpu"), Root("cpu.jinja", {}, CONTEXT, "macros of cpu"))


def found(*trees: Files, roots: tuple[Root, ...] = ROOTS) -> str:
    return "\n".join(f"[{one.rule}] {one.problem}" for one in lint(layers(*trees), roots, ["shout"]))


def test_a_clean_tree() -> None:
    assert found(CLEAN) == ""


def test_a_layer_may_replace_and_extend_without_complaint() -> None:
    above = {
        "base.jinja": "{{ hw.place }}{{ hw.g() }}\n{% block body %}\n{% endblock %}\n",
        "skill.jinja": '{% extends "super:skill.jinja" %}\n{% block body %}\n{{ super() }}\n{% endblock %}\n',
    }
    assert found(CLEAN, above) == ""


def test_closure() -> None:
    broken = {
        "broken.jinja": "{% if %}\n",
        "circle.jinja": '{% include "circle.jinja" %}\n',
        "uses.jinja": '{% include "broken.jinja" %}\n',
    }
    assert found({**CLEAN, **broken}) == snapshot("""\
[closure] layer0/broken.jinja:1: template syntax error: Expected an expression, got 'end of statement block'
[closure] layer0/circle.jinja:1: templates go round in a circle: circle.jinja includes circle.jinja. To build on the layer below, write 'super:circle.jinja'.\
""")


def test_a_hidden_template_is_looked_at_too() -> None:
    assert found({**CLEAN, "m.jinja": "{{ broken \n"}, CLEAN) == snapshot(
        "[closure] layer0/m.jinja:1: template syntax error: unexpected end of template, expected 'end of print statement'"
    )


def test_context() -> None:
    tree = {
        **CLEAN,
        "base.jinja": "{{ hw.plce }}{{ hw.g(1) }}{{ hw.place }}\n{% block body %}{% endblock %}\n{{ title }}\n",
    }
    tree["m.jinja"] = "{% macro f(family) %}\n{{ family.nme }}\n{% endmacro %}\n"
    assert found(tree) == snapshot("""\
[context] layer0/base.jinja:1: macro 'hw.g' is given 1 argument too many. It takes: nothing.
[context] layer0/base.jinja:1: template 'cpu.jinja' has no macro or name 'plce'. Did you mean 'place'?
[context] layer0/base.jinja:3: the template needs 'title', which it is not given. It is given: family, hw.
[context] layer0/m.jinja:2: 'family' is a Family, which has no attribute 'nme'. Did you mean 'name'?\
""")


def test_a_root_that_is_not_there() -> None:
    roots = (*ROOTS, Root("tset.jinja", {}, user="test of cpu"), Root("tset.jinja", {}, user="test of cuda"))
    assert found(CLEAN, roots=roots) == snapshot(
        "[context] there is no template 'tset.jinja' for the test of cpu, the test of cuda. Did you mean 'base.jinja', 'm.jinja', 'skill.jinja'?"
    )


def test_filter() -> None:
    tree = {
        **CLEAN,
        "m.jinja": "{% macro f(family) %}\n{% if false %}\n{{ family.name | shuot }}{{ 1 is evn }}\n{% endif %}\n{% endmacro %}\n",
    }
    assert found(tree) == snapshot("""\
[filter] layer0/m.jinja:3: there is no filter 'shuot'. Did you mean 'shout', 'sort'?
[filter] layer0/m.jinja:3: there is no test 'evn'. Did you mean 'even'?\
""")


def test_inheritance() -> None:
    tree = {**CLEAN, "skill.jinja": CLEAN["skill.jinja"] + "lost text\n{% block bdy %}\n{% endblock %}\n"}
    assert found(tree) == snapshot("""\
[inheritance] layer0/skill.jinja:6: this is outside any block and never rendered. Put it into a block of base.jinja.
[inheritance] layer0/skill.jinja:7: nothing that this template extends has a block 'bdy'. Did you mean 'body'?\
""")


def test_a_new_block_inside_an_overridden_one_is_placed() -> None:
    tree = {**CLEAN, "skill.jinja": CLEAN["skill.jinja"].replace("{{ m.", "{% block inner %}{% endblock %}\n{{ m.")}
    assert found(tree) == ""


def test_layout() -> None:
    tree = {**CLEAN, "base.jinja": CLEAN["base.jinja"] + "\tx = 1\ny = 2  \nz = 3"}
    assert found(tree) == snapshot("""\
[layout] layer0/base.jinja:5: a tab. Indent with spaces.
[layout] layer0/base.jinja:6: white space at the end of the line. Remove it.
[layout] layer0/base.jinja:7: the last line does not end. Add a newline.\
""")


def test_unused() -> None:
    tree = {
        **CLEAN,
        "nobody.jinja": "\n",
        "m.jinja": CLEAN["m.jinja"]
        + "{% macro unused(x) %}\n{{ unused_too() }}\n{% endmacro %}\n{% macro unused_too() %}\n{% endmacro %}\n",
        "cpu.jinja": CLEAN["cpu.jinja"] + "{% macro device() %}\n{% endmacro %}\n",
        "base.jinja": '{% import "m.jinja" as other %}\n{% from "m.jinja" import f as also %}\n' + CLEAN["base.jinja"],
    }
    assert found(tree) == snapshot("""\
[unused] layer0/base.jinja:1: nothing reads the import 'other'. Remove it.
[unused] layer0/base.jinja:2: nothing reads the import 'also'. Remove it.
[unused] layer0/cpu.jinja:4: nothing calls the macro 'device'. Remove it.
[unused] layer0/m.jinja:4: nothing calls the macro 'unused'. Remove it.
[unused] layer0/nobody.jinja: no backend's templates lead here: nothing is ever made from it. Name it in a backend's `templates`, or remove it.\
""")


def test_without_roots_nothing_is_called_unused() -> None:
    assert found({**CLEAN, "nobody.jinja": "\n"}, roots=()) == ""


def test_an_import_at_the_top_of_a_parent_may_be_for_its_childrens_blocks() -> None:
    tree = {**CLEAN, "base.jinja": '{% import "m.jinja" as m %}\n' + CLEAN["base.jinja"]}
    tree["skill.jinja"] = CLEAN["skill.jinja"].replace('{% import "m.jinja" as m %}\n', "")
    assert found(tree) == ""
