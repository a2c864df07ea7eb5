"""The record beside the generated files of what each was made from; it drives skipping, checking and merging."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from pathlib import Path

from generators.errors import BadRequest
from generators.target import Options, Target
from model_registry import Problem

# 1: every target had its lists of templates written out.
SCHEMA = 2
NAME = "manifest.json"


@dataclass(frozen=True)
class Record:
    """What one target was made from and what was written.

    key: digest of everything that the files depend on.
    templates: every template that was read, by name, sorted.
    probes: the templates whose mere presence or absence decides which tasks there are, sorted.
    files: sha256 of each generated text, before any hand edit, by its path below the output folder.
    """

    key: str
    options: Options
    tasks: tuple[str, ...]
    templates: tuple[str, ...]
    probes: tuple[str, ...]
    files: Mapping[str, str]


@dataclass(frozen=True)
class Manifest:
    """Every target of an output folder.

    kept: sha256 of the hand-edited text of files whose edit `generate keep` recorded.
    """

    targets: Mapping[Target, Record] = field(default_factory=dict)
    kept: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def load(cls, out: Path) -> Manifest:
        """The manifest of an output folder, empty when there is none.

        Raises BadRequest when it is not one, or was written by a newer version of this program.
        """
        path = out / NAME
        try:
            text = path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return cls()
        except UnicodeDecodeError as error:
            raise _corrupt(path, "it is not UTF-8 text") from error
        return _parse(text, path)

    def text(self) -> str:
        """The manifest as it is written: sorted, one file a line, so that version control can merge it.

        A list of templates stands once, under a name that its content gives: the targets of a fleet share a few.
        """
        lists = {_name(names): names for record in self.targets.values() for names in (record.templates, record.probes)}
        parts = {
            "lists": (f"  {_json(name)}: {_json(names)}" for name, names in sorted(lists.items())),
            "targets": (_target_lines(target, self.targets[target]) for target in sorted(self.targets)),
            "kept": (f"  {_json(path)}: {_json(digest)}" for path, digest in sorted(self.kept.items())),
        }
        blocks = ",\n".join(f' "{part}": {{{_block(lines, " ")}}}' for part, lines in parts.items())
        return f'{{\n "schema": {SCHEMA},\n{blocks}\n}}\n'

    def files(self) -> Iterator[tuple[Target, str, str]]:
        """(target, path, sha256) of every generated file."""
        for target, record in self.targets.items():
            for path, digest in record.files.items():
                yield target, path, digest


def _target_lines(target: Target, record: Record) -> str:
    files = (f"    {_json(path)}: {_json(digest)}" for path, digest in sorted(record.files.items()))
    return (
        f"  {_json(target.id)}: {{\n"
        f'   "key": {_json(record.key)},\n'
        f'   "options": {_json(record.options.as_json())},\n'
        f'   "tasks": {_json(record.tasks)},\n'
        f'   "templates": {_json(_name(record.templates))},\n'
        f'   "probes": {_json(_name(record.probes))},\n'
        f'   "files": {{{_block(files, "   ")}}}\n'
        f"  }}"
    )


@cache
def _name(names: tuple[str, ...]) -> str:
    return sha256(_json(names).encode()).hexdigest()[:16]


def _block(lines: Iterable[str], indent: str) -> str:
    text = ",\n".join(lines)
    return f"\n{text}\n{indent}" if text else ""


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _parse(text: str, path: Path) -> Manifest:
    try:
        data = json.loads(text)
    except ValueError as error:
        raise _corrupt(path, f"it is not JSON ({error})", getattr(error, "lineno", None)) from error
    schema = data.get("schema") if isinstance(data, dict) else None
    if isinstance(schema, int) and schema > SCHEMA:
        raise BadRequest(
            Problem(
                f"this manifest was written by a newer inferforge (schema {schema}; this one reads {SCHEMA})",
                str(path),
                "Upgrade inferforge, or choose another folder with --out.",
            )
        )
    if schema not in (1, SCHEMA):
        raise _corrupt(path, "it names no schema that this program has ever written")
    try:
        lists = {name: _strings(names) for name, names in data.get("lists", {}).items()}
        targets = {Target.parse(id): _record(entry, lists) for id, entry in data["targets"].items()}
        return Manifest(targets, _digests(data["kept"]))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _corrupt(path, f"an entry is not what this program writes ({type(error).__name__}: {error})") from error


def _record(entry: Mapping[str, object], lists: Mapping[str, tuple[str, ...]]) -> Record:
    return Record(
        key=_string(entry["key"]),
        options=Options.of_json(_mapping(entry["options"])),
        tasks=_strings(entry["tasks"]),
        templates=_listed(entry["templates"], lists),
        probes=_listed(entry["probes"], lists),
        files=_digests(entry["files"]),
    )


def _listed(value: object, lists: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """A list of templates by its name, or written out, as schema 1 had it."""
    return lists[value] if isinstance(value, str) else _strings(value)


def _digests(value: object) -> dict[str, str]:
    return {_inside(path): _string(digest) for path, digest in _mapping(value).items()}


def _inside(path: str) -> str:
    """The path, refused if it could lead out of the output folder: stale files are deleted by these names."""
    # Plain string tests: a tree may have ten thousand files, and every run reads them all.
    if not path or path[0] in "./" or "/." in path or "//" in path or "\\" in path or ":" in path:
        raise ValueError(f"{path!r} is not a path inside the output folder")
    return path


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"expected a string, not {value!r}")
    return value


def _strings(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError(f"expected a list, not {value!r}")
    return tuple(map(_string, value))


def _mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise TypeError(f"expected an object, not {value!r}")
    return value


def _corrupt(path: Path, reason: str, line: int | None = None) -> BadRequest:
    where = str(path) if line is None else f"{path}:{line}"
    hint = (
        "Restore it from version control. If it is lost, --force writes everything anew "
        "and names each file that it replaces."
    )
    return BadRequest(Problem(f"this manifest cannot be read: {reason}", where, hint))
