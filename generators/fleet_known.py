"""A file of how families' tests ended, a line of JSON a target. What passed there has to go on passing."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generators.errors import BadRequest
from model_registry import Problem

if TYPE_CHECKING:
    from generators.fleet import Fleet
    from hardware_matrix.fleet.results import Row

ANEW = "`generate fleet record` writes it out of a run's results."


@dataclass(frozen=True, order=True)
class Known:
    """How the tests of a family ended on a backend. test: the one that the reason is about; both "" for `passed`."""

    backend: str
    family: str
    status: str
    test: str = ""
    reason: str = ""


def read(path: Path) -> list[Known]:
    """Raises BadRequest if there is no such file, or what is in it is something else."""
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
        return [Known(**json.loads(line)) for line in lines if line]
    except OSError as error:
        raise BadRequest(Problem(f"it cannot be read: {error.strerror}", path.as_posix(), ANEW)) from None
    except (TypeError, ValueError) as error:
        raise BadRequest(Problem(f"a line of it is no result of a family: {error}", path.as_posix(), ANEW)) from None


def text(known: Iterable[Known]) -> str:
    """The file's content, sorted."""
    said = [{key: value for key, value in asdict(one).items() if value} for one in sorted(known)]
    return "".join(f"{json.dumps(one, ensure_ascii=False)}\n" for one in said)


def renewed(known: Iterable[Known], rows: Iterable[Row], families: Collection[str]) -> list[Known]:
    """What is known after a run. rows: its results; families: those that there are, for the others are forgotten.

    Hardware or a package that was not there (`not_run`) does not take back what is known from where it was.
    """
    by_target = {(one.backend, one.family): one for one in known if one.family in families}
    for row in rows:
        target, verdict = (row.backend, row.family), row.verdict
        if verdict.status != "not_run" or target not in by_target:
            by_target[target] = Known(*target, verdict.status, verdict.test or "", verdict.reason)
    return sorted(by_target.values())


def passing(path: Path, fleet: Fleet) -> list[str]:
    """The families of the fleet that the file says pass on all its backends, sorted.

    Also those that there are no tests for any more. Raises BadRequest as `read` does, and if there is no such family.
    """
    passed = {(one.backend, one.family) for one in read(path) if one.status == "passed"}
    found = sorted(name for name in fleet.families if all((backend, name) in passed for backend in fleet.backends))
    if not found:
        backends = " and ".join(fleet.backends)
        raise BadRequest(Problem(f"none of these families is known to pass on {backends}", path.as_posix(), ANEW))
    return found


def broken(rows: Sequence[Row]) -> str:
    """What did not pass: "bert/cpu (failed), clip/cpu (unsupported)"; "" if all did."""
    lost = [row for row in rows if row.verdict.status != "passed"]
    return ", ".join(f"{row.family}/{row.backend} ({row.verdict.status.replace('_', ' ')})" for row in lost)


def difference(old: Iterable[Known], new: Iterable[Known]) -> str:
    """ "612 of 804 targets pass: 14 more, 2 no longer (bert/cpu, clip/cpu)"."""
    new = list(new)
    before, after = ({(one.family, one.backend) for one in some if one.status == "passed"} for some in (old, new))
    lost = ", ".join(f"{family}/{backend}" for family, backend in sorted(before - after))
    no_longer = f"{len(before - after)} no longer{f' ({lost})' if lost else ''}"
    return f"{len(after)} of {len(new)} targets pass: {len(after - before)} more, {no_longer}"
