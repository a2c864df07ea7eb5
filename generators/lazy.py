"""A group of commands that imports a command when it is called: `generate --help` imports none of them."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

import typer
from typer.core import TyperCommand, TyperGroup

if TYPE_CHECKING:
    from typer._click import Command, Context, Parameter


class Text:
    """How a parameter that is text, or a flag, becomes its value: it is its value already.

    Typer's own way goes through pydantic, whose import costs more than a run that has nothing to do.
    """

    def coerce(self, value: Any, param: Any, ctx: Context) -> Any:
        if value is None:
            return () if param.multiple or param.nargs == -1 else None
        return list(value) if isinstance(value, tuple) else value


def spare(params: Iterable[Parameter]) -> list[Parameter]:
    """The parameters, those that are text or flags spared from typer's coercion."""
    params = list(params)
    for param in params:
        if getattr(getattr(param, "type_descriptor", None), "annotation", None) in (str, bool, list[str]):
            param.get_runtime_param = Text  # type: ignore[attr-defined]
    return params


def light(command: Command) -> Command:
    """The command, with all its parameters spared, the --help among them that it makes for itself."""
    own = command.get_params
    command.get_params = lambda ctx: spare(own(ctx))  # type: ignore[method-assign]
    return command


class Deferred(TyperCommand):
    """Stands for a command whose module has not been imported: it knows the name and the line of help."""

    def __init__(self, name: str, module: str, help: str) -> None:
        super().__init__(name, help=help, rich_markup_mode=None)
        self._module = module

    def make_context(
        self, info_name: str | None, args: list[str], parent: Context | None = None, **extra: Any
    ) -> Context:
        """Imports the command and makes its context, which then refers to the command itself."""
        app = import_module(self._module).app
        app.rich_markup_mode = None
        return light(typer.main.get_command(app)).make_context(info_name, args, parent, **extra)


class LazyGroup(TyperGroup):
    """A group over `modules`: (module, line of help) by the command's name; each module holds a typer `app`."""

    modules: dict[str, tuple[str, str]] = {}

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        for name, (module, help) in self.modules.items():
            self.add_command(Deferred(name, module, help))

    def get_params(self, ctx: Context) -> list[Parameter]:
        return spare(super().get_params(ctx))

    def list_commands(self, ctx: Context) -> list[str]:
        return list(self.modules)

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:
        return self.commands.get(cmd_name)
