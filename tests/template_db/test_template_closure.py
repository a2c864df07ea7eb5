"""A closure is everything that a template is made of, or every reason why that cannot be known."""

from __future__ import annotations

import random
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from inline_snapshot import snapshot
from template_trees import layers, problems

from template_db import Templates

VERBS = (
    '{{% extends "{}" %}}\n',
    '{{% import "{}" as m %}}\n',
    '{{% include "{}" %}}\n',
    '{{% from "{}" import m %}}\n',
    '{{% block b %}}{{% for x in y %}}{{% include "{}" %}}{{% endfor %}}{{% endblock %}}\n',
)


def test_extends_imports_and_includes_wherever_they_stand() -> None:
    templates = layers(
        {
            "a.jinja": '{% extends "b.jinja" %}{% import "c.jinja" as c %}{% from "d.jinja" import d %}',
            "b.jinja": '{% block x %}{% if y %}{% include "e.jinja" %}{% endif %}{% endblock %}',
            "c.jinja": '{% macro m() %}{% include "f.jinja" %}{% endmacro %}',
            "d.jinja": "{% macro d() %}{% endmacro %}",
            "e.jinja": "",
            "f.jinja": "",
            "other.jinja": "",
        }
    )
    assert templates.closure("a.jinja") == ("a.jinja", "b.jinja", "c.jinja", "d.jinja", "e.jinja", "f.jinja")
    assert templates.closure("f.jinja") == ("f.jinja",)


def test_all_problems_of_a_closure_are_told_at_once() -> None:
    templates = layers(
        {
            "python/skill.py.jinja": '{% extends "python/modul.py.jinja" %}\n{% import kind ~ ".jinja" as m %}\n{% include ["a", "b"] %}\n',
            "python/module.py.jinja": "",
        }
    )
    assert problems(lambda: templates.closure("python/skill.py.jinja")) == snapshot("""\
layer0/python/skill.py.jinja:1: there is no template 'python/modul.py.jinja'. Did you mean 'python/module.py.jinja', 'python/skill.py.jinja'?
layer0/python/skill.py.jinja:2: this import names a template that is only known when rendering. Write the name as one string: what a template is made of must be known before it is rendered.
layer0/python/skill.py.jinja:3: this include names a template that is only known when rendering. Write the name as one string: what a template is made of must be known before it is rendered.\
""")


def test_missing_templates() -> None:
    templates = layers(
        {
            "a.jinja": '{% include "python/module.py" %}\n{% include "super:module.py.jinja" %}\n{% include "xyz.jinja" %}',
            "python/module.py.jinja": "",
        },
        {"module.py.jinja": ""},
    )
    assert problems(lambda: templates.closure("a.jinja")) == snapshot("""\
layer0/a.jinja:1: there is no template 'python/module.py'. The name of a template ends in .jinja. Did you mean 'python/module.py.jinja'?
layer0/a.jinja:2: no layer below this one has the template 'module.py.jinja'. Leave out its last 'super:'.
layer0/a.jinja:3: there is no template 'xyz.jinja'. Did you mean 'a.jinja'?\
""")
    assert problems(lambda: templates.closure("python/modules.py.jinja")) == snapshot(
        "there is no template 'python/modules.py.jinja'. Did you mean 'python/module.py.jinja', 'module.py.jinja'?"
    )


def test_syntax_errors_are_told_where_they_are() -> None:
    templates = layers({"a.jinja": '{% include "b.jinja" %}', "b.jinja": "\n{% if x %}\n{{ y }\n{% endif %}"})
    assert problems(lambda: templates.closure("a.jinja")) == snapshot(
        "layer0/b.jinja:3: template syntax error: unexpected '}'"
    )


def test_unreadable_text() -> None:
    templates = layers({"a.jinja": ""})
    Path("layer0/a.jinja").write_bytes(b"caf\xe9")
    assert problems(lambda: templates.closure("a.jinja")) == snapshot(
        "layer0/a.jinja:1: the template is not UTF-8. Save it as UTF-8."
    )


