"""What hardware backends are, and which of them this machine has.

Importing this package is cheap: a name is loaded from its module when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hardware_matrix.detection import Detection as Detection
    from hardware_matrix.detection import detect as detect
    from hardware_matrix.facts import Backend as Backend
    from hardware_matrix.facts import Precisions as Precisions
    from hardware_matrix.facts import Probe as Probe
    from hardware_matrix.hardware import Hardware as Hardware
    from hardware_matrix.machine import environment as environment
    from hardware_matrix.report import Report as Report

_HOMES = {
    "Backend": "facts",
    "Detection": "detection",
    "Hardware": "hardware",
    "Precisions": "facts",
    "Probe": "facts",
    "Report": "report",
    "detect": "detection",
    "environment": "machine",
}
__all__ = [
    "Backend",
    "Detection",
    "Hardware",
    "Precisions",
    "Probe",
    "Report",
    "detect",
    "environment",
]


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
