"""`generate hardware` as people and programs read it. The examples in docs/backends.md are these very outputs."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import examples
import pytest
from backend_files import NPU, write, write_probe

import hardware_matrix
from generators.cli import invoke
from hardware_matrix import Backend, Detection
from hardware_matrix.detection import as_json

DOCS = Path(__file__).parents[2] / "docs" / "backends.md"


@pytest.fixture(autouse=True)
def _no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("COLUMNS", "FORCE_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)


@dataclass
class Command:
    """`generate hardware`, run in this process."""

    capsys: pytest.CaptureFixture[str]

    def __call__(self, *arguments: str) -> str:
        """What is printed. Fails unless the exit code is 0."""
        code = invoke(["hardware", *arguments])
        printed = self.capsys.readouterr()
        assert code == 0, printed.err
        return printed.out

    def refusal(self, *arguments: str) -> list[str]:
        """The problems that bad input is answered with. Fails unless the exit code says bad input."""
        code = invoke(["hardware", *arguments])
        printed = self.capsys.readouterr()
        assert (code, printed.out) == (2, "")
        return [line.removeprefix("error: ") for line in printed.err.splitlines()]


@pytest.fixture
def hardware(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


def trimmed(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.splitlines())


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)\n```$", DOCS.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


# --- list


def test_list(hardware: Command) -> None:
    assert trimmed(hardware("list")) == (
        "backend      title                 runtime      language    precisions                  checked\n"
        "cuda         NVIDIA CUDA           torch        python      float16, float32, bfloat16  by running\n"
        "rocm         AMD ROCm              torch        python      float16, float32, bfloat16  statically\n"
        "mps          Apple MPS             torch        python      float16, float32            statically\n"
        "webgpu       WebGPU                webgpu       javascript  float32                     by running\n"
        "qualcomm     Qualcomm Hexagon NPU  onnxruntime  python      float16                     statically\n"
        "webnn        WebNN                 webnn        javascript  float32, float16            by running\n"
        "openvino     Intel OpenVINO        openvino     python      float32, bfloat16, float16  by running\n"
        "onnxruntime  ONNX Runtime          onnxruntime  python      float32                     by running\n"
        "cpu          CPU                   torch        python      float32, bfloat16           by running\n"
        "wasm         WebAssembly           onnxruntime  javascript  float32                     by running\n"
        "\n"
        "browser         title                      engine    for                    has                           driven by\n"
        "chromium        Chromium or Chrome         chromium  linux, macos, windows  webgpu, wasm, threads         playwright\n"
        "firefox         Firefox                    firefox   linux, macos, windows  webgpu, wasm, threads         bidi\n"
        "headless_shell  Chromium's headless shell  chromium  linux                  webgpu, webnn, wasm, threads  playwright\n"
        "edge            Microsoft Edge             chromium  linux, macos, windows  webgpu, webnn, wasm, threads  nothing\n"
        "safari          Safari                     webkit    macos                  webgpu, wasm, threads         nothing\n"
        "webkitgtk       WebKitGTK's MiniBrowser    webkit    linux                  wasm                          nothing"
    )


def test_list_in_the_documentation(hardware: Command) -> None:
    assert f"$ generate hardware list\n{trimmed(hardware('list'))}" in blocks("console")


def test_list_as_json_has_all_facts(hardware: Command) -> None:
    found: dict[str, list[dict[str, Any]]] = json.loads(hardware("list", "--json"))
    rocm = next(backend for backend in found["backends"] if backend["name"] == "rocm")
    firefox = next(browser for browser in found["browsers"] if browser["name"] == "firefox")

    assert len(found["backends"]) == 10
    assert firefox["software"]["environment"] == {"VK_ICD_FILENAMES": "/usr/share/vulkan/icd.d/lvp_icd*.json"}
    assert rocm["verified"] is False
    assert rocm["device"] == "cuda"
    assert rocm["probe"]["driver"] == "amdgpu"
    assert rocm["precisions"] == {"default": "float16", "offered": ["float32", "bfloat16", "float16"]}


def test_list_with_a_folder_of_ones_own(hardware: Command, tmp_path: Path) -> None:
    write(tmp_path / "backends")

    assert "npu          Example NPU" in hardware("list", "--facts", str(tmp_path))
    assert "npu" not in hardware("list")


def test_list_with_a_browser_of_ones_own(hardware: Command, tmp_path: Path) -> None:
    (tmp_path / "browsers").mkdir()
    shipped = Path(hardware_matrix.__file__).parent / "browsers" / "safari.yaml"
    text = shipped.read_text(encoding="utf-8").replace("browser: safari", "browser: orion")
    (tmp_path / "browsers" / "orion.yaml").write_text(text, encoding="utf-8")

    assert "orion           Safari" in hardware("list", "--facts", str(tmp_path))


def test_list_tells_all_problems_of_the_folder(
    hardware: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write(Path("mine/backends"), NPU.replace("runtime:", "runtine:"))

    assert hardware.refusal("list", "--facts", "mine") == [
        "mine/backends/npu.yaml:1: the key 'runtime' is missing",
        "mine/backends/npu.yaml:3: unknown key 'runtine'. Did you mean 'runtime'?",
    ]


# --- show


def test_show(hardware: Command) -> None:
    lines = trimmed(hardware("show", "rocm")).splitlines()

    assert lines[:6] == [
        "backend     rocm (AMD ROCm)",
        "runtime     torch, python",
        "device      cuda",
        "priority    90",
        "precisions  float32, bfloat16, float16; float16 by default",
        "needs       torch, transformers",
    ]
    assert "checked     statically. Written from AMD's and PyTorch's documentation; no AMD GPU has run it yet." in lines
    assert any(line.startswith("digest      ") for line in lines)


def test_show_as_json_says_which_file(hardware: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(Path("mine/backends"))
    found: dict[str, Any] = json.loads(hardware("show", "npu", "--json", "--facts", "mine"))

    assert found["file"] == "mine/backends/npu.yaml"
    assert re.fullmatch("[0-9a-f]{64}", found["digest"])


@pytest.mark.parametrize("command", ["show", "detect"])
def test_an_unknown_backend(hardware: Command, command: str) -> None:
    (problem,) = hardware.refusal(command, "rocmm")

    assert problem.startswith("no backend 'rocmm'. Did you mean 'rocm'? There are cpu, cuda, ")


# --- detect


def test_the_documented_json_is_what_is_printed() -> None:
    text = json.dumps(as_json(examples.detections(), examples.ENVIRONMENT), indent=2, ensure_ascii=False)

    assert text in blocks("json")


def test_detect_as_a_table(hardware: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hardware_matrix.detect", lambda *_: examples.detections(), raising=False)
    text = trimmed(hardware("detect"))

    assert f"$ generate hardware detect cuda rocm webgpu\n{text}" in blocks("console")
    assert "\x1b" not in text


def test_a_real_detection_has_the_documented_shape(hardware: Command) -> None:
    """Keys and their order are those of the documented example, whatever this machine has."""
    documented = json.loads(json.dumps(as_json(examples.detections(), examples.ENVIRONMENT)))
    printed = json.loads(hardware("detect", "cpu", "qualcomm", "webnn", "--json"))

    assert printed["schema"] == documented["schema"] == 1
    assert list(printed["environment"]) == list(documented["environment"])
    assert [entry["backend"] for entry in printed["backends"]] == ["cpu", "qualcomm", "webnn"]
    assert {entry["state"] for entry in printed["backends"]} <= {"present", "absent", "unknown"}
    for entry in printed["backends"]:
        assert list(entry) == list(documented["backends"][0])
        assert bool(entry["reason"]) is (entry["state"] != "present")
        assert {key for device in entry["devices"] for key in device} <= set(documented["backends"][0]["devices"][0])
        assert {key for one in entry["precisions"] for key in one} <= {"precision", "support", "by"}


def test_a_failing_probe_is_no_failure_of_the_command(
    hardware: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    write_probe(tmp_path, "sleepy", "import time; time.sleep(600)")
    write(tmp_path / "backends", NPU.replace("program: torch", "program: probes_for_tests.sleepy"))

    text = hardware("detect", "npu", "--facts", str(tmp_path), "--timeout", "0.5")

    assert "npu      unknown  Its probe did not answer within 0.5 s." in text


def test_a_backend_named_twice_is_probed_once(hardware: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []

    def probe(backends: Sequence[Backend], *_: object) -> list[Detection]:
        asked.append([backend.name for backend in backends])
        return []

    monkeypatch.setattr("hardware_matrix.detect", probe, raising=False)
    hardware("detect", "cpu", "openvino", "cpu")

    assert asked == [["cpu", "openvino"]]


def test_a_time_limit_of_nothing_is_refused(hardware: Command) -> None:
    (problem,) = hardware.refusal("detect", "cpu", "--timeout", "0")

    assert "0.1" in problem
