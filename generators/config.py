"""Configuration: the command line, the environment, the user's file, the project's pyproject.toml, the defaults."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generators.errors import BadRequest
from model_registry import Problem, did_you_mean

TABLE = "inferforge"
PREFIX = "GENERATE_"


@dataclass(frozen=True)
class Setting:
    """One thing that can be configured.

    read: makes the value from a string or from what TOML gives; raises ValueError with a sentence's end
        ("must be ..."). The folder is what relative paths are relative to.
    """

    name: str
    help: str
    default: Any
    read: Callable[[Any, Path], Any]


@dataclass(frozen=True)
class Value:
    """A setting's value and where it came from, as people say it."""

    value: Any
    source: str


def _text(value: Any, folder: Path) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("must be a name")
    return value.strip()


def _path(value: Any, folder: Path) -> Path:
    return folder / Path(_text(value, folder)).expanduser()


def _names(value: Any, folder: Path) -> tuple[str, ...]:
    """Names separated by commas, or a list of them; each once, in the order given."""
    parts = value.split(",") if isinstance(value, str) else value
    if not isinstance(parts, list | tuple) or not all(isinstance(part, str) for part in parts):
        raise ValueError("must be names, separated by commas")
    names = [name.strip() for part in parts for name in part.split(",")]
    return tuple(dict.fromkeys(name for name in names if name))


def _paths(value: Any, folder: Path) -> tuple[Path, ...]:
    parts = value.split(os.pathsep) if isinstance(value, str) else value
    if not isinstance(parts, list | tuple):
        raise ValueError("must be a list of folders")
    return tuple(_path(part, folder) for part in parts)


def _count(value: Any, folder: Path) -> int:
    try:
        number = int(value)
    except (TypeError, ValueError):
        number = 0
    if number < 1 or isinstance(value, bool | float):
        raise ValueError("must be a whole number from 1 on")
    return number


def _scope(value: Any, folder: Path) -> str:
    if value not in ("manifest", "key"):
        raise ValueError("must be 'manifest' or 'key'")
    return str(value)


SETTINGS = {
    setting.name: setting
    for setting in (
        Setting("out", "Folder that is generated into.", Path("generated"), _path),
        Setting("hardware", "Backends to generate for; none means every one with templates.", (), _names),
        Setting("precision", "Precision to generate for; none means the backend's default.", None, _text),
        Setting("jobs", "Processes to use at most; none means one a CPU.", None, _count),
        Setting("templates", "Folders of templates that override or add to the shipped ones.", (), _paths),
        Setting("facts", "Folders that hold further families/ and backends/.", (), _paths),
        Setting("snapshot", "Folder of a snapshot of transformers; none means the shipped one.", None, _path),
        Setting("cache", "Folder for caches; none means the user's cache folder.", None, _path),
        Setting(
            "scope", "What `check` expects: the `manifest`'s targets, or the `key` families' too.", "manifest", _scope
        ),
    )
}


class Config:
    """Resolves settings, the strongest source first; a value is looked for when it is asked for."""

    def __init__(self, given: Mapping[str, Any], cwd: Path | None = None) -> None:
        self._given = given
        self._cwd = cwd or Path()
        self._layers: list[tuple[str, Path, Mapping[str, Any]]] | None = None

    def __getitem__(self, name: str) -> Any:
        return self.value(name).value

    def value(self, name: str) -> Value:
        """The value of a setting and its source. Raises BadRequest if the strongest source says something unusable."""
        setting = SETTINGS[name]
        for source, folder, values in self._sources():
            raw = values.get(name)
            if raw is None or raw == "":
                continue
            try:
                return Value(setting.read(raw, folder), source.format(name=name, variable=PREFIX + name.upper()))
            except ValueError as error:
                where = source.format(name=name, variable=PREFIX + name.upper())
                raise BadRequest(Problem(f"{name} {error}, not {raw!r}", where, setting.help)) from error
        return Value(setting.default, "default")

    def _sources(self) -> Iterator[tuple[str, Path, Mapping[str, Any]]]:
        yield "command line --{name}", self._cwd, self._given
        environment = {name: os.environ.get(PREFIX + name.upper()) for name in SETTINGS}
        yield "environment {variable}", self._cwd, environment
        if self._layers is None:
            self._layers = list(_files(self._cwd))
        yield from self._layers


def _files(cwd: Path) -> Iterator[tuple[str, Path, Mapping[str, Any]]]:
    user = user_file()
    if user.is_file():
        yield str(user), user.parent, _checked(_toml(user), user)
    for folder in (cwd.absolute(), *cwd.absolute().parents):
        project = folder / "pyproject.toml"
        if project.is_file():
            # Most projects do not configure this program: a parser is imported only for those that do.
            if f"tool.{TABLE}".encode() in project.read_bytes():
                values = _toml(project).get("tool", {}).get(TABLE, {})
                yield f"{project} [tool.{TABLE}]", folder, _checked(values, project)
            return


def user_file() -> Path:
    """The user's own configuration file, which need not exist."""
    if sys.platform == "linux":
        # What platformdirs would say; every run needs this path, and that import is a twentieth of a short run.
        home = os.environ.get("XDG_CONFIG_HOME", "").strip() or Path("~/.config").expanduser()
        return Path(home, TABLE, "config.toml")
    from platformdirs import user_config_path

    return user_config_path(TABLE) / "config.toml"


def _toml(path: Path) -> dict[str, Any]:
    import re
    import tomllib

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        line = re.search(r"at line (\d+)", str(error))
        raise BadRequest(Problem(f"not valid TOML: {error}", f"{path}:{line[1]}" if line else str(path))) from error


def _checked(values: Mapping[str, Any], path: Path) -> Mapping[str, Any]:
    problems = [
        Problem(
            f"there is no setting {name!r}",
            str(path),
            f"{did_you_mean(name, SETTINGS)} See: generate config show".strip(),
        )
        for name in values
        if name not in SETTINGS
    ]
    if problems:
        raise BadRequest(problems)
    return values
