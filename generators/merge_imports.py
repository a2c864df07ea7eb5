"""What a merge does to imports: names that are still used come back, generated ones that nothing uses any more go.

Works on the text of a module, with `ast`: an import statement is whole lines, and the rest must stay as it is.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

LINE_LENGTH = 120
Statement = ast.Import | ast.ImportFrom


@dataclass(frozen=True)
class Imported:
    """One imported name. module: as written, with its dots; None for `import name`."""

    module: str | None
    name: str
    alias: str | None

    @property
    def bound(self) -> str:
        """The variable that the module gets."""
        return self.alias or (self.name.split(".")[0] if self.module is None else self.name)

    @property
    def deliberate(self) -> bool:
        """Whether it is there for others, or for its effect, used or not."""
        return self.module == "__future__" or self.name == "*" or self.alias == self.name


def top_imports(tree: ast.Module) -> dict[Imported, Statement]:
    """What a module imports at its top level, and by which statement."""
    return {item: node for node in tree.body if isinstance(node, Statement) for item in _items(node)}


def used_names(tree: ast.Module) -> set[str]:
    """Every name that a module mentions: in code, in annotations that are strings, in `__all__`."""
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Store)}
    for text in _strings(tree):
        try:
            names |= used_names(ast.parse(text))
        except (SyntaxError, ValueError):
            continue
    return names


def repaired(text: str, base: str, ours: str, theirs: str) -> str:
    """A merged module with its imports put right.

    A name that one side no longer imported, but that the merge uses and nothing binds, is imported as the other side
    does. A generated import that the generated module uses, and the merge does not, is removed.
    """
    trees = [ast.parse(version) for version in (base, ours, theirs)]
    known = [top_imports(tree) for tree in trees]
    text = _restored(text, known[1:])
    generated = {item for item in {*known[0], *known[2]} if item in known[0] or item not in known[1]}
    used_before = used_names(trees[0]) | used_names(trees[2])
    return _pruned(text, {item for item in generated if item.bound in used_before and not item.deliberate})


def from_lines(module: str, names: Iterable[str]) -> list[str]:
    """`from module import names` as black and isort write it."""
    ordered = sorted(set(names), key=_member_order)
    line = f"from {module} import {', '.join(ordered)}"
    if len(line) <= LINE_LENGTH:
        return [line]
    return [f"from {module} import (", *(f"    {name}," for name in ordered), ")"]


def _items(node: Statement) -> Iterator[Imported]:
    module = "." * node.level + (node.module or "") if isinstance(node, ast.ImportFrom) else None
    for alias in node.names:
        yield Imported(module, alias.name, alias.asname)


def _strings(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.AnnAssign(annotation=where) | ast.arg(annotation=ast.expr() as where):
                yield from _texts(where)
            case ast.FunctionDef(returns=ast.expr() as where) | ast.AsyncFunctionDef(returns=ast.expr() as where):
                yield from _texts(where)
            case ast.Assign(targets=[ast.Name(id="__all__")], value=where):
                yield from _texts(where)
            case ast.Call(func=ast.Name(id="cast") | ast.Attribute(attr="cast"), args=[where, _]):
                yield from _texts(where)


def _texts(expression: ast.expr) -> Iterator[str]:
    for node in ast.walk(expression):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _bound_names(tree: ast.Module) -> set[str]:
    """Every name that anything in a module binds, in whatever scope."""
    names = {item.bound for node in ast.walk(tree) if isinstance(node, Statement) for item in _items(node)}
    for node in ast.walk(tree):
        match node:
            case ast.Name(ctx=ast.Store(), id=name) | ast.arg(arg=name):
                names.add(name)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                names.add(name)
            case ast.ExceptHandler(name=str(name)) | ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
                names.add(name)
            case ast.MatchMapping(rest=str(name)):
                names.add(name)
    return names


def _restored(text: str, sides: Sequence[Mapping[Imported, Statement]]) -> str:
    tree = ast.parse(text)
    missing = used_names(tree) - _bound_names(tree) - set(dir(builtins))
    for side in reversed(sides):
        order = list(side)
        for item in order:
            if item.bound in missing:
                text = _added(text, item, order[: order.index(item)])
                missing.discard(item.bound)
    return text


def _added(text: str, item: Imported, before: Sequence[Imported]) -> str:
    """The module with one more import, after those that stand before it where it comes from."""
    lines, present = text.split("\n"), top_imports(ast.parse(text))
    for other, node in present.items():
        if item.module is not None and other.module == item.module and _plain(node, lines):
            names = [*(_spelled(name) for name in _items(node)), _spelled(item)]
            return _with(lines, node, from_lines(item.module, names))
    above = [present[other].end_lineno or 0 for other in before if other in present]
    new = [f"import {_spelled(item)}"] if item.module is None else from_lines(item.module, [_spelled(item)])
    place = above[-1] if above else _first_place(ast.parse(text))
    return "\n".join([*lines[:place], *new, *lines[place:]])


def _first_place(tree: ast.Module) -> int:
    """The line after which the first import of a module belongs: its docstring and its future."""
    place = 0
    for index, node in enumerate(tree.body):
        docstring = index == 0 and isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        future = isinstance(node, ast.ImportFrom) and node.module == "__future__"
        if not (docstring or future):
            break
        place = node.end_lineno or 0
    return place


def _pruned(text: str, candidates: set[Imported]) -> str:
    tree = ast.parse(text)
    used, lines = used_names(tree), text.split("\n")
    for node in reversed([node for node in tree.body if isinstance(node, Statement)]):
        left = [item for item in _items(node) if item not in candidates or item.bound in used]
        if len(left) == len(node.names) or not _plain(node, lines):
            continue
        new = [f"import {', '.join(map(_spelled, left))}"] if left else []
        if left and left[0].module is not None:
            new = from_lines(left[0].module, map(_spelled, left))
        lines = _with(lines, node, new).split("\n")
    return "\n".join(lines)


def _plain(node: Statement, lines: Sequence[str]) -> bool:
    """Whether a statement has its lines for itself, without comments, so that it can be written anew."""
    own = lines[node.lineno - 1 : node.end_lineno]
    return node.col_offset == 0 and not any("#" in line or ";" in line or "\\" in line for line in own)


def _with(lines: Sequence[str], node: Statement, new: Sequence[str]) -> str:
    """The text with other lines for a statement; where none remain, one blank line less."""
    start, end = node.lineno - 1, node.end_lineno or node.lineno
    if not new and start and end < len(lines) and not lines[start - 1].strip() and not lines[end].strip():
        end += 1
    return "\n".join([*lines[:start], *new, *lines[end:]])


def _spelled(item: Imported) -> str:
    return f"{item.name} as {item.alias}" if item.alias else item.name


def _member_order(name: str) -> tuple[int, str, str]:
    kind = 0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2
    return kind, name.lower(), name
