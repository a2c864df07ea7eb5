"""Backends and findings as tables for a terminal. Colours only where the output is one; words carry the meaning."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.table import Table
from rich.text import Text

from hardware_matrix.detection import Detection
from hardware_matrix.facts import Backend
from hardware_matrix.report import Device
from hardware_matrix.web.facts import Browser

_STYLES = {"present": "bold green", "absent": "dim", "unknown": "yellow"}


def listing(backends: Sequence[Backend]) -> Table:
    """All backends, one a row."""
    table = _table("backend", "title", "runtime", "language", "precisions", "checked")
    for backend in backends:
        offered = [name for name in backend.precisions.offered if name != backend.precisions.default]
        table.add_row(
            Text(backend.name, "bold"),
            backend.title,
            backend.runtime,
            backend.language,
            ", ".join([backend.precisions.default, *offered]),
            "by running" if backend.verified else "statically",
        )
    return table


def browsers(all_of_them: Sequence[Browser]) -> Table:
    """All browsers, one a row."""
    table = _table("browser", "title", "engine", "for", "has", "driven by")
    for browser in all_of_them:
        driver = browser.driver or "nothing"
        where, has = ", ".join(browser.platforms), ", ".join(browser.has)
        table.add_row(Text(browser.name, "bold"), browser.title, browser.engine, where, has, driver)
    return table


def findings(detections: Sequence[Detection]) -> Table:
    """What this machine has, one backend a row."""
    table = _table("backend", "state", "found", "precisions")
    for found in detections:
        state = found.report.state
        table.add_row(Text(found.backend.name, "bold"), Text(state, _STYLES[state]), _found(found), _precisions(found))
    return table


def details(backend: Backend, where: str, digest: str) -> Table:
    """Everything that is known of one backend, one fact a row."""
    table = Table(box=None, show_header=False, pad_edge=False)
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    rows = {
        "backend": f"{backend.name} ({backend.title})",
        "runtime": f"{backend.runtime}, {backend.language}",
        "device": backend.device or "chosen by the runtime",
        "priority": str(backend.priority),
        "precisions": f"{', '.join(backend.precisions.offered)}; {backend.precisions.default} by default",
        "needs": ", ".join(backend.packages) or "nothing to install",
        "install": backend.install,
        "if absent": backend.absent,
        "checked": "by running it" if backend.static is None else f"statically. {backend.static}",
        "probe": f"{backend.probe.program}: {backend.probe.expression}",
        "templates": _lines(f"{artifact}: {name}" for artifact, name in backend.templates.items()) or "none yet",
        "macros": backend.macros or "none",
        "sources": _lines(backend.sources),
        "file": where,
        "digest": digest,
    }
    for name, value in rows.items():
        table.add_row(name, Text(value))
    return table


def _table(*columns: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim")
    for column in columns:
        table.add_column(column, overflow="fold", no_wrap=column in {"backend", "browser", "state", "runtime"})
    return table


def _found(found: Detection) -> Text:
    report = found.report
    if report.state == "absent":
        return Text.assemble(found.reason, "\n", (found.backend.install, "dim"))
    if report.state == "unknown":
        return Text(found.reason)
    versions = ", ".join(f"{name} {version}" for name, version in report.versions.items())
    return Text(_lines([*map(_device, report.devices), versions]))


def _device(device: Device) -> str:
    memory = f"{device.memory_bytes / 2**30:.1f} GiB" if device.memory_bytes else ""
    capability = f"compute capability {device.compute_capability}" if device.compute_capability else ""
    return ", ".join(filter(None, (f"{device.id}: {device.name}", memory, capability, device.architecture)))


def _precisions(found: Detection) -> Text:
    if found.report.state == "absent":
        return Text("")
    return Text(_lines(f"{one.precision} {one.support}" for one in found.report.precisions))


def _lines(parts: Iterable[str]) -> str:
    return "\n".join(filter(None, parts))
