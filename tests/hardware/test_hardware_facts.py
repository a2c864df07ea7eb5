"""The backends that are shipped, and what reading them costs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from hardware_matrix import Backend, Hardware
from hardware_matrix.layers import SHIPPED
from model_registry import FactsError

NAMES = ["cpu", "cuda", "mps", "onnxruntime", "openvino", "qualcomm", "rocm", "wasm", "webgpu", "webnn"]


@pytest.fixture
def hardware() -> Hardware:
    return Hardware([SHIPPED])


def test_the_backends_are_shipped(hardware: Hardware) -> None:
    assert hardware.names() == NAMES
    assert list(hardware.problems()) == []


def test_precisions_the_default_first(hardware: Hardware) -> None:
    found = {backend.name: (backend.precisions.default, *backend.precisions.offered) for backend in hardware.backends()}

    assert found == {
        "cpu": ("float32", "float32", "bfloat16"),
        "cuda": ("float16", "float32", "bfloat16", "float16"),
        "mps": ("float16", "float32", "float16"),
        "onnxruntime": ("float32", "float32"),
        "openvino": ("float32", "float32", "bfloat16", "float16"),
        "qualcomm": ("float16", "float16"),
        "rocm": ("float16", "float32", "bfloat16", "float16"),
        "wasm": ("float32", "float32"),
        "webgpu": ("float32", "float32"),
        "webnn": ("float32", "float32", "float16"),
    }


def test_what_nobody_could_run_is_checked_statically_and_says_why(hardware: Hardware) -> None:
    static = {backend.name: backend.static for backend in hardware.backends() if not backend.verified}

    assert sorted(static) == ["mps", "qualcomm", "rocm"]
    assert all("documentation" in (reason or "") for reason in static.values())


def test_a_gpu_comes_before_the_cpu(hardware: Hardware) -> None:
    order = [backend.name for backend in hardware.backends()]

    assert order[0] == "cuda"
    assert order[-2:] == ["cpu", "wasm"]


def test_native_backends_have_a_template_for_every_artifact(hardware: Hardware) -> None:
    native = [backend for backend in hardware.backends() if backend.language == "python"]

    assert len(native) == 7
    for backend in native:
        assert set(backend.templates) == {"skill", "test", "benchmark"}
        assert "{template}" in backend.templates["skill"]
        assert backend.macros == f"python/backends/{backend.name}.jinja"


def test_every_source_is_quoted_in_the_documentation(hardware: Hardware) -> None:
    text = (Path(__file__).parents[2] / "docs" / "backends.md").read_text(encoding="utf-8")

    missing = [source for backend in hardware.backends() for source in backend.sources if source not in text]
    assert missing == []


def test_an_unknown_name_is_answered_with_the_closest(hardware: Hardware) -> None:
    with pytest.raises(FactsError) as caught:
        hardware.backend("webgp")

    assert str(caught.value) == (
        "no backend 'webgp'. Did you mean 'webgpu'? "
        "There are cpu, cuda, mps, onnxruntime, openvino, qualcomm, rocm, wasm, webgpu, webnn."
    )


@pytest.mark.parametrize("name", ["../backends/cpu", "cpu.yaml", "/etc/passwd", "", "CPU"])
def test_a_name_never_leads_out_of_the_folders(hardware: Hardware, name: str) -> None:
    for read in (hardware.backend, hardware.digest, hardware.path):
        with pytest.raises(FactsError, match="no backend"):
            read(name)


def test_a_backend_is_read_once(hardware: Hardware) -> None:
    assert isinstance(hardware.backend("cpu"), Backend)
    assert hardware.backend("cpu") is hardware.backend("cpu")


def test_digests_are_of_the_bytes_alone(tmp_path: Path) -> None:
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "cpu.yaml").write_bytes((SHIPPED / "cpu.yaml").read_bytes())
    one, other = (Hardware([tmp_path / name]) for name in ("one", "other"))

    assert one.digest("cpu") == other.digest("cpu") == Hardware([SHIPPED]).digest("cpu")

    (tmp_path / "other" / "cpu.yaml").write_bytes((SHIPPED / "cpu.yaml").read_bytes() + b"\n")
    assert one.digest("cpu") != other.digest("cpu")
    assert one.digest("cpu") != Hardware([SHIPPED]).digest("cuda")


def test_names_and_digests_import_next_to_nothing() -> None:
    """They run on every no-op of `generate`, which may take a tenth of a second in all."""
    program = """
import sys
from hardware_matrix import Hardware
hardware = Hardware.open()
assert [hardware.digest(name) for name in hardware.names()]
print(*sorted({name.partition(".")[0] for name in sys.modules}), "importlib.metadata" in sys.modules)
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=SHIPPED.parents[1]
    )
    *modules, metadata = done.stdout.split()

    assert "hardware_matrix" in modules
    assert not {"pydantic", "ruamel", "rich", "typer", "torch", "openvino", "jinja2", "asyncio"}.intersection(modules)
    assert metadata == "False"
