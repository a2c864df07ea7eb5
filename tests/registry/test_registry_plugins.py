"""Installed packages add families without being imported."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from model_registry import FactsError, Registry
from model_registry.plugins import plugin_folders


def install(site: Path, name: str, entry_points: str) -> None:
    metadata = site / f"{name}-1.0.dist-info"
    metadata.mkdir(parents=True)
    (metadata / "entry_points.txt").write_text(entry_points)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.syspath_prepend(str(tmp_path))
    package = tmp_path / "acme" / "families"
    package.mkdir(parents=True)
    (tmp_path / "acme" / "__init__.py").write_text("raise RuntimeError('a plugin must not be imported to be read')\n")
    (package / "anvil.yaml").write_text("family: anvil\nlike: bert\ntitle: Anvil\n")
    return tmp_path


def test_the_families_of_a_package_are_known(site: Path) -> None:
    install(site, "acme", "[console_scripts]\nx = y:z\n\n[inferforge.families]\n# ours\nacme = acme.families\n")
    registry = Registry.open()
    assert registry.family("anvil").title == "Anvil"
    assert "anvil" in registry.names()
    assert "acme" not in sys.modules


def test_a_folder_given_by_hand_wins_over_a_package(site: Path, tmp_path: Path) -> None:
    install(site, "acme", "[inferforge.families]\nacme = acme.families\n")
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "anvil.yaml").write_text("family: anvil\ntitle: Mine\n")
    assert Registry.open([mine]).family("anvil").title == "Mine"


def test_other_groups_do_not_count(site: Path) -> None:
    install(site, "acme", "[inferforge.backends]\nacme = acme.families\n")
    assert plugin_folders("inferforge.families") == []


def test_a_package_that_is_not_there_is_told(site: Path) -> None:
    install(site, "gone", "[inferforge.families]\ngone = gone.families\n")
    with pytest.raises(FactsError) as caught:
        Registry.open()
    assert str(caught.value) == (
        "the entry point 'gone' of inferforge.families names the package 'gone.families', which cannot be found."
        " Reinstall or uninstall the distribution that declares it."
    )


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FactsError, match="no such folder of families"):
        Registry.open([tmp_path / "nope"])
