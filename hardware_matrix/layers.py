"""Where backends' YAML files are: those shipped, those of installed plugins, those of the directories given.

A later layer's file replaces an earlier one's of the same name, whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

GROUP = "inferforge.backends"
SHIPPED = Path(__file__).parent / "backends"
# A backend's name becomes part of file and folder names and of Python module names.
NAME = r"^[a-z][a-z0-9_]{0,30}$"


def directories(extra: Sequence[Path]) -> list[Path]:
    """All layers, the later ones winning. Raises FactsError if a directory of `extra` is not there."""
    from model_registry import FactsError, Problem, installed_plugins, shown

    for path in extra:
        if not path.is_dir():
            message = "not a directory" if path.exists() else "no such directory"
            raise FactsError(Problem(message, shown(path), "Give a directory that holds backends' YAML files."))
    return [SHIPPED, *(plugin.folder for plugin in installed_plugins(GROUP) if plugin.folder), *extra]


def backend_files(layers: Sequence[Path]) -> dict[str, Path]:
    """The file of each backend by its name, sorted. Files are listed, none is read."""
    files: dict[str, Path] = {}
    for layer in layers:
        for stem, path in yaml_files(layer):
            if re.fullmatch(NAME, stem):
                files[stem] = path
    return dict(sorted(files.items()))


def yaml_files(layer: Path) -> list[tuple[str, Path]]:
    """(stem, path) of the YAML files of one layer, sorted; a plugin's directory may be missing."""
    try:
        files = sorted(layer.iterdir())
    except OSError:
        return []
    return [(file.name.removesuffix(".yaml"), file) for file in files if file.name.endswith(".yaml")]
