"""Backends from outside: a directory, or an installed package. Neither touches Python code of this project."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from backend_files import NPU, write

from hardware_matrix import Hardware
from model_registry import FactsError, plugin_folders

SHIPPED_CPU_TITLE = "CPU"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A directory on sys.path, as site-packages is."""
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.setattr(sys, "path", [str(folder), *sys.path])
    return folder


def install(site: Path, value: str = "npu_plugin.backends", group: str = "inferforge.backends") -> None:
    """What pip leaves behind for a package with an entry point."""
    metadata = site / "npu_plugin-1.0.dist-info"
    metadata.mkdir()
    (metadata / "entry_points.txt").write_text(
        f"[console_scripts]\nnpu = npu_plugin:main\n\n[{group}]\n# the vendor's own\nnpu = {value}\n", encoding="utf-8"
    )


def test_a_directory_adds_a_backend(tmp_path: Path) -> None:
    write(tmp_path)
    hardware = Hardware.open([tmp_path])

    assert "npu" in hardware.names()
    assert "cpu" in hardware.names()
    backend = hardware.backend("npu")
    assert (backend.title, backend.device, backend.verified) == ("Example NPU", "npu", True)
    assert hardware.path("npu") == tmp_path / "npu.yaml"


def test_the_later_directory_wins(tmp_path: Path) -> None:
    write(tmp_path / "one")
    write(tmp_path / "two", NPU.replace("Example NPU", "Better NPU"))

    assert Hardware.open([tmp_path / "one", tmp_path / "two"]).backend("npu").title == "Better NPU"
    assert Hardware.open([tmp_path / "two", tmp_path / "one"]).backend("npu").title == "Example NPU"


def test_a_shipped_backend_can_be_replaced(tmp_path: Path) -> None:
    write(tmp_path, NPU.replace("backend: npu", "backend: cpu"), "cpu")

    assert Hardware.open([tmp_path]).backend("cpu").title == "Example NPU"
    assert Hardware.open().backend("cpu").title == SHIPPED_CPU_TITLE
    assert Hardware.open([tmp_path]).digest("cpu") != Hardware.open().digest("cpu")


def test_a_directory_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FactsError, match=r"nowhere: no such directory. Give a directory that holds backends' YAML"):
        Hardware.open([tmp_path / "nowhere"])


def test_an_installed_package_adds_a_backend_and_is_not_executed(site: Path) -> None:
    install(site)
    write(site / "npu_plugin" / "backends")
    (site / "npu_plugin" / "__init__.py").write_text("raise RuntimeError('executed')\n", encoding="utf-8")

    hardware = Hardware.open()

    assert hardware.backend("npu").title == "Example NPU"
    assert list(hardware.problems()) == []
    assert "npu_plugin" not in sys.modules


def test_entry_points_of_other_groups_do_not_count(site: Path) -> None:
    install(site, group="inferforge.families")
    write(site / "npu_plugin" / "backends")
    (site / "npu_plugin" / "__init__.py").touch()

    assert plugin_folders("inferforge.backends") == []
    assert plugin_folders("inferforge.families") == [site / "npu_plugin" / "backends"]


def test_the_first_of_two_installations_counts(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(site)
    write(site / "npu_plugin" / "backends")
    (site / "npu_plugin" / "__init__.py").touch()
    older = tmp_path / "older"
    older.mkdir()
    install(older, value="old_plugin.backends")
    write(older / "old_plugin" / "backends")
    (older / "old_plugin" / "__init__.py").touch()
    monkeypatch.setattr(sys, "path", [*sys.path, str(older)])

    assert plugin_folders("inferforge.backends") == [site / "npu_plugin" / "backends"]


def test_a_broken_plugin_is_told_and_stops_nothing_else(site: Path) -> None:
    install(site, value="gone.backends")
    hardware = Hardware.open()

    assert hardware.backend("cpu").title == SHIPPED_CPU_TITLE
    assert list(map(str, hardware.problems())) == [
        "the installed plugin 'npu' of 'inferforge.backends' names 'gone.backends', which is no package. "
        "Reinstall the plugin, or uninstall it."
    ]


def test_a_plugins_files_are_validated_like_the_shipped(site: Path) -> None:
    install(site)
    (site / "npu_plugin").mkdir()
    (site / "npu_plugin" / "__init__.py").touch()
    path = write(site / "npu_plugin" / "backends", NPU.replace("runtime: torch", "runtime: tourch"))

    with pytest.raises(FactsError) as caught:
        Hardware.open().backend("npu")

    assert f"{path.as_posix()}:3: 'runtime' cannot be 'tourch'" in str(caught.value)
    assert "Did you mean 'torch'?" in str(caught.value)


def test_files_that_would_be_ignored_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(Path("extra"), name="My-NPU")
    Path("extra/npu.yml").write_text(NPU, encoding="utf-8")
    hardware = Hardware.open([Path("extra")])

    assert "npu" not in hardware.names()
    assert list(map(str, hardware.problems())) == [
        "extra/My-NPU.yaml: 'My-NPU' cannot be a backend's name. "
        "Use a lower-case letter, then up to 30 lower-case letters, digits and '_'.",
        "extra/npu.yml: only .yaml files are read. Rename it to npu.yaml.",
    ]
