"""Layers: the highest that has a name wins, and reaches what it hides with `super:`."""

from __future__ import annotations

import pickle
import sys
from pathlib import Path

import pytest
from inline_snapshot import snapshot
from template_trees import layers, problems, write

from template_db import Templates

BASE = "{% block greeting %}hello{% endblock %} {% block name %}world{% endblock %}\n"


def test_a_higher_layer_replaces_adds_and_leaves_the_rest() -> None:
    templates = layers({"a.jinja": "low a", "b.jinja": "low b"}, {"a.jinja": "high a", "sub/c.jinja": "high c"})
    assert templates.names() == ["a.jinja", "b.jinja", "sub/c.jinja"]
    rendered = {name: templates.environment().get_template(name).render() for name in templates.names()}
    assert rendered == {"a.jinja": "high a", "b.jinja": "low b", "sub/c.jinja": "high c"}


def test_blocks_are_overridden_one_by_one_through_three_layers() -> None:
    templates = layers(
        {"a.jinja": BASE},
        {"a.jinja": '{% extends "super:a.jinja" %}{% block greeting %}{{ super() }} dear{% endblock %}'},
        {"a.jinja": '{% extends "super:a.jinja" %}{% block name %}{{ super() | upper }}{% endblock %}'},
    )
    assert templates.environment().get_template("a.jinja").render() == "hello dear WORLD"
    assert templates.closure("a.jinja") == ("a.jinja", "super:a.jinja", "super:super:a.jinja")


def test_super_means_the_layer_below_the_file_that_says_it_whatever_its_name() -> None:
    templates = layers(
        {"base.jinja": "lowest"},
        {"base.jinja": "middle", "mine.jinja": '{% include "super:base.jinja" %}, {% include "base.jinja" %}'},
        {"base.jinja": "highest"},
    )
    assert templates.environment().get_template("mine.jinja").render() == "lowest, highest"
    assert templates.closure("mine.jinja") == ("base.jinja", "mine.jinja", "super:super:base.jinja")


def test_a_lower_template_sees_what_a_higher_layer_replaced() -> None:
    templates = layers({"a.jinja": '{% include "part.jinja" %}', "part.jinja": "low"}, {"part.jinja": "high"})
    assert templates.environment().get_template("a.jinja").render() == "high"


def test_macros_of_the_layer_below_can_be_imported() -> None:
    templates = layers(
        {"m.jinja": "{% macro f(x) %}<{{ x }}>{% endmacro %}"},
        {"m.jinja": '{% import "super:m.jinja" as below %}{% macro f(x) %}{{ below.f(x) }}!{% endmacro %}'},
    )
    assert templates.environment().get_template("m.jinja").module.f(1) == "<1>!"  # type: ignore[attr-defined]


def test_there_may_be_nothing_below() -> None:
    templates = layers({"a.jinja": '\n{% extends "super:a.jinja" %}'})
    assert problems(lambda: templates.closure("a.jinja")) == snapshot(
        "layer0/a.jinja:2: no layer below this one has the template 'a.jinja'. Leave out its last 'super:'."
    )


@pytest.mark.parametrize(
    "name", ["../secret.jinja", "/etc/passwd", "sub/../a.jinja", "./a.jinja", "sub\\a.jinja", "", "super:"]
)
def test_a_name_is_never_a_way_out_of_the_layers(name: str) -> None:
    write(".", {"secret.jinja": "secret"})
    assert layers({"a.jinja": "a"}).path(name) is None


def test_only_jinja_files_are_templates_and_hidden_folders_are_not_looked_into() -> None:
    templates = layers(
        {"a.jinja": "", "README.md": "", "__init__.py": "", ".git/b.jinja": "", "__pycache__/c.jinja": ""}
    )
    assert templates.names() == ["a.jinja"]


def test_an_extra_folder_must_be_there() -> None:
    assert problems(lambda: Templates.open([Path("nowhere"), Path("neither")])) == snapshot("""\
there is no template folder 'nowhere'. Give a folder that holds *.jinja files.
there is no template folder 'neither'. Give a folder that holds *.jinja files.\
""")


def test_installed_packages_lie_between_the_shipped_templates_and_the_users_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("acme", "zeta"):
        package = write(f"site/{name}_templates/inner", {"mine.jinja": name, f"{name}.jinja": name})
        (package.parent / "__init__.py").write_text("raise RuntimeError('a plugin must not be imported')")
        info = Path("site", f"{name}_plugin-1.0.dist-info")
        info.mkdir()
        (info / "entry_points.txt").write_text(f"[inferforge.templates]\n{name} = {name}_templates.inner\n")
    monkeypatch.setattr(sys, "path", [*sys.path, str(Path("site").absolute())])
    shipped = Templates.open().layers[-1]
    own = write("own", {"acme.jinja": "own"})
    templates = Templates.open([own])
    assert [folder.name for folder in templates.layers] == ["own", "inner", "inner", "templates"]
    assert templates.layers[-1] == shipped
    assert {name: templates.sources.get(name).text for name in ("mine.jinja", "acme.jinja", "zeta.jinja")} == {
        "mine.jinja": "zeta",  # the last entry point by name
        "acme.jinja": "own",
        "zeta.jinja": "zeta",
    }


def test_the_last_extra_folder_is_on_top() -> None:
    first, second = write("first", {"a.jinja": "first"}), write("second", {"a.jinja": "second"})
    assert Templates.open([first, second]).path("a.jinja") == second / "a.jinja"


def test_a_digest_is_of_names_and_contents_and_of_nothing_else() -> None:
    files = {"a.jinja": "1\n2\n", "b.jinja": "b"}
    here = Templates([write("here", files)])
    there = Templates([write("some/where/else", files)])
    windows = Templates([write("windows", {})])
    write("windows", {"b.jinja": "b"})
    Path("windows/a.jinja").write_bytes(b"1\r\n2\r\n")
    digest = here.digest(["a.jinja", "b.jinja"])
    assert digest == here.digest(["b.jinja", "a.jinja", "a.jinja"])
    assert digest == there.digest(["a.jinja", "b.jinja"]) == windows.digest(["a.jinja", "b.jinja"])
    assert (
        len({digest, here.digest(["a.jinja"]), here.digest(["b.jinja"]), here.digest([]), here.digest(["c.jinja"])})
        == 5
    )


def test_a_digest_sees_the_layers_below_that_are_built_upon() -> None:
    top = {"a.jinja": '{% extends "super:a.jinja" %}'}
    names = layers({"a.jinja": BASE}, top).closure("a.jinja")
    before = layers({"a.jinja": BASE}, top).digest(names)
    assert layers({"a.jinja": BASE + "more"}, top).digest(names) != before
    assert layers({"a.jinja": BASE}, top, top).digest(names) != before, "a layer in between"


def test_templates_travel_to_another_process() -> None:
    templates = layers({"a.jinja": "{{ x }}"})
    templates.required("a.jinja")
    copy = pickle.loads(pickle.dumps(templates))
    assert copy.required("a.jinja") == {"x"}
