"""`generate fleet run` and `show`: what they print, what they answer, and what is not run a second time."""

from __future__ import annotations

import re

import pytest
from fleet_world import World
from inline_snapshot import snapshot

PASS, FAIL, CRASH = "assert Path()", 'assert False, "wrong by 3"', "os.abort()"
SKIP = 'pytest.skip("no such device")'


def test_what_a_person_sees(world: World) -> None:
    world.plant(good=PASS, mistaken=FAIL, absent=SKIP, crashing=CRASH, bare="")
    run = world.run("--jobs", "1")
    assert run.code == 1
    assert "\n".join(map(str.rstrip, run.out.splitlines())) == snapshot("""\
backend       families  passed  failed  crashed  not run  unsupported  passed %
near     all         5       1       1        1        1            1      20.0

targets  status       reason, and whose
      1  crashed      test_it: SIGABRT
                      crashing
      1  failed       test_it: AssertionError: wrong by N
                      mistaken
      1  not run      no such device
                      absent
      1  unsupported  FAMILY has no tiny checkpoint (it is not in the snapshot; give it a '...')
                      bare

4 targets with tests: 1 passed, 1 failed, 1 crashed, 1 not run; what the others printed is in build/fleet/logs\
""")
    assert re.sub(r"\d+\.\d s", "N s", run.err) == snapshot("""\
build/fleet/tree: 8 targets, 8 files: 8 created in N s
absent/near  not run  no such device
crashing/near  crashed  test_it: SIGABRT
mistaken/near  failed  test_it: AssertionError: wrong by 3
""")
    shown = world.fleet("show")
    assert (shown.code, shown.out, shown.err) == (0, run.out, "")


def test_all_that_ran_passed(world: World) -> None:
    run = world.plant(good=PASS, fine=PASS, absent=SKIP, bare="").run("--json")
    assert (run.code, run.statuses) == (
        0,
        {"good": "passed", "fine": "passed", "absent": "not_run", "bare": "unsupported"},
    )


@pytest.mark.parametrize("body", [SKIP, ""])
def test_a_run_that_ran_nothing_is_no_success(world: World, body: str) -> None:
    assert world.plant(lonely=body).run().code == 1


def test_what_programs_read(world: World) -> None:
    run = world.plant(mistaken=FAIL, bare="").run("--json")
    mistaken = next(target for target in run.json["targets"] if target["family"] == "mistaken")
    assert re.fullmatch("[0-9a-f]{64}", mistaken.pop("artifact"))
    assert mistaken.pop("seconds") > 0
    assert mistaken.pop("peak_bytes") > 0
    (test,) = mistaken.pop("tests")
    assert test.pop("seconds") > 0
    assert test == {"name": "test_it", "outcome": "failed", "reason": "AssertionError: wrong by 3"}
    assert mistaken == {
        "family": "mistaken",
        "backend": "near",
        "status": "failed",
        "test": "test_it",
        "reason": "AssertionError: wrong by 3",
        "model_classes": ["ToyModel"],
        "passed_classes": [],
        "ran_in": 1,
    }
    assert run.json["backends"]["near"]["all"] == {"families": 2, "failed": 1, "unsupported": 1, "passed_share": 0.0}
    assert run.json["reasons"][0] == {
        "status": "failed",
        "test": "test_it",
        "reason": "AssertionError: wrong by N",
        "families": ["mistaken"],
        "count": 1,
    }
    assert world.fleet("show", "--json").json == run.json


def test_what_has_a_result_is_not_run_again(world: World) -> None:
    world.plant(good=PASS, mistaken=FAIL, crashing=CRASH)
    first = world.run("--json")
    assert sorted(world.ran) == ["crashing", "good", "mistaken"]

    again = world.run("--json")

    assert world.ran == []
    assert (again.code, again.statuses) == (1, first.statuses)
    assert [target["tests"] for target in again.json["targets"]] == [
        target["tests"] for target in first.json["targets"]
    ]
    assert "3 of 3 targets have a result already" in again.err


def test_other_bytes_are_run(world: World) -> None:
    world.plant(good=PASS, mistaken=FAIL).run()
    assert sorted(world.ran) == ["good", "mistaken"]
    world.plant(mistaken=PASS)
    run = world.run("--json")
    assert (world.ran, run.code, run.statuses) == (["mistaken"], 0, {"good": "passed", "mistaken": "passed"})


def test_other_packages_are_run(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.plant(good=PASS).run()
    assert world.ran == ["good"]
    monkeypatch.setattr("hardware_matrix.fleet.versions.SHARED", ("duckdb",))
    world.run()
    assert world.ran == ["good"]


def test_hardware_that_was_not_there_is_looked_for_again(world: World) -> None:
    world.plant(absent=SKIP, good=PASS).run()
    assert sorted(world.ran) == ["absent", "good"]
    world.run()
    assert world.ran == ["absent"]


def test_fresh_and_retry(world: World) -> None:
    world.plant(good=PASS, mistaken=FAIL, crashing=CRASH).run()
    assert sorted(world.ran) == ["crashing", "good", "mistaken"]
    world.run("--retry")
    assert world.ran == ["crashing"]
    world.run("--fresh")
    assert sorted(world.ran) == ["crashing", "good", "mistaken"]


def test_a_run_of_one_family_leaves_the_results_of_others(world: World) -> None:
    world.plant(good=PASS, fine=PASS).run()
    assert world.fleet("run", "good", "--backends", "near", "--json").statuses == {"good": "passed"}
    world.run()
    assert sorted(world.ran) == ["fine", "good"]


def test_a_sample_is_drawn_by_its_key_alone(world: World) -> None:
    world.plant(**{f"family{number}": PASS for number in range(9)}, bare="")

    def drawn(*arguments: str) -> list[str]:
        return sorted(world.run("--json", "--sample", "3", *arguments).statuses)

    weeks = [drawn("--rotate", f"2026-W{week}") for week in (1, 2, 3)]
    assert weeks == snapshot(
        [["family4", "family7", "family8"], ["family4", "family6", "family8"], ["family6", "family7", "family8"]]
    )
    assert drawn("--rotate", "2026-W1") == weeks[0]
    assert len(drawn()) == 3


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["run", "god", "--backends", "near"], "no family 'god'. Did you mean 'good'?"),
        (["run", "good", "--backends", "nera"], "no backend 'nera'. Did you mean 'near'?"),
        (["run", "good", "--families", "g*"], "FAMILY..., --families and --key exclude each other. Give one of them."),
        (["run", "--families", "q_q*"], "no family matches 'q_q*'."),
        (["run", "good", "--rotate", "x"], "--rotate says which families --sample draws. Give --sample N too."),
        (["run", "good", "--jobs", "0"], "invalid value for '--jobs'"),
        (["show"], "there are no results here. Run `generate fleet run` first, with the same --out."),
    ],
)
def test_bad_usage(world: World, arguments: list[str], message: str) -> None:
    run = world.plant(good=PASS).fleet(*arguments)
    assert run.code == 2
    assert message in run.err
    assert not world.results.exists()
