"""Runs pytest as where this project is not installed: `python -I alone.py FOLDER ...`, with the arguments of pytest."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from types import ModuleType

import pytest

ROOMS = ("generators", "template_db", "model_registry", "hardware_matrix", "templates")


class NotInstalled(MetaPathFinder):
    """Answers for the project's packages before anything that could find them."""

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> None:
        if name.partition(".")[0] in ROOMS:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


def main() -> int:
    sys.meta_path.insert(0, NotInstalled())
    return int(pytest.main(["-p", "no:cacheprovider", *sys.argv[1:]]))


if __name__ == "__main__":
    sys.exit(main())
