"""NVIDIA's driver, as its own `nvidia-smi` tells, or else the kernel.

Source: https://docs.nvidia.com/deploy/nvidia-smi/index.html (--query-gpu).
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from hardware_matrix.drivers import Driver

NAME = "NVIDIA driver"
_KERNEL = Path("/proc/driver/nvidia/version")


def read() -> Driver | None:
    return _from_smi() or _from_kernel(_KERNEL)


def _from_smi() -> Driver | None:
    program = shutil.which("nvidia-smi")
    if program is None:
        return None
    query = [program, "--query-gpu=driver_version,name", "--format=csv,noheader"]
    try:
        done = subprocess.run(query, capture_output=True, text=True, timeout=15, check=True)
    except (OSError, subprocess.SubprocessError):
        return None
    rows = [[field.strip() for field in line.split(",", 1)] for line in done.stdout.splitlines() if "," in line]
    return Driver(NAME, rows[0][0], tuple(name for _, name in rows)) if rows else None


def _from_kernel(path: Path) -> Driver | None:
    try:
        found = re.search(r"Kernel Module.*?\s(\d+(?:\.\d+)+)\s", path.read_text())
    except OSError:
        return None
    return Driver(NAME, found.group(1)) if found else None
