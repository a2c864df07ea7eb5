"""`generate hardware`: the backends that there are, and those that this machine has."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from generators.commands import options as given

if TYPE_CHECKING:
    from rich.table import Table

    from generators.facts import Facts
    from hardware_matrix import Backend, Detection, Hardware

PATIENCE = 2.0  # seconds before a progress bar appears

app = typer.Typer(
    add_completion=False, no_args_is_help=True, help="Backends: list them, show one, detect those of this machine."
)

Json = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]


def complete_backend(incomplete: str) -> list[str]:
    """Backends for the shell: their files are listed, nothing is parsed."""
    from generators.facts import Facts

    return [name for name in Facts().hardware.names() if name.startswith(incomplete)]


Name = Annotated[str, typer.Argument(metavar="BACKEND", autocompletion=complete_backend)]
Names = Annotated[
    list[str] | None,
    typer.Argument(metavar="BACKEND...", help="All if none is given.", autocompletion=complete_backend),
]


@app.command("list")
def list_(json: Json = False, facts: given.FactDirs = None) -> None:
    """List all backends, the preferred first, and the browsers that run those of the web."""
    opened = _facts(facts)
    backends, browsers = opened.hardware.backends(), opened.browsers.browsers()
    if json:
        from dataclasses import asdict

        found = {"backends": list(map(_as_json, backends)), "browsers": list(map(asdict, browsers))}
        _print_json(found)
        return
    from hardware_matrix import tables

    _print_table(tables.listing(backends))
    print()
    _print_table(tables.browsers(browsers))


@app.command()
def show(name: Name, json: Json = False, facts: given.FactDirs = None) -> None:
    """Show all facts about one backend, and where they come from."""
    from model_registry import shown

    hardware = _facts(facts).hardware
    backend, where, digest = hardware.backend(name), shown(hardware.path(name)), hardware.digest(name)
    if json:
        _print_json({**_as_json(backend), "file": where, "digest": digest})
        return
    from hardware_matrix.tables import details

    _print_table(details(backend, where, digest))


@app.command()
def detect(
    names: Names = None,
    json: Json = False,
    timeout: Annotated[float, typer.Option(min=0.1, metavar="SECONDS", help="For the probe of one backend.")] = 60.0,
    facts: given.FactDirs = None,
) -> None:
    """Find out which backends this machine has, and why it has not the others."""
    from hardware_matrix import detect as probe
    from hardware_matrix import environment
    from hardware_matrix.detection import as_json

    backends = _chosen(_facts(facts).hardware, names or [])
    with _progress(len(backends)) as done:
        detections = probe(backends, timeout, done)
    if json:
        _print_json(as_json(detections, environment()))
        return
    from hardware_matrix.tables import findings

    _print_table(findings(detections))


def _facts(folders: list[str] | None) -> Facts:
    from generators.facts import Facts, Sources

    return Facts(Sources(facts=given.configured(facts=folders)["facts"]))


def _chosen(hardware: Hardware, names: Sequence[str]) -> list[Backend]:
    """The backends of those names, in their order and each once; every unknown one is told."""
    if not names:
        return hardware.backends()
    from model_registry import FactsError, Problem

    problems: list[Problem] = []
    chosen: list[Backend] = []
    for name in dict.fromkeys(names):
        try:
            chosen.append(hardware.backend(name))
        except FactsError as error:
            problems += error.problems
    if problems:
        raise FactsError(problems)
    return chosen


@contextmanager
def _progress(total: int) -> Iterator[Callable[[Detection], None]]:
    """A progress bar on standard error, if that is a terminal and it takes longer than people like to wait."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from threading import Timer

    from rich.console import Console
    from rich.progress import Progress

    bar = Progress(console=Console(stderr=True), transient=True)
    task = bar.add_task("probing", total=total)
    timer = Timer(PATIENCE, bar.start)
    timer.start()
    try:
        yield lambda found: bar.update(task, advance=1, description=f"probed {found.backend.name}")
    finally:
        timer.cancel()
        timer.join()
        bar.stop()


def _as_json(backend: Backend) -> dict[str, object]:
    from dataclasses import asdict

    return {**asdict(backend), "verified": backend.verified}


def _print_json(value: object) -> None:
    import json

    print(json.dumps(value, indent=2, ensure_ascii=False))


def _print_table(table: Table) -> None:
    from rich.console import Console

    console = Console()
    if not console.is_terminal and "COLUMNS" not in os.environ:
        console.width = 140  # for a file or a pipe: rich would fold at 80
    console.print(table)
