"""What all probe programs share: the request on the command line, the report on standard output."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from importlib import import_module
from types import ModuleType
from typing import Any

from hardware_matrix.expression import holds
from hardware_matrix.report import Report


@dataclass(frozen=True)
class Request:
    """What a probe is asked: the facts of the backend's YAML file that concern it."""

    expression: str = "True"
    device: str | None = None
    driver: str | None = None
    precisions: tuple[str, ...] = ()

    def holds(self, names: Mapping[str, object]) -> bool:
        """Whether the backend's expression is true of what the program provides."""
        return holds(self.expression, names)


def main(look: Callable[[Request], Report]) -> None:
    """Runs a probe program: prints its report as one JSON object, and nothing else, on standard output."""
    request = _request()
    # Runtimes print banners and warnings, also from C; only the report may go to standard output.
    report_to = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    with report_to:
        json.dump(asdict(look(request)), report_to, ensure_ascii=False)
        report_to.write("\n")


def _request() -> Request:
    parser = argparse.ArgumentParser(description="Looks for one runtime on this machine and prints a JSON report.")
    parser.add_argument("--request", type=json.loads, default={}, help="JSON: expression, device, driver, precisions")
    given: dict[str, Any] = parser.parse_args().request
    return Request(**{**given, "precisions": tuple(given.get("precisions", ()))})


def imported(package: str) -> ModuleType | str:
    """The runtime, or why it could not be imported, as a clause: not being there is not being damaged."""
    try:
        return import_module(package)
    except ModuleNotFoundError as error:
        if error.name == package:
            return f"{package} is not installed"
        return f"importing {package} failed: {first_sentence(error)}"
    except Exception as error:  # a damaged installation raises whatever it likes
        return f"importing {package} failed: {first_sentence(error)}"


def first_sentence(error: Exception) -> str:
    """The beginning of what an exception says, without its full stop; runtimes add pages to it."""
    lines = str(error).strip().splitlines() or [type(error).__name__]
    return lines[0].partition(". ")[0].rstrip(".")
