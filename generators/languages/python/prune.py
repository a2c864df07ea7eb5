"""Taking out what one variant of a template does not use: private functions, classes and constants of the module.

A template may define a helper that only some of its variants call, without a condition around it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from libcst import BaseCompoundStatement, Module, SimpleStatementLine


def unused(tree: ast.Module) -> frozenset[str]:
    """Private names (`_name`) that the module defines at its top and mentions nowhere outside their own definitions.

    A helper that only an unused helper mentions is unused too. A name inside a string counts as a mention, because
    `__all__` and quoted annotations are strings.
    """
    statements = [(_private(statement), frozenset(_mentioned(statement))) for statement in tree.body]
    private = frozenset().union(*(names for names, _ in statements))
    reached: set[str] = set().union(*(mentioned for names, mentioned in statements if not names))
    while True:
        alive = [mentioned for names, mentioned in statements if names & reached]
        grown = reached.union(*alive)
        if grown == reached:
            return private - reached
        reached = grown


def prune(text: str, names: frozenset[str]) -> str:
    """The text without the top-level definitions of these names; comments directly above one go with it."""
    import libcst

    module = libcst.parse_module(text)
    body = [statement for statement in module.body if not _defines(statement, names, module)]
    return module.with_changes(body=body).code


def _private(statement: ast.stmt) -> frozenset[str]:
    """The private names that the statement defines; none if it defines a public one too, or is no definition."""
    names = _defined(statement)
    private = {name for name in names if name.startswith("_") and not name.startswith("__")}
    return names if private == names else frozenset()


def _defined(statement: ast.stmt) -> frozenset[str]:
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return frozenset({statement.name})
    if isinstance(statement, ast.Assign) and all(isinstance(target, ast.Name) for target in statement.targets):
        return frozenset(target.id for target in statement.targets if isinstance(target, ast.Name))
    if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
        return frozenset({statement.target.id})
    return frozenset()


def _mentioned(statement: ast.stmt) -> Iterator[str]:
    for node in ast.walk(statement):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from node.value.replace(".", " ").replace("[", " ").replace("]", " ").replace("|", " ").split()


def _defines(statement: BaseCompoundStatement | SimpleStatementLine, names: frozenset[str], module: Module) -> bool:
    tree = ast.parse(module.code_for_node(statement))
    return bool(tree.body) and bool(_defined(tree.body[0])) and _defined(tree.body[0]) <= names
