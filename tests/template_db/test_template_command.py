"""`generate templates`, as a user meets it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from inline_snapshot import snapshot
from template_trees import write

from generators.cli import invoke
from model_registry import Problem
from template_db import Templates

TEMPLATES = {
    "py/fill_mask.py.jinja": '{% extends "py/module.py.jinja" %}\n{% block body %}\n{{ task.model_class }}\n{% endblock %}\n',
    "py/embedding.py.jinja": '{% extends "py/module.py.jinja" %}\n{% block body %}\n{{ class_name }}\n{% endblock %}\n',
    "py/module.py.jinja": '"""{{ family.title }} {{ hw.place }}."""\n{% block body %}\n{% endblock %}\n',
    "py/all/test.py.jinja": "{% for task in tasks %}\n{{ pieces[task.name].tests(task) }}\n{% endfor %}\n",
    "py/all/tasks/embedding.jinja": "{% macro tests(task) %}\n{% endmacro %}\n",
    "py/all/tasks/fill_mask.jinja": "{% macro tests(task) %}\n{{ task.name | pascal }}\n{% endmacro %}\n",
    "cpu.jinja": '{% set place = "on the CPU" %}\n',
}
BACKEND = """\
backend: cpu
title: CPU
runtime: torch
language: python
priority: 1
precisions: {default: float32, offered: [float32]}
device: cpu
packages: [torch]
install: Install torch.
absent: There is always a CPU.
probe: {program: torch, expression: "True"}
templates: {skill: "py/{template}.py.jinja", test: py/all/test.py.jinja}
macros: cpu.jinja
sources: ["https://docs.pytorch.org/docs/stable/index.html"]
"""
MANIFEST = {
    "schema": 2,
    "lists": {
        "none": [],
        "skill": ["cpu.jinja", "py/embedding.py.jinja", "py/fill_mask.py.jinja", "py/module.py.jinja"],
        "test": ["cpu.jinja", "py/all/tasks/fill_mask.jinja", "py/all/test.py.jinja"],
    },
    "targets": {
        "bert/cpu/skill": {
            "key": "0",
            "options": {"precision": None, "tasks": None},
            "tasks": ["embedding", "fill_mask"],
            "templates": "skill",
            "probes": "none",
            "files": {"bert/cpu/embedding.py": "0", "bert/cpu/fill_mask.py": "0"},
        },
        "bert/cpu/test": {
            "key": "0",
            "options": {"precision": None, "tasks": None},
            "tasks": ["fill_mask"],
            "templates": "test",
            "probes": "none",
            "files": {"bert/cpu/test_bert_cpu.py": "0"},
        },
    },
    "kept": {},
}


@pytest.fixture(autouse=True)
def a_small_house(monkeypatch: pytest.MonkeyPatch) -> None:
    """One backend and a few templates in place of those shipped."""
    monkeypatch.setattr("template_db.templates.SHIPPED", write("templates", TEMPLATES))
    Path("backends").mkdir()
    Path("backends/cpu.yaml").write_text(BACKEND)
    monkeypatch.setattr("hardware_matrix.layers.SHIPPED", Path("backends").absolute())


def run(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> tuple[str, str]:
    """What the command prints, and what it says on the side."""
    assert invoke(["templates", *arguments]) == code
    return capsys.readouterr()


def generated(folder: str = "generated") -> None:
    write(folder, {"manifest.json": json.dumps(MANIFEST)})
    for target in MANIFEST["targets"].values():  # type: ignore[attr-defined]
        write(folder, dict.fromkeys(target["files"], ""))


def test_list(capsys: pytest.CaptureFixture[str]) -> None:
    write("mine", {"cpu.jinja": TEMPLATES["cpu.jinja"], "new.jinja": "{% if %}\n"})
    out, err = run(capsys, "list", "--templates", "mine")
    assert err == ""
    assert out == snapshot("""\
