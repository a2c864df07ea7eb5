"""YAML files of facts, read strictly: plain data only, no key twice, and the line of every value kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from model_registry.problems import FactsError, Problem, shown

if TYPE_CHECKING:
    from pydantic import BaseModel

    Model = TypeVar("Model", bound=BaseModel)

KeyPath = tuple[str | int, ...]


@dataclass(frozen=True)
class Located:
    """The content of one YAML file.

    value: plain dicts (string keys), lists and scalars.
    lines: the 1-based line of each value by its path of keys and indices; of a mapping's entry, its key's line.
    """

    path: Path
    value: Any
    lines: Mapping[KeyPath, int]

    def where(self, *keys: str | int) -> str:
        """ "file.yaml:12" for the value at `keys`, or for the closest thing around it that exists."""
        while keys and keys not in self.lines:
            keys = keys[:-1]
        return shown(self.path, self.lines.get(keys, 1))


def read_yaml(path: Path | str) -> Located:
    """Reads one YAML file.

    Raises FactsError, with file and line, if it cannot be read, is not UTF-8 or YAML, repeats a key, or holds
    anything but plain data (tags, anchors, dates, keys that are no strings).
    """
    path = Path(path)
    reader = _Reader(path)
    value = reader.read(_text(path))
    if reader.problems:
        raise FactsError(reader.problems)
    return Located(path, value, reader.lines)


def validate_yaml(path: Path | str, model: type[Model]) -> Model:
    """Reads one YAML file as a pydantic model. Raises FactsError with all of its problems, each with file and line."""
    return validate_located(read_yaml(path), model)


def validate_located(located: Located, model: type[Model]) -> Model:
    """Reads what `read_yaml` gave as a pydantic model. Raises FactsError with all problems, each with file and line."""
    from pydantic import ValidationError

    from model_registry.yaml_problems import problems_of

    if not isinstance(located.value, dict):
        raise FactsError(Problem("expected keys and values", located.where(), "Write `key: value` lines."))
    try:
        return model.model_validate(located.value)
    except ValidationError as error:
        raise FactsError(problems_of(error, located, model)) from None


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        problem = Problem(f"not UTF-8 text (byte {error.start})", shown(path), "Save the file as UTF-8.")
    except FileNotFoundError:
        problem = Problem("no such file", shown(path))
    except OSError as error:
        problem = Problem(f"cannot be read: {error.strerror}", shown(path))
    raise FactsError(problem)


class _Reader:
    """Turns composed YAML nodes into plain data, noting lines and collecting problems on the way."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.lines: dict[KeyPath, int] = {}
        self.problems: list[Problem] = []
        self.seen: set[int] = set()

    def read(self, text: str) -> Any:
        from ruamel.yaml import YAML
        from ruamel.yaml.error import MarkedYAMLError, YAMLError

        self.yaml = YAML(typ="safe", pure=True)
        try:
            node = self.yaml.compose(text)
            return None if node is None else self._plain(node, ())
        except MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            reason = " ".join(part for part in (error.context, error.problem) if part)
            self.problems.append(Problem(f"not YAML: {reason}", shown(self.path, mark.line + 1 if mark else None)))
        except (YAMLError, ValueError) as error:  # YAML control characters; "0x" that only looks like a number
            self.problems.append(Problem(f"not YAML: {str(error).splitlines()[0]}", shown(self.path)))
        except RecursionError:
            self.problems.append(Problem("nested too deeply", shown(self.path)))
        return None

    def _plain(self, node: Any, keys: KeyPath) -> Any:
        self.lines.setdefault(keys, node.start_mark.line + 1)
        if id(node) in self.seen or node.anchor:
            self._refuse(node, "an anchor or alias", "Write the value out where it is used.")
            return None
        self.seen.add(id(node))
        if node.id == "mapping":
            return dict(self._entries(node, keys))
        if node.id == "sequence":
            return [self._plain(child, (*keys, index)) for index, child in enumerate(node.value)]
        return self._scalar(node)

    def _entries(self, node: Any, keys: KeyPath) -> Iterator[tuple[str, Any]]:
        first: dict[str, int] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            key = self._plain_key(key_node)
            if key is None:
                continue
            if key in first:
                hint = f"It is on line {first[key]} already; keep one of them."
                self.problems.append(Problem(f"the key {key!r} is there twice", shown(self.path, line), hint))
                continue
            first[key] = line
            self.lines[(*keys, key)] = line
            yield key, self._plain(value_node, (*keys, key))

    def _plain_key(self, node: Any) -> str | None:
        if node.id == "scalar" and str(node.tag) == "tag:yaml.org,2002:str" and not node.anchor:
            return str(node.value)
        self._refuse(node, "a key that is no plain text", "Put the key in quotes.")
        return None

    def _scalar(self, node: Any) -> Any:
        kind = str(node.tag).removeprefix("tag:yaml.org,2002:")
        if kind in {"str", "int", "float", "bool", "null"}:
            return self.yaml.constructor.construct_object(node)
        self._refuse(node, f"a {kind}", "Put the value in quotes.")
        return None

    def _refuse(self, node: Any, what: str, hint: str) -> None:
        line = node.start_mark.line + 1
        self.problems.append(Problem(f"{what} where plain data is needed", shown(self.path, line), hint))
