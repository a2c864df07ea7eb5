from __future__ import annotations

import shutil

import pytest
from people import DISTRIBUTION, FAMILIES, Person, install


@pytest.fixture(scope="session")
def author(tmp_path_factory: pytest.TempPathFactory) -> Person:
    """The author of the package, in the folder that it is in; has not installed it, and has drafted its families."""
    source = tmp_path_factory.mktemp("outside") / "distribution"
    shutil.copytree(DISTRIBUTION, source, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
    person = Person(source / "src")
    done = person.generate("registry", "add", "--package", "quarry", "--into", "quarry/families")
    assert (done.returncode, done.stdout) == (
        0,
        "created quarry/families/basalt.yaml\ncreated quarry/families/marl.yaml\ncreated quarry/families/opal.yaml\n"
        "next: generate skill basalt marl opal --hardware cpu --facts quarry\n",
    )
    return person


@pytest.fixture(scope="session")
def installed(author: Person, tmp_path_factory: pytest.TempPathFactory) -> Person:
    """Somebody with the distribution installed, and everything generated for its families."""
    folder = tmp_path_factory.mktemp("installed")
    install(author.folder.parent, folder / "site")
    (folder / "work").mkdir()
    person = Person(folder / "work", folder / "site")
    done = person.generate("all", *FAMILIES, "--hardware", "cpu,openvino,onnxruntime")
    assert done.returncode == 0, done.stderr
    return person
