"""Kernels as WGSL."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generators.graph.evaluate import evaluated
from generators.graph.schedule import Kernel

KERNELS = Path(__file__).parent / "kernels"
"""A template for each kind of kernel."""

Tile = tuple[int, int]
"""Rows and columns of a product of matrices that one invocation computes."""

TILES: tuple[tuple[Tile, bool], ...] = (((4, 4), False), ((8, 4), False), ((4, 4), True))
"""What to choose from for an adapter: a tile, and whether invocations load matrices together, as GPUs want them to."""

HELPERS = {
    # Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.26: wrong by 1.5e-7 at most.
    "erf": """fn erf(x: f32) -> f32 {
  let t = 1.0 / (1.0 + 0.3275911 * abs(x));
  let y = 1.0 - (((((1.061405429 * t - 1.453152027) * t) + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * exp(-x * x);
  return sign(x) * y;
}""",
    # WGSL promises its own sine and cosine to 2e-4 between -pi and pi alone. Cody and Waite, Software Manual for the Elementary
    # Functions, and polynomials of Moshier, Cephes; right to 1e-7 for angles of some thousands.
    "wave": """fn wave(x: f32, quarters: i32) -> f32 {
  let k = round(x * 0.636619772);
  let r = ((x - k * 1.5703125) - k * 0.000483751297) - k * 7.54978995e-8;
  let s = r * r;
  let sine = r + r * s * (-0.166666546 + s * (0.00833216087 - s * 0.000195152959));
  let cosine = 1.0 - 0.5 * s + s * s * (0.0416666457 + s * (-0.00138873163 + s * 0.0000244331571));
  let turn = i32(k) + quarters;
  let y = select(sine, cosine, (turn & 1) == 1);
  return select(y, -y, (turn & 2) == 2);
}""",
    "power": """fn power(x: f32, y: f32) -> f32 {
  let p = pow(abs(x), y);
  return select(p, -p, x < 0.0 && abs(y % 2.0) == 1.0);
}""",
}


def environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(KERNELS),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def source(
    kernel: Kernel,
    sizes: Collection[str],
    tile: Tile = (4, 4),
    constants: Mapping[str, str] | None = None,
    shared: bool = False,
) -> str:
    """The WGSL module of a kernel.

    sizes: the names of unknown sizes. constants: the types of what is known only when its pipeline is made, by name. tile,
    shared: of a product, how it is computed; see TILES. A product that is shared takes 256 invocations at a time, and of a
    workgroup's memory 1024 bytes for each row and column of an invocation's tile.
    """
    parts = {name: _sized(text, sizes) for name, text in kernel.parts.items()}
    text = "\n".join(parts.values())
    invocations = [str(each) for each in kernel.invocations]
    lines = ["enable f16;"] if "f16" in (kernel.element, *(element for _, element in kernel.reads)) else []
    lines += [HELPERS[name] for name in HELPERS if re.search(rf"\b{name}\(", text)]
    lines += [
        f"override {name}: {kind};" for name, kind in (constants or {}).items() if _named(name, [text, *invocations])
    ]
    if sizes:
        lines += [
            f"struct Sizes {{ {', '.join(f'{name}: i32' for name in sorted(sizes))} }}",
            "@group(0) @binding(0) var<uniform> sizes: Sizes;",
        ]
    for number, (_, element) in enumerate(kernel.reads):
        lines.append(f"@group(0) @binding({number + 2}) var<storage, read> in{number}: array<{element}>;")
    lines.append(f"@group(0) @binding(1) var<storage, read_write> out: array<{kernel.element}>;")
    given: dict[str, str | int] = {"header": "\n".join(lines), **parts}
    if kernel.kind == "map":
        given["count"] = _sized(str(kernel.invocations[0]), sizes)
        return environment().get_template("map.wgsl.jinja").render(given)
    suffixes = ["", *(f"_{number}" for number in range(1, kernel.members))]
    members = [{"suffix": suffix, "b": parts[f"b{suffix}"], "finish": parts[f"finish{suffix}"]} for suffix in suffixes]
    template = environment().get_template(f"product{'_shared' if shared else ''}.wgsl.jinja")
    return template.render(given, rows=tile[0], columns=tile[1], members=members)


def groups(kernel: Kernel, values: dict[str, int], tile: Tile = (4, 4), shared: bool = False) -> list[int]:
    """How many workgroups there are along each axis."""
    x, y, z = (evaluated(size, values) for size in kernel.invocations)
    if kernel.kind == "map":
        count = -(-x // 64)
        wide = min(count, 65535)
        return [wide, -(-count // max(wide, 1)), 1]
    side = 16 if shared else 8
    return [-(-x // (side * tile[1])), -(-y // (side * tile[0])), z]


def _named(name: str, texts: Sequence[str]) -> bool:
    return any(re.search(rf"\b{name}\b", text) for text in texts)


def _sized(text: str, sizes: Collection[str]) -> str:
    return re.sub(rf"\b({'|'.join(sizes)})\b", r"sizes.\1", text) if sizes else text
