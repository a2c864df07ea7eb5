"""Looks for ONNX Runtime and its execution providers. It opens no session.

Qualcomm's provider is proprietary and its licence is accepted by using it, so where its distribution is installed
nothing is imported: the metadata on disk says that it is there, and no more is known until somebody runs an artifact.
"""

from __future__ import annotations

import platform

from hardware_matrix.machine import versions
from hardware_matrix.probes._program import Request, imported, main
from hardware_matrix.report import PrecisionSupport, Report

LICENSED_BY_USE = "onnxruntime-qnn"
EVERYWHERE = "CPUExecutionProvider"


def look(request: Request) -> Report:
    packages = versions(("onnxruntime", LICENSED_BY_USE))
    providers: tuple[str, ...] = ()
    if LICENSED_BY_USE in packages:
        seen = f"{LICENSED_BY_USE} {packages[LICENSED_BY_USE]}, not loaded because its licence is accepted by use"
    else:
        onnxruntime = imported("onnxruntime")
        if isinstance(onnxruntime, str):
            return Report("absent", f"{onnxruntime}, {LICENSED_BY_USE} is not installed")
        providers = tuple(onnxruntime.get_available_providers())
        seen = f"onnxruntime {onnxruntime.__version__} with {', '.join(providers)}, {LICENSED_BY_USE} is not installed"
    seen += f", on {platform.system()} {platform.machine()}"
    if not request.holds({"packages": tuple(packages), "providers": providers}):
        return Report("absent", seen, versions=packages)
    unknown = tuple(PrecisionSupport(name, "unknown", "no session was opened") for name in request.precisions)
    # A provider says what a build can do; whether the machine has its device shows only in a session, but for the CPU.
    return Report("present" if request.device == EVERYWHERE else "unknown", seen, versions=packages, precisions=unknown)


if __name__ == "__main__":
    main(look)
