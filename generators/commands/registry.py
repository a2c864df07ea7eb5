"""`generate registry`: the model families, and where what is known about them comes from."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from generators.commands import options as given
from generators.errors import FAILED, OK, BadRequest

if TYPE_CHECKING:
    from generators.config import Config
    from generators.facts import Facts
    from model_registry import Problem, Registry
    from model_registry.draft import Draft
    from model_registry.family import Family, FamilyTask

app = typer.Typer(
    add_completion=False, no_args_is_help=True, help="Model families: what there are, and what is known about each."
)

Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Name = Annotated[str, typer.Argument(metavar="FAMILY", autocompletion=given.complete_family)]
TaskName = Annotated[
    str, typer.Option("--task", metavar="NAME", help="Only those that have it.", autocompletion=given.complete_task)
]
Key = Annotated[bool, typer.Option("--key", help="Only those whose generated code is committed.")]


@app.command("list")
def list_(task: TaskName = "", key: Key = False, json: Json = False, facts: given.FactDirs = None) -> None:
    """List families with their tasks."""
    _find(given.configured(facts=facts), json, task=task, key=key)


@app.command()
def search(
    glob: Annotated[str, typer.Argument(metavar="[GLOB]", help="Of the name, as in 'qwen*'.")] = "",
    task: TaskName = "",
    modality: Annotated[
        str, typer.Option("--modality", metavar="NAME", help="text, image, audio, video or time.")
    ] = "",
    backend: Annotated[str, typer.Option("--backend", metavar="NAME", help="Only what it has skills for.")] = "",
    size: Annotated[
        str, typer.Option("--size", metavar="MIN..MAX", help="Weights of the default model, as 1M..1B.")
    ] = "",
    json: Json = False,
    facts: given.FactDirs = None,
    templates: given.TemplateDirs = None,
) -> None:
    """Find families by name, task, modality, backend and size."""
    from model_registry.search import read_size

    config = given.configured(facts=facts, templates=templates)
    weights = read_size(size) if size else None
    _find(config, json, glob=glob, task=task, modality=modality, backend=backend, size=weights)


@app.command()
def show(name: Name, json: Json = False, facts: given.FactDirs = None) -> None:
    """Show all that is known about a family, and the files that say so."""
    from model_registry import shown
    from model_registry.words import as_json, description

    registry = _facts(given.configured(facts=facts)).registry
    family = registry.family(name)
    files = [shown(path) for path in registry.layers.files(name)]
    value = {**as_json(family), "files": files, "digest": registry.digest(name)}
    _print(value, [*description(family), *(f"  from {file}" for file in files)], json)


@app.command()
def overrides(json: Json = False, facts: given.FactDirs = None) -> None:
    """List the families that people wrote something about, because transformers does not say it."""
    from model_registry.overrides import as_json
    from model_registry.overrides import overrides as written

    registry = _facts(given.configured(facts=facts)).registry
    found, total = written(registry), len(registry.names())
    width = max(map(len, found), default=0)
    lines = [f"{name:{width}}  {', '.join(places)}" for name, places in found.items()]
    one_in = f", one in {total // len(found)}" if found else ""
    _print(as_json(found, total), [*lines, f"{len(found)} of {total} families{one_in}"], json)


@app.command()
def validate(json: Json = False, facts: given.FactDirs = None) -> int:
    """Check every file of families and tasks; exits with 2 if something is wrong."""
    from generators.errors import BAD_INPUT
    from model_registry.checks import all_problems

    registry = _facts(given.configured(facts=facts)).registry
    problems = all_problems(registry)
    files = len(list(registry.layers.all_files()))
    rows = [{"where": one.where, "message": one.message, "hint": one.hint} for one in problems]
    found = f"{len(problems)} {'problem' if len(problems) == 1 else 'problems'}" if problems else "nothing is wrong"
    _print(rows, [*map(str, problems), f"{files} files of families: {found}"], json)
    return BAD_INPUT if problems else OK


@app.command()
def sync(
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit with 1 if something would change.")
    ] = False,
    recipes: Annotated[bool, typer.Option("--recipes/--no-recipes", help="Derive tiny checkpoints anew.")] = True,
    families: Annotated[str, typer.Option("--families", metavar="GLOB,..", help="Only these; the rest stays.")] = "*",
    seconds: Annotated[float, typer.Option("--timeout", metavar="SECONDS", min=1, help="For one recipe.")] = 180.0,
    jobs: Annotated[int, typer.Option("--jobs", metavar="N", min=1, help="Recipes at a time.")] = 1,
    into: Annotated[Path | None, typer.Option("--into", metavar="DIR", help="Folder of the snapshot.")] = None,
    against: Annotated[
        str, typer.Option("--against", metavar="VERSION", help="Only report what this transformers would change.")
    ] = "",
    write: Annotated[
        bool, typer.Option("--write", help="With --against an older one: note which families it has already.")
    ] = False,
    json: Json = False,
) -> int:
    """Read the installed transformers anew, and say what changed."""
    from model_registry.snapshot import HERE, Snapshot
    from model_registry.sync import sync as read
    from model_registry.words import summary, sync_json

    config = given.configured()
    known = Snapshot(into or config["snapshot"] or HERE)
    if against:
        from generators.against.comparison import Wish
        from generators.commands.against import report

        if check:
            raise BadRequest(_never_written())
        wish = Wish(families, recipes, seconds, jobs, config["scope"] == "key", write)
        return report(against, known, wish, config, as_json=json)
    if write:
        raise BadRequest(_written_anyway())
    with _progress() as progress:
        derive = _deriver(seconds, jobs) if recipes else None
        result = read(known, families, derive, progress)
    drifted, value, lines = result.drifted, sync_json(result), [*summary(result)]
    if not check:
        result.write()
    _print(value, [*lines, _verdict(drifted, check)], json)
    return FAILED if check and drifted else OK


@app.command("with", context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False})
def with_(
    version: Annotated[
        str, typer.Argument(metavar="VERSION", help="Of transformers: 5.22.1, 5.22 for its newest patch, or previous.")
    ],
    command: Annotated[list[str], typer.Argument(metavar="COMMAND...", help="A program and its arguments.")],
) -> int:
    """Run a program with another version of transformers, which is installed for that time only."""
    from generators.commands.against import run_with

    return run_with(version, command)


@dataclass(frozen=True)
class Wanted:
    """What somebody wants to add. source: a checkpoint; recipe: whether the tests use a tiny one of its config."""

    source: Path | None
    name: str
    like: str
    title: str
    recipe: bool
    seconds: float


@app.command()
def add(
    source: Annotated[
        Path | None,
        typer.Argument(metavar="[CHECKPOINT]", help="A checkpoint's folder or config.json; asks if not given."),
    ] = None,
    name: Annotated[str, typer.Option("--name", help="Of the family; by default the checkpoint's model_type.")] = "",
    like: Annotated[str, typer.Option("--like", metavar="FAMILY", help="The known family that it works like.")] = "",
    package: Annotated[
        str, typer.Option("--package", metavar="NAME", help="The package, installed or here, that defines it.")
    ] = "",
    title: Annotated[str, typer.Option("--title", help="As people write its name.")] = "",
    into: Annotated[Path | None, typer.Option("--into", metavar="DIR", help="Folder for the file.")] = None,
    recipe: Annotated[
        bool, typer.Option("--recipe", help="Let its tests use a tiny checkpoint of this very config.")
    ] = False,
    seconds: Annotated[float, typer.Option("--timeout", metavar="SECONDS", min=1, help="For the recipe.")] = 180.0,
    force: Annotated[bool, typer.Option("--force", help="Replace the file if there is one.")] = False,
    facts: given.FactDirs = None,
) -> None:
    """Add a family: write its file from a checkpoint, from a package, or from the answers to a few questions."""
    from model_registry import shown
    from model_registry.draft import home, write_all
    from model_registry.draft_recipe import trial
    from model_registry.layers import SHIPPED

    if recipe and not source:
        raise BadRequest(_recipe_of_nothing())
    registry = _facts(given.configured(facts=facts)).registry
    wanted = Wanted(source, name, like, title, recipe, seconds)
    drafts = _from_package(registry, package, wanted) if package else [_drafted(registry, wanted)]
    if not any(draft.facts for draft in drafts):
        print("nothing needs to be added: all that this checkpoint says is known already")
        return
    folder = into or (Path("families") if package else home(SHIPPED))
    with ExitStack() as trials:
        for draft in drafts:
            trials.enter_context(trial(draft, registry))
    for path in write_all(drafts, folder, force):
        print(f"created {shown(path)}")
    names = " ".join(draft.name for draft in drafts)
    print(f"next: generate skill {names} --hardware cpu{_facts_option(folder)}")


def _find(config: Config, as_json: bool, *, backend: str = "", **asked: Any) -> None:
    from model_registry.search import Query
    from model_registry.search import search as find
    from model_registry.words import listing, row

    facts = _facts(config)
    families = find(facts.registry, Query(**asked, served=_served_by(backend, facts) if backend else None))
    _print([row(family) for family in families], listing(families), as_json)


def _served_by(name: str, facts: Facts) -> Callable[[Family, FamilyTask], bool]:
    from generators.work import served

    backend = facts.hardware.backend(name)
    return lambda family, task: served(family, task, backend, facts)


def _drafted(registry: Registry, wanted: Wanted) -> Draft:
    """The file of one family, from a checkpoint or from answers."""
    from model_registry.draft import from_checkpoint
    from model_registry.draft_recipe import with_recipe

    if wanted.source is None:
        return _ask(registry, wanted.name, wanted.like, wanted.title)
    draft = from_checkpoint(wanted.source, registry, wanted.name, wanted.like, wanted.title)
    return with_recipe(draft, wanted.source, registry, wanted.seconds) if wanted.recipe else draft


def _from_package(registry: Registry, package: str, wanted: Wanted) -> list[Draft]:
    """The files of all families that a package defines, or of the one that is wanted."""
    from dataclasses import replace

    from model_registry.from_package import from_package

    if wanted.like:
        raise BadRequest(_both("--package", "--like"))
    sys.path.insert(0, str(Path.cwd()))  # a package that lies where the person is, as `python -m` finds it
    with _progress() as progress:
        drafts = from_package(package, registry, wanted.name, wanted.source, wanted.recipe, wanted.seconds, progress)
    if wanted.title and len(drafts) == 1:
        return [replace(drafts[0], facts={**drafts[0].facts, "title": wanted.title})]
    if wanted.title:
        raise BadRequest(_several(package, [draft.name for draft in drafts]))
    return drafts


def _ask(registry: Registry, name: str, like: str, title: str) -> Draft:
    """Asks a person for what the options do not say."""
    from model_registry.draft import Draft, check_name

    if not (name and like) and not sys.stdin.isatty():
        raise BadRequest(_nobody())
    name = name or _answer("Name of the family (its model_type)")
    check_name(name)
    if name in registry.names():
        raise BadRequest(_known(name))
    like = like or _answer("Known family that it works like")
    registry.family(like)
    facts = {"like": like, "title": title or (_answer("Name as people write it", name) if sys.stdin.isatty() else "")}
    return Draft(name, {key: value for key, value in facts.items() if value})


def _answer(question: str, default: str | None = None) -> str:
    try:
        return str(typer.prompt(question, default=default)).strip()
    except typer.Abort:
        raise KeyboardInterrupt from None


def _known(name: str) -> Problem:
    from model_registry import Problem

    hint = "To change a fact of it, write a file with that fact alone; see: generate registry show " + name
    return Problem(f"the family {name!r} is known already", hint=hint)


def _both(one: str, other: str) -> Problem:
    from model_registry import Problem

    return Problem(f"{one} and {other} exclude each other", hint="What a package says of its family needs no likeness.")


def _several(package: str, names: list[str]) -> Problem:
    from model_registry import Problem

    hint = "Say which with --name."
    return Problem(f"--title is for one family, and {package} has several: {', '.join(names)}", hint=hint)


def _nobody() -> Problem:
    from model_registry import Problem

    hint = "Give a checkpoint, or both --name and --like."
    return Problem("there is no terminal to ask questions on", hint=hint)


def _never_written() -> Problem:
    from model_registry import Problem

    return Problem(
        "--check and --against exclude each other",
        hint="--against writes nothing, and exits with 1 if something breaks.",
    )


def _written_anyway() -> Problem:
    from model_registry import Problem

    return Problem("--write belongs to --against", hint="Without it, sync writes unless there is --check.")


def _recipe_of_nothing() -> Problem:
    from model_registry import Problem

    return Problem("--recipe is made of a checkpoint's config.json", hint="Give a CHECKPOINT.")


def _facts_option(folder: Path) -> str:
    """How a later command is told of a folder that is not the project's own."""
    from model_registry.layers import SHIPPED

    if folder.resolve() == SHIPPED.resolve():
        return ""
    return f" --facts {folder.parent}" if folder.name == "families" else " (after moving it to a folder 'families')"


