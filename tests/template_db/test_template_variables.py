"""Which variables a template needs: what rendering reads from its context, and nothing that it sets itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import jinja2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from template_trees import layers

CASES: dict[str, tuple[str, set[str]]] = {
    "output": ("{{ a }}{{ b.c.d }}{{ e['f'] }}{{ g(h, i=j) }}{{ k | indent(l) }}", set("abeghjkl")),
    "subscripts": ("{{ a[b].c[d.e] }}", set("abd")),
    "globals are given by jinja": ("{{ range(a) }}{{ namespace(b=1).b }}", {"a"}),
    "set": ("{% set a = b %}{{ a }}", {"b"}),
    "set after use": ("{{ a }}{% set a = 1 %}", {"a"}),
    "block set": ("{% set a %}{{ b }}{% endset %}{{ a }}", {"b"}),
    "tuple": ("{% set a, b = c %}{{ a }}{{ b }}", {"c"}),
    "for": ("{% for a in b if a %}{{ a }}{{ loop.index }}{% else %}{{ c }}{% endfor %}", set("bc")),
    "a loop's variable ends with it": ("{% for a in b %}{% set c = 1 %}{% endfor %}{{ a }}{{ c }}", set("abc")),
    "set in every branch": (
        "{% if a %}{% set b = 1 %}{% elif c %}{% set b = 2 %}{% else %}{% set b = 3 %}{% endif %}{{ b }}",
        set("ac"),
    ),
    "set in some branch": ("{% if a %}{% set b = 1 %}{% endif %}{{ b }}", set("ab")),
    "with": ("{% with a = b %}{{ a }}{% endwith %}{{ c }}", set("bc")),
    "namespace": ("{% set n = namespace(x=1) %}{% for i in a %}{% set n.x = i %}{% endfor %}{{ n.x }}", {"a"}),
    "macro": (
        "{% macro m(a, b=c) %}{{ a }}{{ b }}{{ d }}{{ varargs }}{{ kwargs }}{% endmacro %}{{ m(e) }}",
        set("cde"),
    ),
    "macros see each other and what is set later": (
        "{% macro m() %}{{ n() }}{{ s }}{% endmacro %}{% macro n() %}{% endmacro %}{% set s = 1 %}{{ m() }}",
        set(),
    ),
    "call": ("{% macro m() %}{{ caller(1) }}{% endmacro %}{% call(x) m() %}{{ x }}{{ y }}{% endcall %}", {"y"}),
    "filter block": ("{% filter indent(a) %}{{ b }}{% endfilter %}", set("ab")),
    "defined": ("{{ a is defined }}{% if b is defined %}{{ b.c }}{% endif %}{{ d if d is defined else e }}", {"e"}),
    "defined and": (
        "{% if a is defined and a.b %}{{ a }}{% endif %}{% if not (c is defined) or c.d %}{% endif %}",
        set(),
    ),
    "undefined": ("{% if a is undefined %}{% else %}{{ a }}{% endif %}", set()),
    "not for sure defined": ("{% if a is defined or b %}{{ a }}{% endif %}", set("ab")),
    "default": ("{{ a | default(b) }}{{ c | d }}{{ e.f | default(1) }}", set("be")),
    "default as a test": ("{% if a | default('') %}{{ a }}{% endif %}", set()),
    "a default that is true says nothing": ("{% if a | default(true) %}{{ a }}{% endif %}", {"a"}),
    "comparison, arithmetic, text": (
        "{{ a + b ~ c }}{{ d == e }}{{ [f, {'k': g}] }}{{ h[i:j] }}{{ -k }}{{ l in m }}",
        set("abcdefghijklm"),
    ),
}


@pytest.mark.parametrize("text, expected", CASES.values(), ids=CASES)
def test_one_template(text: str, expected: set[str]) -> None:
    assert layers({"a.jinja": text}).required("a.jinja") == expected


def test_of_a_chain_only_the_blocks_that_are_rendered_count() -> None:
    templates = layers(
        {
            "base.jinja": "{{ root }}{% block a %}{{ base_a }}{% endblock %}{% block b %}{{ base_b }}{% block c %}{{ base_c }}{% endblock %}{% endblock %}",
            "replaces.jinja": '{% extends "base.jinja" %}{% block b %}{{ own }}{% endblock %}',
            "adds.jinja": '{% extends "base.jinja" %}{% block b %}{{ super() }}{{ own }}{% endblock %}{% block c %}{{ c }}{% endblock %}',
            "further.jinja": '{% extends "replaces.jinja" %}{% block a %}{{ self.b() }}{% endblock %}',
            "lost.jinja": '{% extends "base.jinja" %}{{ dropped }}{% block no %}{{ never }}{% endblock %}',
        }
    )
    assert {name: set(templates.required(name)) for name in templates.names()} == {
        "adds.jinja": {"root", "base_a", "base_b", "own", "c"},
        "base.jinja": {"root", "base_a", "base_b", "base_c"},
        "further.jinja": {"root", "own"},
        "lost.jinja": {"root", "base_a", "base_b", "base_c"},
        "replaces.jinja": {"root", "base_a", "own"},
    }


def test_blocks_see_what_the_whole_chain_sets_at_the_top() -> None:
    templates = layers(
        {
            "base.jinja": "{% set low = 1 %}{{ high }}{% block a %}{% endblock %}{% for x in xs %}{% block in_loop scoped %}{% endblock %}{% endfor %}",
            "m.jinja": "{% macro f() %}{% endmacro %}",
            "a.jinja": '{% extends "base.jinja" %}{% import "m.jinja" as m %}{% set high = given %}'
            "{% block a %}{{ low }}{{ high }}{{ m.f() }}{% endblock %}{% block in_loop %}{{ x }}{{ loop.first }}{% endblock %}",
        }
    )
    assert templates.required("a.jinja") == {"given", "xs"}


def test_a_block_does_not_see_the_locals_around_it_unless_scoped() -> None:
    templates = layers({"a.jinja": "{% for x in xs %}{% block b %}{{ x }}{% endblock %}{% endfor %}"})
    assert templates.required("a.jinja") == {"xs", "x"}


def test_includes_see_the_context_and_the_locals_imports_do_not() -> None:
    templates = layers(
        {
            "part.jinja": "{{ item }}{{ more }}",
            "m.jinja": "{% macro f(x) %}{{ x }}{% endmacro %}{% macro g() %}{{ title }}{% endmacro %}",
            "a.jinja": '{% for item in items %}{% include "part.jinja" %}{% endfor %}',
            "b.jinja": '{% import "m.jinja" as m with context %}{{ m.g() }}',
            "c.jinja": '{% import "m.jinja" as m %}{{ m.f(1) }}',
        }
    )
    assert templates.required("a.jinja") == {"items", "more"}
    assert templates.required("b.jinja") == {"title"}
    assert templates.required("c.jinja") == set(), "no context could give `title` here: `check` complains instead"


NAMES = st.sampled_from("abcd")


@st.composite
def expressions(draw: st.DrawFn, depth: int = 2) -> str:
    inner = expressions(depth=depth - 1)
    match draw(st.sampled_from(["name", "constant", "join", "default", "choice"][: 5 if depth else 2])):
        case "name":
            return draw(NAMES)
        case "constant":
            return "1"
        case "join":
            return f"({draw(inner)} ~ {draw(inner)})"
        case "default":
            return f"({draw(NAMES)} | default({draw(inner)}))"
        case _:
            return f"({draw(inner)} if {draw(NAMES)} is defined else {draw(inner)})"


@st.composite
def bodies(draw: st.DrawFn, depth: int = 2) -> str:
    return "".join(draw(st.lists(statements(depth=depth), min_size=1, max_size=3)))


@st.composite
def statements(draw: st.DrawFn, depth: int) -> str:
    value, inner = expressions(), bodies(depth=depth - 1)
    match draw(
        st.sampled_from(["show", "set", "if", "defined", "for", "with", "capture", "filter"][: 8 if depth else 2])
    ):
        case "show":
            return f"{{{{ {draw(value)} }}}}"
        case "set":
            return f"{{% set {draw(NAMES)} = {draw(value)} %}}"
        case "if":
            return f"{{% if {draw(value)} %}}{draw(inner)}{{% else %}}{draw(inner)}{{% endif %}}"
        case "defined":
            return f"{{% if {draw(NAMES)} is defined %}}{draw(inner)}{{% else %}}{draw(inner)}{{% endif %}}"
        case "for":
            return f"{{% for {draw(NAMES)} in [{draw(value)}] %}}{draw(inner)}{{% endfor %}}"
        case "with":
            return f"{{% with {draw(NAMES)} = {draw(value)} %}}{draw(inner)}{{% endwith %}}"
        case "capture":  # jinja lets no captured text read the name that it is captured as
            return f"{{% set captured %}}{draw(inner)}{{% endset %}}{{{{ captured }}}}"
        case _:
            return f"{{% filter upper %}}{draw(inner)}{{% endfilter %}}"


def missed(text: str, context: Mapping[str, Any]) -> str | None:
    """The variable that rendering stumbles over, if it does."""
    templates = layers({"a.jinja": text})
    try:
        templates.environment().get_template("a.jinja").render(context)
    except jinja2.UndefinedError as error:
        return str(error).split("'")[1]
    return None


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(bodies(), st.booleans())
def test_rendering_misses_a_variable_only_if_it_is_required_and_not_given(text: str, value: bool) -> None:
    required = layers({"a.jinja": text}).required("a.jinja")
    assert missed(text, {}) in {None, *required}
    # A name that is set further down is undefined in a loop or block above, whatever the context says: jinja's own way.
    assert missed(text, dict.fromkeys(required, value)) in {None, *re.findall(r"{% set (\w+) =", text)}
