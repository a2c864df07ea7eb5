"""What a probe program says about one backend on this machine, and how it travels from the child process as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal

State = Literal["present", "absent", "unknown"]
Support = Literal["native", "emulated", "works", "unsupported", "unknown"]


class _Strict:
    """A misspelt key in a probe's report is an error, not an answer that nobody sees."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}


@dataclass(frozen=True)
class Device(_Strict):
    """One device.

    id: as the runtime names it: "cuda:0", "GPU.0".
    name: the vendor's name of it.
    memory_bytes: all of its memory, in bytes, or None where it is not told.
    compute_capability: NVIDIA's, as "9.0".
    architecture: as the runtime names it, as AMD's "gfx942" or OpenVINO's "intel64".
    """

    id: str
    name: str
    memory_bytes: int | None = None
    compute_capability: str | None = None
    architecture: str | None = None


@dataclass(frozen=True)
class Program(_Strict):
    """A browser or a JavaScript runtime. name: of its engine; version: a number, or None if it did not tell."""

    name: str
    path: str
    version: str | None = None


@dataclass(frozen=True)
class PrecisionSupport(_Strict):
    """How the devices of a backend compute in one precision.

    support: "native" in hardware; "emulated" by conversion to another format: right, but seldom faster;
        "works" when it was tried and gave the right answer, but nothing tells whether in hardware;
        "unsupported" when it was tried and failed; "unknown" until an artifact has run.
    by: what that was concluded from.
    """

    precision: str
    support: Support
    by: str


@dataclass(frozen=True)
class Report(_Strict):
    """What one probe found.

    seen: what it looked at and found, a clause without a full stop: "torch 2.13.0+cpu, built without CUDA".
    versions: of drivers and runtimes, by name.
    """

    state: State
    seen: str
    devices: tuple[Device, ...] = ()
    programs: tuple[Program, ...] = ()
    versions: Mapping[str, str] = field(default_factory=dict)
    precisions: tuple[PrecisionSupport, ...] = ()


def parse_report(text: bytes) -> Report:
    """Reads the JSON that a probe printed. Raises ValueError if it is anything else than a report."""
    from pydantic import TypeAdapter, ValidationError

    try:
        return TypeAdapter(Report).validate_json(text)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(map(str, first["loc"])) or "the whole"
        raise ValueError(f"{place}: {first['msg']}") from None