def test_cycles_are_told_as_the_chain_that_closes_them() -> None:
    templates = layers(
        {
            "a.jinja": '{% extends "b.jinja" %}',
            "b.jinja": '\n{% import "c.jinja" as c %}',
            "c.jinja": '{% include "d.jinja" %}',
            "d.jinja": '{% extends "b.jinja" %}',
            "self.jinja": '{% extends "self.jinja" %}',
        }
    )
    assert problems(lambda: templates.closure("a.jinja")) == snapshot(
        "layer0/d.jinja:1: templates go round in a circle: b.jinja imports c.jinja includes d.jinja extends b.jinja. Break the circle."
    )
    assert problems(lambda: templates.closure("self.jinja")) == snapshot(
        "layer0/self.jinja:1: templates go round in a circle: self.jinja extends self.jinja. To build on the layer below, write 'super:self.jinja'."
    )


def test_what_jinja_allows_but_would_make_a_closure_uncertain() -> None:
    templates = layers(
        {
            "a.jinja": '{% if x %}{% extends "b.jinja" %}{% endif %}\n{% include "c.jinja" ignore missing %}\n',
            "b.jinja": "",
            "c.jinja": "",
            "twice.jinja": '{% extends "b.jinja" %}\n{% extends "c.jinja" %}',
        }
    )
    assert problems(lambda: templates.closure("a.jinja")) == snapshot("""\
layer0/a.jinja:1: 'extends' holds for the whole template. Move it to the top of the file, outside any condition or block.
layer0/a.jinja:2: 'ignore missing' is not supported. Add an empty template and let a higher layer replace it: a closure must be known.\
""")
    assert problems(lambda: templates.closure("twice.jinja")) == snapshot(
        "layer0/twice.jinja:2: a template extends one other, once. Remove this line."
    )


@st.composite
def graphs(draw: st.DrawFn) -> dict[int, dict[int, int]]:
    """For each node, the nodes with a higher number that it names, and how. At most one is extended."""
    count = draw(st.integers(1, 7))
    graph: dict[int, dict[int, int]] = {}
    for node in range(count):
        targets = draw(st.sets(st.sampled_from(range(node + 1, count)))) if node + 1 < count else set()
        graph[node] = {target: draw(st.integers(1, len(VERBS) - 1)) for target in sorted(targets)}
        if targets and draw(st.booleans()):
            graph[node][min(targets)] = 0
    return graph


def reachable(graph: dict[int, dict[int, int]], start: int) -> set[int]:
    found = {start}
    for target in graph[start]:
        found |= reachable(graph, target)
    return found


def written(graph: dict[int, dict[int, int]], changed: int | None = None) -> Templates:
    """A tree of the graph. A block may not be defined twice, so a file's blocks are numbered."""
    files = {}
    for node, targets in graph.items():
        lines = [
            VERBS[verb].format(f"t{target}.jinja").replace("block b", f"block b{target}")
            for target, verb in targets.items()
        ]
        files[f"t{node}.jinja"] = "".join(sorted(lines, key=lambda line: "extends" not in line)) + "text" * (
            node == changed
        )
    return layers(files)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(graphs(), st.randoms(use_true_random=False))
def test_closure_is_reachability_and_its_digest_changes_with_its_files_alone(
    graph: dict[int, dict[int, int]], chance: random.Random
) -> None:
    templates = written(graph)
    closures = {node: templates.closure(f"t{node}.jinja") for node in graph}
    before = {node: templates.digest(names) for node, names in closures.items()}
    assert closures == {node: tuple(f"t{found}.jinja" for found in sorted(reachable(graph, node))) for node in graph}
    changed = chance.choice(sorted(graph))
    after = written(graph, changed)
    redone = {node for node, names in closures.items() if after.digest(names) != before[node]}
    assert redone == {node for node in graph if changed in reachable(graph, node)}
