"""People who work with the distribution beside this file: its author, and somebody who has installed it."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
DISTRIBUTION = Path(__file__).with_name("distribution")
PACKAGE = DISTRIBUTION / "src" / "quarry"
FAMILIES = ("basalt", "marl", "opal")


@dataclass(frozen=True)
class Person:
    """folder: where they work. site: where the distribution is installed; None if it is not."""

    folder: Path
    site: Path | None = None

    def generate(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        """Runs `generate`; its exit code is not looked at."""
        return self.python("-m", "generators", *arguments)

    def python(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *map(str, arguments)],
            cwd=self.folder,
            env=self._environment(),
            capture_output=True,
            text=True,
            check=False,
        )

    def _environment(self) -> dict[str, str]:
        strange = ("GENERATE_", "PYTEST_", "PYTHON", "COV_")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(strange)}
        path = [str(place) for place in (ROOT, self.site) if place]
        home = str(self.folder.parent / f"{self.folder.name}.cache")
        known = {"PYTHONPATH": os.pathsep.join(path), "XDG_CACHE_HOME": home, "HF_HUB_OFFLINE": "1"}
        return kept | known | {"OMP_NUM_THREADS": "1", "NO_COLOR": "1"}


def install(source: Path, site: Path) -> None:
    """Installs a distribution as pip does. Nothing is downloaded."""
    options = ["--quiet", "--no-index", "--no-deps", "--no-build-isolation", "--target", str(site)]
    subprocess.run([sys.executable, "-m", "pip", "install", *options, str(source)], check=True)
