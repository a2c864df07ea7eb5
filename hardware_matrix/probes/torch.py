"""Looks for PyTorch, and for the devices that it can compute on."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from types import ModuleType
from typing import Any

from hardware_matrix.drivers import Driver, look_up
from hardware_matrix.machine import cpu_model, instructions, memory_bytes
from hardware_matrix.probes._program import Request, first_sentence, imported, main
from hardware_matrix.report import Device, PrecisionSupport, Report, Support

# What a CPU must have to multiply in a format without converting to float32 first: x86, then Arm.
_CPU_UNITS = {
    "bfloat16": ("amx_bf16", "avx512_bf16", "bf16"),
    "float16": ("amx_fp16", "avx512_fp16", "asimdhp"),
}
# NVIDIA's compute capability from which a format is computed in hardware: CUDA Math API, cuda_fp16.h and cuda_bf16.h.
_CUDA_SINCE = {"float16": (5, 3), "bfloat16": (8, 0)}


def look(request: Request) -> Report:
    torch = imported("torch")
    if isinstance(torch, str):
        return Report("absent", torch)
    name, driver = look_up(request.driver) if request.driver else ("", None)
    versions = _versions(torch, name, driver)
    seen = f"torch {torch.__version__} built for {_build(torch)}, on {platform.system()} {platform.machine()}"
    if name:
        seen += f", {driver or f'no {name}'}"
    if not request.holds({"torch": torch}):
        return Report("absent", seen + _refusal(torch, request.device), versions=versions)
    device = request.device or "cpu"
    devices = _devices(torch, device)
    precisions = tuple(_precision(torch, devices, precision) for precision in request.precisions)
    return Report("present", seen, devices, versions=versions, precisions=precisions)


def _versions(torch: ModuleType, name: str, driver: Driver | None) -> dict[str, str]:
    found = {
        "torch": torch.__version__,
        "CUDA runtime": torch.version.cuda,
        "ROCm runtime": torch.version.hip,
        name: driver.version if driver else None,
    }
    return {key: str(value) for key, value in found.items() if value}


def _build(torch: ModuleType) -> str:
    builds = [
        f"{title} {value}" for title, value in (("CUDA", torch.version.cuda), ("ROCm", torch.version.hip)) if value
    ]
    if torch.backends.mps.is_built():
        builds.append("MPS")
    return " and ".join(builds) or "the CPU only"


def _refusal(torch: ModuleType, device: str | None) -> str:
    """What torch itself says against the device, if anything: that a driver is too old, for example."""
    if device is None:
        return ""
    try:
        torch.empty(1, device=device)
    except Exception as error:  # whatever a broken installation raises is what we are here to tell
        return f"; torch says: {first_sentence(error)}"
    return ""


def _devices(torch: ModuleType, device: str) -> tuple[Device, ...]:
    runtime = getattr(torch, device)
    if device == "cpu" or not hasattr(runtime, "get_device_properties"):  # on Apple silicon memory is shared
        name = cpu_model() or "unnamed CPU"
        return (Device(device, name if device == "cpu" else f"{name} GPU", memory_bytes()),)
    return tuple(
        _device(device, index, runtime.get_device_properties(index)) for index in range(runtime.device_count())
    )


def _device(device: str, index: int, properties: Any) -> Device:
    architecture = getattr(properties, "gcnArchName", None)  # AMD's; torch fills it with something else for NVIDIA
    amd = architecture is not None and architecture.startswith("gfx")
    nvidia = not amd and hasattr(properties, "major")
    return Device(
        id=f"{device}:{index}",
        name=properties.name,
        memory_bytes=properties.total_memory,
        compute_capability=f"{properties.major}.{properties.minor}" if nvidia else None,
        architecture=architecture if amd else None,
    )


def _precision(torch: ModuleType, devices: tuple[Device, ...], precision: str) -> PrecisionSupport:
    """Tries the precision on every device; the least of what they can counts."""
    dtype = getattr(torch, precision, None)
    if dtype is None or not dtype.is_floating_point:
        return PrecisionSupport(precision, "unknown", "quantised formats are not probed")
    for device in devices:
        problem = _attempt(torch, device.id, dtype)
        if problem:
            return PrecisionSupport(precision, "unsupported", f"{device.id}: {problem}")
    found = [_support(torch, device, precision) for device in devices]
    order: tuple[Support, ...] = ("emulated", "works", "native")
    support, by = min(found, key=lambda one: order.index(one[0]))
    return PrecisionSupport(precision, support, by)


def _attempt(torch: ModuleType, device: str, dtype: Any) -> str:
    """Multiplies two matrices of ones on the device; what went wrong, or ""."""
    try:
        ones = torch.ones(16, 16, device=device, dtype=dtype)
        value = (ones @ ones).sum(dtype=torch.float32).item()
    except Exception as error:  # the answer to the question, whatever its type
        return first_sentence(error)
    return "" if value == 16**3 else f"16x16 ones times ones sum to {value}, not {16**3}"


def _support(torch: ModuleType, device: Device, precision: str) -> tuple[Support, str]:
    if precision == "float32":
        return "native", "every device computes in it"
    if device.id == "cpu":
        units = [unit for unit in _CPU_UNITS.get(precision, ()) if unit in _cpu_flags(torch)]
        if precision == "float64":
            return "native", "every CPU computes in it"
        return ("native", ", ".join(units)) if units else ("emulated", "the CPU has no instructions for it")
    if device.compute_capability and precision in _CUDA_SINCE:
        native = tuple(map(int, device.compute_capability.split("."))) >= _CUDA_SINCE[precision]
        return "native" if native else "emulated", f"compute capability {device.compute_capability}"
    return "works", "a matrix product was right"


def _cpu_flags(torch: ModuleType) -> set[str]:
    """torch knows more than Linux lists, and also on other systems; its names are the same."""
    capabilities: Mapping[str, object] = getattr(torch.cpu, "get_capabilities", dict)()
    return set(instructions()) | {name for name, value in capabilities.items() if value is True}


if __name__ == "__main__":
    main(look)