template                      artifacts    backends
cpu.jinja                     skill, test  cpu       in 2 layers
new.jinja                     -            -         broken: see generate templates lint
py/all/tasks/embedding.jinja  test         cpu
py/all/tasks/fill_mask.jinja  test         cpu
py/all/test.py.jinja          test         cpu
py/embedding.py.jinja         skill        cpu
py/fill_mask.py.jinja         skill        cpu
py/module.py.jinja            skill        cpu
""")


def test_list_of_a_task_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    rows = json.loads(run(capsys, "list", "--task", "embedding", "--json")[0])
    assert [row["template"] for row in rows] == [
        "cpu.jinja",
        "py/all/tasks/embedding.jinja",
        "py/embedding.py.jinja",
        "py/module.py.jinja",
    ]
    assert rows[0] == {
        "template": "cpu.jinja",
        "path": "templates/cpu.jinja",
        "layers": 1,
        "problem": "",
        "artifacts": ["skill", "test"],
        "backends": ["cpu"],
        "tasks": ["embedding"],
    }


def test_a_filter_that_nothing_can_pass(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "list", "--task", "fill-masc", "--backend", "quantum", code=2)[1] == snapshot("""\
error: no template is for the backend 'quantum'. There are: cpu.
error: no template is for the task 'fill-masc'. Did you mean 'fill_mask'?
""")


def test_show(capsys: pytest.CaptureFixture[str]) -> None:
    write("mine", {"py/fill_mask.py.jinja": '{% extends "super:py/fill_mask.py.jinja" %}\n'})
    assert run(capsys, "show", "py/fill_mask.py.jinja", "--templates", "mine")[0] == snapshot("""\
template   py/fill_mask.py.jinja
file       mine/py/fill_mask.py.jinja
hides      templates/py/fill_mask.py.jinja
made into  skill of fill_mask: cpu
extends    super:py/fill_mask.py.jinja
needs      family.title (py/module.py.jinja:1)
           hw.place (py/module.py.jinja:1)
           task.model_class (super:py/fill_mask.py.jinja:3)
versions   1
""")
    assert run(capsys, "show", "py/all/tasks/fill_mask.jinja")[0] == snapshot("""\
template   py/all/tasks/fill_mask.jinja
file       templates/py/all/tasks/fill_mask.jinja
made into  test of fill_mask: cpu
offers     tests(task)
versions   1
""")
    assert run(capsys, "show", "py/module.py.jinja")[0] == snapshot("""\
template  py/module.py.jinja
file      templates/py/module.py.jinja
used by   py/embedding.py.jinja (extends it)
          py/fill_mask.py.jinja (extends it)
needs     family.title (py/module.py.jinja:1)
          hw.place (py/module.py.jinja:1)
versions  1
""")


def test_show_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(run(capsys, "show", "cpu.jinja", "--json")[0])
    assert found == {
        "template": "cpu.jinja",
        "layers": ["templates/cpu.jinja"],
        "applies": [{"backend": "cpu", "artifact": "macros", "task": "", "module": True}],
        "edges": [],
        "users": [],
        "exports": {"place": None},
        "variables": [],
        "versions": 1,
        "problem": "",
    }


@pytest.mark.parametrize("command", ["show", "why", "history"])
def test_a_template_that_is_not_there(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    err = run(capsys, command, "py/fill_mask.jinja", code=2)[1]
    assert err.startswith("error: there is no template 'py/fill_mask.jinja'. Did you mean 'py/fill_mask.py.jinja', ")


def test_why_answers_from_the_manifest_of_a_fresh_clone(capsys: pytest.CaptureFixture[str]) -> None:
    generated()
    told = {name: run(capsys, "why", name)[0] for name in sorted(TEMPLATES)}
    assert "\n".join(f"{name}\n{text}" for name, text in told.items()) == snapshot("""\
cpu.jinja
generated/bert/cpu/embedding.py      from cpu.jinja
generated/bert/cpu/fill_mask.py      from cpu.jinja
generated/bert/cpu/test_bert_cpu.py  from cpu.jinja

py/all/tasks/embedding.jinja
nothing is made from it

py/all/tasks/fill_mask.jinja
generated/bert/cpu/test_bert_cpu.py  from py/all/tasks/fill_mask.jinja

py/all/test.py.jinja
generated/bert/cpu/test_bert_cpu.py  from py/all/test.py.jinja

py/embedding.py.jinja
generated/bert/cpu/embedding.py  from py/embedding.py.jinja

py/fill_mask.py.jinja
generated/bert/cpu/fill_mask.py  from py/fill_mask.py.jinja

py/module.py.jinja
generated/bert/cpu/embedding.py  from py/embedding.py.jinja
generated/bert/cpu/fill_mask.py  from py/fill_mask.py.jinja
""")


def test_why_as_json_of_another_output_folder(capsys: pytest.CaptureFixture[str]) -> None:
    generated("other")
    assert json.loads(run(capsys, "why", "py/fill_mask.py.jinja", "--out", "other", "--json")[0]) == [
        {"folder": "other", "output": "bert/cpu/fill_mask.py", "via": ["py/fill_mask.py.jinja"]}
    ]


def test_why_without_a_manifest(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "why", "cpu.jinja") == (
        "nothing is made from it\n",
        "note: there is no generated/manifest.json; name another output folder with --out\n",
    )


def test_lint(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "lint")[0] == snapshot("7 templates, nothing wrong\n")
    write("mine", {"py/all/tasks/fill_mask.jinja": "{% macro test(task) %}\n{{ task.nam }}\n{% endmacro %}\n"})
    assert run(capsys, "lint", "--templates", "mine", code=1)[0] == snapshot("""\
