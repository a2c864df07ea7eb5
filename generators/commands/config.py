"""`generate config`."""

from __future__ import annotations

import json as jsonlib

import typer

from generators.commands import options as given
from generators.config import SETTINGS

app = typer.Typer(add_completion=False, no_args_is_help=True, help="Show the configuration.")


@app.callback()
def _group() -> None:
    """Show the configuration."""


@app.command()
def show(json: given.Json = False) -> None:
    """Show every setting, its value here, and where the value comes from."""
    config = given.configured()
    values = {name: config.value(name) for name in SETTINGS}
    if json:
        plain = {name: {"value": _plain(value.value), "source": value.source} for name, value in values.items()}
        print(jsonlib.dumps(plain, indent=1, ensure_ascii=False))
        return
    width = max(len(_words(value.value)) for value in values.values())
    for name, value in values.items():
        print(f"{name:9}  {_words(value.value):{width}}  {value.source}")


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value if value is None or isinstance(value, str | int) else str(value)


def _words(value: object) -> str:
    if isinstance(value, tuple):
        return ",".join(map(str, value)) or "-"
    return "-" if value is None else str(value)
