"""`generate fleet`: generates the tests of many families, runs them, and shows what passes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from generators.commands import options as given
from generators.errors import FAILED, OK, BadRequest
from generators.request import Request
from model_registry import Problem

if TYPE_CHECKING:
    from hardware_matrix.fleet import Results

NOT_RUN = ("not_run", "unsupported")

app = typer.Typer(
    add_completion=False, no_args_is_help=True, help="The fleet: run the tests of many families, show what passes."
)

Out = Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder of the generated tree and the results.")]
OUT, FILE = Path("build/fleet"), "fleet.duckdb"
GIBIBYTE = 1 << 30


@app.command()
def run(
    family: Annotated[
        list[str] | None,
        typer.Argument(metavar="FAMILY", help="Model families; by default all.", autocompletion=given.complete_family),
    ] = None,
    families: Annotated[str, typer.Option("--families", metavar="GLOB", help="Families whose name matches.")] = "",
    key: Annotated[bool, typer.Option("--key", help="The key families only.")] = False,
    backends: Annotated[
        list[str] | None,
        typer.Option(
            "--backends", metavar="A,B", help="Backends.  [default: cpu]", autocompletion=given.complete_hardware
        ),
    ] = None,
    jobs: Annotated[int, typer.Option("--jobs", metavar="N", min=1, help="Targets at a time.")] = 2,
    timeout: Annotated[float, typer.Option("--timeout", metavar="SECONDS", min=0.1, help="For one target.")] = 600.0,
    memory: Annotated[
        float, typer.Option("--memory", metavar="GIB", min=0.1, help="Address space of a target's process.")
    ] = 12.0,
    sample: Annotated[
        int | None, typer.Option("--sample", metavar="N", min=1, help="Only N of the families that have tests.")
    ] = None,
    rotate: Annotated[
        str, typer.Option("--rotate", metavar="KEY", help="Which N: another key draws others, as a week's number.")
    ] = "",
    known: Annotated[
        Path | None,
        typer.Option(
            "--known", metavar="FILE", help="Only families that FILE says pass. If one does not, that is a failure."
        ),
    ] = None,
    fresh: Annotated[bool, typer.Option("--fresh", help="Run also what has a result already.")] = False,
    retry: Annotated[
        bool, typer.Option("--retry", help="Run again what crashed, took too long or ran out of memory.")
    ] = False,
    out: Out = OUT,
    json: given.Json = False,
    templates: given.TemplateDirs = None,
    facts: given.FactDirs = None,
) -> int:
    """Generate skills and tests of some families, run the tests, and show what passes.

    Results are kept: what has one, for the same bytes and the same packages, is not run again.
    """
    if bool(family) + bool(families) + key > 1:
        raise BadRequest(Problem("FAMILY..., --families and --key exclude each other", hint="Give one of them."))
    if rotate and sample is None:
        raise BadRequest(Problem("--rotate says which families --sample draws", hint="Give --sample N too."))
    from dataclasses import replace

    from generators.fleet import fleet
    from generators.fleet_known import broken, passing
    from generators.fleet_run import Choice, run_fleet
    from generators.pipeline import tell
    from hardware_matrix.fleet import Limits, Results

    config = given.configured(jobs=str(jobs), templates=templates, facts=facts)
    setup = replace(given.setup(config), out=out / "tree")
    names, chosen = tuple(dict.fromkeys(family or ())), given.split(backends) or ("cpu",)
    asked = fleet(Request(("skill", "test"), names, chosen, glob=families, key=key), setup.facts)
    if known or sample is not None:
        asked = asked.only(_drawn(passing(known, asked) if known else asked.tested, sample, rotate))
    with Results.open(out / FILE) as results:
        number = run_fleet(asked, setup, results, Limits(jobs, timeout, int(memory * GIBIBYTE)), Choice(fresh, retry))
        _print(results, number, out, as_json=json)
        if known and (lost := broken(results.rows(number))):
            tell(f"{known.as_posix()} says that these pass: {lost}")
            return FAILED
        return _code(results, number)


@app.command()
def show(out: Out = OUT, json: given.Json = False) -> None:
    """Show what the latest run came to, without running anything."""
    from hardware_matrix.fleet import Results

    with Results.open(out / FILE, read_only=True) as results:
        _print(results, _latest(results, out), out, as_json=json)


@app.command()
def record(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A line of JSON for each family and backend.")],
    out: Out = OUT,
    facts: given.FactDirs = None,
) -> None:
    """Note in FILE how the latest run ended, for `run --known FILE`. What it says of other targets stays."""
    from generators.fleet_known import difference, read, renewed, text
    from hardware_matrix.fleet import Results

    families = given.setup(given.configured(facts=facts)).facts.registry.names()
    before = read(file) if file.exists() else []
    with Results.open(out / FILE, read_only=True) as results:
        after = renewed(before, results.rows(_latest(results, out)), families)
    file.write_text(text(after), encoding="utf-8")
    print(f"{file.as_posix()}: {difference(before, after)}")


@app.command()
def distinct(
    family: Annotated[
        list[str] | None,
        typer.Argument(metavar="FAMILY", help="Model families; by default all.", autocompletion=given.complete_family),
    ] = None,
    families: Annotated[str, typer.Option("--families", metavar="GLOB", help="Families whose name matches.")] = "",
    backend: Annotated[
        str, typer.Option("--backend", metavar="NAME", help="Backend.", autocompletion=given.complete_hardware)
    ] = "cpu",
    task: given.Task = None,
    markdown: Annotated[bool, typer.Option("--markdown", help="Print a page for the documentation.")] = False,
    json: given.Json = False,
    templates: given.TemplateDirs = None,
    facts: given.FactDirs = None,
) -> None:
    """Show how many of the skills have code of their own, and which facts the others have it from. Runs nothing."""
    if bool(family) and bool(families):
        raise BadRequest(Problem("FAMILY... and --families exclude each other", hint="Give one of them."))
    if markdown and json:
        raise BadRequest(Problem("--markdown and --json exclude each other", hint="Give one of them."))
    from generators.distinct import distinct as compared
    from generators.distinct_report import as_json, as_markdown, as_text

    config = given.configured(templates=templates, facts=facts)
    options = given.options(task, config)
    request = Request(("skill",), tuple(dict.fromkeys(family or ())), (backend,), options, families)
    shown = as_json if json else as_markdown if markdown else as_text
    print(shown(compared(request, given.setup(config).facts), backend))


def _drawn(families: Sequence[str], sample: int | None, key: str) -> Sequence[str]:
    """The families to run; of a sample it is told which, for it changes with its key."""
    if sample is None:
        return families
    from generators.fleet import sampled
    from generators.pipeline import tell

    drawn = sampled(families, sample, key)
    tell(f"{len(drawn)} of {len(families)} families, drawn with --rotate {key!r}: {', '.join(drawn)}")
    return drawn


def _latest(results: Results, out: Path) -> int:
    number = results.latest()
    if number is None:
        raise BadRequest(Problem("no run has begun yet", str(out / FILE), "See: generate fleet run --help"))
    return number


def _print(results: Results, run: int, out: Path, *, as_json: bool) -> None:
    from generators.fleet_report import print_json, print_tables

    if as_json:
        print_json(results, run, out)
    else:
        print_tables(results, run, out)


def _code(results: Results, run: int) -> int:
    """Whether something ran, and all that did passed."""
    ran = [row.verdict.status for row in results.rows(run) if row.verdict.status not in NOT_RUN]
    return OK if ran and set(ran) == {"passed"} else FAILED
