from __future__ import annotations

from pathlib import Path

import pytest
from registry_world import World, world


@pytest.fixture
def small(tmp_path: Path) -> World:
    return world(tmp_path)
