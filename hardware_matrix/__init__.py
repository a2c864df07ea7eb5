"""What hardware backends and browsers are, and which of them this machine has.

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
    from hardware_matrix.web.browsers import Browsers as Browsers
    from hardware_matrix.web.errors import NotRun as NotRun
    from hardware_matrix.web.errors import PageFailed as PageFailed
    from hardware_matrix.web.facts import Browser as Browser
    from hardware_matrix.web.page import PageRun as PageRun
    from hardware_matrix.web.page import run_page as run_page

_HOMES = {
    "Backend": "facts",
    "Browser": "web.facts",
    "Browsers": "web.browsers",
    "Detection": "detection",
    "Hardware": "hardware",
    "NotRun": "web.errors",
    "PageFailed": "web.errors",
    "PageRun": "web.page",
    "Precisions": "facts",
    "Probe": "facts",
    "Report": "report",
    "detect": "detection",
    "environment": "machine",
    "run_page": "web.page",
}
__all__ = [
    "Backend",
    "Browser",
    "Browsers",
    "Detection",
    "Hardware",
    "NotRun",
    "PageFailed",
    "PageRun",
    "Precisions",
    "Probe",
    "Report",
    "detect",
    "environment",
    "run_page",
]


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
