"""What a command imports: `--help` and a run with nothing to do stay light."""

from __future__ import annotations

import sys

import pytest
from house import House

HEAVY = {
    "asyncio",
    "black",
    "duckdb",
    "hypothesis",
    "importlib.metadata",
    "jinja2",
    "libcst",
    "multiprocessing",
    "openvino",
    "platformdirs",
    "pydantic",
    "rich",
    "ruamel",
    "sqlite3",
    "torch",
    "transformers",
}
PROBE = """
import atexit, sys
def tell():
    print("modules:" + " ".join(sys.modules), file=sys.stderr)
atexit.register(tell)
sys.argv = ["generate", *sys.argv[1:]]
from generators.cli import main
main()
"""


def imported(house: House, *arguments: str) -> set[str]:
    house.write("probe.py", PROBE)
    run = house.apart(*arguments, program=("probe.py",))
    assert run.code == 0, run.err
    return set(run.err.rpartition("modules:")[2].split())


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere platformdirs says where the user's configuration is")
@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["skill", "--help"],
        ["skill", "acme", "--hardware", "near"],
        ["test", "acme", "zeta-x", "--hardware", "near,far"],
    ],
)
def test_nothing_heavy_is_imported(house: House, arguments: list[str]) -> None:
    house.generate("all", "acme", "zeta-x", "--hardware", "near,far")

    modules = imported(house, *arguments)

    assert "typer" in modules  # the probe works
    assert not modules & HEAVY


def test_the_help_imports_no_command(house: House) -> None:
    modules = imported(house, "--help")
    assert {name for name in modules if name.startswith("generators.commands")} == set()


def test_a_run_with_something_to_do_is_seen_by_the_probe(house: House) -> None:
    assert {"jinja2", "pydantic", "ruamel"} <= imported(house, "skill", "acme", "--hardware", "near")


def test_what_there_is_for_a_request_that_names_no_target_is_remembered(house: House) -> None:
    request = ("all", "--families", "acm[e]", "--hardware", "near")
    house.generate("all", "acme", "--hardware", "near")
    assert "pydantic" in imported(house, *request)
    assert not imported(house, *request) & HEAVY
