"""Architectures that only an installed package knows: all that is generated for them works, by its entry point alone."""

from __future__ import annotations

import json
import subprocess
from concurrent.futures import ThreadPoolExecutor
from xml.etree import ElementTree

import pytest
from people import FAMILIES, ROOT, Person

pytestmark = pytest.mark.xdist_group("outside")

TASKS = {
    "basalt": ["text_generation"],
    "marl": ["embedding", "fill_mask", "text_classification"],
    "opal": ["zero_shot_image_classification"],
}
# Converting a model takes seconds: one task and precision of a family shows whether it can be.
CONVERTED = {
    "basalt/openvino": "TestTextGeneration",
    "marl/openvino": "TestFillMask",
    "basalt/onnxruntime": "TestTextGeneration",
    "opal/onnxruntime": "TestZeroShotImageClassification",
}
ELSEWHERE = ("bfloat16", "float16")  # precisions that are left out there


def test_their_tasks_follow_from_the_auto_classes(installed: Person) -> None:
    listed = {row["name"]: row for row in json.loads(installed.generate("registry", "list", "--json").stdout)}
    assert {name: listed[name]["tasks"] for name in FAMILIES} == TASKS


def test_everything_is_generated_on_every_backend(installed: Person) -> None:
    wanted = [f"{family}/{backend}" for family in FAMILIES for backend in ("cpu", "onnxruntime", "openvino")]
    tree = installed.folder / "generated"
    assert sorted(f"{path.parent.name}/{path.name}" for path in tree.glob("[a-z]*/*")) == wanted
    for target in wanted:
        family, backend = target.split("/")
        made = {path.stem for path in (tree / target).glob("*.py")}
        assert made == {*TASKS[family], f"test_{family}_{backend}", f"benchmark_{family}_{backend}"}


@pytest.fixture(scope="module")
def outcomes(installed: Person) -> dict[str, set[str]]:
    """How the tests ended (passed, failed, skipped), by family and backend; all in one process, which imports only once."""
    files = {target: f"generated/{target}/test_{target.replace('/', '_')}.py" for target in CONVERTED}
    chosen = [f"{file}::{CONVERTED[target]}" for target, file in files.items()]
    left_out = [f"--deselect={test}::test_equals_pytorch[torch.{name}]" for test in chosen for name in ELSEWHERE]
    folders = [f"generated/{family}/cpu" for family in FAMILIES]
    report = installed.folder / "report.xml"
    done = installed.python("-m", "pytest", "-q", f"--junitxml={report}", *left_out, *folders, *chosen)
    ended: dict[str, set[str]] = {}
    for case in ElementTree.parse(report).iter("testcase"):
        target = "/".join(case.attrib["classname"].split(".")[1:3])
        ended.setdefault(target, set()).update([child.tag for child in case] or ["passed"])
    print(done.stdout)
    return ended


def test_the_generated_tests_pass(outcomes: dict[str, set[str]]) -> None:
    targets = [*(f"{family}/cpu" for family in FAMILIES), *CONVERTED]
    assert outcomes == {target: {"passed"} for target in targets}


def test_the_benchmarks_run(installed: Person) -> None:
    files = [f"generated/{family}/cpu/benchmark_{family}_cpu.py" for family in FAMILIES]
    with ThreadPoolExecutor() as pool:
        for family, done in zip(
            FAMILIES, pool.map(lambda file: installed.python(file, "--level", "quick"), files), strict=True
        ):
            assert done.returncode == 0, done.stderr
            measured = json.loads(done.stdout)["measurements"]
            assert {row["ran_on"] for row in measured} == {"cpu"}
            assert sorted({row["task"] for row in measured}) == TASKS[family]


def test_no_product_file_knows_them() -> None:
    assert _mentions("bert")
    assert not _mentions("|".join((*FAMILIES, "quarry")))


def _mentions(words: str) -> list[str]:
    rooms = ("generators", "model_registry", "hardware_matrix", "template_db", "templates")
    command = ["git", "grep", "-lwiE", words, "--", *rooms]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout.splitlines()
