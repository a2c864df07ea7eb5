"""Findings of a machine that never was: the example in the documentation, and what its tables look like."""

from __future__ import annotations

from hardware_matrix import Detection, Hardware
from hardware_matrix.layers import SHIPPED
from hardware_matrix.report import Device, PrecisionSupport, Program, Report

ENVIRONMENT: dict[str, object] = {
    "cpu": {
        "model": "Intel(R) Xeon(R) Platinum 8480+",
        "architecture": "x86_64",
        "logical_cores": 16,
        "physical_cores": 8,
        "usable_cores": 16,
        "instructions": ["amx_bf16", "amx_int8", "amx_tile", "avx2", "avx512_bf16"],
    },
    "memory_bytes": 137438953472,
    "memory_limit_bytes": 68719476736,
    "os": "Debian GNU/Linux 12 (bookworm)",
    "kernel": "6.1.0-40-amd64",
    "python": "3.11.7",
    "implementation": "CPython",
    "packages": {"torch": "2.13.0+cu128", "transformers": "5.23.0"},
}


def detections() -> list[Detection]:
    """A machine with an NVIDIA GPU, without an AMD one, with a browser."""
    hardware = Hardware([SHIPPED])
    seen = "torch 2.13.0+cu128 built for CUDA 12.8, on Linux x86_64"
    cuda = Report(
        state="present",
        seen=f"{seen}, NVIDIA driver 570.86.15 with NVIDIA H200",
        devices=(Device("cuda:0", "NVIDIA H200", 150_109_880_320, "9.0"),),
        versions={"torch": "2.13.0+cu128", "CUDA runtime": "12.8", "NVIDIA driver": "570.86.15"},
        precisions=(
            PrecisionSupport("float32", "native", "every device computes in it"),
            PrecisionSupport("bfloat16", "native", "compute capability 9.0"),
            PrecisionSupport("float16", "native", "compute capability 9.0"),
        ),
    )
    rocm = Report("absent", f"{seen}, no amdgpu driver", versions={"torch": "2.13.0+cu128", "CUDA runtime": "12.8"})
    webgpu = Report(
        state="present",
        seen="chromium 156.0.7890.1 at /usr/bin/chromium",
        devices=(Device("chromium", "google", architecture="swiftshader"),),
        programs=(Program("chromium", "/usr/bin/chromium", "156.0.7890.1"),),
        versions={"chromium": "156.0.7890.1"},
        precisions=(
            PrecisionSupport("float32", "works", "every browser doubled four numbers right"),
            PrecisionSupport("float16", "unsupported", "chromium: it does not compute in float16"),
        ),
    )
    return [
        Detection(hardware.backend("cuda"), cuda, "", 4.215),
        Detection(hardware.backend("rocm"), rocm, f"No AMD GPU that PyTorch can use. Seen: {rocm.seen}.", 2.08),
        Detection(hardware.backend("webgpu"), webgpu, "", 3.7),
    ]