def _deriver(seconds: float, jobs: int) -> Callable[..., Any]:
    from model_registry.layers import Layers
    from model_registry.recipes import Limits, derive_all, requests
    from model_registry.snapshot import Snapshot
    from model_registry.tasks_yaml import read_tasks

    layers, tasks, known = Layers.open(), read_tasks(), Snapshot().all_facts()
    limits = Limits(seconds=seconds, jobs=jobs)
    return lambda families, progress: derive_all(
        requests(families, layers, tasks, {**known, **families}), progress, limits
    )


def _verdict(drifted: bool, check: bool) -> str:
    if not drifted:
        return "the snapshot is up to date"
    return "the snapshot is out of date: run `generate registry sync`" if check else "the snapshot is written anew"


@contextmanager
def _progress() -> Iterator[Callable[[str, int, int], None]]:
    """A progress bar on standard error; without a terminal, a line now and then: recipes take half an hour."""
    if not sys.stderr.isatty():
        yield _now_and_then
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        tasks: dict[str, Any] = {}

        def advance(what: str, done: int, total: int) -> None:
            if what not in tasks:
                tasks[what] = bar.add_task(what, total=total)
            bar.update(tasks[what], completed=done)

        yield advance


def _now_and_then(what: str, done: int, total: int) -> None:
    if done and (done % 100 == 0 or done == total):
        print(f"{what}: {done} of {total}", file=sys.stderr, flush=True)


def _facts(config: Config) -> Facts:
    from generators.facts import Facts, Sources

    return Facts(Sources(config["facts"], config["templates"], config["snapshot"]))


def _print(value: Any, lines: Iterable[str], as_json: bool) -> None:
    if as_json:
        import json

        print(json.dumps(value, indent=2, ensure_ascii=False))
        return
    for line in lines:
        print(line)
