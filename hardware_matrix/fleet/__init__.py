"""Running the generated tests of many targets, each in a process of its own, and keeping what came out.

Importing this package is cheap: a name is loaded from its module when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hardware_matrix.fleet.artifact import fingerprint as fingerprint
    from hardware_matrix.fleet.pool import Limits as Limits
    from hardware_matrix.fleet.pool import Place as Place
    from hardware_matrix.fleet.pool import run_all as run_all
    from hardware_matrix.fleet.results import Results as Results
    from hardware_matrix.fleet.results import ResultsUnusable as ResultsUnusable
    from hardware_matrix.fleet.server import preload as preload
    from hardware_matrix.fleet.summary import Summary as Summary
    from hardware_matrix.fleet.summary import summarise as summarise
    from hardware_matrix.fleet.target import FleetTarget as FleetTarget
    from hardware_matrix.fleet.target import Scope as Scope
    from hardware_matrix.fleet.target import Verdict as Verdict
    from hardware_matrix.fleet.versions import relevant_versions as relevant_versions

_HOMES = {
    "FleetTarget": "target",
    "Limits": "pool",
    "Place": "pool",
    "Results": "results",
    "ResultsUnusable": "results",
    "Scope": "target",
    "Summary": "summary",
    "Verdict": "target",
    "fingerprint": "artifact",
    "preload": "server",
    "relevant_versions": "versions",
    "run_all": "pool",
    "summarise": "summary",
}
__all__ = [
    "FleetTarget",
    "Limits",
    "Place",
    "Results",
    "ResultsUnusable",
    "Scope",
    "Summary",
    "Verdict",
    "fingerprint",
    "preload",
    "relevant_versions",
    "run_all",
    "summarise",
]


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
