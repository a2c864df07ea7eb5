"""The digest of the program covers all code that has a say in what a file says."""

from __future__ import annotations

import importlib.metadata
import json
from pathlib import Path

import pytest
from house import ROOT, House

from generators import toolchain

ROOMS = ("generators", "hardware_matrix", "model_registry", "template_db")
# Imported by rendering, but only able to refuse, to find, to remember or to lend a name.
HARMLESS = {
    "generators": {"__init__", "cache", "errors", "toolchain"},
    "hardware_matrix": {"__init__", "expression", "programs"},
    "model_registry": {"__init__", "checks", "problems", "yaml_problems"},
    "template_db": {"__init__", "checks", "hints", "missing", "names", "needs", "origins", "places", "words"},
}
PROBE = """
import json, sys
from pathlib import Path
from generators.cache import Cache
from generators.facts import Facts, Sources
from generators.produce import produce
from generators.target import Options, Target
orders = [(Target("acme", "near", artifact), Options()) for artifact in ("skill", "test")]
harvest = produce(orders, Facts(Sources((Path("facts"),), (Path("templates"),))), Cache(None))
assert len(harvest.products) == 2 and not harvest.faults
print(json.dumps([module.__file__ for module in sys.modules.values() if getattr(module, "__file__", None)]))
"""


def test_whatever_rendering_imports_is_covered_or_known_to_be_harmless(house: House) -> None:
    house.write("probe.py", PROBE)
    run = house.apart(program=("probe.py",))
    assert run.code == 0, run.err
    imported = {
        Path(name) for name in json.loads(run.out) if name.startswith(tuple(f"{ROOT}/{room}/" for room in ROOMS))
    }
    harmless = {ROOT / room / f"{name}.py" for room, names in HARMLESS.items() for name in names}

    unknown = imported - set(toolchain.code()) - harmless

    assert len(imported) > 20
    assert not unknown, f"can these change what a file says? then add them to toolchain.CODE: {unknown}"


def test_no_module_is_both_covered_and_harmless() -> None:
    assert {(room, name) for room, names in toolchain.CODE.items() for name in names if name in HARMLESS[room]} == set()


@pytest.mark.parametrize("tool", toolchain.TOOLS)
def test_versions_are_those_of_the_metadata(tool: str) -> None:
    assert toolchain.version(tool) == importlib.metadata.version(tool)


def test_a_tool_that_is_not_installed_is_an_error() -> None:
    with pytest.raises(ModuleNotFoundError, match="no_such_tool is not installed"):
        toolchain.version("no_such_tool")


def test_the_digest_changes_with_the_code_and_with_the_tools(monkeypatch: pytest.MonkeyPatch) -> None:
    def digest() -> str:
        return toolchain.digest.__wrapped__()

    before = digest()
    monkeypatch.setattr(toolchain, "version", lambda tool: "0")
    assert digest() != before
    monkeypatch.undo()
    assert digest() == before
    monkeypatch.setattr(toolchain, "CODE", {**toolchain.CODE, "generators": ("facts",)})
    assert len(list(toolchain.code(toolchain.CODE))) < len(list(toolchain.code()))


def test_another_formatter_redoes_everything(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    house.generate("skill", "acme", "--hardware", "near")
    monkeypatch.setattr(toolchain, "digest", lambda: "another")
    monkeypatch.setattr("generators.carry_out.produce_all", refuse)

    assert "everything is made again" in house.generate("skill", "acme", "--hardware", "near").err


def refuse(*_: object) -> None:
    raise LookupError("everything is made again")
