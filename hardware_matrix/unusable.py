"""What was meant to add a backend but cannot: said, because a file that is silently ignored costs an afternoon."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from hardware_matrix.layers import GROUP, NAME, yaml_files
from model_registry import Problem, installed_plugins, shown


def unusable(layers: Sequence[Path]) -> Iterator[Problem]:
    """Plugins that name no package, and files whose names can be no backend's."""
    for plugin in installed_plugins(GROUP):
        if plugin.folder is None:
            message = f"the installed plugin {plugin.name!r} of {GROUP!r} names {plugin.package!r}, which is no package"
            yield Problem(message, hint="Reinstall the plugin, or uninstall it.")
    for layer in layers:
        for stem, path in yaml_files(layer):
            if not re.fullmatch(NAME, stem):
                hint = "Use a lower-case letter, then up to 30 lower-case letters, digits and '_'."
                yield Problem(f"{stem!r} cannot be a backend's name", shown(path), hint)
        for path in sorted(layer.glob("*.yml")):
            yield Problem("only .yaml files are read", shown(path), f"Rename it to {path.stem}.yaml.")
