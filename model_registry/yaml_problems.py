"""pydantic's complaints about a YAML file, said with file, line and the closest known key."""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping, Sequence
from typing import Any, Union

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from model_registry.problems import Problem, did_you_mean
from model_registry.yaml_facts import KeyPath, Located


def problems_of(error: ValidationError, located: Located, model: type[BaseModel]) -> list[Problem]:
    """One Problem for each complaint, in the order of the lines that they are about."""
    details = error.errors(include_url=False, include_context=True)
    problems = {_problem(detail, located, model): _line(detail, located) for detail in details}
    return sorted(problems, key=lambda problem: (problems[problem], problem.message))


def _problem(detail: ErrorDetails, located: Located, model: type[BaseModel]) -> Problem:
    keys = _real_keys(detail["loc"], located)
    name = ".".join(str(key) for key in keys)
    where = located.where(*keys)
    if detail["type"] == "extra_forbidden":
        known = _keys_of(model, keys[:-1])
        hint = did_you_mean(str(keys[-1]), known) or f"Known here: {', '.join(sorted(known))}."
        return Problem(f"unknown key {name!r}", where, hint.strip())
    if detail["type"] == "missing":
        missing = str(detail["loc"][-1])
        return Problem(f"the key {missing!r} is missing{f' in {name!r}' if name else ''}", where)
    if detail["type"] == "literal_error":
        known = detail["ctx"]["expected"].replace(" or ", ", ").replace("'", "").split(", ")
        hint = f"One of: {', '.join(known)}.{did_you_mean(str(detail['input']), known)}"
        return Problem(f"{name!r} cannot be {detail['input']!r}", where, hint)
    message = detail["msg"].removeprefix("Value error, ")
    return Problem(f"{name!r}: {message[:1].lower()}{message[1:]}" if name else message, where)


def _line(detail: ErrorDetails, located: Located) -> int:
    keys = _real_keys(detail["loc"], located)
    while keys and keys not in located.lines:
        keys = keys[:-1]
    return located.lines.get(keys, 1)


def _real_keys(loc: Sequence[str | int], located: Located) -> KeyPath:
    """The part of pydantic's location that is in the file: it also names union members and missing keys."""
    keys: KeyPath = ()
    for part in loc:
        if (*keys, part) in located.lines:
            keys = (*keys, part)
    return keys


def _keys_of(model: Any, keys: KeyPath) -> list[str]:
    """The keys that the model knows at `keys`; nothing when that place is free-form."""
    for part in keys:
        model = _inside(model, part)
    return [
        field.alias or name
        for member in _members(model)
        if isinstance(member, type) and issubclass(member, BaseModel)
        for name, field in member.model_fields.items()
    ]


def _inside(annotation: Any, key: str | int) -> Any:
    for member in _members(annotation):
        arguments = typing.get_args(member)
        origin = typing.get_origin(member)
        if isinstance(member, type) and issubclass(member, BaseModel):
            fields = {field.alias or name: field.annotation for name, field in member.model_fields.items()}
            if key in fields:
                return fields[str(key)]
        elif isinstance(origin, type) and issubclass(origin, Mapping):
            return arguments[1]
        elif isinstance(origin, type) and issubclass(origin, Sequence) and isinstance(key, int):
            return arguments[0]
    return None


def _members(annotation: Any) -> tuple[Any, ...]:
    if typing.get_origin(annotation) is typing.Annotated:
        return _members(typing.get_args(annotation)[0])
    if typing.get_origin(annotation) in (Union, types.UnionType):
        return tuple(member for part in typing.get_args(annotation) for member in _members(part))
    return (annotation,)
