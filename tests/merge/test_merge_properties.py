"""What holds for every merge: identities, no lost line, and valid Python."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from merging import MODULE, merged

from generators.merge import Conflict, Merged, merge
from generators.merge_imports import top_imports
from generators.merge_text import merge_lines

texts = st.text(alphabet="ab\n\r\t #=\"'():", max_size=60) | st.text(max_size=40)
few_lines = st.lists(st.sampled_from(["a", "b", "c", "", "  d"]), max_size=12)


@given(texts, texts, st.sampled_from(["x.py", "x.js"]))
def test_a_side_that_did_not_change_yields_to_the_other(base: str, other: str, path: str) -> None:
    for three, expected in (((base, base, other), other), ((base, other, base), other), ((base, other, other), other)):
        result = merge(*three, path)
        assert isinstance(result, Merged)
        assert result.text == expected


@given(few_lines, few_lines, few_lines)
def test_regions_are_the_three_texts_cut_in_pieces(base: list[str], ours: list[str], theirs: list[str]) -> None:
    regions = merge_lines(base, ours, theirs)
    line = 1
    for region in regions:
        assert region.line == line
        line += len(region.ours)
        assert {
            "none": region.ours == region.theirs == region.base,
            "ours": region.theirs == region.base,
            "theirs": region.ours == region.base,
            "both": region.ours == region.theirs,
        }.get(region.origin, True)
    assert [line for region in regions for line in region.base] == base
    assert [line for region in regions for line in region.ours] == ours
    assert [line for region in regions for line in region.theirs] == theirs


@given(few_lines, few_lines, few_lines)
def test_no_line_that_either_side_added_is_lost(base: list[str], ours: list[str], theirs: list[str]) -> None:
    result = merge("\n".join(base), "\n".join(ours), "\n".join(theirs), "x.txt")
    if isinstance(result, Merged):
        lines = Counter(result.text.split("\n"))
        assert not Counter(ours) - Counter(base or [""]) - lines
        assert not Counter(theirs) - Counter(base or [""]) - lines


KINDS = ["insert", "replace", "delete", "comment", "define", "add_import", "add_name"]


class Edits:
    """Random edits of a module that leave it valid; every line that they add exists nowhere else."""

    def __init__(self, data: st.DataObject, name: str) -> None:
        self.data, self.name, self.count = data, name, 0

    def apply(self, text: str, times: int) -> str:
        for _ in range(times):
            kind = self.data.draw(st.sampled_from(KINDS))
            text = getattr(self, kind)(text)
        return text

    def word(self) -> str:
        self.count += 1
        return f"{self.name}_{self.count}"

    def insert(self, text: str) -> str:
        node, line = self.place(text)
        return _spliced(text, line, line, [f"{' ' * node.col_offset}{self.word()} = {self.count}"])

    def comment(self, text: str) -> str:
        node, line = self.place(text)
        return _spliced(text, line, line, [f"{' ' * node.col_offset}# {self.word()}"])

    def replace(self, text: str) -> str:
        node = self.simple(text)
        return _spliced(text, node.lineno, node.end_lineno + 1, [f"{' ' * node.col_offset}{self.word()}()"])

    def delete(self, text: str) -> str:
        node = self.simple(text)
        return _spliced(text, node.lineno, node.end_lineno + 1, [])

    def define(self, text: str) -> str:
        """A function or a method before another."""
        functions = [node for node in _statements(text) if isinstance(node, ast.FunctionDef) and node.col_offset <= 4]
        if not functions:
            return text
        node = self.data.draw(st.sampled_from(functions))
        margin, word = " " * node.col_offset, self.word()
        return _spliced(
            text,
            _first_line(node),
            _first_line(node),
            [f"{margin}def {word}(self):", f"{margin}    return '{word}'", ""],
        )

    def add_import(self, text: str) -> str:
        nodes = [node for node in ast.parse(text).body if isinstance(node, ast.Import | ast.ImportFrom)]
        node = self.data.draw(st.sampled_from(nodes[1:]))
        word = self.word()
        line = self.data.draw(
            st.sampled_from([f"import {word}", f"from {word} import {word}", f"from many import {word}"])
        )
        return _spliced(text, node.lineno, node.lineno, [line])

    def add_name(self, text: str) -> str:
        """One more name from transformers, if it is still imported from."""
        return text.replace("from transformers import ", f"from transformers import {self.word()}, ", 1)

    def place(self, text: str) -> tuple[ast.stmt, int]:
        nodes = [
            node for node in _statements(text) if not isinstance(node, ast.ImportFrom) or node.module != "__future__"
        ]
        node = self.data.draw(st.sampled_from(nodes[1:]))
        return node, _first_line(node)

    def simple(self, text: str) -> ast.stmt:
        """A statement that its block can do without."""
        nodes = [node for node in _statements(text) if getattr(node, "spare", False)]
        assume(nodes)
        return self.data.draw(st.sampled_from(nodes))


def _statements(text: str) -> Iterator[ast.stmt]:
    return iter(_all(ast.parse(text)))


def _all(tree: ast.AST) -> list[ast.stmt]:
    found = []
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        for index, child in enumerate(body if isinstance(body, list) else []):
            docstring = isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)
            child.spare = (
                len(body) > 1
                and isinstance(child, ast.Assign | ast.Expr | ast.Return | ast.AnnAssign)
                and not (docstring and index == 0)
            )
            if not (docstring and index == 0):
                found.append(child)
    return found


def _first_line(node: ast.stmt) -> int:
    return min([node.lineno, *(decorator.lineno for decorator in getattr(node, "decorator_list", []))])


def _spliced(text: str, start: int, end: int, new: list[str]) -> str:
    lines = text.split("\n")
    return "\n".join([*lines[: start - 1], *new, *lines[end - 1 :]])


@settings(max_examples=60, deadline=None)
@given(st.data(), st.integers(1, 6), st.integers(1, 6))
def test_random_edits_of_a_module_merge_without_loss_or_conflict(
    data: st.DataObject, mine: int, generated: int
) -> None:
    ours = Edits(data, "mine").apply(MODULE, mine)
    theirs = Edits(data, "generated").apply(MODULE, generated)
    result = merge(MODULE, ours, theirs, "bert/cpu/embedding.py")
    if isinstance(result, Conflict):
        assert result.path in result.report
        assert "--force" in result.report
        return
    compile(result.text, "merged", "exec")
    for side, name in ((ours, "mine"), (theirs, "generated")):
        _nothing_lost(result.text, side, name)


def _nothing_lost(text: str, side: str, name: str) -> None:
    lines = text.split("\n")
    for line in side.split("\n"):
        if name in line and not line.startswith(("import ", "from ")):
            assert lines.count(line) == 1, line
    for line in MODULE.split("\n"):
        if line.strip() and line not in side.split("\n") and not line.startswith(("import ", "from ")):
            assert line not in lines, f"{line!r} came back"
    imported = top_imports(ast.parse(text))
    for item in top_imports(ast.parse(side)):
        assert name not in item.name or item in imported


@settings(max_examples=40, deadline=None)
@given(st.data(), st.lists(st.integers(0, 4), min_size=2, max_size=2, unique=True))
def test_edits_of_different_methods_never_conflict(data: st.DataObject, chosen: list[int]) -> None:
    """Whatever happens inside of two functions, also next to each other, the merge is each with its own change."""
    pieces = _pieces()
    ours, theirs, expected = list(pieces), list(pieces), list(pieces)
    for index, version, name in ((chosen[0], ours, "mine"), (chosen[1], theirs, "generated")):
        version[index] = expected[index] = _edited_piece(data, pieces[index], name)
    assert merged("".join(ours), "".join(theirs)) == "".join(expected)


def _pieces() -> list[str]:
    """The module cut before every function; all but the first and last are functions, then turned to the front."""
    marks = ["    def __init__", "    @classmethod", "    def __call__", "def main()", "if __name__"]
    cuts = [0, *(MODULE.index(mark) for mark in marks), len(MODULE)]
    return [MODULE[start:end] for start, end in zip(cuts, cuts[1:], strict=False)]


def _edited_piece(data: st.DataObject, piece: str, name: str) -> str:
    """Lines put in or, where no import depends on them, replaced."""
    lines = piece.split("\n")
    first = max(index for index, line in enumerate(lines) if line.lstrip().startswith(("def ", "class ")))
    places = [index for index in range(first + 1, len(lines)) if lines[index].strip() and '"""' not in lines[index - 1]]
    for count, index in enumerate(sorted(data.draw(st.sets(st.sampled_from(places), min_size=1)), reverse=True)):
        line = lines[index]
        margin = line[: len(line) - len(line.lstrip())]
        new = f"{margin}{name}_{count} = {count}"
        spare = line.lstrip().startswith(("self.", "args", "hidden"))
        lines[index : index + 1] = [new] if spare and data.draw(st.booleans()) else [new, line]
    return "\n".join(lines)
