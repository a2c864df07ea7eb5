"""What the operating system knows of a vendor's devices, without any runtime: one small module a driver.

Each has a NAME ("NVIDIA driver") and `read() -> Driver | None`: None when the driver is not there.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

from hardware_matrix.programs import module_of


@dataclass(frozen=True)
class Driver:
    """A driver that is loaded. devices: the vendor's names of what it drives, as far as they are told."""

    name: str
    version: str
    devices: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.name} {self.version}" + (f" with {', '.join(self.devices)}" if self.devices else "")


def look_up(name: str) -> tuple[str, Driver | None]:
    """The NAME of a driver, and what it says on this machine. `name` is that of its module, as in YAML files."""
    module = import_module(module_of("drivers", name))
    return module.NAME, module.read()
