"""The fingerprint that results are kept with."""

from __future__ import annotations

import getpass
import json
import os
import platform
from pathlib import Path

import pytest

from hardware_matrix import environment, machine

ARM = """\
processor\t: 0
Features\t: fp asimd asimdhp bf16 i8mm sve madeup

processor\t: 1
Features\t: fp asimd asimdhp bf16 i8mm sve madeup
"""
HYPERTHREADED = "\n\n".join(
    f"processor\t: {number}\nmodel name\t: Some CPU @ 2 GHz\nphysical id\t: 0\ncore id\t\t: {number // 2}\nflags\t\t: fpu avx2 amx_bf16"
    for number in range(4)
)


def test_what_it_has() -> None:
    found = environment()

    assert list(found) == [
        "cpu",
        "memory_bytes",
        "memory_limit_bytes",
        "os",
        "kernel",
        "python",
        "implementation",
        "packages",
    ]
    cpu = found["cpu"]
    assert isinstance(cpu, dict)
    assert list(cpu) == ["model", "architecture", "logical_cores", "physical_cores", "usable_cores", "instructions"]
    assert cpu["logical_cores"] == os.cpu_count()
    assert 1 <= cpu["usable_cores"] <= cpu["logical_cores"]
    assert found["python"] == platform.python_version()


def test_it_is_json_and_stays_the_same() -> None:
    assert json.loads(json.dumps(environment())) == environment()


def test_it_does_not_identify_the_machine() -> None:
    text = json.dumps(environment())

    assert len(text) > 200
    for private in (platform.node(), str(Path.home()), getpass.getuser()):
        assert private not in text.split('"')


@pytest.fixture
def cpuinfo(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    files: dict[str, str] = {}
    monkeypatch.setattr(machine, "_text", lambda path: files.get(path.as_posix(), ""))
    return files


def test_arm_lists_features(cpuinfo: dict[str, str]) -> None:
    cpuinfo["/proc/cpuinfo"] = ARM

    assert machine.instructions() == {"asimd", "asimdhp", "bf16", "i8mm", "sve"}


def test_threads_are_not_cores(cpuinfo: dict[str, str]) -> None:
    cpuinfo["/proc/cpuinfo"] = HYPERTHREADED

    assert machine.cpu_model() == "Some CPU @ 2 GHz"
    assert machine.instructions() == {"avx2", "amx_bf16"}
    assert machine._physical_cores() == 2


def test_a_container_with_less_memory_says_so(cpuinfo: dict[str, str]) -> None:
    cpuinfo["/sys/fs/cgroup/memory.max"] = "max\n"
    assert environment()["memory_limit_bytes"] is None

    cpuinfo["/sys/fs/cgroup/memory.max"] = "1073741824\n"
    assert environment()["memory_limit_bytes"] == 2**30


def test_a_limit_above_what_is_installed_is_none(cpuinfo: dict[str, str]) -> None:
    cpuinfo["/sys/fs/cgroup/memory/memory.limit_in_bytes"] = "9223372036854771712\n"

    assert environment()["memory_limit_bytes"] is None


def test_only_installed_packages_have_versions() -> None:
    assert list(machine.versions(("pytest", "no-such-distribution"))) == ["pytest"]
