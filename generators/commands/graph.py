"""`generate graph`: models' operators, captured once, that programs for the web are compiled from."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from generators.commands import options as given
from generators.errors import FAILED, OK, BadRequest

app = typer.Typer(
    add_completion=False, no_args_is_help=True, help="Models' operators, which programs for the web are compiled from."
)


@app.callback()
def _root() -> None:
    """A group, though it has one command only."""


@app.command()
def capture(
    families: Annotated[
        list[str], typer.Argument(metavar="FAMILY...", show_default=False, autocompletion=given.complete_family)
    ],
    task: Annotated[
        str, typer.Option("--task", metavar="NAME", help="Only this task.", autocompletion=given.complete_task)
    ] = "",
    checkpoint: Annotated[
        Path | None,
        typer.Option("--checkpoint", metavar="DIR", help="Of its configuration; by default the tiny checkpoint's."),
    ] = None,
    into: Annotated[Path | None, typer.Option("--into", metavar="DIR", help="A facts folder.")] = None,
    facts: given.FactDirs = None,
) -> int:
    """Write down the operators of families' models, with torch, into graphs/ of a facts folder."""
    from generators.facts import Facts, Sources
    from generators.graph.stored import SHIPPED, place, written
    from model_registry import Problem

    if checkpoint and not (checkpoint / "config.json").is_file():
        raise BadRequest(Problem("there is no config.json", str(checkpoint), "Give a checkpoint's folder."))
    config = given.configured(facts=facts)
    house = Facts(Sources(config["facts"], config["templates"], config["snapshot"]))
    folder = into / "graphs" if into else SHIPPED
    failed = 0
    for name in families:
        family = house.family(name)
        for found in family.tasks.values():
            if found.unproven or (task and found.name != task):
                continue
            from generators.graph.observe import observed

            try:
                text = written(observed(family, found, checkpoint))
            except Exception as error:
                failed += 1
                print(f"{name} {found.name}: not captured: {type(error).__name__}: {str(error).splitlines()[0]}")
                continue
            path = folder / place(name, found.name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            print(f"{name} {found.name}: {path}")
    return FAILED if failed else OK
