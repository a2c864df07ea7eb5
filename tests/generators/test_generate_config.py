"""Configuration: where values come from, and which wins."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from house import House
from inline_snapshot import snapshot
from platformdirs import user_config_path

from generators.config import SETTINGS, Config, user_file


@pytest.fixture
def clean(house: House, monkeypatch: pytest.MonkeyPatch) -> House:
    for name in SETTINGS:
        monkeypatch.delenv(f"GENERATE_{name.upper()}", raising=False)
    return house


def test_defaults(clean: House) -> None:
    assert clean.generate("config", "show").out == snapshot("""\
out        generated  default
hardware   -          default
precision  -          default
jobs       -          default
templates  -          default
facts      -          default
snapshot   -          default
cache      -          default
scope      manifest   default
""")


def test_every_source(clean: House, monkeypatch: pytest.MonkeyPatch) -> None:
    clean.write("config/inferforge/config.toml", 'precision = "bfloat16"\njobs = 3\nout = "users"\ncache = "c"\n')
    clean.write(
        "pyproject.toml", '[tool.inferforge]\nhardware = ["near", "far"]\njobs = 2\nout = "projects"\nprecision = "x"\n'
    )
    monkeypatch.setenv("GENERATE_JOBS", "4")
    out = clean.generate("config", "show").out
    assert [line.split(maxsplit=2) for line in out.splitlines()] == snapshot(
        [
            ["out", "config/inferforge/users", "config/inferforge/config.toml"],
            ["hardware", "near,far", "pyproject.toml [tool.inferforge]"],
            ["precision", "bfloat16", "config/inferforge/config.toml"],
            ["jobs", "4", "environment GENERATE_JOBS"],
            ["templates", "-", "default"],
            ["facts", "-", "default"],
            ["snapshot", "-", "default"],
            ["cache", "config/inferforge/c", "config/inferforge/config.toml"],
            ["scope", "manifest", "default"],
        ]
    )


def test_each_source_wins_over_the_next(clean: House, monkeypatch: pytest.MonkeyPatch) -> None:
    def jobs(**given: object) -> tuple[object, str]:
        value = Config(given).value("jobs")
        return value.value, clean.plain(value.source)

    assert jobs() == (None, "default")
    clean.write("pyproject.toml", "[tool.inferforge]\njobs = 1\n")
    assert jobs() == (1, "pyproject.toml [tool.inferforge]")
    clean.write("config/inferforge/config.toml", "jobs = 2\n")
    assert jobs() == (2, "config/inferforge/config.toml")
    monkeypatch.setenv("GENERATE_JOBS", "3")
    assert jobs() == (3, "environment GENERATE_JOBS")
    assert jobs(jobs="4") == (4, "command line --jobs")


def test_paths_are_relative_to_the_file_that_says_them(clean: House, monkeypatch: pytest.MonkeyPatch) -> None:
    clean.write("pyproject.toml", '[tool.inferforge]\nout = "made"\ntemplates = ["own"]\n')
    below = clean.folder / "below"
    below.mkdir()
    monkeypatch.chdir(below)
    assert Config({})["out"] == clean.folder / "made"
    assert Config({})["templates"] == (clean.folder / "own",)
    assert Config({"out": "here"})["out"] == Path("here")


def test_a_project_that_does_not_configure_this_is_no_source(clean: House) -> None:
    clean.write("pyproject.toml", '[project]\nname = "x"\n')
    assert Config({}).value("out").source == "default"


def test_json(clean: House) -> None:
    assert clean.generate("config", "show", "--json").json["hardware"] == snapshot({"value": [], "source": "default"})


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it is platformdirs that is asked")
@pytest.mark.parametrize("home", [None, "", "/somewhere"])
def test_the_users_file_is_where_platformdirs_says(monkeypatch: pytest.MonkeyPatch, home: str | None) -> None:
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    if home is not None:
        monkeypatch.setenv("XDG_CONFIG_HOME", home)
    assert user_file() == user_config_path("inferforge") / "config.toml"


def test_a_configured_run(clean: House) -> None:
    clean.write(
        "pyproject.toml",
        '[tool.inferforge]\nout = "made"\nhardware = ["far"]\nfacts = ["facts"]\ntemplates = ["templates"]\nprecision = "bfloat16"\n',
    )
    assert clean.generate("skill", "acme", "--task", "embedding").out == snapshot("""\
acme  far  create     made/acme/far/embedding.py
1 target, 1 file: 1 created in N s
""")
