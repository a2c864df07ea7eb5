"""mypy --strict over all that is committed in `generated/`, in one process: `python -m tests.types_of_generated`.

Files of the same name stand in many folders, so mypy sees each folder as a package; there a benchmark's import of the
skill beside it has to be a relative one. A copy is checked in which it is, line by line the same otherwise.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
TREE = ROOT / "generated"


def main() -> int:
    with TemporaryDirectory() as folder:
        return check(TREE, Path(folder))


def check(tree: Path, work: Path) -> int:
    """Checks the Python files below `tree`; returns mypy's exit code, or 2 if there are none. `work`: an empty folder."""
    files = sorted(tree.glob("[!.]*/*/*.py"))
    if not files:
        print(f"nothing is generated in {tree}", file=sys.stderr)
        return 2
    for path in files:
        copy = work / "generated" / path.relative_to(tree)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(with_relative_imports(path), encoding="utf-8")
    return subprocess.run(command(tree.parent), cwd=work, check=False).returncode


def with_relative_imports(path: Path) -> str:
    siblings = "|".join(sorted(sibling.stem for sibling in path.parent.glob("*.py")))
    return re.sub(
        rf"^from ({siblings}) import ", r"from .\1 import ", path.read_text(encoding="utf-8"), flags=re.MULTILINE
    )


def command(root: Path) -> list[str]:
    options = ("--strict", "--explicit-package-bases", "--ignore-missing-imports", "--no-error-summary")
    files = ("--config-file", str(ROOT / "pyproject.toml"), "--cache-dir", str(root / ".mypy_cache" / "generated"))
    return [sys.executable, "-m", "mypy", *options, *files, "generated"]


if __name__ == "__main__":
    sys.exit(main())
