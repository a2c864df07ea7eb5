"""A generated benchmark, run: what it prints is what the format says, and it refuses to report what ran elsewhere."""

from __future__ import annotations

import hashlib
import json
import re
import statistics
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from reports import PARTS, ROOT, SCHEMA, benchmark, copied, leaves, table, without

from hardware_matrix import Hardware

VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """A folder and the report of its benchmark, over all tasks."""
    folder = copied(tmp_path_factory.mktemp("benchmark"))
    done = benchmark(folder, "--level", "quick")
    assert done.returncode == 0, done.stderr
    return folder, json.loads(done.stdout)


@pytest.fixture
def report(ran: tuple[Path, dict[str, Any]]) -> dict[str, Any]:
    return ran[1]


def test_the_report_is_valid(report: dict[str, Any]) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    VALIDATOR.validate(report)


def test_it_has_every_documented_key_and_no_other(report: dict[str, Any]) -> None:
    found = {"report": [report], "environment": [report["environment"]], "measurement": report["measurements"]}
    for part, values in found.items():
        assert [list(value) for value in values] == [list(PARTS[part]["properties"])] * len(values)


def test_it_says_what_was_asked_for(report: dict[str, Any]) -> None:
    said = {key: report[key] for key in ("schema", "family", "backend", "precision", "level", "checkpoint")}
    assert said == {
        "schema": 1,
        "family": "bert",
        "backend": "cpu",
        "precision": "float32",
        "level": "quick",
        "checkpoint": "tiny-random",
    }
    assert report["environment"]["threads"] == 1


def test_every_task_is_measured_at_every_batch_size(ran: tuple[Path, dict[str, Any]]) -> None:
    folder, report = ran
    tasks = sorted(path.stem for path in folder.glob("*.py") if not path.stem.endswith("_bert_cpu"))
    assert len(tasks) > 1
    sizes = [(measured["task"], measured["batch_size"]) for measured in report["measurements"]]
    assert sorted(sizes) == [(task, size) for task in tasks for size in (1, 4)]


def test_the_skills_are_named_by_their_bytes(ran: tuple[Path, dict[str, Any]]) -> None:
    folder, report = ran
    files = {task: hashlib.sha256((folder / f"{task}.py").read_bytes()).hexdigest() for task in report["skills"]}
    assert report["skills"] == files != {}


def test_what_is_derived_follows_from_the_raw_seconds(report: dict[str, Any]) -> None:
    for measured in report["measurements"]:
        seconds, percentiles = measured["seconds"], measured["percentiles"]
        assert (len(measured["warmup_seconds"]), len(seconds)) == (3, 10)
        assert percentiles["p50"] == pytest.approx(statistics.median(seconds))
        assert (percentiles["min"], percentiles["max"]) == (min(seconds), max(seconds))
        assert sorted(percentiles.values()) == [
            percentiles[name] for name in ("min", "p50", "p90", "p95", "p99", "max")
        ]
        assert measured["items_per_second"] == pytest.approx(measured["batch_size"] / percentiles["p50"])
        assert measured["ran_on"].startswith("cpu")


def test_one_task_can_be_chosen_and_the_report_written_to_a_file(ran: tuple[Path, dict[str, Any]]) -> None:
    folder = ran[0]
    done = benchmark(folder, "--task", "embedding", "--output", "report.json")
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    VALIDATOR.validate(report)
    assert list(report["skills"]) == ["embedding"]


def test_nothing_is_reported_when_results_name_another_device(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    skill = folder / "embedding.py"
    honest = skill.read_text(encoding="utf-8")
    doctored = honest.replace("str(hidden.device)", '"cuda:0"')
    assert doctored != honest
    skill.write_text(doctored, encoding="utf-8")
    done = benchmark(folder, "--task", "embedding", "--output", "report.json")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines()[-1] == "error: asked for cpu, but it ran on cuda:0: nothing is reported"
    assert not (folder / "report.json").exists()


SLIPS: dict[str, Callable[[dict[str, Any]], object]] = {
    "another version": lambda report: report.update(schema=2),
    "a precision that there is not": lambda report: report.update(precision="float8"),
    "a level that there is not": lambda report: report.update(level="slow"),
    "no measurement": lambda report: report.update(measurements=[]),
    "no skill": lambda report: report.update(skills={}),
    "a digest cut short": lambda report: report["skills"].update(embedding="abc"),
    "no time at all": lambda report: report["measurements"][0]["seconds"].append(0.0),
    "a time that is text": lambda report: report["measurements"][0]["seconds"].append("0.1"),
    "a single sample": lambda report: report["measurements"][0].update(seconds=[0.1]),
    "no input in a batch": lambda report: report["measurements"][0].update(batch_size=0),
    "half a byte": lambda report: report["measurements"][0].update(peak_host_bytes=0.5),
    "an unnamed device": lambda report: report["measurements"][0].update(ran_on=""),
    "energy given back": lambda report: report["measurements"][0].update(joules=-1.0),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_the_format_refuses(slip: str, report: dict[str, Any]) -> None:
    spoilt = json.loads(json.dumps(report))
    SLIPS[slip](spoilt)
    assert not VALIDATOR.is_valid(spoilt)


def test_the_format_refuses_a_report_without_any_of_its_keys(report: dict[str, Any]) -> None:
    small = {**report, "measurements": report["measurements"][:1]}
    lists = ("warmup_seconds", "seconds", "packages", "skills")
    keys = [path for path in leaves(small) if not {*lists}.intersection(path)]
    assert len(keys) > 20
    assert [path for path in keys if VALIDATOR.is_valid(without(small, path))] == []


def test_the_format_allows_every_precision_that_a_backend_offers() -> None:
    offered = {name for backend in Hardware.open().backends() for name in backend.precisions.offered}
    assert offered and offered <= {*SCHEMA["properties"]["precision"]["enum"]}


@pytest.mark.parametrize("part", PARTS)
def test_the_documentation_shows_the_format(part: str) -> None:
    page = (ROOT / "docs/benchmarks.md").read_text(encoding="utf-8")
    assert f"<!-- {part} -->\n{table(part)}\n" in page


def test_the_documentation_shows_the_levels() -> None:
    page = (ROOT / "docs/benchmarks.md").read_text(encoding="utf-8")
    source = (ROOT / "generated/bert/cpu/benchmark_bert_cpu.py").read_text(encoding="utf-8")
    levels = re.findall(r'"(\w+)": Level\((\d+), (\d+), \(([\d, ]+)\)\)', source)
    assert [level[0] for level in levels] == SCHEMA["properties"]["level"]["enum"]
    for name, warmup, iterations, sizes in levels:
        assert f"| `{name}` | {warmup} | {iterations} | {sizes} |" in page
