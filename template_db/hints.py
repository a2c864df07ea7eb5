"""What is known about a value without rendering: its type, and from there the type of its attributes."""

from __future__ import annotations

import types
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, is_dataclass
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from template_db.origins import ITEM, KEY


@dataclass(frozen=True)
class Module:
    """A template whose exported names a variable offers, as `import` would."""

    template: str


@dataclass(frozen=True)
class AnyOf:
    """One of several values: what is done with it must suit all of them."""

    hints: tuple[object, ...]


@dataclass(frozen=True)
class NoAttribute:
    """A step that cannot be taken. owner: the name of the type. known: what it does have."""

    owner: str
    known: tuple[str, ...]


UNKNOWN = object()
PLAIN = (str, int, float, bool, tuple, list, frozenset)


def hint_of(value: object) -> object:
    """The type of a value, or the value itself where it already is a type, an annotation, a Module or an AnyOf."""
    if isinstance(value, type | types.GenericAlias | types.UnionType | Module | AnyOf) or get_origin(value) is not None:
        return value
    if type(value).__name__ == "TemplateModule":
        return Module(str(vars(value)["__name__"]))
    if isinstance(value, Mapping):
        return types.GenericAlias(Mapping, (str, _common(value.values())))
    if isinstance(value, list | tuple):
        return types.GenericAlias(list, (_common(value),))
    return UNKNOWN if value is None else type(value)


def _common(values: Iterable[object]) -> object:
    """The hint for any one of some values."""
    found = tuple(dict.fromkeys(map(hint_of, values)))
    return found[0] if len(found) == 1 else AnyOf(found)


def step(hint: object, name: str, exported: Callable[[Module, str], object] = lambda module, name: UNKNOWN) -> object:
    """The hint after one step, UNKNOWN where that cannot be said, NoAttribute where there is none.

    exported: says what a template exports under a name.
    """
    hint = _certain(hint)
    if isinstance(hint, AnyOf):
        found = tuple(step(one, name, exported) for one in hint.hints)
        return next((one for one in found if isinstance(one, NoAttribute)), AnyOf(found))
    if isinstance(hint, Module):
        return UNKNOWN if name in (ITEM, KEY) else exported(hint, name)
    kind = get_origin(hint) or hint
    if not isinstance(kind, type):
        return UNKNOWN
    if name in (ITEM, KEY):
        return _element(kind, get_args(hint), name)
    if issubclass(kind, Mapping):
        return UNKNOWN
    return _attribute(kind, name) if is_dataclass(kind) or issubclass(kind, PLAIN) else UNKNOWN


def _certain(hint: object) -> object:
    """`X | None` is X: a template that reads it has asked first."""
    if get_origin(hint) in (Union, types.UnionType):
        rest = [kind for kind in get_args(hint) if kind is not type(None)]
        return rest[0] if len(rest) == 1 else UNKNOWN
    return hint


def _element(kind: type, arguments: tuple[Any, ...], name: str) -> object:
    if issubclass(kind, Mapping):
        return arguments[1 if name == KEY else 0] if len(arguments) == 2 else UNKNOWN
    if kind is tuple:
        return arguments[0] if len(arguments) == 2 and arguments[1] is Ellipsis else UNKNOWN
    if issubclass(kind, Sequence | Collection | Iterable) and len(arguments) == 1:
        return arguments[0]
    return UNKNOWN


def _attribute(kind: type, name: str) -> object:
    known = _annotations(kind)
    if name in known:
        return known[name]
    member = getattr(kind, name, UNKNOWN)
    if isinstance(member, property):
        return _returned(member)
    if member is not UNKNOWN:
        return UNKNOWN
    public = {key for key in [*known, *dir(kind)] if not key.startswith("_")}
    return NoAttribute(kind.__name__, tuple(sorted(public)))


@cache
def _annotations(kind: type) -> dict[str, Any]:
    """The types of a dataclass's fields. A name that cannot be resolved here makes its field's type unknown."""
    if not is_dataclass(kind):
        return {}
    try:
        return get_type_hints(kind)
    except NameError:
        return dict.fromkeys(kind.__dataclass_fields__, UNKNOWN)


@cache
def _returned(member: property) -> object:
    try:
        return get_type_hints(member.fget).get("return", UNKNOWN)
    except NameError:
        return UNKNOWN
