"""What the operating system says of vendors' devices."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from hardware_matrix.drivers import Driver, amdgpu, look_up, nvidia

needs_scripts = pytest.mark.skipif(os.name == "nt", reason="scripts with a #! line are POSIX")


def smi(folder: Path, body: str) -> None:
    path = folder / "nvidia-smi"
    path.write_text(f"#!{sys.executable}\n{body}\n", encoding="utf-8")
    path.chmod(0o755)


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(nvidia, "_KERNEL", tmp_path / "version")
    return tmp_path


@needs_scripts
def test_nvidia_smi(path: Path) -> None:
    smi(path, "print('570.86.15, NVIDIA H200')\nprint('570.86.15, NVIDIA RTX 6000, Ada')")

    assert nvidia.read() == Driver("NVIDIA driver", "570.86.15", ("NVIDIA H200", "NVIDIA RTX 6000, Ada"))
    assert str(nvidia.read()) == "NVIDIA driver 570.86.15 with NVIDIA H200, NVIDIA RTX 6000, Ada"


@needs_scripts
@pytest.mark.parametrize("body", ["raise SystemExit(9)", "print('No devices were found')", ""])
def test_nvidia_smi_that_fails_leaves_the_kernel_to_tell(path: Path, body: str) -> None:
    smi(path, body)
    assert nvidia.read() is None

    (path / "version").write_text(
        "NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  570.86.15  Release Build\nGCC version: 12.2.0\n"
    )
    assert nvidia.read() == Driver("NVIDIA driver", "570.86.15")


def test_no_nvidia_driver(path: Path) -> None:
    assert look_up("nvidia") == ("NVIDIA driver", None)


def test_amdgpu(tmp_path: Path) -> None:
    module, nodes = tmp_path / "amdgpu", tmp_path / "nodes"
    module.mkdir()
    (module / "version").write_text("6.12.12\n")
    for number, (name, simds) in enumerate([("", 0), ("aqua_vanjaram", 1216)]):
        (nodes / str(number)).mkdir(parents=True)
        (nodes / str(number) / "name").write_text(f"{name}\n")
        (nodes / str(number) / "properties").write_text(f"cpu_cores_count 0\nsimd_count {simds}\n")

    assert amdgpu.read(module, nodes) == Driver("amdgpu driver", "6.12.12", ("aqua_vanjaram",))


def test_the_kernels_own_amdgpu_has_no_version(tmp_path: Path) -> None:
    (tmp_path / "amdgpu").mkdir()

    assert str(amdgpu.read(tmp_path / "amdgpu", tmp_path / "none")) == "amdgpu driver of the kernel"


def test_no_amdgpu(tmp_path: Path) -> None:
    assert amdgpu.read(tmp_path / "amdgpu", tmp_path / "none") is None
