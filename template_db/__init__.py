"""What templates there are, what each is made of and needs, and which outputs came from it.

Importing this package is cheap: a name is loaded from its module when it is first used. `Templates.open`, `path`,
`names` and `digest` need nothing but the standard library; the rest needs jinja2, and `Catalogue` duckdb.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from template_db.catalogue import Applies as Applies
    from template_db.catalogue import Catalogue as Catalogue
    from template_db.catalogue import record_outputs as record_outputs
    from template_db.linting import Finding as Finding
    from template_db.linting import Root as Root
    from template_db.linting import lint as lint
    from template_db.rendering import render_problem as render_problem
    from template_db.templates import Templates as Templates

_HOMES = {
    "Applies": "catalogue",
    "Catalogue": "catalogue",
    "record_outputs": "catalogue",
    "Finding": "linting",
    "Root": "linting",
    "lint": "linting",
    "render_problem": "rendering",
    "Templates": "templates",
}
__all__ = ["Applies", "Catalogue", "Finding", "Root", "Templates", "lint", "record_outputs", "render_problem"]


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
