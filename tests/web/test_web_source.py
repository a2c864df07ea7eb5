"""Generated JavaScript as text: typed, laid out, and taken by a bundler that was told nothing."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from here import missing

ROOT = Path(__file__).parents[2]
TOOLS = ROOT / "tests" / "graph" / "node_modules" / ".bin"
MODULES = sorted(ROOT.glob("generated/*/webgpu/*.js"))
SKILLS = [
    path for path in MODULES if path.with_suffix("").with_suffix(".kernels.js").exists() and "kernels" not in path.name
]
STRICT = (
    "--strict --noEmit --allowJs --checkJs --skipLibCheck --target es2022 --module esnext --moduleResolution bundler"
)


def tool(name: str, *arguments: object, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    if not (TOOLS / name).exists():
        missing(f"{name} is not here: run `make web`.")
    return subprocess.run([TOOLS / name, *map(str, arguments)], cwd=cwd, capture_output=True, text=True, check=False)


def test_there_are_modules() -> None:
    assert len(SKILLS) >= 1
    assert len(MODULES) > 2 * len(SKILLS)


def test_types() -> None:
    library = ["--lib", "es2022,dom,dom.iterable", "--types", "@webgpu/types", "--typeRoots", TOOLS.parent]
    done = tool("tsc", *STRICT.split(), *library, *MODULES)
    assert (done.returncode, done.stdout) == (0, "")


def test_layout() -> None:
    done = tool("prettier", "--print-width", 120, "--check", *MODULES, *ROOT.glob("generated/*/webgpu/package.json"))
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("skill", SKILLS, ids=lambda path: f"{path.parts[-3]} {path.stem}")
def test_a_bundler_takes_it(skill: Path, tmp_path: Path) -> None:
    done = tool("esbuild", skill, "--bundle", "--format=esm", "--minify", f"--outfile={tmp_path / 'bundle.js'}")
    assert done.returncode == 0, done.stderr
    assert "navigator" in (tmp_path / "bundle.js").read_text(encoding="utf-8")
