"""The Qualcomm skills with ONNX Runtime's own CPU provider in the place of Qualcomm's, which no machine of ours can run.

This shows that what they convert, pad, take apart and put together is right, to the precision of float32. It shows
nothing about the NPU or its provider: for the committed files themselves, `test_generated_runs.py` sees them skipped.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from committed import FAMILIES, TREE, run_alone

MAIN = "\n\ndef main() -> None:\n"
ON_THE_CPU = """

def npus():
    return [device for device in onnxruntime.get_ep_devices() if device.ep_name == "CPUExecutionProvider"]


def session_options():
    options = onnxruntime.SessionOptions()
    options.add_session_config_entry("session.record_ep_graph_assignment_info", "1")
    return options


def compile_program(part, inputs, folder):
    with redirect_stdout(sys.stderr):
        OnnxExporter().export(part, dict(inputs), OnnxConfig(dynamic=False)).save_pretrained(folder)
    (folder / "model.onnx").rename(folder / "context.onnx")
"""
# In the skills and in their tests; each is in the files of every family.
RENAMED = {
    '"onnxruntime", "onnxruntime-qnn", ': '"onnxruntime", ',
    "torch.float16": "torch.float32",
    "import onnxruntime_qnn\n": "",
    'importlib.util.find_spec("onnxruntime_qnn") is None': "False",
    "QNNExecutionProvider": "CPUExecutionProvider",
}


@pytest.mark.parametrize("family", FAMILIES)
def test_all_but_the_provider_is_right(family: str, tmp_path: Path) -> None:
    folder = shutil.copytree(TREE / family / "qualcomm", tmp_path / "skills" / family / "qualcomm")
    texts = {path: path.read_text(encoding="utf-8") for path in folder.glob("*.py") if "benchmark_" not in path.name}
    for path, text in texts.items():
        path.write_text(on_the_cpu(text, skill=not path.name.startswith("test_")), encoding="utf-8")
    found = run_alone([folder], tmp_path / "home")
    assert all(any(name in text for text in texts.values()) for name in RENAMED)
    assert found.tests > 0 and (found.failed, found.skipped) == (0, 0), found.output


def on_the_cpu(text: str, skill: bool) -> str:
    for name, other in RENAMED.items():
        text = text.replace(name, other)
    if not skill:
        return text
    before, main, after = text.partition(MAIN)
    assert main
    return before + ON_THE_CPU + main + after
