"""From targets to finished texts: the part of a run that is paid by the file, in one process or in several."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generators.cache import Cache
from generators.facts import Facts
from generators.finish import Draft, finish_all
from generators.languages import Flaw, language
from generators.render import Renderer, RenderError, blame
from generators.target import Options, Order, Target
from generators.work import Output, Work, look_up
from model_registry import FactsError, Problem, shown


@dataclass(frozen=True)
class Product:
    """What one target became.

    files: (path below the output folder, finished text, the template it came from).
    """

    target: Target
    options: Options
    tasks: tuple[str, ...]
    templates: tuple[str, ...]
    probes: tuple[str, ...]
    files: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Harvest:
    """What some orders became. faults: each problem with the path of an output that it kept from being made."""

    products: tuple[Product, ...]
    faults: tuple[tuple[Problem, str], ...] = ()

    @property
    def problems(self) -> list[Problem]:
        """Each problem once, with the files that it stands in the way of."""
        paths: dict[Problem, dict[str, None]] = {}
        for problem, path in self.faults:
            paths.setdefault(problem, {})[path] = None
        return [replace(problem, message=f"{problem.message} (in {_some(found)})") for problem, found in paths.items()]


@dataclass(frozen=True)
class _Drawn:
    """A target that was rendered and is not finished yet."""

    work: Work
    closure: tuple[str, ...]
    drafts: tuple[tuple[Output, Draft], ...]


def produce(orders: Sequence[Order], facts: Facts, cache: Cache) -> Harvest:
    """Renders, validates and formats targets. What is wrong with templates is collected; targets that there is
    nothing to generate for are left out. Raises FactsError for facts that cannot be used."""
    renderer = Renderer(facts)
    faults: list[tuple[Problem, str]] = []
    drawn: list[_Drawn] = []
    for target, options in orders:
        work = look_up(target, options, facts)
        if isinstance(work, Work):
            try:
                drawn.append(_draw(work, renderer))
            except Undrawable as error:
                faults += error.faults
    finished = finish_all((draft for one in drawn for _, draft in one.drafts), cache)
    products = []
    for one in drawn:
        flawed = list(_flaws(one, finished, facts))
        faults += flawed
        if not flawed:
            products.append(_product(one, finished))
    return Harvest(tuple(products), tuple(faults))


class Undrawable(Exception):
    """A target whose templates fail. faults: as a harvest has them."""

    def __init__(self, faults: list[tuple[Problem, str]]) -> None:
        self.faults = faults
        super().__init__(faults)


def _draw(work: Work, renderer: Renderer) -> _Drawn:
    """Raises Undrawable with the problems of all outputs."""
    drafts: list[tuple[Output, Draft]] = []
    faults: list[tuple[Problem, str]] = []
    closure: tuple[str, ...] = ()
    for output in work.outputs:
        try:
            drafts.append((output, Draft(language(output.path), renderer.render(work, output))))
            closure = closure or renderer.closure(work)
        except (RenderError, FactsError) as error:
            faults += [(problem, output.path) for problem in error.problems]
    if faults:
        raise Undrawable(faults)
    return _Drawn(work, closure, tuple(drafts))


def _some(paths: Iterable[str]) -> str:
    first, *more = paths
    return f"{first} and {len(more)} more" if more else first


def _product(drawn: _Drawn, finished: Mapping[Draft, str | list[Flaw]]) -> Product:
    work = drawn.work
    return Product(
        target=work.target,
        options=work.options,
        tasks=tuple(task.name for task in work.tasks),
        templates=drawn.closure,
        probes=work.probes,
        files=tuple((output.path, str(finished[draft]), output.template) for output, draft in drawn.drafts),
    )


def _flaws(drawn: _Drawn, finished: Mapping[Draft, str | list[Flaw]], facts: Facts) -> Iterator[tuple[Problem, str]]:
    for output, draft in drawn.drafts:
        result = finished[draft]
        for flaw in result if isinstance(result, list) else ():
            line = f": {flaw.source.strip()}" if flaw.source else ""
            where = _origin(flaw, output, drawn.closure, facts)
            yield Problem(f"{flaw.message}{line}", where, "Correct the template, or what it is given."), output.path


def _origin(flaw: Flaw, output: Output, closure: tuple[str, ...], facts: Facts) -> str:
    paths = {name: path for name in closure if (path := facts.templates.path(name)) is not None}
    found = blame(flaw.source, {name: path.read_text(encoding="utf-8") for name, path in paths.items()})
    if found is not None:
        return shown(paths[found[0]], found[1])
    return shown(paths[output.template]) if output.template in paths else output.template
