from __future__ import annotations

from pathlib import Path

import pytest
from house import House, configure


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    configure(tmp_path, monkeypatch)
    return House(tmp_path).build()
