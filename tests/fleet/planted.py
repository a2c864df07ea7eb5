"""A tree of planted tests, as if they had been generated, and running them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from hardware_matrix.fleet import FleetTarget, Limits, Place, Verdict, fingerprint, run_all

MEBIBYTE = 1 << 20
TESTS = {
    "passes": "def test_it(): pass",
    "fails": "def test_good(): pass\ndef test_it(): assert 1 + 1 == 3, 'arithmetic'\ndef test_late(): 1 / 0",
    "aborts": "import os\ndef test_good(): pass\ndef test_it(): os.abort()",
    "exits": "import os\ndef test_it(): os._exit(0)",
    "hangs": "import time\ndef test_it(): time.sleep(600)",
    "hangs_early": "import time\ntime.sleep(600)",
    "swells": "def test_it():\n    kept = []\n    while True: kept.append(bytearray(1 << 24))",
    "empty": "",
    "skipped": "import pytest\npytest.skip('no such device', allow_module_level=True)",
    "skips_each": "import pytest\npytestmark = pytest.mark.skip(reason='no such device')\ndef test_a(): pass\ndef test_b(): pass",
    "skips_some": "import pytest\n@pytest.mark.skip(reason='x')\ndef test_a(): pass\ndef test_b(): pass",
    "broken": "import no_such_module",
    "fixture": "import pytest\n@pytest.fixture\ndef thing(): raise ValueError('no thing')\ndef test_it(thing): pass",
    "stops": "import pytest\ndef test_it(): pytest.exit('enough', returncode=0)\ndef test_other(): pass",
    "xfails": "import pytest\n@pytest.mark.xfail\ndef test_it(): assert False",
}


def plant(tree: Path, family: str, text: str | None = None) -> FleetTarget:
    """Writes a target's test file; `text` defaults to that of TESTS."""
    folder = tree / family / "cpu"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"test_{family}_cpu.py"
    path.write_text(TESTS[family] if text is None else text, encoding="utf-8")
    return FleetTarget(family, "cpu", path, artifact=fingerprint(folder))


def verdicts(
    folder: Path, *families: str, seconds: float = 30.0, jobs: int = 2, memory: int = 700 * MEBIBYTE
) -> dict[str, Verdict]:
    """Plants the tests of these families and runs them all."""
    targets = [plant(folder / "tree", family) for family in families]
    return run(folder, targets, Limits(jobs=jobs, seconds=seconds, memory=memory))


def run(folder: Path, targets: Sequence[FleetTarget], limits: Limits) -> dict[str, Verdict]:
    place = Place(folder / "tree", folder / "scratch", folder / "logs")
    return {target.family: verdict for target, verdict in run_all(targets, place, limits)}
