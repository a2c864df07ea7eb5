"""Templates that no output is made from, and macros and imports that nothing reads."""

from __future__ import annotations

from collections.abc import Iterator

from model_registry import Problem, shown
from template_db.hints import AnyOf, Module, step
from template_db.needs import needs
from template_db.origins import KEY, Origin, Use
from template_db.rules.linted import Linted
from template_db.templates import split


def problems(linted: Linted) -> Iterator[Problem]:
    if linted.roots:
        yield from _templates(linted)
        yield from _macros(linted)
    yield from _imports(linted)


def _templates(linted: Linted) -> Iterator[Problem]:
    """A template that a higher layer hides is replaced, not unused."""
    for name in sorted(set(linted.sources.templates.names()) - linted.reached()):
        path = linted.sources.templates.path(name)
        if name in linted.names and path is not None:
            hint = "Name it in a backend's `templates`, or remove it."
            yield Problem("no backend's templates lead here: nothing is ever made from it", shown(path), hint)


def _macros(linted: Linted) -> Iterator[Problem]:
    used = {(use.origin.root, *use.origin.steps[:1]) for use in _module_uses(linted)}
    for name in sorted(linted.reached()):
        for macro, signature in linted.sources.analysis(name).exports.items():
            if signature is not None and (name, macro) not in used and (name,) not in used:
                where = linted.sources.get(name).where(signature.line)
                yield Problem(f"nothing calls the macro {macro!r}", where, "Remove it.")


def _module_uses(linted: Linted) -> Iterator[Use]:
    """Every use of what a template exports, those through a variable that holds the module included."""
    for root in linted.whole_roots():
        known = {**root.context, **(root.parameters or {})}
        for need in needs(linted.sources, root.template).uses:
            origin = need.use.origin
            if origin.kind == "module":
                yield need.use
            else:
                yield from (Use(found, need.use.line) for found in _exports(known.get(origin.root), origin.steps))
    for name in linted.names:
        found = linted.sources.analysis(name)
        bound = [use.bound(found.sets) for part in found.parts for use in part.uses]
        yield from (use for use in bound if use.origin.kind == "module")


def _exports(hint: object, steps: tuple[str, ...]) -> Iterator[Origin]:
    """What a variable that holds modules, or a mapping to modules, means by its first step to a name in them."""
    if isinstance(hint, Module) and steps:
        yield Origin("module", hint.template, steps)
    elif isinstance(hint, AnyOf):
        for one in hint.hints:
            yield from _exports(one, steps)
    elif steps[:1] == (KEY,):
        yield from _exports(step(hint, KEY), steps[1:])


def _imports(linted: Linted) -> Iterator[Problem]:
    for source in linted.all():
        for alias, (_, line) in linted.sources.analysis(source.name).imports.items():
            if not any(alias in linted.sources.analysis(other).reads for other in _relatives(linted, source.name)):
                yield Problem(f"nothing reads the import {alias!r}", source.where(line), "Remove it.")


def _relatives(linted: Linted, name: str) -> list[str]:
    """The templates that may see what this one sets: those that it is made of, and those that are made of it."""
    closure = linted.sources.templates.closure
    above = [other for other in linted.names if split(other)[1] == 0 and name in closure(other)]
    return list(dict.fromkeys([name, *closure(name), *above]))
