"""The same facts make the same bytes: whatever the hash seed, the order and the number of processes."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from house import House
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generators import workers
from generators.facts import Facts, Sources
from generators.target import Options, Order, Target

REQUEST = ("all", "acme", "zeta-x", "--hardware", "near,far")


def orders() -> list[Order]:
    names = [(family, backend) for family in ("acme", "zeta-x") for backend in ("near", "far")]
    return [(Target(*name, artifact), Options()) for name in names for artifact in ("skill", "test")]


@pytest.fixture
def facts(house: House) -> Facts:
    return Facts(Sources((house.folder / "facts",), (house.folder / "templates",)))


def test_three_hash_seeds_make_the_same_tree(house: House) -> None:
    trees = []
    for seed in ("0", "1", "4242"):
        run = house.apart(*REQUEST, "--out", f"seed{seed}", PYTHONHASHSEED=seed, GENERATE_CACHE=f"cache{seed}")
        assert run.code == 0, run.err
        trees.append(contents(house.folder / f"seed{seed}"))
    assert len(trees[0]) == 25
    assert trees[0] == trees[1] == trees[2]


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_the_number_of_processes_changes_nothing(
    facts: Facts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, jobs: int
) -> None:
    alone = workers.produce_all(orders(), facts, tmp_path / "alone", jobs=1)
    monkeypatch.setattr(workers, "_WORTH_A_PROCESS", 1)
    monkeypatch.setattr(workers, "_BATCH", 3)

    together = workers.produce_all(orders(), facts, tmp_path / "together", jobs)

    assert together == alone
    assert len(alone.products) == 8


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10_000), size=st.integers(1, 8))
def test_order_and_batches_change_nothing(facts: Facts, tmp_path: Path, seed: int, size: int) -> None:
    shuffled = orders()
    random.Random(seed).shuffle(shuffled)
    batches = [shuffled[start : start + size] for start in range(0, len(shuffled), size)]

    made = [product for batch in batches for product in workers.produce_all(batch, facts, tmp_path, 1).products]

    whole = workers.produce_all(orders(), facts, tmp_path, 1).products
    assert sorted(made, key=lambda product: product.target) == sorted(whole, key=lambda product: product.target)


def test_all_problems_are_found_by_any_number_of_processes(
    house: House, facts: Facts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.replace("templates/toy/embedding.py.jinja", "pooling =", "pooling = =")
    house.replace("templates/toy/test.py.jinja", "assert [", "assert nothing[")
    alone = workers.produce_all(orders(), facts, tmp_path, jobs=1)
    monkeypatch.setattr(workers, "_WORTH_A_PROCESS", 1)

    assert workers.produce_all(orders(), facts, tmp_path, jobs=2).problems == alone.problems
    assert len(alone.problems) == 4


def test_the_order_of_names_changes_nothing(house: House) -> None:
    house.generate("skill", "acme", "zeta-x", "--hardware", "near,far", "--out", "one")
    house.generate("skill", "zeta-x", "acme", "--hardware", "far,near", "--out", "two")
    assert contents(house.folder / "one") == contents(house.folder / "two") != {}


def test_one_run_and_several_make_the_same_tree(house: House) -> None:
    house.generate(*REQUEST, "--out", "one")
    for family in ("zeta-x", "acme"):
        for backend in ("near", "far"):
            for artifact in ("test", "skill"):
                house.generate(artifact, family, "--hardware", backend, "--out", "two")
    assert contents(house.folder / "one") == contents(house.folder / "two") != {}


def test_no_line_tells_where_or_when(house: House) -> None:
    house.generate(*REQUEST)
    whole = "".join(contents(house.out).values())
    assert str(house.folder) not in whole
    assert str(Path.home()) not in whole


def test_a_killed_worker_is_an_error_and_writes_nothing(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_WORTH_A_PROCESS", 1)
    monkeypatch.setattr(workers, "_produce", die)

    run = house.generate(*REQUEST, "--jobs", "2")

    assert run.code == 3
    assert "a worker process was killed. Most often memory ran out. Lower --jobs" in run.err
    assert house.files() == {}


def die(_: object) -> None:
    import os
    import signal

    os.kill(os.getpid(), signal.SIGKILL)


def contents(folder: Path) -> dict[str, str]:
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in paths}
