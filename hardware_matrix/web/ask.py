"""What a browser really has: a page asks it, and has each API compute something."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hardware_matrix.web.facts import Browser
from hardware_matrix.web.page import run_page

DOUBLED = [2.0, 4.0, 6.0, 8.0]


@dataclass(frozen=True)
class Answer:
    """What one API answered.

    problem: why the browser has it not; "" where it has.
    computed: by number format, whether what it computed was right.
    told: all that it told: of WebGPU `info`, `features` and `limits`; of WebNN `operators`; of threads `cores`.
    """

    problem: str
    computed: Mapping[str, bool]
    told: Mapping[str, Any]


def ask(browser: Browser, software: bool = True, timeout: float = 60) -> tuple[str, dict[str, Answer]]:
    """The browser's version, and the answers by API: webgpu, webnn, wasm, threads. Raises as `run_page` does."""
    run = run_page(browser, Path(__file__).parent, "ask.html", software=software, timeout=timeout)
    return run.version, {api: _answer(told) for api, told in run.result.items()}


def _answer(told: Mapping[str, Any]) -> Answer:
    computed = {precision: values == DOUBLED for precision, values in told.get("doubled", {}).items()}
    return Answer(told.get("problem", ""), computed, told)
