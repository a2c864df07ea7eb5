"""A small YAML file of a browser, for the tests of this room."""

from __future__ import annotations

from pathlib import Path

LYNX = """\
browser: lynx
title: Example Browser
engine: chromium
platforms: [linux]
variable: BROWSER_LYNX
commands: [lynx-for-tests]
driver: playwright
flags: [--headless]
has: [webgpu, wasm]
lacks:
  webnn: It is too old for that.
software:
  adapter: SwiftShader
  flags: [--software]
  features: [subgroups]
get: Install the example package.
sources:
  - https://example.org/lynx
"""


def write(folder: Path, text: str = LYNX, name: str = "lynx") -> Path:
    """Writes <folder>/<name>.yaml and returns it."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.yaml"
    path.write_text(text, encoding="utf-8")
    return path
