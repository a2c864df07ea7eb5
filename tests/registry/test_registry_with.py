"""`generate registry with`: a program runs with another transformers, and nothing of that is left."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from made_up_index import Index
from registry_world import generate

from generators.against.releases import choose
from generators.errors import BadRequest

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="/dev/null and SIGINT"),
    pytest.mark.usefixtures("index", "temporary"),
]
KNOWN = ["6.1.0rc1", "6.0.0", "5.23.0", "5.22.10", "5.22.2", "5.21.1", "5.21.0", "4.57.6"]


@pytest.fixture(autouse=True)
def needs_transformers() -> None:
    pytest.importorskip("transformers")


@pytest.mark.parametrize(
    ("asked", "installed", "meant"),
    [
        ("5.21.0", "5.23.0", "5.21.0"),
        ("5.21", "5.23.0", "5.21.1"),
        ("5.22", "5.23.0", "5.22.10"),
        ("6.1.0rc1", "5.23.0", "6.1.0rc1"),
        ("previous", "5.23.0", "5.22.10"),
        ("previous", "5.21.0", "4.57.6"),
        ("previous", "6.1.0.dev0", "6.0.0"),
    ],
)
def test_which_version_is_meant(asked: str, installed: str, meant: str) -> None:
    assert choose(asked, KNOWN, installed) == meant


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("5.22.5", "there is no transformers 5.22.5. The closest are 5.21.1, 5.22.2 and 5.22.10."),
        ("5.24", "there is no transformers 5.24. The closest are 5.22.10, 5.23.0 and 6.0.0."),
        ("6.1", "there is no transformers 6.1. The closest are 5.23.0 and 6.0.0."),
        ("0.1", "there is no transformers 0.1. The closest are 4.57.6."),
        ("newest", "'newest' is not a version. Give one like 5.22.1, 5.22 for its newest patch, or 'previous'."),
    ],
)
def test_a_version_that_is_not_there(asked: str, told: str) -> None:
    with pytest.raises(BadRequest) as raised:
        choose(asked, KNOWN, "5.23.0")
    assert str(raised.value) == told


def test_there_may_be_no_previous_one() -> None:
    with pytest.raises(BadRequest, match=r"there is no transformers before 4\.57\.6"):
        choose("previous", KNOWN, "4.57.6")


def python(text: str, version: str = "4.0") -> list[str]:
    return ["registry", "with", version, "--", "python", "-c", text]


def test_the_program_finds_that_version_and_nothing_is_left(index: Index, temporary: Path, tmp_path: Path) -> None:
    index.transformers("4.0.1", "4.0.2", "4.1.0")
    said = tmp_path / "said"
    text = (
        f"import sys, transformers as t; open({str(said)!r}, 'w').write(t.__version__ + ' ' + t.__file__); sys.exit(7)"
    )
    answer = generate(*python(text))
    version, _, file = said.read_text().partition(" ")
    assert (answer.code, version) == (7, "4.0.2")
    assert answer.err == "installing transformers 4.0.2 into a temporary folder\n"
    assert Path(file).is_relative_to(temporary)
    assert list(temporary.iterdir()) == []


def test_what_it_requires_comes_along_unless_it_is_installed(index: Index, tmp_path: Path) -> None:
    index.transformers("4.0.1", requires=["anvil>=2", "pytest>=1", "torch>=1; extra == 'torch'"])
    index.add("anvil", "2.1", {"anvil.py": "WEIGHT = 3"}, ["rope"])
    index.add("rope", "1.0", {"rope.py": ""})
    said = tmp_path / "said"
    text = f"import anvil, rope, pytest, transformers as t; open({str(said)!r}, 'w').write(rope.__file__ + pytest.__file__)"
    assert generate(*python(text)).code == 0
    assert said.read_text().endswith(str(pytest.__file__))


def test_what_it_requires_may_not_be_there(index: Index, temporary: Path) -> None:
    index.transformers("4.0.1", requires=["anvil>=2"])
    answer = generate(*python("pass"))
    assert (answer.code, answer.err.splitlines()[1:]) == (
        3,
        ["error: pip cannot install anvil>=2: No matching distribution found for anvil>=2"],
    )
    assert list(temporary.iterdir()) == []


def test_torch_is_never_replaced(index: Index, temporary: Path) -> None:
    torch = pytest.importorskip("torch")
    index.transformers("4.0.1", requires=["torch>=99; extra == 'torch'"])
    answer = generate(*python("pass"))
    assert answer.code == 3
    assert answer.err.splitlines()[1] == (
        f"error: transformers 4.0.1 needs torch>=99, and {torch.__version__} is installed. Only transformers is "
        "exchanged: choose another version, or install that torch in a new venv."
    )
    assert list(temporary.iterdir()) == []


def test_an_index_without_transformers() -> None:
    answer = generate(*python("pass"))
    told = "error: pip finds no version of transformers: No matching distribution found for transformers\n"
    assert (answer.code, answer.err) == (3, told)


def test_no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PIP_NO_INDEX")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")  # nobody listens there
    answer = generate(*python("pass"))
    assert (answer.code, answer.err.partition(".")[0]) == (3, "error: pip cannot reach the package index")


def test_no_such_program(index: Index, temporary: Path) -> None:
    index.transformers("4.0.1")
    answer = generate("registry", "with", "4.0", "no-such-program")
    assert (answer.code, answer.err) == (
        2,
        "error: there is no program 'no-such-program'. Give its path, or install it.\n",
    )
    answer = generate("registry", "with", "4.0", "--")
    assert (answer.code, answer.err) == (
        2,
        "error: there is no command after --. See: generate registry with --help\n",
    )


@pytest.mark.parametrize("whom", ["both", "generate"])
def test_ctrl_c_leaves_nothing(index: Index, temporary: Path, tmp_path: Path, whom: str) -> None:
    index.transformers("4.0.1")
    said = tmp_path / "said"
    text = f"import os, time; open({str(said)!r}, 'w').write(str(os.getpid())); time.sleep(600)"
    program = [sys.executable, "-m", "generators", *python(text)]
    with subprocess.Popen(program, stderr=subprocess.PIPE, text=True, start_new_session=True) as process:
        while not (said.exists() and said.read_text()):
            time.sleep(0.05)
        if whom == "both":
            os.killpg(process.pid, signal.SIGINT)
        else:
            process.send_signal(signal.SIGINT)
        err = process.communicate(timeout=60)[1]
    assert process.returncode == 130
    assert err.endswith("interrupted; nothing is half written\n")
    assert list(temporary.iterdir()) == []
    with pytest.raises(ProcessLookupError):
        os.kill(int(said.read_text()), 0)
