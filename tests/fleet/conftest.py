from __future__ import annotations

from pathlib import Path

import pytest
from fleet_world import World, configure


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    configure(tmp_path, monkeypatch)
    monkeypatch.delenv("COLUMNS", raising=False)  # which decides where tables are folded
    return World(tmp_path)
