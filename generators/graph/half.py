"""Programs that hold their numbers in 16 bits, for adapters with the feature "shader-f16": half the memory and half the traffic.

Kernels go on computing, and above all summing up, in 32 bits: what is rounded to 16 is what lies in buffers.
"""

from __future__ import annotations

import re
from dataclasses import replace

from generators.graph.schedule import Kernel, Program

LARGEST = "65504.0"
"""What is beyond it, as masks are, becomes it: there is no conversion of WGSL for what is too large."""

_STORE = re.compile(r"\bout\[(\w+)\] = (\w+|-?[\d.e+-]+f?);")


def halved(program: Program) -> Program:
    """The program with all buffers of floating point numbers in 16 bits: weights, what it is given, and what it gives."""
    buffers = {name: (shape, "f16" if kind == "f32" else kind) for name, (shape, kind) in program.buffers.items()}
    return Program([_halved(kernel) for kernel in program.kernels], buffers)


def _halved(kernel: Kernel) -> Kernel:
    floats = [str(number) for number, (_, element) in enumerate(kernel.reads) if element == "f32"]
    load = re.compile(rf"\bin({'|'.join(floats)})\[\w+\]") if floats else None

    def rounded(text: str) -> str:
        text = load.sub(r"f32(\g<0>)", text) if load else text
        if kernel.element != "f32":
            return text
        return _STORE.sub(rf"out[\1] = f16(clamp(\2, -{LARGEST}, {LARGEST}));", text)

    return replace(
        kernel,
        parts={name: rounded(text) for name, text in kernel.parts.items()},
        element=_half(kernel.element),
        reads=tuple((name, _half(element)) for name, element in kernel.reads),
    )


def _half(element: str) -> str:
    return "f16" if element == "f32" else element
