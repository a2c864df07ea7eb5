"""This machine, as results are kept with it: what bears on numbers and speed, and nothing that identifies it."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

# Distributions whose versions change what artifacts compute or how fast.
PACKAGES = (
    "torch",
    "transformers",
    "tokenizers",
    "safetensors",
    "numpy",
    "openvino",
    "nncf",
    "onnx",
    "onnxruntime",
    "onnxruntime-qnn",
    "torchao",
)
# Instruction sets that decide how a CPU computes in 8 and 16 bits; Linux's names of them, x86 then Arm.
INSTRUCTIONS = (
    "avx2",
    "avx512f",
    "avx512_vnni",
    "avx_vnni",
    "avx512_bf16",
    "avx512_fp16",
    "amx_tile",
    "amx_int8",
    "amx_bf16",
    "amx_fp16",
    "asimd",
    "asimdhp",
    "fphp",
    "asimddp",
    "bf16",
    "i8mm",
    "sve",
    "sme",
)


def environment() -> dict[str, object]:
    """The fingerprint of this machine, as JSON-able data; None stands for what it does not tell.

    cpu: model, architecture, logical and physical cores, those this process may use, instruction sets (sorted).
    memory_bytes, memory_limit_bytes: installed, and what a container allows if less. No host name, no user.
    """
    return {
        "cpu": {
            "model": cpu_model(),
            "architecture": platform.machine(),
            "logical_cores": os.cpu_count(),
            "physical_cores": _physical_cores(),
            "usable_cores": _usable_cores(),
            "instructions": sorted(instructions()),
        },
        "memory_bytes": memory_bytes(),
        "memory_limit_bytes": _container_limit(),
        "os": _system(),
        "kernel": platform.release(),
        "python": platform.python_version(),
        "implementation": platform.python_implementation(),
        "packages": versions(PACKAGES),
    }


def versions(packages: tuple[str, ...]) -> dict[str, str]:
    """The versions of those distributions that are installed; nothing is imported."""
    from importlib.metadata import PackageNotFoundError, version

    found = {}
    for package in packages:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found


def cpu_model() -> str | None:
    """The CPU's name as its vendor gives it."""
    return _cpuinfo("model name") or _sysctl("machdep.cpu.brand_string") or platform.processor() or None


def instructions() -> frozenset[str]:
    """Those of INSTRUCTIONS that the CPU has; empty where the operating system does not list them."""
    flags = _cpuinfo("flags") or _cpuinfo("Features") or ""
    return frozenset(flags.split()).intersection(INSTRUCTIONS)


def memory_bytes() -> int | None:
    """Installed memory, in bytes."""
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        return None


def _cpuinfo(key: str) -> str | None:
    found = re.search(rf"^{key}\s*:\s*(.+)$", _text(Path("/proc/cpuinfo")), re.MULTILINE)
    return found.group(1).strip() if found else None


def _physical_cores() -> int | None:
    blocks = _text(Path("/proc/cpuinfo")).split("\n\n")
    cores = {_pair(block) for block in blocks} - {None}
    counted = _sysctl("hw.physicalcpu")
    return len(cores) or (int(counted) if counted else None)


def _pair(block: str) -> tuple[str, str] | None:
    fields = dict(re.findall(r"^(physical id|core id)\s*:\s*(\d+)$", block, re.MULTILINE))
    return (fields["physical id"], fields["core id"]) if len(fields) == 2 else None


def _usable_cores() -> int | None:
    affinity: Callable[[int], set[int]] | None = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count()


def _container_limit() -> int | None:
    for path in (Path("/sys/fs/cgroup/memory.max"), Path("/sys/fs/cgroup/memory/memory.limit_in_bytes")):
        text = _text(path).strip()
        if text.isdigit() and int(text) < (memory_bytes() or 0):
            return int(text)
    return None


def _system() -> str:
    release = re.search(r'^PRETTY_NAME="?(.+?)"?$', _text(Path("/etc/os-release")), re.MULTILINE)
    if release:
        return release.group(1)
    return f"macOS {platform.mac_ver()[0]}" if platform.system() == "Darwin" else platform.platform(terse=True)


def _sysctl(name: str) -> str | None:
    if platform.system() != "Darwin":
        return None
    try:
        done = subprocess.run(["sysctl", "-n", name], capture_output=True, text=True, timeout=5, check=True)
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.strip() or None


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
