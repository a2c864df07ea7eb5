"""What a backend is, once its YAML file has been read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Precisions:
    """The number formats that artifacts of a backend can compute in, as torch names them.

    default: what an artifact uses unless it is asked for another one.
    offered: all of them, the default included.
    """

    default: str
    offered: tuple[str, ...]


@dataclass(frozen=True)
class Probe:
    """How to find out whether a machine has the backend.

    program: a module of `hardware_matrix.probes`, or the full dotted name of a plugin's module.
    expression: over the names that the program provides; true when the backend is there.
    driver: a module of `hardware_matrix.drivers` that says what the operating system sees, or None.
    """

    program: str
    expression: str
    driver: str | None


@dataclass(frozen=True)
class Backend:
    """One hardware backend. docs/backends.md says what the facts of each shipped one rest on.

    runtime: what executes on it: torch, openvino, onnxruntime, webgpu or webnn.
    language: what its artifacts are written in: python or javascript.
    priority: of two backends that a machine has, the one with the higher number is preferred.
    device: the device as the runtime names it ("cuda", "CPU"), or None where the runtime has no such name.
    packages: the distributions that an artifact needs; none of them is a dependency of this project.
    install: a sentence that tells how to get them.
    absent: a sentence for a machine that does not have the backend.
    templates: by artifact, the template's name; "{template}" in it stands for the task's own. "program" is of a
        file beside each skill, with the kernels that the task's captured graph is compiled to.
    without: by skill template, a sentence that says why the backend has nothing for it.
    beside: by skill template, a sentence that says why a family that has another skill on the backend has none of it.
    shared: templates of files that all skills of a folder use.
    modules: templates of files that are beside those skills that import them.
    macros: the template that holds the backend's macros, or None.
    static: why artifacts are only ever checked without running them, or None where they are run.
    sources: the vendor's documentation that the facts came from.
    """

    name: str
    title: str
    runtime: str
    language: str
    priority: int
    precisions: Precisions
    device: str | None
    packages: tuple[str, ...]
    install: str
    absent: str
    probe: Probe
    templates: Mapping[str, str]
    without: Mapping[str, str]
    beside: Mapping[str, str]
    shared: tuple[str, ...]
    modules: tuple[str, ...]
    macros: str | None
    static: str | None
    sources: tuple[str, ...]

    @property
    def verified(self) -> bool:
        """Whether artifacts of this backend are verified by running them, and not only checked statically."""
        return self.static is None
