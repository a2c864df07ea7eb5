"""The jinja environment that templates are rendered in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import jinja2
from jinja2.utils import missing

from model_registry import did_you_mean

if TYPE_CHECKING:
    from template_db.templates import Templates


def environment(templates: Templates, filters: Mapping[str, Callable[..., Any]] | None = None) -> jinja2.Environment:
    """Blocks take no line of their own, the last newline stays, nothing is escaped, an undefined name is an error."""
    made = LayeredEnvironment(
        loader=LayeredLoader(templates),
        undefined=HelpfulUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # what comes out is code, not HTML
        auto_reload=False,  # `templates` is a snapshot
    )
    made.filters.update(filters or {})
    return made


class LayeredEnvironment(jinja2.Environment):
    """Resolves `super:NAME` against the layer of the template that says it."""

    loader: LayeredLoader

    def join_path(self, template: str, parent: str) -> str:
        return self.loader.templates.resolve(template, parent)


class LayeredLoader(jinja2.BaseLoader):
    """Loads from the layers, naming the file so that tracebacks can."""

    def __init__(self, templates: Templates) -> None:
        self.templates = templates

    def get_source(self, environment: jinja2.Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        source = self.templates.sources.text(template)
        if source is None:
            raise jinja2.TemplateNotFound(template)
        text, path = source
        return text, str(path), lambda: True

    def list_templates(self) -> list[str]:
        return self.templates.names()


class HelpfulUndefined(jinja2.StrictUndefined):
    """Says which attribute was probably meant. An object's own names are all that it looks at."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        name, owner = self._undefined_name, self._undefined_obj
        if self._undefined_hint or owner is missing or not isinstance(name, str):
            return str(super()._undefined_message)
        what, known = ("key", owner) if isinstance(owner, Mapping) else ("attribute", dir(owner))
        public = [key for key in known if isinstance(key, str) and not key.startswith("_")]
        return f"a {type(owner).__name__} has no {what} {name!r}.{did_you_mean(name, public)}".removesuffix(".")
