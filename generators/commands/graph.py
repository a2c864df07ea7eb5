"""`generate graph`: models' operators, captured once, that programs for the web are compiled from."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from generators.commands import options as given
from generators.errors import FAILED, OK

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
    into: Annotated[Path | None, typer.Option("--into", metavar="DIR", help="A facts folder.")] = None,
    facts: given.FactDirs = None,
) -> int:
    """Write down the operators of families' models, with torch, into graphs/ of a facts folder."""
    from generators.facts import Facts, Sources
    from generators.graph.places import SHIPPED, place
    from generators.graph.stored import written

    config = given.configured(facts=facts)
    house = Facts(Sources(config["facts"], config["templates"], config["snapshot"]))
    folder = into / "graphs" if into else SHIPPED
    failed = 0
    backend = next(found for found in house.hardware.backends() if "program" in found.templates)
    for name in families:
        family = house.family(name)
        for found in family.tasks.values():
            template = backend.templates["skill"].replace("{template}", found.template)
            path = house.templates.path(template)
            if found.unproven or path is None or (task and found.name != task):
                continue
            from generators.graph.observe import observed

            try:
                text = written(observed(family, found, path.read_text(encoding="utf-8")))
            except Exception as error:  # whatever torch says of this one, the others go on
                failed += 1
                print(f"{name} {found.name}: not captured: {type(error).__name__}: {str(error).splitlines()[0]}")
                continue
            target = folder / place(name, found.name)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
            print(f"{name} {found.name}: {target}")
    return FAILED if failed else OK
