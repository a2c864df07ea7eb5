"""What was asked for, and the targets that its names stand for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from itertools import product
from pathlib import Path

from generators.facts import Facts
from generators.target import ARTIFACTS, Options, Target


@dataclass(frozen=True)
class Request:
    """What was asked for.

    families: names; empty means those that `glob` and `key` leave of all.
    backends: names; empty means every backend that has templates.
    options: the tasks and the precision asked for.
    """

    artifacts: tuple[str, ...] = ARTIFACTS
    families: tuple[str, ...] = ()
    backends: tuple[str, ...] = ()
    options: Options = field(default_factory=Options)
    glob: str = ""
    key: bool = False

    @property
    def exact(self) -> bool:
        """Whether each target was named, so that one that cannot be is a mistake rather than one to leave out."""
        return bool(self.families) and bool(self.backends) and len(self.artifacts) == 1


@dataclass(frozen=True)
class Wanted:
    """The targets that a request stands for, sorted, and the backends that it is about."""

    targets: tuple[Target, ...]
    backends: tuple[str, ...]


def wanted(request: Request, facts: Facts, cache: Callable[[], Path]) -> Wanted:
    """Raises BadRequest with every name that is not known, and as `reach` does.

    cache: gives the folder where it may be remembered which targets there are.
    """
    families = known_families(request, facts)
    if request.families and request.backends:
        named = {Target(*names) for names in product(families, request.backends, request.artifacts)}
        return Wanted(tuple(sorted(named)), request.backends)
    from generators.reach import reach

    found = reach(families, request.backends, request.artifacts, request.options, facts, cache())
    unserved = set(request.families).difference(target.family for target in found.targets)
    hopeless = {Target(*names) for names in product(unserved, found.backends, request.artifacts)}
    return Wanted(tuple(sorted({*found.targets, *hopeless})), found.backends)


def known_families(request: Request, facts: Facts) -> list[str]:
    """The families that a request names. Raises BadRequest with every name of the request that is not known."""
    families = _families(request, facts)
    unknown = set(families).difference(facts.registry.names()) or set(request.backends).difference(
        facts.hardware.names()
    )
    if unknown or not families or (request.options.tasks and set(request.options.tasks) - set(facts.registry.tasks())):
        from generators.mistakes import refuse_names

        refuse_names(request, facts)
    return families


def about(request: Request, wanted: Wanted, targets: Iterable[Target], facts: Facts) -> set[Target]:
    """Those of some targets that the request is about, although it does not want them: they are to be removed.

    Of a family or a backend that is no more, that is so unless the request names others. A request for some tasks is
    about no target as a whole.
    """
    mine = [target for target in targets if target.artifact in request.artifacts and not request.options.tasks]
    if not mine:
        return set()
    families, known = set(_families(request, facts)), set(facts.registry.names())
    backends, known_backends = set(wanted.backends), set(facts.hardware.names())
    named = bool(request.families or request.glob)
    return {
        target
        for target in mine
        if (target.family in families or not (named or target.family in known))
        and (target.backend in backends or not (request.backends or target.backend in known_backends))
    }


def _families(request: Request, facts: Facts) -> list[str]:
    names = request.families or (facts.registry.key() if request.key else facts.registry.names())
    return [name for name in names if fnmatchcase(name, request.glob)] if request.glob else list(names)
