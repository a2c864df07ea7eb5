"""Looks for OpenVINO and its devices, and has it compile a small product in every precision offered.

Source: https://docs.openvino.ai/2025/openvino-workflow/running-inference/optimize-inference/precision-control.html
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from hardware_matrix.machine import memory_bytes
from hardware_matrix.probes._program import Request, first_sentence, imported, main
from hardware_matrix.report import Device, PrecisionSupport, Report

# The name in INFERENCE_PRECISION_HINT, and the one in OPTIMIZATION_CAPABILITIES.
_NAMES = {"float32": ("f32", "FP32"), "bfloat16": ("bf16", "BF16"), "float16": ("f16", "FP16")}


def look(request: Request) -> Report:
    openvino = imported("openvino")
    if isinstance(openvino, str):
        return Report("absent", openvino)
    core = openvino.Core()
    names = tuple(core.available_devices)
    version = "-".join(openvino.get_version().split("-")[:2])  # without the commit and the branch
    versions = {"openvino": version}
    seen = f"openvino {version} with devices {', '.join(names) or 'none'}"
    if not request.holds({"openvino": openvino, "devices": names}):
        return Report("absent", seen, versions=versions)
    devices = tuple(_device(core, name) for name in names)
    target = request.device or "CPU"
    precisions = tuple(_precision(core, target, precision) for precision in request.precisions)
    return Report("present", seen, devices, versions=versions, precisions=precisions)


def _device(core: Any, name: str) -> Device:
    memory = memory_bytes() if name == "CPU" else _property(core, name, "GPU_DEVICE_TOTAL_MEM_SIZE")
    return Device(
        id=name,
        name=str(_property(core, name, "FULL_DEVICE_NAME") or name).strip(),
        memory_bytes=int(memory) if memory is not None else None,
        architecture=_property(core, name, "DEVICE_ARCHITECTURE"),
    )


def _property(core: Any, device: str, name: str) -> Any:
    """A property of a device, or None where the device has none of that name."""
    with suppress(RuntimeError):
        return core.get_property(device, name)
    return None


def _precision(core: Any, device: str, precision: str) -> PrecisionSupport:
    if precision not in _NAMES:
        return PrecisionSupport(precision, "unknown", "quantised formats are not probed")
    hint, capability = _NAMES[precision]
    try:
        compiled = core.compile_model(_product(), device, {"INFERENCE_PRECISION_HINT": hint})
        got = compiled.get_property("INFERENCE_PRECISION_HINT").get_type_name()
    except RuntimeError as error:
        return PrecisionSupport(precision, "unsupported", first_sentence(error))
    if got != hint:
        return PrecisionSupport(precision, "unsupported", f"asked for {hint}, the compiled model says {got}")
    if capability in (_property(core, device, "OPTIMIZATION_CAPABILITIES") or ()):
        return PrecisionSupport(precision, "native", f"{device} lists {capability} in OPTIMIZATION_CAPABILITIES")
    return PrecisionSupport(precision, "emulated", f"{device} does not list {capability} in OPTIMIZATION_CAPABILITIES")


def _product() -> Any:
    import numpy
    from openvino import Model, Type
    from openvino import opset13 as operators

    rows = operators.parameter([16, 16], Type.f32)
    ones = operators.constant(numpy.ones((16, 16), numpy.float32))
    return Model([operators.matmul(rows, ones, False, False)], [rows], "product")


if __name__ == "__main__":
    main(look)
