"""Looks for browsers and Node, starts each browser that could have what is asked for, and asks it."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from hardware_matrix.expression import names
from hardware_matrix.probes._program import Request, first_sentence, main
from hardware_matrix.report import Device, PrecisionSupport, Program, Report
from hardware_matrix.web.ask import Answer, ask
from hardware_matrix.web.browsers import Browsers
from hardware_matrix.web.errors import NotRun, PageFailed
from hardware_matrix.web.facts import Browser
from hardware_matrix.web.find import executable, version

APIS = ("webgpu", "webnn", "wasm")


@dataclass(frozen=True)
class Installed:
    """A browser that is here. answers: by API; problem: why it could not be asked, or ""."""

    browser: Browser
    program: Program
    answers: Mapping[str, Answer]
    problem: str = ""

    def has(self, api: str) -> bool:
        return api in self.answers and not self.answers[api].problem


def look(request: Request) -> Report:
    """What the expression may name: `webgpu`, `webnn`, `wasm` where a browser answered; `node` and engines that are here."""
    wanted = [api for api in APIS if api in names(request.expression)]
    here = list(_installed(wanted))
    node = _node()
    given: dict[str, object] = {api: any(one.has(api) for one in here) for api in APIS}
    given |= {engine: any(one.browser.engine == engine for one in here) for engine in ("chromium", "firefox", "webkit")}
    given["node"] = node is not None
    programs = (*(one.program for one in here), *([node] if node else []))
    seen = "; ".join([", ".join(map(_named, programs)) or "no browser and no Node", *_problems(here, wanted)])
    unknown = tuple(PrecisionSupport(name, "unknown", "no page has run") for name in request.precisions)
    if not request.holds(given):
        return Report("unknown" if any(one.problem for one in here) else "absent", seen, programs=programs)
    answering = [(one, api) for one in here for api in wanted if one.has(api)]
    if not answering:
        return Report("unknown", seen, programs=programs, precisions=unknown)
    devices = tuple(_device(one, api) for one, api in answering)
    precisions = tuple(_precision(answering, name) for name in request.precisions)
    versions = {one.browser.name: one.program.version or "of unknown version" for one, _ in answering}
    return Report("present", seen, devices, programs, versions, precisions)


def _installed(wanted: Sequence[str]) -> Iterator[Installed]:
    """The browsers that are here; those that could have what is wanted are started and asked."""
    for browser in Browsers.open().browsers():
        try:
            path = executable(browser)
        except NotRun:
            continue
        program = Program(browser.name, str(path), version(browser, path))
        if not set(wanted) & set(browser.has):
            yield Installed(browser, program, {})
            continue
        try:
            yield Installed(browser, program, _answers(browser, wanted))
        except (NotRun, PageFailed) as error:
            yield Installed(browser, program, {}, first_sentence(error))


def _answers(browser: Browser, wanted: Sequence[str]) -> Mapping[str, Answer]:
    """What the browser answers as it is, or, where it has no adapter so, with its software adapter."""
    _, answers = ask(browser, software=False)
    if "webgpu" in wanted and answers["webgpu"].problem and browser.software:
        _, answers = ask(browser, software=True)
    return answers


def _problems(here: Sequence[Installed], wanted: Sequence[str]) -> list[str]:
    """What browsers could not be asked, or answered that they have not: each once, with the browsers' names."""
    browsers: dict[str, list[str]] = {}
    for one in here:
        lacking = [f"{api}: {one.answers[api].problem}" for api in wanted if api in one.answers and not one.has(api)]
        for problem in [*lacking, *([one.problem] if one.problem else [])]:
            browsers.setdefault(problem, []).append(one.browser.name)
    return [f"{problem} ({', '.join(those)})" for problem, those in browsers.items()]


def _named(program: Program) -> str:
    return f"{program.name} {program.version or 'of unknown version'} at {program.path}"


def _device(one: Installed, api: str) -> Device:
    told = one.answers[api].told
    if api == "webgpu":
        info = told["info"]
        name = " ".join(filter(None, (info["vendor"], info["device"], info["description"])))
        return Device(
            one.browser.name, name or "an adapter that does not tell its name", None, None, info["architecture"]
        )
    if api == "webnn":
        return Device(one.browser.name, f"a context with {told['operators']} operators")
    cores = one.answers["threads"].told.get("cores")
    return Device(one.browser.name, f"threads on {cores} cores" if cores else "one thread")


def _precision(answering: Sequence[tuple[Installed, str]], precision: str) -> PrecisionSupport:
    """The least able browser counts."""
    for one, api in answering:
        right = one.answers[api].computed.get(precision)
        if not right:
            why = "what it doubled is wrong" if right is False else f"it does not compute in {precision}"
            return PrecisionSupport(precision, "unsupported", f"{one.browser.name}: {why}")
    return PrecisionSupport(precision, "works", "every browser doubled four numbers right")


def _node() -> Program | None:
    path = shutil.which("node") or shutil.which("nodejs")
    if path is None:
        return None
    try:
        done = subprocess.run([Path(path), "--version"], capture_output=True, text=True, timeout=10, check=True)
    except (OSError, subprocess.SubprocessError):
        return Program("node", path)
    number = re.search(r"\d+(\.\d+)+\S*", done.stdout)
    return Program("node", path, number.group() if number else None)


if __name__ == "__main__":
    main(look)
