"""Parsed templates: their text, their syntax tree, and which other templates they name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import jinja2
from jinja2 import nodes

from model_registry import FactsError, Problem, shown

if TYPE_CHECKING:
    from template_db.analysis import Analysis
    from template_db.needs import Needs
    from template_db.templates import Templates

VERBS = {nodes.Extends: "extends", nodes.Import: "imports", nodes.FromImport: "imports", nodes.Include: "includes"}
Reference_ = nodes.Extends | nodes.Import | nodes.FromImport | nodes.Include


@dataclass(frozen=True)
class Reference:
    """One template naming another.

    verb: "extends", "imports" or "includes".
    target: the other's name, `super:` already resolved; "" where it is not a constant.
    line: where, in the template that says it, from 1.
    """

    verb: str
    target: str
    line: int


@dataclass(frozen=True)
class Source:
    """One template file that parses."""

    name: str
    path: Path
    text: str
    tree: nodes.Template
    references: tuple[Reference, ...]

    def where(self, line: int) -> str:
        return shown(self.path, line)

    @property
    def parent(self) -> str | None:
        """The template that this one extends."""
        return next((found.target for found in self.references if found.verb == "extends"), None)


class Sources:
    """Every template of a stack of layers, parsed when first asked for and remembered."""

    def __init__(self, templates: Templates) -> None:
        self.templates = templates
        self.parser = jinja2.Environment(trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True)
        self.globals = frozenset(self.parser.globals)
        self.needs: dict[str, Needs] = {}
        self.closures: dict[str, tuple[str, ...]] = {}
        self.checked: dict[object, list[Problem]] = {}
        self._analyses: dict[str, Analysis] = {}
        self._read: dict[str, Source | FactsError] = {}

    def text(self, name: str) -> tuple[str, Path] | None:
        """A template's text and file, None if there is no such template. Raises FactsError if it cannot be read."""
        path = self.templates.path(name)
        if path is None:
            return None
        try:
            return path.read_text(encoding="utf-8"), path
        except UnicodeDecodeError as error:
            line = error.object[: error.start].count(b"\n") + 1
            raise FactsError(Problem("the template is not UTF-8", shown(path, line), "Save it as UTF-8.")) from error
        except OSError as error:
            raise FactsError(Problem(f"the template cannot be read: {error.strerror}", shown(path))) from error

    def get(self, name: str) -> Source:
        """A template that exists. Raises FactsError with file:line if it does not parse."""
        if name not in self._read:
            try:
                self._read[name] = self._parsed(name)
            except FactsError as error:
                self._read[name] = error
        found = self._read[name]
        if isinstance(found, FactsError):
            raise FactsError(found.problems)
        return found

    def analysis(self, name: str) -> Analysis:
        """What a template does with names. Raises FactsError as `get` does."""
        if name not in self._analyses:
            from template_db.names import analyse

            self._analyses[name] = analyse(self, self.get(name))
        return self._analyses[name]

    def exists(self, name: str) -> bool:
        return self.templates.path(name) is not None

    def missing(self, name: str, where: str = "") -> Problem:
        """The problem of naming a template that is not there."""
        from template_db.missing import missing_template

        return missing_template(self.templates, name, where)

    def _parsed(self, name: str) -> Source:
        found = self.text(name)
        if found is None:
            raise FactsError(self.missing(name))
        text, path = found
        try:
            tree = self.parser.parse(text, name, str(path))
        except jinja2.TemplateSyntaxError as error:
            message = f"template syntax error: {(error.message or '').rstrip('.')}"
            raise FactsError(Problem(message, shown(path, error.lineno))) from error
        return Source(name, path, text, tree, tuple(self._references(tree, name)))

    def _references(self, tree: nodes.Template, name: str) -> Iterator[Reference]:
        for node in tree.find_all(tuple(VERBS)):
            assert isinstance(node, Reference_)
            yield Reference(VERBS[type(node)], self.target(node, name), node.lineno)

    def target(self, node: Reference_, parent: str) -> str:
        """The template that a statement in `parent` names, "" where it is not a constant."""
        if isinstance(node.template, nodes.Const) and isinstance(node.template.value, str):
            return self.templates.resolve(node.template.value, parent)
        return ""