mine/py/all/tasks/fill_mask.jinja:1: nothing calls the macro 'test'. Remove it. [unused]
mine/py/all/tasks/fill_mask.jinja:2: 'task' is a FamilyTask, which has no attribute 'nam'. Did you mean 'name'? [context]
templates/py/all/test.py.jinja:2: template 'py/all/tasks/fill_mask.jinja' has no macro or name 'tests'. Did you mean 'test'? [context]
7 templates, 3 problems
""")


def test_lint_misses_the_piece_of_a_task_that_has_a_skill(capsys: pytest.CaptureFixture[str]) -> None:
    Path("templates/py/all/tasks/fill_mask.jinja").unlink()
    assert run(capsys, "lint", code=1)[0] == snapshot("""\
there is no template 'py/all/tasks/fill_mask.jinja' for the test of cpu. Did you mean 'py/fill_mask.py.jinja', 'py/all/tasks/embedding.jinja', 'py/all/test.py.jinja'? [context]
6 templates, 1 problem
""")


def test_what_lint_takes_as_given_is_what_generating_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    from generators.facts import Facts
    from generators.render import Renderer
    from generators.target import Options, Target
    from generators.work import Work, look_up
    from template_db.applicability import applicability, roots

    facts = Facts()
    applies = applicability(facts.templates, facts.hardware.backends(), facts.registry.tasks().values())
    assumed = {root.template: set(root.context) for root in roots(applies)}
    given: dict[str, set[str]] = {}

    def spy(self: Templates, name: str, context: Mapping[str, object]) -> list[Problem]:
        given[name] = set(context)
        return []

    monkeypatch.setattr(Templates, "check", spy)
    for artifact in ("skill", "test"):
        work = look_up(Target("bert", "cpu", artifact), Options(None, ("fill_mask",)), facts)
        assert isinstance(work, Work), work
        [output] = work.outputs
        Renderer(facts).render(work, output)
    assert given == {name: assumed[name] for name in ("py/fill_mask.py.jinja", "py/all/test.py.jinja")}


def test_lint_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    write("mine", {"py/extra.py.jinja": "\n"})
    assert json.loads(run(capsys, "lint", "--templates", "mine", "--json", code=1)[0]) == snapshot(
        [
            {
                "rule": "unused",
                "where": "mine/py/extra.py.jinja",
                "message": "no backend's templates lead here: nothing is ever made from it",
                "hint": "Name it in a backend's `templates`, or remove it.",
            }
        ]
    )


def test_history(capsys: pytest.CaptureFixture[str]) -> None:
    for place in ("on the CPU", "here"):
        write("templates", {"cpu.jinja": f'{{% set place = "{place}" %}}\n'})
        run(capsys, "list")
    Path("templates/cpu.jinja").unlink()
    steps = json.loads(run(capsys, "history", "cpu.jinja", "--json")[0])
    assert [(step["revision"], step["added"], step["removed"]) for step in steps] == [(1, 1, 0), (2, 1, 1), (3, 0, 1)]
    text = run(capsys, "history", "cpu.jinja", "--diff")[0]
    for step in steps:
        text = text.replace(step["seen"], "SEEN")
    assert text == snapshot("""\
revision 1  SEEN  a1b1723b4a27  +1 -0
--- cpu.jinja
+++ cpu.jinja
@@ -0,0 +1 @@
+{% set place = "on the CPU" %}

revision 2  SEEN  980ae906b5f4  +1 -1
--- cpu.jinja
+++ cpu.jinja
@@ -1 +1 @@
-{% set place = "on the CPU" %}
+{% set place = "here" %}

revision 3  SEEN  ------------  removed
--- cpu.jinja
+++ cpu.jinja
@@ -1 +0,0 @@
-{% set place = "here" %}

""")


def test_a_damaged_catalogue_is_a_note_and_not_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "list")
    [file] = Path("cache").glob("*.duckdb")
    file.write_bytes(b"damaged")
    out, err = run(capsys, "list")
    assert out.startswith("template ")
    assert err.startswith("note: the template catalogue was damaged (")
    assert run(capsys, "list") == (out, "")


def test_a_newer_catalogue_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    import duckdb

    run(capsys, "list")
    [file] = Path("cache").glob("*.duckdb")
    with duckdb.connect(str(file)) as connection:
        connection.execute("UPDATE meta SET value = '2' WHERE key = 'schema'")
    err = run(capsys, "list", code=2)[1]
    assert "is of a newer version of this program: its schema is 2, this version knows 1." in err
