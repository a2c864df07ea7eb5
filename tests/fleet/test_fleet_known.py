"""A file of what is known to pass: it is written out of a run, and turns a run red in which one of those does not."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from fleet_world import ROOT, World
from inline_snapshot import snapshot

from generators.facts import Facts
from generators.fleet_known import read
from hardware_matrix.fleet.summary import STATUSES

PASS, FAIL, SKIP = "assert Path()", 'assert False, "wrong by 3"', 'pytest.skip("no such device")'


@pytest.fixture
def recorded(world: World) -> World:
    """A world with a file of what its families came to."""
    world.plant(good=PASS, fine=PASS, sound=PASS, mistaken=FAIL, absent=SKIP, bare="").run()
    assert world.fleet("record", "known.jsonl").code == 0
    return world


def test_a_run_is_noted(recorded: World) -> None:
    assert Path("known.jsonl").read_text() == snapshot("""\
{"backend": "near", "family": "absent", "status": "not_run", "reason": "no such device"}
{"backend": "near", "family": "bare", "status": "unsupported", "reason": "bare has no tiny checkpoint (it is not in the snapshot; give it a `recipe`)"}
{"backend": "near", "family": "fine", "status": "passed"}
{"backend": "near", "family": "good", "status": "passed"}
{"backend": "near", "family": "mistaken", "status": "failed", "test": "test_it", "reason": "AssertionError: wrong by 3"}
{"backend": "near", "family": "sound", "status": "passed"}
""")
    again = recorded.fleet("record", "known.jsonl")
    assert again.out == "known.jsonl: 3 of 6 targets pass: 0 more, 0 no longer\n"


def test_what_another_run_says_is_put_in_place_of_it(recorded: World) -> None:
    recorded.plant(good=FAIL, mistaken=PASS, sound=SKIP)
    recorded.fleet("run", "good", "mistaken", "sound", "--backends", "near")
    (recorded.folder / "facts/families/fine.yaml").unlink()
    done = recorded.fleet("record", "known.jsonl")
    assert done.out == "known.jsonl: 2 of 5 targets pass: 1 more, 2 no longer (fine/near, good/near)\n"
    statuses = {one.family: one.status for one in read(Path("known.jsonl"))}
    assert statuses == {
        "absent": "not_run",
        "bare": "unsupported",
        "good": "failed",
        "mistaken": "passed",
        "sound": "passed",  # what was not there this time was there before
    }


def test_only_what_is_known_to_pass_is_run(recorded: World) -> None:
    run = recorded.run("--known", "known.jsonl", "--json")
    assert (run.code, run.statuses) == (0, dict.fromkeys(["fine", "good", "sound"], "passed"))


@pytest.mark.parametrize(
    ("body", "status"), [(FAIL, "failed"), ("os.abort()", "crashed"), (SKIP, "not run"), ("", "unsupported")]
)
def test_a_family_that_stopped_passing_is_a_failure(recorded: World, body: str, status: str) -> None:
    """Also where its tests are skipped now, or where there are none any more."""
    recorded.plant(sound=body)
    run = recorded.run("--known", "known.jsonl")
    assert run.code == 1
    assert run.err.splitlines()[-1] == f"known.jsonl says that these pass: sound/near ({status})"


def test_a_sample_of_them_is_drawn_and_told(recorded: World) -> None:
    recorded.plant(sound="")  # is drawn although it has no tests any more

    def drawn(key: str) -> tuple[int, str]:
        run = recorded.run("--known", "known.jsonl", "--sample", "1", "--rotate", key)
        return run.code, run.err.splitlines()[0]

    told = [drawn(key) for key in "abcdefg"]
    assert told == snapshot(
        [
            (1, "1 of 3 families, drawn with --rotate 'a': sound"),
            (0, "1 of 3 families, drawn with --rotate 'b': fine"),
            (1, "1 of 3 families, drawn with --rotate 'c': sound"),
            (0, "1 of 3 families, drawn with --rotate 'd': good"),
            (0, "1 of 3 families, drawn with --rotate 'e': good"),
            (0, "1 of 3 families, drawn with --rotate 'f': good"),
            (1, "1 of 3 families, drawn with --rotate 'g': sound"),
        ]
    )
    assert drawn("a") == told[0]


@pytest.mark.parametrize(
    ("content", "arguments", "message"),
    [
        (None, ["run", "good"], "gone.jsonl: it cannot be read: No such file or directory. `generate fleet record`"),
        ("[]\n", ["run", "good"], "gone.jsonl: a line of it is no result of a family: "),
        ('{"status": "passed"}\n', ["run", "good"], "gone.jsonl: a line of it is no result of a family: "),
        ("", ["run", "good"], "gone.jsonl: none of these families is known to pass on near. "),
    ],
)
def test_a_file_that_says_nothing_is_refused(
    world: World, content: str | None, arguments: list[str], message: str
) -> None:
    world.plant(good=PASS)
    if content is not None:
        world.write("gone.jsonl", content)
    run = world.fleet(*arguments, "--backends", "near", "--known", "gone.jsonl")
    assert run.code == 2
    assert f"error: {message}" in run.err


def test_the_committed_one_is_of_families_that_there_are() -> None:
    known, families = read(ROOT / "tests/fleet/known.jsonl"), Facts().registry.names()
    assert {one.status for one in known} <= {*STATUSES}
    assert {one.family for one in known} <= {*families}
    assert sum(one.status == "passed" for one in known) >= 50
    assert known == sorted(known)


def test_continuous_integration_runs_a_sample_that_its_commit_draws() -> None:
    assert "make test-sample" in (ROOT / ".ci/run").read_text().splitlines()
    command = ["make", "--dry-run", "--always-make", "test-sample", "KEY=abc"]
    shown = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert "generate fleet run --known tests/fleet/known.jsonl --sample 20 --rotate abc --fresh" in shown
