"""Errors while rendering, in words and with the template's file:line."""

from __future__ import annotations

from pathlib import Path
from traceback import walk_tb
from types import FrameType
from typing import TYPE_CHECKING

import jinja2

from model_registry import FactsError, Problem, did_you_mean, shown

if TYPE_CHECKING:
    from template_db.templates import Templates

ASK = "Where it may be missing, ask with 'is defined' or give a 'default'."


def render_problem(error: Exception, templates: Templates, environment: jinja2.Environment | None = None) -> Problem:
    """What an exception from loading or rendering a template means to the template's author.

    environment: gives the names of filters and tests to suggest.
    """
    if isinstance(error, FactsError):
        return error.problems[0]
    if isinstance(error, jinja2.TemplateNotFound):
        return templates.sources.missing(str(error.name), _place(error))
    where = _place(error)
    if isinstance(error, jinja2.TemplateSyntaxError):
        return _syntax(error, where, environment)
    text = str(error).removesuffix(".")
    if isinstance(error, jinja2.UndefinedError):
        message, _, hint = text.partition(". ")
        return Problem(message, where, hint or ASK)
    return Problem(f"rendering failed: {type(error).__name__}: {text}", where)


def _syntax(error: jinja2.TemplateSyntaxError, where: str, environment: jinja2.Environment | None) -> Problem:
    message = (error.message or "").removesuffix(".")
    if not isinstance(error, jinja2.TemplateAssertionError):
        return Problem(f"template syntax error: {message}", where)
    known = () if environment is None else environment.filters if "filter" in message else environment.tests
    name = message.split("'")[1] if message.count("'") >= 2 else ""
    return Problem(message[:1].lower() + message[1:], where, did_you_mean(name, known).strip())


def _place(error: Exception) -> str:
    """The innermost line of a template that the exception passed through, "" if there is none."""
    if isinstance(error, jinja2.TemplateSyntaxError) and error.filename:
        return shown(Path(error.filename), error.lineno)
    passed = [place for frame, line in walk_tb(error.__traceback__) if (place := _template_line(frame, line))]
    return passed[-1] if passed else ""


def _template_line(frame: FrameType, line: int) -> str | None:
    """file:line if the frame is a template's, whether or not jinja has already put the template's own line there."""
    template = frame.f_globals.get("__jinja_template__")
    if template is not None and template.filename:
        return shown(Path(template.filename), template.get_corresponding_lineno(line))
    if "__jinja_exception__" in frame.f_globals:
        return shown(Path(frame.f_code.co_filename), line)
    return None
