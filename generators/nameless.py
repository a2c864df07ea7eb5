"""A file as it would be for a family without a name, so that two families' files can be compared but for their names."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from model_registry import Family, FamilyTask
from model_registry.preparers import PARTS

NAMES = {
    "name": "zq-family",
    "title": "ZqTitle",
    "prefix": "ZqPrefix",
    "model_type": "zq_type",
    "config_class": "ZqConfig",
    "checkpoint": "zq/checkpoint",
}
MODEL, MODULE = "ZqModel", "zq_module"


def nameless(family: Family, task: FamilyTask) -> Family:
    """The family with that task alone, and a placeholder for every name: its own, its classes', their modules'.

    Whether it has a tokenizer or a processor, and whether that needs only Pillow, still shows.
    """
    names: dict[str, Any] = {key: placeholder for key, placeholder in NAMES.items() if getattr(family, key)}
    names |= {part: _part(name) for part in PARTS if (name := getattr(family, part))}
    recipe = {key: _of_the_model(value, task.model_class) for key, value in (family.recipe or {}).items()} or None
    renamed = replace(task, model_class=MODEL, module=MODULE)
    return replace(family, **names, model_class=MODEL, recipe=recipe, tasks={task.name: renamed})


def code(text: str, suffix: str) -> str:
    """What a file does: its lines, or of Python its syntax without comments and docstrings. Raises SyntaxError."""
    if suffix != ".py":
        return text
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and _documented(node):
            node.body = node.body[1:] or [ast.Pass()]
    return ast.unparse(tree)


def _part(name: str) -> str:
    return "ZqPartPil" if name.endswith("Pil") else "ZqPart"


def _of_the_model(value: Any, model_class: str) -> Any:
    """A part of a recipe; of one that speaks of model classes, what it says of this one."""
    if not isinstance(value, Mapping) or "class" in value or not {*value} & {model_class}:
        return value
    return {MODEL: value[model_class]}


def _documented(node: ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return ast.get_docstring(node, clean=False) is not None
