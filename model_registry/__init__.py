"""What model families are: a snapshot of transformers' own knowledge, and the YAML that adds to it.

Importing this package is cheap: a name is loaded from its module when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from model_registry.family import Family as Family
    from model_registry.family import FamilyTask as FamilyTask
    from model_registry.plugins import installed_plugins as installed_plugins
    from model_registry.plugins import plugin_folders as plugin_folders
    from model_registry.portable import portable as portable
    from model_registry.problems import FactsError as FactsError
    from model_registry.problems import Problem as Problem
    from model_registry.problems import closest as closest
    from model_registry.problems import did_you_mean as did_you_mean
    from model_registry.problems import shown as shown
    from model_registry.registry import Registry as Registry
    from model_registry.task import Task as Task
    from model_registry.task import Variant as Variant
    from model_registry.yaml_facts import Located as Located
    from model_registry.yaml_facts import read_yaml as read_yaml
    from model_registry.yaml_facts import validate_yaml as validate_yaml

_HOMES = {
    "Family": "family",
    "FamilyTask": "family",
    "installed_plugins": "plugins",
    "plugin_folders": "plugins",
    "portable": "portable",
    "FactsError": "problems",
    "Problem": "problems",
    "closest": "problems",
    "did_you_mean": "problems",
    "shown": "problems",
    "Registry": "registry",
    "Task": "task",
    "Variant": "task",
    "Located": "yaml_facts",
    "read_yaml": "yaml_facts",
    "validate_yaml": "yaml_facts",
}
__all__ = [
    "FactsError",
    "Family",
    "FamilyTask",
    "Located",
    "Problem",
    "Registry",
    "Task",
    "Variant",
    "closest",
    "did_you_mean",
    "installed_plugins",
    "plugin_folders",
    "portable",
    "read_yaml",
    "shown",
    "validate_yaml",
]


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
