"""Results that cannot be used, and runs that are cut short: a sentence, and nothing that is lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest
from fleet_world import World
from inline_snapshot import snapshot

PASS, SLOW = "assert Path()", "time.sleep(600)"
linux = pytest.mark.skipif(sys.platform != "linux", reason="signals, and /proc to see who is left")


def wait_for(condition: Callable[[], bool], seconds: float = 60.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not come about"
        time.sleep(0.05)


def gone(process: int) -> bool:
    """Whether a process has ended; one that nobody has asked about yet has no command any more."""
    command = Path(f"/proc/{process}/cmdline")
    return not command.exists() or not command.read_bytes()


def test_results_in_use(world: World) -> None:
    world.plant(good=PASS).run()
    holds = f"import duckdb, sys\nheld = duckdb.connect({str(world.results)!r})\nprint('held', flush=True)\nsys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", holds], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        runs = [world.run(), world.fleet("show")]
        holder.kill()
    assert [(run.code, run.err.replace(str(holder.pid), "N")) for run in runs] == snapshot(
        [
            (
                2,
                "error: build/fleet/fleet.duckdb: process N is using these results. Wait for it to end, or choose another --out.\n",
            ),
            (
                2,
                "error: build/fleet/fleet.duckdb: process N is using these results. Wait for it to end, or choose another --out.\n",
            ),
        ]
    )


def test_results_that_are_damaged(world: World) -> None:
    world.plant(good=PASS).run()
    world.results.write_bytes(b"\0" * 10_000)
    run = world.run()
    assert (run.code, run.err) == snapshot(
        (
            2,
            'error: build/fleet/fleet.duckdb: the results are damaged: IO Error: The file "WORLD/build/fleet/fleet.duckdb" exists, but it is not a valid DuckDB database file! Move the file away, or delete it: every test is then run again.\n',
        )
    )
    assert world.results.read_bytes() == b"\0" * 10_000


def test_results_that_are_cut_off(world: World) -> None:
    world.plant(good=PASS).run()
    world.results.write_bytes(world.results.read_bytes()[:5_000])
    run = world.run()
    assert run.code == 2
    assert "the results are damaged" in run.err


def test_some_other_database(world: World) -> None:
    world.results.parent.mkdir(parents=True)
    with duckdb.connect(world.results) as other:
        other.execute("CREATE TABLE birds (name VARCHAR)")
    run = world.plant(good=PASS).run()
    assert (run.code, run.err) == snapshot(
        (2, "error: build/fleet/fleet.duckdb: this is some other database. Choose another folder with --out.\n")
    )


def test_results_of_a_newer_program(world: World) -> None:
    world.plant(good=PASS).run()
    with duckdb.connect(world.results) as newer:
        newer.execute("UPDATE meta SET value = '99'")
    run = world.fleet("show")
    assert (run.code, run.err) == snapshot(
        (
            2,
            "error: build/fleet/fleet.duckdb: the schema of these results is 99, this version of the program knows 2. Use the program that wrote them, or choose another folder with --out.\n",
        )
    )


@linux
def test_a_run_that_is_killed_goes_on(world: World) -> None:
    """The runner is killed while the third target runs: the first two are there, and no child is left."""
    world.plant(a=PASS, b=PASS, c=SLOW, d=PASS)
    with world.begin() as runner:
        wait_for(lambda: "c" in world.begun())
        child = world.begun()["c"]
        assert not gone(child)
        runner.kill()
        runner.communicate()
    assert world.ran == ["a", "b", "c"]
    wait_for(lambda: gone(child))
    shown = world.fleet("show", "--json")
    assert shown.statuses == {"a": "passed", "b": "passed"}
    assert shown.json["backends"]["near"]["all"]["waiting"] == 2

    world.plant(c=PASS)
    run = world.run("--json")

    assert sorted(world.ran) == ["c", "d"]
    assert (run.code, set(run.statuses.values())) == (0, {"passed"})


@linux
def test_ctrl_c_stops_and_the_same_command_goes_on(world: World) -> None:
    world.plant(a=PASS, b=PASS, c=SLOW, d=PASS)
    with world.begin() as runner:
        wait_for(lambda: "c" in world.begun())
        child = world.begun()["c"]
        os.killpg(runner.pid, signal.SIGINT)
        out, err = runner.communicate(timeout=30)
    assert (runner.returncode, out) == (130, "")
    assert err.splitlines()[1:] == snapshot(
        [
            "stopped: 2 of 4 targets are done; the same command goes on from there",
            "interrupted; nothing is half written",
        ]
    )
    wait_for(lambda: gone(child))
    assert world.ran == ["a", "b", "c"]

    world.plant(c=PASS).run()

    assert sorted(world.ran) == ["c", "d"]
