"""The words for a template that is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from model_registry import Problem, did_you_mean
from template_db.templates import SUFFIX, split

if TYPE_CHECKING:
    from template_db.templates import Templates


def missing_template(templates: Templates, name: str, where: str = "") -> Problem:
    """Says whether the name is wrong, is no template's at all, or there is only no lower layer that has it."""
    bare, depth = split(name)
    if depth and templates.depth(bare):
        return Problem(f"no layer below this one has the template {bare!r}", where, "Leave out its last 'super:'.")
    hint = did_you_mean(bare, templates.names()).strip() or "See: generate templates list"
    if not bare.endswith(SUFFIX):
        hint = f"The name of a template ends in {SUFFIX}. {hint}"
    return Problem(f"there is no template {bare!r}", where, hint)
