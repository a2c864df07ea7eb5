"""The real thing: a family's generated skills and tests, run by a program of its own, out of the server's fork."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_a_family_on_the_cpu(tmp_path: Path) -> None:
    pytest.importorskip("transformers")
    done = subprocess.run(
        [sys.executable, "-m", "generators", "fleet", "run", "vit", "--json", "--out", str(tmp_path)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (target,) = json.loads(done.stdout)["targets"]
    assert target["status"] == "passed"
    assert "ViTForImageClassification" in target["model_classes"]
    names = {test["name"] for test in target["tests"]}
    assert {f"TestImageClassification::test_equals_pytorch[torch.{name}]" for name in ("float32", "bfloat16")} <= names
    assert "leaked" not in done.stderr
    mappings = json.loads(done.stdout)["backends"]["cpu"]["pairs"]["mappings"]
    assert mappings["MODEL_FOR_IMAGE_CLASSIFICATION"] == {"passed": 1, "total": 1}
