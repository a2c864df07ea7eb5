"""`generate graph capture`: what a person who wants a web skill of one more family types first."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from inline_snapshot import snapshot

ROOT = Path(__file__).parents[2]


def generate(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "generators", *arguments]
    environment = {"PYTHONPATH": str(ROOT), "PATH": "", "HF_HUB_OFFLINE": "1"}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_a_family_that_we_have_no_graph_of_becomes_a_web_skill(tmp_path: Path) -> None:
    before = generate(tmp_path, "skill", "electra", "--hardware", "webgpu")
    captured = generate(tmp_path, "graph", "capture", "electra", "--task", "embedding", "--into", "facts")
    made = generate(tmp_path, "skill", "electra", "--hardware", "webgpu", "--facts", "facts")
    assert (before.returncode, captured.returncode, made.returncode) == (2, 0, 0), captured.stderr + made.stderr
    assert "generate graph capture electra" in before.stderr
    assert captured.stdout == "electra embedding: facts/graphs/electra/embedding.json\n"
    assert captured.stderr == ""
    names = {path.name for path in (tmp_path / "generated" / "electra" / "webgpu").iterdir()}
    assert {"embedding.js", "embedding.kernels.js"} <= names
    # For any configuration: sizes and layers follow it.
    graph = json.loads((tmp_path / "facts" / "graphs" / "electra" / "embedding.json").read_text())
    assert {"num_hidden_layers"} == set(graph["layers"])
    assert "hidden_size" not in graph["fixed"]


def test_what_cannot_be_captured_is_told_at_once(tmp_path: Path) -> None:
    answer = generate(
        tmp_path, "graph", "capture", "berrt", "superpoint", "bert", "--task", "embeding", "--into", "facts"
    )
    assert (answer.returncode, answer.stderr) == snapshot(
        (
            2,
            """\
error: no family 'berrt'. Did you mean 'bert', 'ibert', 'albert'?
error: no task of superpoint has a template of a skill that runs captured operators. Write one in templates/js/, or choose another family.
error: bert has no task 'embeding' to capture. Did you mean 'embedding'?
""",
        )
    )
    assert list(tmp_path.iterdir()) == []
