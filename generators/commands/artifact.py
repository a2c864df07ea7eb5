"""The command of one artifact: `generate skill`, `generate test`, `generate benchmark` differ in nothing else."""

from __future__ import annotations

import typer

from generators.commands import options as given
from generators.commands.options import Families
from generators.request import Request


def command_for(artifact: str, help: str) -> typer.Typer:
    """The app of a command that generates this artifact for some families."""
    app = typer.Typer(add_completion=False)

    @app.command(name=artifact, help=help)
    def command(
        family: Families,
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
        config = given.configured(
            out=out, hardware=hardware, precision=precision, jobs=jobs, templates=templates, facts=facts
        )
        request = Request((artifact,), tuple(dict.fromkeys(family)), config["hardware"], given.options(task, config))
        return given.generate(request, config, diff=diff, dry_run=dry_run, as_json=json, force=force)

    return app
