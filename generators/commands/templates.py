"""`generate templates`: what templates there are, what each needs, what is made from it, and what is wrong with it."""

from __future__ import annotations

import json as jsonlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from generators.commands import options as given
from generators.errors import FAILED, OK

if TYPE_CHECKING:
    from generators.config import Config
    from generators.facts import Facts
    from template_db import Applies, Catalogue, Templates

app = typer.Typer(
    add_completion=False, no_args_is_help=True, help="Templates: what there are, what each needs, what comes from it."
)


def complete_template(incomplete: str) -> list[str]:
    """Templates for the shell: their folders are listed, nothing is parsed."""
    from generators.facts import Facts

    return [name for name in Facts().templates.names() if name.startswith(incomplete)]


Name = Annotated[str, typer.Argument(metavar="TEMPLATE", autocompletion=complete_template)]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@app.command("list")
def list_(
    backend: Annotated[str, typer.Option("--backend", metavar="NAME", help="Only what this backend uses.")] = "",
    artifact: Annotated[str, typer.Option("--artifact", metavar="NAME", help="Only what this artifact uses.")] = "",
    task: Annotated[str, typer.Option("--task", metavar="NAME", help="Only what this task uses.")] = "",
    json: Json = False,
    templates: given.TemplateDirs = None,
    facts: given.FactDirs = None,
) -> None:
    """List templates, and which artifacts and backends use them."""
    from template_db.words import listing

    with _catalogue(given.configured(templates=templates, facts=facts)) as catalogue:
        _known(catalogue.applies, backend=backend, artifact=artifact, task=task)
        rows = catalogue.templates_list(backend, artifact, task)
    _print(rows, listing(rows), json)


@app.command()
def show(name: Name, json: Json = False, templates: given.TemplateDirs = None, facts: given.FactDirs = None) -> None:
    """Show what a template is made of, who uses it, and the variables that it needs."""
    from template_db.words import described, description

    with _catalogue(given.configured(templates=templates, facts=facts)) as catalogue:
        found = described(catalogue, _existing(catalogue.templates, name))
    _print(found, description(found), json)


@app.command()
def why(
    name: Name,
    out: given.Out = None,
    json: Json = False,
    templates: given.TemplateDirs = None,
    facts: given.FactDirs = None,
) -> None:
    """List the generated files that change with a template."""
    from generators.manifest import NAME
    from template_db.words import dependants

    config = given.configured(out=out, templates=templates, facts=facts)
    with _catalogue(config) as catalogue:
        _existing(catalogue.templates, name)
        recorded = _record(catalogue, config["out"])
        rows = [row for row in catalogue.outputs(name) if Path(row["folder"], row["output"]).exists()]
    _print([{**row, "folder": _near(row["folder"])} for row in rows], dependants(rows), json)
    if not recorded and not json:
        print(f"note: there is no {config['out'] / NAME}; name another output folder with --out", file=sys.stderr)


@app.command()
def lint(json: Json = False, templates: given.TemplateDirs = None, facts: given.FactDirs = None) -> int:
    """Check every template without rendering it; exits with 1 if something is wrong."""
    from generators.filters import FILTERS
    from template_db import lint as lint_templates
    from template_db.applicability import roots
    from template_db.words import findings

    opened = _facts(given.configured(templates=templates, facts=facts))
    found = lint_templates(opened.templates, roots(_applies(opened)), FILTERS)
    rows = [
        {"rule": one.rule, "where": one.problem.where, "message": one.problem.message, "hint": one.problem.hint}
        for one in found
    ]
    _print(rows, findings(found, len(opened.templates.names())), json)
    return FAILED if found else OK


@app.command()
def history(
    name: Name,
    diff: Annotated[bool, typer.Option("--diff", help="Show what changed from each version to the next.")] = False,
    json: Json = False,
    templates: given.TemplateDirs = None,
    facts: given.FactDirs = None,
) -> None:
    """Show the versions of a template that the catalogue has seen."""
    from template_db.words import changes, chronicle

    with _catalogue(given.configured(templates=templates, facts=facts)) as catalogue:
        versions = catalogue.history(name)
        if not versions:
            _existing(catalogue.templates, name)
    steps = changes(name, versions)
    _print(steps, chronicle(steps, diff), json)


def _facts(config: Config) -> Facts:
    from generators.facts import Facts, Sources

    return Facts(Sources(config["facts"], config["templates"], config["snapshot"]))


def _applies(facts: Facts) -> list[Applies]:
    from template_db.applicability import applicability

    return applicability(facts.templates, facts.hardware.backends(), facts.registry.tasks().values())


@contextmanager
def _catalogue(config: Config) -> Iterator[Catalogue]:
    from template_db import Catalogue

    facts = _facts(config)
    with Catalogue(facts.templates, _applies(facts), config["cache"]) as catalogue:
        if catalogue.notice:
            print(f"note: {catalogue.notice}", file=sys.stderr)
        yield catalogue


def _record(catalogue: Catalogue, out: Path) -> bool:
    """Tells the catalogue what the manifest knows, so that a fresh clone answers right away."""
    from generators.manifest import Manifest
    from template_db.catalogue.outputs import of_manifest

    targets = Manifest.load(out).targets
    plain = {target.id: {"templates": record.templates, "files": record.files} for target, record in targets.items()}
    catalogue.record_outputs(out, of_manifest({"targets": plain}, catalogue.applies), whole=True)
    return bool(targets)


def _existing(templates: Templates, name: str) -> str:
    from model_registry import FactsError

    if templates.path(name) is None:
        raise FactsError(templates.sources.missing(name))
    return name


def _known(applies: tuple[Applies, ...], **asked: str) -> None:
    """Refuses a filter that nothing can pass because its name is wrong."""
    from model_registry import FactsError, Problem, did_you_mean

    problems = []
    for kind, name in asked.items():
        names = sorted({str(getattr(one, kind)) for one in applies} - {""})
        if name and name not in names:
            hint = did_you_mean(name, names).strip() or f"There are: {', '.join(names)}."
            problems.append(Problem(f"no template is for the {kind} {name!r}", hint=hint))
    if problems:
        raise FactsError(problems)


def _near(folder: str) -> str:
    from model_registry import shown

    return shown(Path(folder))


def _print(value: Any, text: str, json: bool) -> None:
    if json:
        print(jsonlib.dumps(value, indent=1, ensure_ascii=False))
    elif text:
        print(text)
