"""Lets torchvision and torchaudio be imported beside a CPU build of torch: `python -m tests.without_cuda`.

PyPI has both for CUDA only. Their compiled operators cannot be loaded without CUDA, and then their imports fail. All that
is written in Python, every transform of images, videos and sounds, works as on any machine once torchvision's two
operators that its import describes are declared, and torchaudio does not find its libraries. A compiled operator that is
called still raises. Packages whose operators load are left as they are.
"""

from __future__ import annotations

import subprocess
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
    try:
        declare_operators(_folder("torchvision"))
        set_libraries_aside(_folder("torchaudio"))
    except ModuleNotFoundError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def declare_operators(torchvision: Path) -> None:
    extension = torchvision / "extension.py"
    source = extension.read_text(encoding="utf-8")
    if MARK not in source:
        extension.write_text(source + DECLARED, encoding="utf-8")


def set_libraries_aside(torchaudio: Path) -> None:
    """It looks for `lib/*.so`, and goes on without where there are none."""
    if subprocess.run([sys.executable, "-c", "import torchaudio"], capture_output=True).returncode:
        for library in sorted((torchaudio / "lib").glob("*.so")):
            library.rename(library.with_name(f"{library.name}.cuda"))


def _folder(package: str) -> Path:
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(f"{package} is not installed")
    return Path(spec.origin).parent


if __name__ == "__main__":
    sys.exit(main())
