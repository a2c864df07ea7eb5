"""The catalogue: an index that follows the templates, keeps their versions, and survives whatever happens to its file."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb
import pytest
from inline_snapshot import snapshot
from template_trees import Files, layers, problems

from template_db import Applies, Catalogue, Templates, record_outputs
from template_db.catalogue.outputs import of_manifest
from template_db.catalogue.schema import SCHEMA
from template_db.catalogue.store import default_folder, file_of

TREE = {
    "skill/mask.py.jinja": '{% extends "skill/module.py.jinja" %}\n{% import "parts.jinja" as parts %}\n{% block b %}{{ parts.f(task) }}{% endblock %}\n',
    "skill/embed.py.jinja": '{% extends "skill/module.py.jinja" %}\n{% block b %}{{ family.name }}{% endblock %}\n',
    "skill/module.py.jinja": "{{ task.model_class }}\n{% block b %}{% endblock %}\n{{ hw.place }}\n",
    "parts.jinja": "{% macro f(task) %}{{ task.name }}{% endmacro %}\n",
    "cpu.jinja": "{% set place = 1 %}\n",
    "spare.jinja": "",
}
APPLIES = (
    Applies("cpu.jinja", "cpu", "macros", module=True),
    Applies("skill/embed.py.jinja", "cpu", "skill", "embedding"),
    Applies("skill/mask.py.jinja", "cpu", "skill", "fill_mask"),
    Applies("skill/mask.py.jinja", "cuda", "skill", "fill_mask"),
)


def opened(templates: Templates | None = None, **options: float) -> Catalogue:
    return Catalogue(templates or layers(TREE), APPLIES, **options)  # type: ignore[arg-type]


def file() -> Path:
    return file_of(layers(TREE), default_folder())


def test_list_says_what_uses_each_template() -> None:
    with opened() as catalogue:
        rows = catalogue.templates_list()
    assert {row["template"]: (row["artifacts"], row["backends"], row["tasks"]) for row in rows} == {
        "cpu.jinja": (["skill"], ["cpu"], ["embedding", "fill_mask"]),
        "parts.jinja": (["skill"], ["cpu", "cuda"], ["fill_mask"]),
        "skill/embed.py.jinja": (["skill"], ["cpu"], ["embedding"]),
        "skill/mask.py.jinja": (["skill"], ["cpu", "cuda"], ["fill_mask"]),
        "skill/module.py.jinja": (["skill"], ["cpu", "cuda"], ["embedding", "fill_mask"]),
        "spare.jinja": ([], [], []),
    }


def test_list_narrows_down() -> None:
    with opened() as catalogue:
        names = {
            key: [row["template"] for row in catalogue.templates_list(**{key: value})]
            for key, value in {"backend": "cuda", "task": "embedding", "artifact": "test"}.items()
        }
    assert names == {
        "backend": ["parts.jinja", "skill/mask.py.jinja", "skill/module.py.jinja"],
        "task": ["cpu.jinja", "skill/embed.py.jinja", "skill/module.py.jinja"],
        "artifact": [],
    }


def test_edges_variables_and_applicability() -> None:
    with opened() as catalogue:
        assert catalogue.edges("skill/mask.py.jinja") == [
            {"verb": "extends", "target": "skill/module.py.jinja", "line": 1},
            {"verb": "imports", "target": "parts.jinja", "line": 2},
        ]
        assert [row["template"] for row in catalogue.users("skill/module.py.jinja")] == [
            "skill/embed.py.jinja",
            "skill/mask.py.jinja",
        ]
        assert catalogue.variables("skill/embed.py.jinja") == [
            {"variable": "family.name", "member": "skill/embed.py.jinja", "line": 2},
            {"variable": "hw.place", "member": "skill/module.py.jinja", "line": 3},
            {"variable": "task.model_class", "member": "skill/module.py.jinja", "line": 1},
        ]
        assert [row["backend"] for row in catalogue.applicability("skill/mask.py.jinja")] == ["cpu", "cuda"]


def test_a_broken_template_is_listed_with_what_is_wrong() -> None:
    with opened(layers({**TREE, "spare.jinja": "\n{% if %}"})) as catalogue:
        assert catalogue.problem("spare.jinja") == snapshot(
            "layer0/spare.jinja:2: template syntax error: Expected an expression, got 'end of statement block'"
        )
        assert catalogue.problem("parts.jinja") == ""
        assert len(catalogue.templates_list()) == len(TREE)


def test_every_content_is_kept_and_a_return_to_an_old_one_is_a_version_too() -> None:
    for text in ("one\n", "one\n", "two\n", None, "one\n"):
        tree = {name: text for name, text in {**TREE, "spare.jinja": text}.items() if text is not None}
        Path("layer0/spare.jinja").unlink(missing_ok=True)
        with opened(layers(tree)) as catalogue:
            found = [(version.revision, version.text) for version in catalogue.history("spare.jinja")]
            untouched = catalogue.history("parts.jinja")
    assert found == [(1, "one\n"), (2, "two\n"), (3, ""), (4, "one\n")]
    assert [version.revision for version in untouched] == [1]


def test_two_stacks_of_layers_have_histories_of_their_own() -> None:
    with opened() as first, opened(layers(TREE, {"spare.jinja": "other"})) as second:
        assert first.path != second.path
        assert len(first.history("spare.jinja")) == len(second.history("spare.jinja")) == 1


def test_outputs_are_found_by_anything_that_they_are_made_of() -> None:
    out = Path("generated")
    with opened() as catalogue:
        catalogue.record_outputs(out, [("bert/cpu/mask.py", "skill/mask.py.jinja"), ("bert/cpu/mask.py", "cpu.jinja")])
        catalogue.record_outputs(out, [("bert/cpu/embed.py", "skill/embed.py.jinja")])
        assert outputs(catalogue, "parts.jinja") == {"bert/cpu/mask.py": ["skill/mask.py.jinja"]}
        assert set(outputs(catalogue, "skill/module.py.jinja")) == {"bert/cpu/embed.py", "bert/cpu/mask.py"}
        assert outputs(catalogue, "cpu.jinja") == {"bert/cpu/mask.py": ["cpu.jinja"]}
        assert outputs(catalogue, "spare.jinja") == {}
        catalogue.record_outputs(out, [("bert/cpu/mask.py", "spare.jinja")])
        assert outputs(catalogue, "parts.jinja") == {}, "an output's later record replaces its earlier one"
        catalogue.record_outputs(out, [("t5/cpu/x.py", "spare.jinja")], whole=True)
        assert outputs(catalogue, "spare.jinja") == {"t5/cpu/x.py": ["spare.jinja"]}
    with opened(layers({**TREE, "spare.jinja": "changed"})) as later:
        assert outputs(later, "spare.jinja") == {"t5/cpu/x.py": ["spare.jinja"]}, "a rebuild keeps them"


def outputs(catalogue: Catalogue, template: str) -> dict[str, list[str]]:
    return {row["output"]: row["via"] for row in catalogue.outputs(template)}


def test_a_manifest_is_narrowed_down_to_each_outputs_own_template() -> None:
    record = {
        "templates": [
            "cpu.jinja",
            "parts.jinja",
            "skill/embed.py.jinja",
            "skill/mask.py.jinja",
            "skill/module.py.jinja",
        ],
        "files": {"bert/cpu/embedding.py": "-", "bert/cpu/fill_mask.py": "-"},
    }
    assert of_manifest({"targets": {"bert/cpu/skill": record}}, APPLIES) == [
        ("bert/cpu/embedding.py", "cpu.jinja"),
        ("bert/cpu/embedding.py", "skill/embed.py.jinja"),
        ("bert/cpu/fill_mask.py", "cpu.jinja"),
        ("bert/cpu/fill_mask.py", "skill/mask.py.jinja"),
    ]
    renamed = {"templates": ["old/embed.py.jinja", "cpu.jinja"], "files": {"bert/cpu/embedding.py": "-"}}
    assert of_manifest({"targets": {"bert/cpu/skill": renamed}}, APPLIES) == [
        ("bert/cpu/embedding.py", "cpu.jinja"),
        ("bert/cpu/embedding.py", "old/embed.py.jinja"),
    ], "of a template that is gone, everything recorded is said"


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: b"not a database" * 1000,
        lambda data: data[: len(data) // 2],
        lambda data: data[:12288] + bytes(byte ^ 255 for byte in data[12288:]),
    ],
    ids=["empty", "text", "truncated", "flipped"],
)
def test_a_damaged_file_is_moved_aside_and_made_anew(damage: object) -> None:
    with opened():
        pass
    file().write_bytes(damage(file().read_bytes()))  # type: ignore[operator]
    with opened() as catalogue:
        assert len(catalogue.templates_list()) == len(TREE)
        assert catalogue.notice.startswith("the template catalogue was damaged (")
        assert catalogue.notice.endswith(f"it is now {file().with_suffix('.damaged')}, and a new one was made.")
    assert file().with_suffix(".damaged").exists()
    with opened() as again:
        assert (again.notice, again.path) == ("", file())


def test_another_database_in_its_place_is_moved_aside() -> None:
    file().parent.mkdir(parents=True)
    with duckdb.connect(str(file())) as connection:
        connection.execute("CREATE TABLE precious (x INTEGER)")
    with opened() as catalogue:
        assert "(it is some other database)" in catalogue.notice
    with duckdb.connect(str(file().with_suffix(".damaged"))) as connection:
        assert connection.execute("SELECT count(*) FROM precious").fetchone() == (0,)


def test_a_newer_schema_is_refused_and_left_alone() -> None:
    with opened() as catalogue:
        catalogue.connection.execute("UPDATE meta SET value = ? WHERE key = 'schema'", [str(SCHEMA + 1)])
    before = file().read_bytes()
    assert problems(opened).replace(str(file()), "FILE") == snapshot(
        "FILE: the template catalogue is of a newer version of this program: its schema is 2, this version knows 1. Use that version, or delete the file: only its history of templates would be lost."
    )
    assert file().read_bytes() == before


@contextmanager
def held_by_another_process() -> Iterator[subprocess.Popen[str]]:
    with opened():
        pass
    code = f"import duckdb, sys; c = duckdb.connect({str(file())!r}); print('held', flush=True); sys.stdin.read()"
    holder = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        yield holder
    finally:
        holder.kill()
        holder.wait()


def test_a_file_that_another_process_holds_is_done_without() -> None:
    with held_by_another_process(), opened(patience=0.1) as catalogue:
        assert catalogue.path is None
        assert len(catalogue.templates_list()) == len(TREE)
        assert catalogue.notice.replace(str(file()), "FILE") == snapshot(
            "the template catalogue FILE is in use by another process. This run indexes the templates in memory: it knows no earlier versions, and remembers nothing."
        )
        assert not record_outputs(layers(TREE), Path("generated"), [("a.py", "spare.jinja")])


def test_a_file_that_becomes_free_is_waited_for() -> None:
    with held_by_another_process() as holder:
        assert holder.stdin is not None
        holder.stdin.close()
        with opened(patience=30) as catalogue:
            assert (catalogue.path, catalogue.notice) == (file(), "")


def test_a_writer_that_is_killed_leaves_a_whole_file() -> None:
    with held_by_another_process() as holder:
        holder.kill()
        holder.wait()
        with opened(patience=5) as catalogue:
            assert (len(catalogue.templates_list()), catalogue.notice) == (len(TREE), "")


def test_a_cache_folder_that_cannot_be_made(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("occupied").write_text("")
    monkeypatch.setenv("GENERATE_CACHE", str(Path("occupied/cache").absolute()))
    with opened() as catalogue:
        assert len(catalogue.templates_list()) == len(TREE)
        assert catalogue.notice.replace(str(Path.cwd()), "HERE").replace(file().name, "FILE") == snapshot(
            "the template catalogue HERE/occupied/cache/FILE cannot be used: Not a directory. This run indexes the templates in memory: it knows no earlier versions, and remembers nothing."
        )


def test_recording_outputs_never_gets_in_the_way() -> None:
    templates = layers(TREE)
    assert record_outputs(templates, Path("generated"), [("a.py", "spare.jinja")])
    with opened() as catalogue:
        assert outputs(catalogue, "spare.jinja") == {"a.py": ["spare.jinja"]}
        catalogue.connection.execute("UPDATE meta SET value = '999' WHERE key = 'schema'")
    assert not record_outputs(templates, Path("generated"), [("a.py", "spare.jinja")])


def test_an_unchanged_tree_is_not_indexed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    with opened():
        pass

    def forbidden(*_: object) -> None:
        raise AssertionError("indexed again")

    monkeypatch.setattr("template_db.catalogue.catalogue.rows", forbidden)
    with opened() as catalogue:
        assert len(catalogue.templates_list()) == len(TREE)
    changed: Files = {**TREE, "spare.jinja": "changed"}
    with pytest.raises(AssertionError, match="indexed again"):
        opened(layers(changed))
