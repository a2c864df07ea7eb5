"""`python -m tests.types_of_generated`, part of `make lint`, on a small tree: it sees what it should."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from committed import ROOT

SKILL = "def answer() -> int:\n    return 42\n"
BENCHMARK = "from skill import answer\n\nfound: {type} = answer()\n"


def check(tree: Path, files: dict[str, str]) -> tuple[int, str]:
    """Exit code and output of a check of a tree with these files."""
    for name, text in files.items():
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        (tree / name).write_text(text, encoding="utf-8")
    work = tree.parent / "work"
    work.mkdir()
    call = f"check(Path({str(tree)!r}), Path({str(work)!r}))"
    program = f"from pathlib import Path\nfrom tests.types_of_generated import check\nexit({call})"
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


def test_equal_names_in_many_folders_are_no_trouble(tmp_path: Path) -> None:
    names = [f"{family}/{backend}" for family in ("one", "two") for backend in ("here", "there")]
    files = {f"{name}/skill.py": SKILL for name in names} | {
        f"{name}/benchmark_{name.replace('/', '_')}.py": BENCHMARK.format(type="int") for name in names
    }
    assert check(tmp_path / "generated", files) == (0, "")


def test_a_benchmark_is_checked_against_the_skill_beside_it(tmp_path: Path) -> None:
    files = {"one/here/skill.py": SKILL, "one/here/benchmark_one_here.py": BENCHMARK.format(type="str")}
    assert check(tmp_path / "generated", files) == (
        1,
        "generated/one/here/benchmark_one_here.py:3: error: Incompatible types in assignment "
        '(expression has type "int", variable has type "str")  [assignment]\n',
    )


def test_it_is_strict(tmp_path: Path) -> None:
    code, output = check(tmp_path / "generated", {"one/here/skill.py": "def answer():\n    return 42\n"})
    assert (code, output.partition("error: ")[2]) == (
        1,
        "Function is missing a return type annotation  [no-untyped-def]\n",
    )


def test_pristine_copies_are_not_checked_and_nothing_is_no_success(tmp_path: Path) -> None:
    tree = tmp_path / "generated"
    code, output = check(tree, {".pristine/one/here/skill.py": "def answer():\n    return 42\n"})
    assert (code, output) == (2, f"nothing is generated in {tree}\n")
