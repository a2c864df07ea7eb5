"""The operators of converted models are read from the files that the tests left."""

from __future__ import annotations

from pathlib import Path

import pytest
from planted import plant, run

from hardware_matrix.fleet import Limits, Results, Scope
from hardware_matrix.fleet.programs import programs

LAYERS = '<net><layers><layer type="Parameter"/><layer type="MatMul"/><layer type="MatMul"/></layers></net>'


def save_onnx(path: Path) -> None:
    onnx = pytest.importorskip("onnx")
    helper = onnx.helper
    branch = helper.make_graph([helper.make_node("Neg", ["x"], ["y"])], "then", [], [])
    nodes = [
        helper.make_node("Relu", ["x"], ["r"]),
        helper.make_node("If", ["c"], ["z"], then_branch=branch, else_branch=branch),
        helper.make_node("Fused", ["r"], ["f"], domain="com.example"),
    ]
    path.parent.mkdir(parents=True)
    onnx.save(helper.make_model(helper.make_graph(nodes, "model", [], [])), path)


def test_operators_of_both_forms_are_counted_inside_branches_too(tmp_path: Path) -> None:
    save_onnx(tmp_path / "checkpoint0" / "onnxruntime" / "ToyModel-0a1b" / "step" / "model.onnx")
    folder = tmp_path / "checkpoint0" / "openvino" / "ToyModel-2c3d"
    folder.mkdir(parents=True)
    (folder / "model.xml").write_text(LAYERS)
    (folder / "broken.xml").write_text("<net")
    assert {program.name: program.operators for program in programs(tmp_path)} == {
        "ToyModel/step": {"If": 1, "Neg": 2, "Relu": 1, "com.example::Fused": 1},
        "ToyModel/model": {"MatMul": 2, "Parameter": 1},
    }


def test_they_are_kept_with_the_results(tmp_path: Path) -> None:
    body = (
        "def test_it(tmp_path):\n"
        "    folder = tmp_path / 'openvino' / 'ToyModel-0a1b'\n"
        "    folder.mkdir(parents=True)\n"
        f"    (folder / 'model.xml').write_text({LAYERS!r})\n"
    )
    target = plant(tmp_path / "tree", "toy", body)
    verdict = run(tmp_path, [target], Limits())["toy"]
    with Results.open(tmp_path / "fleet.duckdb") as results:
        number = results.begin(Scope(("cpu",), {"toy": {}}), Limits(), {})
        results.record(number, {target: verdict})
        assert results.operators(number) == {"cpu": {"MatMul": 1, "Parameter": 1}}


def test_a_task_passes_by_its_own_tests(tmp_path: Path) -> None:
    body = (
        "class TestGood:\n    def test_it(self): pass\n"
        "class TestBad:\n    def test_it(self): pass\n    def test_other(self): assert False\n"
    )
    verdict = run(tmp_path, [plant(tmp_path / "tree", "toy", body)], Limits())["toy"]
    assert verdict.status == "failed"
    assert [name for name in ("TestGood", "TestBad", "TestAbsent") if verdict.passed(name)] == ["TestGood"]


def test_what_is_left_of_a_class_is_not_tried_after_a_failure(tmp_path: Path) -> None:
    """A model that cannot be converted is converted once, not for each test; other tasks have their turn."""
    body = (
        "import time\n"
        "class TestBad:\n"
        "    def test_first(self): assert 1 + 1 == 3\n"
        "    def test_second(self): time.sleep(600)\n"
        "class TestGood:\n"
        "    def test_it(self): pass\n"
    )
    verdict = run(tmp_path, [plant(tmp_path / "tree", "toy", body)], Limits(seconds=60))["toy"]
    assert (verdict.status, verdict.test, verdict.reason) == ("failed", "TestBad::test_first", "assert (1 + 1) == 3")
    assert [case.outcome for case in verdict.cases] == ["failed", "skipped", "passed"]
    assert [name for name in ("TestGood", "TestBad") if verdict.passed(name)] == ["TestGood"]
