"""`generate all`."""

from __future__ import annotations

from typing import Annotated

import typer

from generators.commands import options as given
from generators.errors import BadRequest
from generators.request import Request
from generators.target import ARTIFACTS
from model_registry import Problem

app = typer.Typer(add_completion=False)


@app.command(name="all")
def command(
    family: Annotated[
        list[str] | None,
        typer.Argument(metavar="FAMILY", help="Model families; by default all.", autocompletion=given.complete_family),
    ] = None,
    families: Annotated[str, typer.Option("--families", metavar="GLOB", help="Families whose name matches.")] = "",
    key: Annotated[bool, typer.Option("--key", help="The key families only.")] = False,
    hardware: given.Hardware = None,
    task: given.Task = None,
    precision: given.Precision = None,
    out: given.Out = None,
    diff: given.Diff = False,
    dry_run: given.DryRun = False,
    json: given.Json = False,
    force: given.Force = False,
    jobs: given.Jobs = None,
    templates: given.TemplateDirs = None,
    facts: given.FactDirs = None,
) -> int:
    """Generate every artifact: skills, tests and benchmarks.

    What a family or a backend has no template for is left out. Files that nothing generates any more are removed.
    """
    if bool(family) + bool(families) + key > 1:
        raise BadRequest(Problem("FAMILY..., --families and --key exclude each other", hint="Give one of them."))
    config = given.configured(
        out=out, hardware=hardware, precision=precision, jobs=jobs, templates=templates, facts=facts
    )
    request = Request(
        ARTIFACTS,
        tuple(dict.fromkeys(family or ())),
        config["hardware"],
        given.options(task, config),
        glob=families,
        key=key,
    )
    return given.generate(request, config, diff=diff, dry_run=dry_run, as_json=json, force=force)
