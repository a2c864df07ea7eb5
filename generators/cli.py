"""The command `generate`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from generators.errors import INTERRUPTED, OK, BadRequest, guarded
from generators.lazy import LazyGroup
from model_registry import Problem


class Commands(LazyGroup):
    """All commands, in the order that the help shows them."""

    modules = {
        name: (f"generators.commands.{name}", help)
        for name, help in {
            "skill": "Generate skills: a module a task that loads a checkpoint and runs it.",
            "test": "Generate the tests that prove skills against PyTorch.",
            "benchmark": "Generate the programs that measure skills.",
            "all": "Generate every artifact of some families, or of all.",
            "fleet": "Generate and run the tests of many families, and show what passes.",
            "check": "Fail when generated files are not what the facts say; for CI.",
            "keep": "Record hand edits of generated files, so that check accepts them.",
            "config": "Show the configuration and where each value comes from.",
            "registry": "Families: list, show, search, sync, add, validate.",
            "graph": "Models' operators, which programs for the web are compiled from.",
            "templates": "Templates: list, show, why, lint, history.",
            "hardware": "Backends: list them, detect those of this machine.",
        }.items()
    }


app = typer.Typer(
    name="generate",
    cls=Commands,
    help="Generate inference code, tests and benchmarks for a model family on a hardware backend.",
    epilog="Exit codes: 0 done, 1 drift, conflict or a template at fault, 2 bad input, 3 the environment, 130 interrupted.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _show_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        print(f"inferforge {version('inferforge')}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", help="Show the version and exit.", is_eager=True, callback=_show_version)
    ] = False,
) -> None:
    """Options of the program itself."""


def main() -> None:
    """Runs the command line of this process and exits with its code."""
    sys.exit(invoke(sys.argv[1:]))


def invoke(arguments: Sequence[str]) -> int:
    """Runs a command line and returns its exit code; problems are on stderr."""
    return guarded(lambda: _run(list(arguments)), as_json="--json" in arguments)


def _run(arguments: list[str]) -> int:
    from typer.exceptions import TyperException

    try:
        code = typer.main.get_command(app).main(arguments, prog_name="generate", standalone_mode=False)
    except TyperException as error:
        return _misused(error)
    except SystemExit as stop:
        # Typer's answer to a reader of standard output that went away; `guarded` has its own.
        raise (stop.__context__ if isinstance(stop.__context__, BrokenPipeError) else stop) from None
    if code == INTERRUPTED:  # typer's answer to Ctrl-C
        raise KeyboardInterrupt
    return code if isinstance(code, int) else OK


def _misused(error: Exception) -> int:
    """A command line that cannot be parsed: the sentence, and where to read how it is done."""
    message = getattr(error, "format_message", lambda: str(error))()
    context = getattr(error, "ctx", None)
    path = context.command_path if context is not None else "generate"
    if type(error).__name__ == "NoArgsIsHelpError":
        print(message)
        return 0
    raise BadRequest(Problem(message[:1].lower() + message[1:].removesuffix("."), hint=f"See: {path} --help"))
