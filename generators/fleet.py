"""The fleet: every family that there are tests for, on some backends, generated into a folder and ready to be run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from generators.errors import BadRequest
from generators.facts import Facts
from generators.request import Request, known_families
from generators.target import Options, Target
from generators.work import Nothing, Work, look_up

if TYPE_CHECKING:
    from hardware_matrix.fleet import FleetTarget, Scope, Verdict


@dataclass(frozen=True)
class Fleet:
    """Families on backends. works: the tests that there are; nothings: why there are no others."""

    families: tuple[str, ...]
    backends: tuple[str, ...]
    works: tuple[Work, ...]
    nothings: tuple[Nothing, ...]

    @property
    def tested(self) -> list[str]:
        """The families that there are tests for, sorted."""
        return sorted({work.target.family for work in self.works})

    @property
    def request(self) -> Request:
        """What has to be generated: the tests and the skills that they test."""
        return Request(("skill", "test"), tuple(self.tested), self.backends)

    def only(self, families: Iterable[str]) -> Fleet:
        """The same of some of its families."""
        chosen = frozenset(families)
        return Fleet(
            tuple(name for name in self.families if name in chosen),
            self.backends,
            tuple(work for work in self.works if work.target.family in chosen),
            tuple(nothing for nothing in self.nothings if nothing.target.family in chosen),
        )


def fleet(request: Request, facts: Facts) -> Fleet:
    """The fleet of the families and backends of a request.

    Raises BadRequest with every name that is not known or every template that is missing, and FactsError if the facts
    of a family cannot be used.
    """
    families = known_families(request, facts)
    targets = [Target(family, backend, "test") for backend in request.backends for family in families]
    found = [look_up(target, Options(), facts) for target in targets]
    nothings = tuple(nothing for nothing in found if isinstance(nothing, Nothing))
    if mistakes := [nothing.reason for nothing in nothings if nothing.mistaken]:
        raise BadRequest(dict.fromkeys(mistakes))
    return Fleet(tuple(families), request.backends, tuple(work for work in found if isinstance(work, Work)), nothings)


def sampled(families: Sequence[str], count: int, key: str) -> list[str]:
    """`count` of the families, which ones only their names and the key decide: another key gives others."""
    drawn = sorted(families, key=lambda family: sha256(f"{key}\0{family}".encode()).digest())[:count]
    return sorted(drawn)


def scope(fleet: Fleet, facts: Facts) -> Scope:
    """What a run of the fleet covers."""
    from hardware_matrix.fleet import Scope

    return Scope(fleet.backends, {family: facts.registry.facts(family)["classes"] for family in fleet.families})


def runnable(fleet: Fleet, tree: Path) -> list[FleetTarget]:
    """The targets whose tests are in the tree, with the hashes of what is there."""
    from hardware_matrix.fleet import FleetTarget, fingerprint, relevant_versions

    versions = {work.backend.name: relevant_versions(work.backend.packages) for work in fleet.works}
    return [
        FleetTarget(
            family=work.target.family,
            backend=work.target.backend,
            tests=(path := tree.resolve() / work.outputs[0].path),
            suites={suite(task.name): task.model_class for task in work.tasks},
            artifact=fingerprint(path.parent),
            versions=versions[work.backend.name],
        )
        for work in fleet.works
    ]


def suite(task: str) -> str:
    """The test class of a task's skill: "TestFillMask" of "fill_mask"."""
    return "Test" + "".join(word.capitalize() for word in task.split("_"))


def unsupported(fleet: Fleet, tree: Path) -> Mapping[FleetTarget, Verdict]:
    """The targets that there are no tests for, each with the reason."""
    from hardware_matrix.fleet import FleetTarget, Verdict

    return {
        FleetTarget(none.target.family, none.target.backend, tree): Verdict("unsupported", _reason(none))
        for none in fleet.nothings
    }


def _reason(nothing: Nothing) -> str:
    """Why there are no tests, without saying once more of what."""
    target = nothing.target
    return nothing.reason.message.removeprefix(f"no test for {target.family} on {target.backend}: ")
