"""The results of fleet runs, in one DuckDB file. One process writes, a transaction a target."""

from __future__ import annotations

import errno
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from hardware_matrix.fleet.pool import Limits
from hardware_matrix.fleet.results_file import ResultsUnusable as ResultsUnusable
from hardware_matrix.fleet.results_file import connect
from hardware_matrix.fleet.target import Case, FleetTarget, Scope, Verdict

# Whatever else they say, results of these kinds say nothing about the hardware that is there now.
UNSETTLED = ("not_run", "unsupported")


@dataclass(frozen=True)
class Row:
    """A target of a run. verdict: without its cases. passed_classes: of which every test passed that was not skipped. ran_in: the run that ran it."""

    family: str
    backend: str
    verdict: Verdict
    artifact: str
    model_classes: tuple[str, ...]
    passed_classes: tuple[str, ...]
    ran_in: int


class Results:
    """An open file of results."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, path: Path) -> None:
        self._connection = connection
        self._path = path

    @classmethod
    @contextmanager
    def open(cls, path: Path, *, read_only: bool = False) -> Iterator[Results]:
        """Raises ResultsUnusable, or OSError where its folder cannot be made."""
        with closing(connect(path, read_only=read_only)) as connection:
            yield cls(connection, path)

    def begin(self, scope: Scope, limits: Limits, environment: Mapping[str, object]) -> int:
        """A new run; its number."""
        with self._transaction():
            run = (self.latest() or 0) + 1
            self._connection.execute(
                "INSERT INTO fleet_runs VALUES (?, ?, NULL, ?, ?, ?, ?, ?)",
                [
                    run,
                    _now(),
                    list(scope.backends),
                    limits.jobs,
                    limits.seconds,
                    limits.memory,
                    json.dumps(environment),
                ],
            )
            families = [(run, family, json.dumps(classes)) for family, classes in scope.classes.items()]
            self._insert("fleet_families", families)
        return run

    def settled(self, targets: Sequence[FleetTarget], without: Sequence[str] = ()) -> dict[FleetTarget, Row]:
        """Those of the targets whose bytes and packages have a result, with the latest one.

        without: statuses that do not count as one.
        """
        refused = [*UNSETTLED, *without]
        rows = self._connection.execute(
            "SELECT * EXCLUDE (run, versions), versions FROM fleet_targets WHERE run = ran_in ORDER BY run"
        ).fetchall()
        latest = {(row[0], row[1], row[5], _same(json.loads(row[-1]))): _row(row[:-1]) for row in rows}
        found = {
            target: latest.get((target.family, target.backend, target.artifact, _same(target.versions)))
            for target in targets
        }
        return {target: row for target, row in found.items() if row is not None and row.verdict.status not in refused}

    def take_over(self, run: int, rows: Mapping[FleetTarget, Row]) -> None:
        """Makes results of earlier runs part of this one."""
        with self._transaction():
            self._insert(
                "fleet_targets",
                [_values(run, target, row.verdict, row.passed_classes, row.ran_in) for target, row in rows.items()],
            )

    def record(self, run: int, verdicts: Mapping[FleetTarget, Verdict]) -> None:
        """Adds results of this run, all or none."""
        with self._transaction():
            self._insert(
                "fleet_targets",
                [_values(run, target, verdict, _passed(target, verdict), run) for target, verdict in verdicts.items()],
            )
            self._insert(
                "fleet_operators",
                [
                    (run, target.family, target.backend, program.name, operator, count)
                    for target, verdict in verdicts.items()
                    for program in verdict.programs
                    for operator, count in program.operators.items()
                ],
            )
            self._insert(
                "fleet_tests",
                [
                    (run, target.family, target.backend, position, case.name, case.outcome, case.seconds, case.reason)
                    for target, verdict in verdicts.items()
                    for position, case in enumerate(verdict.cases)
                ],
            )

    def finish(self, run: int) -> None:
        """Notes that the run came to its end."""
        with self._transaction():
            self._connection.execute("UPDATE fleet_runs SET finished = ? WHERE run = ?", [_now(), run])

    def latest(self) -> int | None:
        """The number of the latest run."""
        row = self._connection.execute("SELECT max(run) FROM fleet_runs").fetchone()
        return row[0] if row else None

    def scope(self, run: int) -> Scope:
        """What a run was to cover. Raises LookupError if there is no such run."""
        row = self._connection.execute("SELECT backends FROM fleet_runs WHERE run = ?", [run]).fetchone()
        if row is None:
            raise LookupError(run)
        families = self._connection.execute(
            "SELECT family, classes FROM fleet_families WHERE run = ? ORDER BY family", [run]
        ).fetchall()
        return Scope(tuple(row[0]), {family: json.loads(classes) for family, classes in families})

    def rows(self, run: int) -> list[Row]:
        """The targets of a run that have a result, by backend and family."""
        rows = self._connection.execute(
            "SELECT * EXCLUDE (run, versions) FROM fleet_targets WHERE run = ? ORDER BY backend, family", [run]
        ).fetchall()
        return [_row(row) for row in rows]

    def cases(self, run: int) -> dict[tuple[str, str], list[Case]]:
        """The tests of a run's targets by (family, backend), in the order in which they ran."""
        rows = self._connection.execute(
            """
            SELECT family, backend, tests.test, tests.outcome, tests.seconds, tests.reason
            FROM fleet_tests AS tests JOIN fleet_targets AS targets USING (family, backend)
            WHERE targets.run = ? AND tests.run = targets.ran_in
            ORDER BY family, backend, tests.position
            """,
            [run],
        ).fetchall()
        found: dict[tuple[str, str], list[Case]] = {}
        for family, backend, *case in rows:
            found.setdefault((family, backend), []).append(Case(*case))
        return found

    def operators(self, run: int) -> dict[str, dict[str, int]]:
        """By backend, the operators of all programs that models were converted to, and how many families have each."""
        rows = self._connection.execute(
            """
            SELECT backend, operator, count(DISTINCT family) AS families
            FROM fleet_operators AS operators JOIN fleet_targets AS targets USING (family, backend)
            WHERE targets.run = ? AND operators.run = targets.ran_in
            GROUP BY ALL ORDER BY backend, families DESC, operator
            """,
            [run],
        ).fetchall()
        found: dict[str, dict[str, int]] = {}
        for backend, operator, families in rows:
            found.setdefault(backend, {})[operator] = families
        return found

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """Raises OSError where the disk does not take it."""
        try:
            self._connection.execute("BEGIN")
            yield
            self._connection.execute("COMMIT")
        except duckdb.IOException as error:
            code = errno.ENOSPC if "No space" in str(error) else errno.EIO
            raise OSError(code, str(error).splitlines()[0], str(self._path)) from error
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise

    def _insert(self, table: str, rows: Sequence[tuple[object, ...]]) -> None:
        if rows:
            marks = ", ".join("?" * len(rows[0]))
            self._connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)


def _passed(target: FleetTarget, verdict: Verdict) -> list[str]:
    return sorted({model_class for suite, model_class in target.suites.items() if verdict.passed(suite)})


def _values(
    run: int, target: FleetTarget, verdict: Verdict, passed_classes: Sequence[str], ran_in: int
) -> tuple[object, ...]:
    return (
        run,
        target.family,
        target.backend,
        verdict.status,
        verdict.test,
        verdict.reason,
        target.artifact,
        json.dumps(dict(target.versions), sort_keys=True),
        target.model_classes,
        list(passed_classes),
        verdict.seconds,
        verdict.peak_bytes,
        ran_in,
    )


def _row(values: Sequence[object]) -> Row:
    family, backend, status, test, reason, artifact, classes, passed, seconds, peak, ran_in = values
    verdict = Verdict(status, reason, test, seconds, peak)  # type: ignore[arg-type]
    return Row(str(family), str(backend), verdict, str(artifact), tuple(classes), tuple(passed), ran_in)  # type: ignore[arg-type]


def _same(versions: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(versions.items()))


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None)
