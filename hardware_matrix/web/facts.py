"""What a browser is, once its YAML file has been read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Software:
    """How a browser has a WebGPU adapter where there is no GPU.

    adapter: the software that stands for the GPU.
    flags: the browser's flags for it.
    environment: variables for it; a value is a pattern of files, of which the first there is counts.
    features: those of `schema.FEATURES` that this adapter has.
    get: a sentence that tells how to get it, or None where it comes with the browser.
    """

    adapter: str
    flags: tuple[str, ...]
    environment: Mapping[str, str]
    features: tuple[str, ...]
    get: str | None


@dataclass(frozen=True)
class Browser:
    """One browser.

    engine: chromium, firefox or webkit.
    platforms: the operating systems that it exists for: linux, macos, windows.
    variable: the environment variable that names its executable, before anything else is looked at.
    commands: what its executable is called on PATH.
    files: patterns of where it is otherwise; "~" and environment variables are expanded.
    driver: what starts it and talks to it, "playwright" or "bidi", or None where nothing does.
    flags: what its executable is started with.
    preferences: what is set in its profile (Firefox).
    has: of webgpu, webnn, wasm and threads, those that it has.
    lacks: by API, a sentence that says why it has it not.
    get: a sentence that tells how to get it.
    undriven: why nothing drives it, or None.
    sources: documentation that the facts came from.
    """

    name: str
    title: str
    engine: str
    platforms: tuple[str, ...]
    variable: str
    commands: tuple[str, ...]
    files: tuple[str, ...]
    driver: str | None
    flags: tuple[str, ...]
    preferences: Mapping[str, bool | int | str]
    has: tuple[str, ...]
    lacks: Mapping[str, str]
    software: Software | None
    get: str
    undriven: str | None
    sources: tuple[str, ...]
