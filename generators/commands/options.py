"""The options that several commands share, and how they become a request.

All are text or flags: the configuration reads numbers and paths, whichever source they come from.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import Annotated, Any

import typer

from generators.config import Config
from generators.errors import FAILED, OK
from generators.facts import Facts, Sources
from generators.pipeline import Setup, run
from generators.request import Request
from generators.target import Options


def complete_family(incomplete: str) -> Iterable[str]:
    """Families for the shell: read from the snapshot's index, nothing is parsed."""
    return [name for name in _facts().registry.names() if name.startswith(incomplete)]


def complete_hardware(incomplete: str) -> Iterable[str]:
    """Backends for the shell; of a list `cpu,cu` the last is completed."""
    done, comma, last = incomplete.rpartition(",")
    return [f"{done}{comma}{name}" for name in _facts().hardware.names() if name.startswith(last)]


def complete_task(incomplete: str) -> Iterable[str]:
    """Tasks for the shell; of a list the last is completed."""
    done, comma, last = incomplete.rpartition(",")
    return [f"{done}{comma}{name}" for name in sorted(_facts().registry.tasks()) if name.startswith(last)]


Families = Annotated[
    list[str], typer.Argument(metavar="FAMILY", help="Model families.", autocompletion=complete_family)
]
Hardware = Annotated[
    list[str] | None,
    typer.Option(
        "--hardware",
        metavar="A,B",
        help="Backends; by default every one that has templates.",
        autocompletion=complete_hardware,
    ),
]
Task = Annotated[
    list[str] | None,
    typer.Option("--task", metavar="A,B", help="Tasks; by default all of a family.", autocompletion=complete_task),
]
Precision = Annotated[
    str | None, typer.Option("--precision", metavar="NAME", help="Precision; by default the backend's own.")
]
Out = Annotated[str | None, typer.Option("--out", metavar="DIR", help="Folder to generate into.  [default: generated]")]
Diff = Annotated[bool, typer.Option("--diff", help="Show the changes as a diff; write nothing.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Say what would be done; write nothing.")]
Json = Annotated[bool, typer.Option("--json", help="Report as JSON on standard output.")]
Force = Annotated[bool, typer.Option("--force", help="Replace hand edits and foreign files, and say which.")]
Jobs = Annotated[str | None, typer.Option("--jobs", metavar="N", help="Processes at most; by default one a CPU.")]
TemplateDirs = Annotated[
    list[str] | None, typer.Option("--templates", metavar="DIR", help="Folder of templates on top; may be repeated.")
]
FactDirs = Annotated[
    list[str] | None,
    typer.Option("--facts", metavar="DIR", help="Folder with further families/ and backends/; may be repeated."),
]


def _facts() -> Facts:
    return setup(configured()).facts


def configured(
    *,
    out: str | None = None,
    hardware: list[str] | None = None,
    precision: str | None = None,
    jobs: str | None = None,
    templates: list[str] | None = None,
    facts: list[str] | None = None,
) -> Config:
    """The configuration with what the command line says on top."""
    given: dict[str, Any] = {
        "out": out,
        "hardware": hardware or None,
        "precision": precision,
        "jobs": jobs,
        "templates": templates or None,
        "facts": facts or None,
    }
    return Config(given)


def setup(config: Config) -> Setup:
    """What the configuration means for a run."""
    from generators.progress import bar

    return Setup(
        out=config["out"],
        facts=Facts(Sources(config["facts"], config["templates"], config["snapshot"])),
        cache=config["cache"],
        jobs=config["jobs"],
        progress=bar,
    )


def split(values: Iterable[str] | None) -> tuple[str, ...]:
    """The names of options that may be repeated and may hold commas, each once."""
    names = (name.strip() for value in values or () for name in value.split(","))
    return tuple(dict.fromkeys(name for name in names if name))


def options(task: list[str] | None, config: Config) -> Options:
    """What is asked for beyond names. No task asked for means all."""
    tasks = split(task)
    return Options(config["precision"], tuple(sorted(tasks)) if tasks else None)


def generate(request: Request, config: Config, *, diff: bool, dry_run: bool, as_json: bool, force: bool) -> int:
    """Runs a request and reports it; returns the exit code."""
    from generators import report

    dry = diff or dry_run
    result = run(request, setup(config), force=force, write=not dry)
    out = config["out"]
    if as_json:
        print(report.as_json(result, out))
    else:
        for line in report.diffs(result.outcomes, out) if diff else ():
            print(line)
        for line in report.as_text(result, out, dry=dry):
            print(line, file=sys.stderr if diff else sys.stdout)
    return FAILED if result.conflicts else OK
