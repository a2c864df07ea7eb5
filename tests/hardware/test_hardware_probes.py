"""The probe programs: for real where the runtime is installed, and against stand-ins for what this machine lacks."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from hardware_matrix import Browsers, Hardware, detect
from hardware_matrix.drivers import Driver
from hardware_matrix.layers import SHIPPED
from hardware_matrix.machine import memory_bytes
from hardware_matrix.probes import _program, browser, onnxruntime, openvino
from hardware_matrix.probes import torch as torch_probe
from hardware_matrix.probes._program import Request
from hardware_matrix.report import Device, PrecisionSupport, Report
from hardware_matrix.web import find

GIB = 2**30


def request_for(name: str) -> Request:
    backend = Hardware([SHIPPED]).backend(name)
    return Request(backend.probe.expression, backend.device, backend.probe.driver, backend.precisions.offered)


# --- for real


@pytest.mark.skipif(find_spec("torch") is None, reason="torch is not installed")
def test_this_cpu_through_torch() -> None:
    (found,) = detect([Hardware([SHIPPED]).backend("cpu")])

    assert found.report.state == "present", found.reason
    (device,) = found.report.devices
    assert (device.id, device.memory_bytes) == ("cpu", memory_bytes())
    assert device.name
    support = {one.precision: one.support for one in found.report.precisions}
    assert support["float32"] == "native"
    assert support["bfloat16"] in {"native", "emulated"}
    assert found.report.versions["torch"][0].isdigit()


@pytest.mark.skipif(find_spec("openvino") is None, reason="openvino is not installed")
def test_this_cpu_through_openvino() -> None:
    (found,) = detect([Hardware([SHIPPED]).backend("openvino")])

    assert found.report.state == "present", found.reason
    assert "CPU" in [device.id for device in found.report.devices]
    support = {one.precision: one.support for one in found.report.precisions}
    assert support["float32"] == "native"
    assert set(support) == {"float32", "bfloat16", "float16"}


# --- torch, with devices that this machine lacks


class FakeTensor:
    def __init__(self, value: float) -> None:
        self.value = value

    def __matmul__(self, other: FakeTensor) -> FakeTensor:
        return self

    def sum(self, dtype: object) -> FakeTensor:
        return self

    def item(self) -> float:
        return self.value


def fake_torch(
    *,
    cuda: str | None = None,
    hip: str | None = None,
    devices: tuple[Any, ...] = (),
    mps: bool = False,
    product: float = 4096.0,
) -> ModuleType:
    """As much of torch as the probe looks at."""

    def no_device(*_: object, **__: object) -> None:
        raise AssertionError("Torch not compiled with CUDA enabled. Some more words")

    def ones(*_: object, device: str, dtype: object) -> FakeTensor:
        return FakeTensor(product)

    module = ModuleType("torch")
    dtype = SimpleNamespace(is_floating_point=True)
    module.__dict__.update(
        __version__="9.9.9",
        version=SimpleNamespace(cuda=cuda, hip=hip),
        cuda=SimpleNamespace(
            is_available=lambda: bool(devices),
            device_count=lambda: len(devices),
            get_device_properties=devices.__getitem__,
        ),
        mps=SimpleNamespace(),
        backends=SimpleNamespace(mps=SimpleNamespace(is_built=lambda: mps, is_available=lambda: mps)),
        float32=dtype,
        float16=dtype,
        bfloat16=dtype,
        empty=no_device,
        ones=ones,
    )
    return module


@contextmanager
def installed(monkeypatch: pytest.MonkeyPatch, torch: ModuleType, driver: Driver | None = None) -> Iterator[None]:
    names = {"nvidia": "NVIDIA driver", "amdgpu": "amdgpu driver"}
    with monkeypatch.context() as patch:
        patch.setitem(sys.modules, "torch", torch)
        patch.setattr(torch_probe, "look_up", lambda name: (names[name], driver))
        patch.setattr(platform, "system", lambda: "Linux")
        patch.setattr(platform, "machine", lambda: "x86_64")
        yield


def h200(memory: int = 140 * GIB, major: int = 9, minor: int = 0) -> SimpleNamespace:
    return SimpleNamespace(name="NVIDIA H200", total_memory=memory, major=major, minor=minor)


def test_nvidia_gpus(monkeypatch: pytest.MonkeyPatch) -> None:
    driver = Driver("NVIDIA driver", "570.86", ("NVIDIA H200",) * 2)
    with installed(monkeypatch, fake_torch(cuda="12.8", devices=(h200(), h200(70 * GIB))), driver):
        report = torch_probe.look(request_for("cuda"))

    assert report.state == "present"
    assert report.devices == (
        Device("cuda:0", "NVIDIA H200", 140 * GIB, "9.0"),
        Device("cuda:1", "NVIDIA H200", 70 * GIB, "9.0"),
    )
    assert report.versions == {"torch": "9.9.9", "CUDA runtime": "12.8", "NVIDIA driver": "570.86"}
    assert report.precisions == (
        PrecisionSupport("float32", "native", "every device computes in it"),
        PrecisionSupport("bfloat16", "native", "compute capability 9.0"),
        PrecisionSupport("float16", "native", "compute capability 9.0"),
    )


def test_the_oldest_gpu_decides_what_is_native(monkeypatch: pytest.MonkeyPatch) -> None:
    with installed(monkeypatch, fake_torch(cuda="12.8", devices=(h200(), h200(major=7, minor=5)))):
        report = torch_probe.look(request_for("cuda"))

    assert [(one.precision, one.support) for one in report.precisions] == [
        ("float32", "native"),
        ("bfloat16", "emulated"),
        ("float16", "native"),
    ]


def test_a_device_that_computes_wrongly_supports_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    with installed(monkeypatch, fake_torch(cuda="12.8", devices=(h200(),), product=4000.0)):
        report = torch_probe.look(request_for("cuda"))

    assert report.precisions[0] == PrecisionSupport(
        "float32", "unsupported", "cuda:0: 16x16 ones times ones sum to 4000.0, not 4096"
    )


def test_a_gpu_without_its_build_of_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    with installed(monkeypatch, fake_torch(), Driver("NVIDIA driver", "570.86", ("NVIDIA H200",))):
        report = torch_probe.look(request_for("cuda"))

    assert (report.state, report.seen) == (
        "absent",
        "torch 9.9.9 built for the CPU only, on Linux x86_64, NVIDIA driver 570.86 with NVIDIA H200; "
        "torch says: Torch not compiled with CUDA enabled",
    )


def test_rocm_is_not_cuda_although_torch_calls_it_so(monkeypatch: pytest.MonkeyPatch) -> None:
    gpu = SimpleNamespace(name="AMD Instinct MI300X", total_memory=192 * GIB, major=9, minor=4, gcnArchName="gfx942")
    with installed(monkeypatch, fake_torch(hip="6.4.1", devices=(gpu,)), Driver("amdgpu driver", "6.12")):
        rocm = torch_probe.look(request_for("rocm"))
        cuda = torch_probe.look(request_for("cuda"))

    assert (rocm.state, cuda.state) == ("present", "absent")
    assert rocm.devices == (Device("cuda:0", "AMD Instinct MI300X", 192 * GIB, None, "gfx942"),)
    assert rocm.versions == {"torch": "9.9.9", "ROCm runtime": "6.4.1", "amdgpu driver": "6.12"}
    assert {one.support for one in rocm.precisions if one.precision != "float32"} == {"works"}


def test_cuda_is_not_rocm(monkeypatch: pytest.MonkeyPatch) -> None:
    with installed(monkeypatch, fake_torch(cuda="12.8", devices=(h200(),))):
        assert torch_probe.look(request_for("rocm")).state == "absent"


def test_an_apple_gpu_shares_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    with installed(monkeypatch, fake_torch(mps=True)):
        monkeypatch.setattr(torch_probe, "cpu_model", lambda: "Apple M3")
        monkeypatch.setattr(torch_probe, "memory_bytes", lambda: 16 * GIB)
        report = torch_probe.look(request_for("mps"))

    assert report.state == "present"
    assert report.devices == (Device("mps", "Apple M3 GPU", 16 * GIB),)
    assert [(one.precision, one.support) for one in report.precisions] == [("float32", "native"), ("float16", "works")]


@pytest.mark.parametrize(
    ("flags", "expected"),
    [
        ({"amx_bf16": True, "avx512_bf16": True}, ("native", "amx_bf16, avx512_bf16")),
        ({"avx512_f": True, "amx_bf16": False}, ("emulated", "the CPU has no instructions for it")),
        ({"bf16": True}, ("native", "bf16")),
    ],
)
def test_bfloat16_on_a_cpu_is_native_or_emulated(
    monkeypatch: pytest.MonkeyPatch, flags: dict[str, bool], expected: tuple[str, str]
) -> None:
    torch = fake_torch()
    torch.__dict__["cpu"] = SimpleNamespace(is_available=lambda: True, get_capabilities=lambda: flags)
    with installed(monkeypatch, torch):
        monkeypatch.setattr(torch_probe, "instructions", frozenset)
        report = torch_probe.look(request_for("cpu"))

    assert report.precisions[1] == PrecisionSupport("bfloat16", *expected)  # type: ignore[arg-type]


# --- OpenVINO, on machines that have other devices than this one


class FakeCore:
    """An OpenVINO of some devices; `computes_in` is what compiled models say whatever they are asked for."""

    def __init__(self, devices: dict[str, dict[str, Any]], computes_in: str | None = None) -> None:
        self.available_devices = list(devices)
        self.devices = devices
        self.computes_in = computes_in

    def get_property(self, device: str, name: str) -> Any:
        if name not in self.devices[device]:
            raise RuntimeError(f"{device} has no {name}")
        return self.devices[device][name]

    def compile_model(self, model: object, device: str, options: dict[str, str]) -> Any:
        hint = self.computes_in or options["INFERENCE_PRECISION_HINT"]
        if hint == "f16" and self.devices[device].get("no_f16"):
            raise RuntimeError("f16 is not supported. A page of explanations")
        return SimpleNamespace(get_property=lambda _: SimpleNamespace(get_type_name=lambda: hint))


def look_with(monkeypatch: pytest.MonkeyPatch, core: FakeCore) -> Report:
    module = ModuleType("openvino")
    module.__dict__.update(Core=lambda: core, get_version=lambda: "2026.4.1-22982-e213a147257-releases/2026/4")
    monkeypatch.setitem(sys.modules, "openvino", module)
    monkeypatch.setattr(openvino, "_product", object)
    monkeypatch.setattr(openvino, "memory_bytes", lambda: 64 * GIB)
    return openvino.look(request_for("openvino"))


def test_openvino_devices(monkeypatch: pytest.MonkeyPatch) -> None:
    cpu = {"FULL_DEVICE_NAME": "Some CPU ", "DEVICE_ARCHITECTURE": "intel64", "OPTIMIZATION_CAPABILITIES": ["FP32"]}
    gpu = {"FULL_DEVICE_NAME": "Some GPU", "GPU_DEVICE_TOTAL_MEM_SIZE": 16 * GIB}
    report = look_with(monkeypatch, FakeCore({"CPU": cpu, "GPU": gpu, "NPU": {}}))

    assert report.devices == (
        Device("CPU", "Some CPU", 64 * GIB, None, "intel64"),
        Device("GPU", "Some GPU", 16 * GIB),
        Device("NPU", "NPU"),
    )
    assert (report.state, report.seen) == ("present", "openvino 2026.4.1-22982 with devices CPU, GPU, NPU")
    assert [(one.precision, one.support) for one in report.precisions] == [
        ("float32", "native"),
        ("bfloat16", "emulated"),
        ("float16", "emulated"),
    ]


def test_openvino_is_taken_at_its_word_about_what_it_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    cpu = {"OPTIMIZATION_CAPABILITIES": ["FP32", "BF16"]}
    report = look_with(monkeypatch, FakeCore({"CPU": cpu}, computes_in="f32"))

    assert report.precisions[:2] == (
        PrecisionSupport("float32", "native", "CPU lists FP32 in OPTIMIZATION_CAPABILITIES"),
        PrecisionSupport("bfloat16", "unsupported", "asked for bf16, the compiled model says f32"),
    )


def test_openvino_that_refuses_a_precision(monkeypatch: pytest.MonkeyPatch) -> None:
    report = look_with(monkeypatch, FakeCore({"CPU": {"no_f16": True}}))

    assert report.precisions[2] == PrecisionSupport("float16", "unsupported", "f16 is not supported")


def test_openvino_without_a_cpu(monkeypatch: pytest.MonkeyPatch) -> None:
    report = look_with(monkeypatch, FakeCore({}))

    assert (report.state, report.seen) == ("absent", "openvino 2026.4.1-22982 with devices none")


# --- runtimes that are missing or damaged


@pytest.mark.parametrize(
    ("error", "clause"),
    [
        (ModuleNotFoundError("No module named 'torch'", name="torch"), "torch is not installed"),
        (
            ModuleNotFoundError("No module named 'sympy'", name="sympy"),
            "importing torch failed: No module named 'sympy'",
        ),
        (OSError("libcudart.so.12: cannot open\nand more"), "importing torch failed: libcudart.so.12: cannot open"),
        (RuntimeError(), "importing torch failed: RuntimeError"),
    ],
)
def test_missing_is_not_damaged(monkeypatch: pytest.MonkeyPatch, error: Exception, clause: str) -> None:
    def fail(_: str) -> ModuleType:
        raise error

    monkeypatch.setattr(_program, "import_module", fail)
    report = torch_probe.look(Request(device="cpu"))

    assert (report.state, report.seen) == ("absent", clause)


# --- ONNX Runtime and the provider that must not be run


def test_the_licensed_provider_is_found_and_never_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(package: str) -> ModuleType:
        raise AssertionError(f"imported {package}")

    monkeypatch.setattr(_program, "import_module", refuse)
    monkeypatch.setattr(onnxruntime, "versions", lambda _: {"onnxruntime": "1.31.1", "onnxruntime-qnn": "2.5.0"})
    report = onnxruntime.look(request_for("qualcomm"))

    assert report.state == "unknown"
    assert report.seen.startswith("onnxruntime-qnn 2.5.0, not loaded because its licence is accepted by use, on ")
    assert report.versions == {"onnxruntime": "1.31.1", "onnxruntime-qnn": "2.5.0"}
    assert {one.support for one in report.precisions} == {"unknown"}


@pytest.mark.parametrize(
    ("providers", "state"),
    [(["CPUExecutionProvider"], "absent"), (["QNNExecutionProvider", "CPUExecutionProvider"], "unknown")],
)
def test_providers_of_a_build_of_its_own(monkeypatch: pytest.MonkeyPatch, providers: list[str], state: str) -> None:
    fake = ModuleType("onnxruntime")
    fake.__dict__.update(__version__="1.31.1", get_available_providers=lambda: providers)
    monkeypatch.setitem(sys.modules, "onnxruntime", fake)
    monkeypatch.setattr(onnxruntime, "versions", lambda _: {"onnxruntime": "1.31.1"})
    report = onnxruntime.look(request_for("qualcomm"))

    assert report.state == state
    assert f"onnxruntime 1.31.1 with {', '.join(providers)}, onnxruntime-qnn is not installed" in report.seen


# --- browsers


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with nothing installed but what is put into the folder returned."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(find, "newest", lambda pattern: None)
    for facts in Browsers.open().browsers():
        monkeypatch.delenv(facts.variable, raising=False)
    return tmp_path


def install(folder: Path, name: str, says: str) -> str:
    path = folder / name
    path.write_text(f"#!{sys.executable}\nprint({says!r})\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


needs_scripts = pytest.mark.skipif(os.name == "nt", reason="scripts with a #! line are POSIX")


@needs_scripts
@pytest.mark.parametrize(
    ("programs", "states"),
    [
        ({}, {"webgpu": "absent", "webnn": "absent", "wasm": "absent"}),
        ({"node": "v24.1.0"}, {"webgpu": "absent", "webnn": "absent", "wasm": "unknown"}),
        ({"MiniBrowser": "WebKitGTK 2.50.1"}, {"webgpu": "absent", "webnn": "absent", "wasm": "unknown"}),
        ({"firefox": "Mozilla Firefox 153.0"}, {"webgpu": "unknown", "webnn": "absent", "wasm": "unknown"}),
        ({"headless_shell": "Chromium 147.0.1"}, {"webgpu": "unknown", "webnn": "unknown", "wasm": "unknown"}),
    ],
    ids=["nothing", "node", "not driven", "firefox", "headless shell"],
)
def test_a_program_that_answers_nothing_is_never_present(
    desktop: Path, programs: dict[str, str], states: dict[str, str]
) -> None:
    """These only print what they are called: what their engine could have stays unknown, what it has not is absent."""
    for name, says in programs.items():
        install(desktop, name, says)

    assert {name: browser.look(request_for(name)).state for name in states} == states


@needs_scripts
def test_versions_and_paths_of_browsers(desktop: Path) -> None:
    shell = install(desktop, "headless_shell", "Chromium 147.0.7727.0")
    firefox = install(desktop, "firefox", "no display")
    node = install(desktop, "node", "v24.1.0")
    report = browser.look(Request("chromium and firefox and node"))

    assert (report.state, [(one.name, one.path, one.version) for one in report.programs]) == (
        "unknown",
        [("firefox", firefox, None), ("headless_shell", shell, "147.0.7727.0"), ("node", node, "24.1.0")],
    )
    assert report.seen == (
        f"firefox of unknown version at {firefox}, headless_shell 147.0.7727.0 at {shell}, node 24.1.0 at {node}"
    )


@needs_scripts
def test_a_browser_that_cannot_be_asked_says_why(desktop: Path) -> None:
    path = install(desktop, "firefox", "no display")
    report = browser.look(request_for("webgpu"))

    assert (report.state, report.seen) == (
        "unknown",
        f"firefox of unknown version at {path}; Firefox ended before it listened: it said nothing (firefox)",
    )
