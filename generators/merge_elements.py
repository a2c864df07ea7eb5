"""A Python module or class body as elements with names, so that versions can be matched whatever their order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import libcst as cst

Statement = cst.BaseCompoundStatement | cst.SimpleStatementLine
_EMPTY = cst.Module([])


@dataclass(frozen=True)
class Element:
    """One named statement, or a run of statements without a name.

    key: unique among its siblings and the same in every version, such as "def load" or "X =".
    title: what people call it. statements: one, except in runs.
    """

    key: str
    title: str
    statements: tuple[Statement, ...]

    @property
    def text(self) -> str:
        """Its source, dedented to the left margin, with the comments and blank lines above it."""
        return "".join(_EMPTY.code_for_node(statement) for statement in self.statements)

    @property
    def only(self) -> Statement:
        """The statement of a named element."""
        return self.statements[0]

    @property
    def imports_names(self) -> bool:
        """Whether it is `from module import names`, not all that there are."""
        match self.only:
            case cst.SimpleStatementLine(body=[cst.ImportFrom(names=names)]):
                return not isinstance(names, cst.ImportStar)
        return False

    def replaced(self, *statements: Statement) -> Element:
        return Element(self.key, self.title, statements)


def elements(body: Sequence[Statement]) -> list[Element]:
    """A body in order. A name that occurs again gets a number; a run is named after what stands before it."""
    found, seen, run = list[Element](), Counter[str](), list[Statement]()
    previous = "the beginning"
    for index, statement in enumerate(body):
        name = _docstring(statement) if index == 0 else ""
        name = name or _name(statement)
        if not name:
            run.append(statement)
            continue
        if run:
            found.append(Element(f"after {previous}", f"the statements after {previous}", tuple(run)))
            run = []
        seen[name] += 1
        previous = name if seen[name] == 1 else f"{name} ({seen[name]})"
        found.append(Element(previous, _title(previous), (statement,)))
    if run:
        found.append(Element(f"after {previous}", f"the statements after {previous}", tuple(run)))
    return found


def parsed(text: str, config: cst.PartialParserConfig) -> tuple[Statement, ...] | None:
    """The statements of an element's text; None if it is not Python or has comments that lead no statement."""
    try:
        module = cst.parse_module(text, config).visit(_BlankLines())
    except cst.ParserSyntaxError:
        return None
    if not module.body or module.footer:
        return None
    first = module.body[0]
    leading = [*module.header, *first.leading_lines]
    return first.with_changes(leading_lines=leading), *module.body[1:]


class _BlankLines(cst.CSTTransformer):
    """At the left margin every blank line counts as indented; further in it would get the margin's spaces."""

    def leave_EmptyLine(self, original_node: cst.EmptyLine, updated_node: cst.EmptyLine) -> cst.EmptyLine:
        return updated_node if updated_node.comment else updated_node.with_changes(indent=False)


def _docstring(statement: Statement) -> str:
    match statement:
        case cst.SimpleStatementLine(body=[cst.Expr(value=cst.SimpleString() | cst.ConcatenatedString())]):
            return "the docstring"
    return ""


def _name(statement: Statement) -> str:
    """A statement's key, empty for those that can only be told by their place."""
    match statement:
        case cst.FunctionDef():
            return f"def {statement.name.value}{_role(statement)}"
        case cst.ClassDef():
            return f"class {statement.name.value}"
        case cst.If():
            return f"if {_EMPTY.code_for_node(statement.test)}"
        case cst.SimpleStatementLine(body=[small]):
            return _small_name(small)
    return ""


def _small_name(statement: cst.BaseSmallStatement) -> str:
    match statement:
        case cst.AnnAssign():
            return f"{_EMPTY.code_for_node(statement.target)} ="
        case cst.Assign():
            return " = ".join(_EMPTY.code_for_node(target.target) for target in statement.targets) + " ="
        case cst.Import():
            return f"import {', '.join(_EMPTY.code_for_node(alias.name) for alias in statement.names)}"
        case cst.ImportFrom():
            module = _EMPTY.code_for_node(statement.module) if statement.module else ""
            return f"from {'.' * len(statement.relative)}{module}"
    return ""


def _role(function: cst.FunctionDef) -> str:
    """Tells the setter of a property from its getter: both are functions of one name."""
    for decorator in function.decorators:
        match decorator.decorator:
            case cst.Attribute(value=cst.Name(), attr=cst.Name(value="setter" | "deleter" | "getter" as role)):
                return f" ({role})"
    return ""


def _title(key: str) -> str:
    return key.removeprefix("def ").removeprefix("class ").removesuffix(" =")
