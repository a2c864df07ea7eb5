"""`generate check`."""

from __future__ import annotations

from typing import Annotated

import typer

from generators.commands import options as given
from generators.errors import FAILED, OK, BadRequest
from model_registry import Problem, did_you_mean

app = typer.Typer(add_completion=False)


@app.command(name="check")
def command(
    format: Annotated[str, typer.Option("--format", metavar="NAME", help="text, json, junit or github.")] = "text",
    key: Annotated[bool, typer.Option("--key", help="Also expect every target of the key families.")] = False,
    hardware: given.Hardware = None,
    out: given.Out = None,
    jobs: given.Jobs = None,
    templates: given.TemplateDirs = None,
    facts: given.FactDirs = None,
) -> int:
    """Render every target of the manifest anew and fail where the files on disk differ. Writes nothing."""
    from generators.check import check
    from generators.check_formats import FORMATS

    if format not in FORMATS:
        hint = f"{did_you_mean(format, FORMATS)} There are {', '.join(FORMATS)}.".strip()
        raise BadRequest(Problem(f"no format {format!r}", hint=hint))
    config = given.configured(out=out, hardware=hardware, jobs=jobs, templates=templates, facts=facts)
    report = check(given.setup(config), key=key or config["scope"] == "key", backends=config["hardware"])
    for line in FORMATS[format](report, config["out"]):
        print(line)
    return FAILED if report.drifts else OK
