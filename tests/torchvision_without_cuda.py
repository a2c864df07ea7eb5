"""Lets torchvision be imported beside a CPU build of torch: `python -m tests.torchvision_without_cuda`.

PyPI has torchvision for CUDA only. Its compiled operators cannot be loaded without CUDA, and then its import fails, for
it describes two of them. Once these are declared, all that is written in Python works as on any machine: every image and
video transform. A compiled operator that is called still raises. A torchvision whose operators load is left as it is.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

MARK = "# Declared for a torch without CUDA."
DECLARED = f"""

{MARK}
if not _has_ops():
    for name in ("nms", "qnms"):
        torch.library.define(f"torchvision::{{name}}", "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
"""


def main() -> int:
    spec = find_spec("torchvision")
    if spec is None or spec.origin is None:
        print("torchvision is not installed", file=sys.stderr)
        return 1
    extension = Path(spec.origin).with_name("extension.py")
    source = extension.read_text(encoding="utf-8")
    if MARK not in source:
        extension.write_text(source + DECLARED, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
