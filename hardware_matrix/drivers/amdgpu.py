"""AMD's kernel driver, as the Linux kernel tells through sysfs; its compute devices are those of KFD.

Source: https://rocm.docs.amd.com/projects/amdsmi/en/latest/ and the kernel's own amdgpu documentation.
"""

from __future__ import annotations

from pathlib import Path

from hardware_matrix.drivers import Driver

NAME = "amdgpu driver"
_MODULE = Path("/sys/module/amdgpu")
_NODES = Path("/sys/class/kfd/kfd/topology/nodes")


def read(module: Path = _MODULE, nodes: Path = _NODES) -> Driver | None:
    if not module.is_dir():
        return None
    # The driver that comes with the kernel has no version of its own; AMD's out-of-tree package has.
    version = _text(module / "version") or "of the kernel"
    names = (_text(node / "name") for node in sorted(nodes.glob("*")) if _has_compute_units(node))
    return Driver(NAME, version, tuple(filter(None, names)))


def _has_compute_units(node: Path) -> bool:
    """CPUs are nodes too; only GPUs have SIMD units."""
    fields = dict(line.split(" ", 1) for line in _text(node / "properties").splitlines() if " " in line)
    return fields.get("simd_count", "0").strip() != "0"


def _text(path: Path) -> str:
    try:
        return path.read_text().strip()
    except OSError:
        return ""
