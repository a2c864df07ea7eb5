"""transformers of another version, in a temporary folder that comes before everything else that is installed."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from tempfile import TemporaryDirectory

from packaging.requirements import Requirement

from generators.against import releases
from generators.against.pip import last_words, pip
from generators.against.program import search_path
from generators.errors import Unavailable
from generators.pipeline import tell
from model_registry import Problem


@dataclass(frozen=True)
class Environment:
    """version: of transformers. packages: where it is installed; torch and all else that suits it are those installed.

    scratch: a folder for whatever else shall be removed afterwards.
    """

    version: str
    packages: Path
    scratch: Path

    def variables(self, **more: str) -> Mapping[str, str]:
        """The environment variables of a program that is to find this version, and this Python's programs first."""
        return {
            **os.environ,
            "PATH": search_path(),
            "PYTHONPATH": os.pathsep.join(filter(None, [str(self.packages), os.environ.get("PYTHONPATH", "")])),
            **more,
        }


@contextmanager
def environment(asked: str) -> Iterator[Environment]:
    """Installs what `asked` means (see `releases.choose`); it is removed afterwards, however that comes about.

    Raises BadRequest if there is no such version, and Unavailable if it cannot be installed beside what is here.
    """
    version = releases.choose(asked, releases.releases(), installed())
    with TemporaryDirectory(prefix=f"transformers-{version}-", ignore_cleanup_errors=True) as folder:
        packages, scratch = Path(folder, "packages"), Path(folder, "scratch")
        scratch.mkdir()
        tell(f"installing transformers {version} into a temporary folder")
        _install(version, packages, scratch)
        yield Environment(version, packages, scratch)


def installed() -> str:
    """The version of transformers that is installed. Raises Unavailable if there is none."""
    try:
        return metadata.version("transformers")
    except metadata.PackageNotFoundError:
        hint = "Install it: pip install 'inferforge[torch]'."
        raise Unavailable(Problem("transformers is not installed", hint=hint)) from None


def _install(version: str, folder: Path, scratch: Path) -> None:
    """transformers without what it requires, then those requirements that are not met by what is installed."""
    missing = [f"transformers=={version}"]
    while missing:
        into = ("--target", str(folder))
        answer = pip("install", "--quiet", "--no-deps", "--no-compile", *into, *missing, scratch=scratch)
        if answer.code:
            raise Unavailable(Problem(f"pip cannot install {' '.join(missing)}: {last_words(answer)}"))
        _suit_torch(version, folder)
        before, missing = missing, unmet(folder)
        if missing == before:
            raise Unavailable(Problem(f"transformers {version} needs {' '.join(missing)}, which pip does not install"))


def unmet(folder: Path) -> list[str]:
    """What the packages in a folder require that is neither there nor installed."""
    requirements = [
        requirement
        for package in metadata.distributions(path=[str(folder)])
        for requirement in map(Requirement, package.requires or ())
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""})
    ]
    return sorted({_plain(one) for one in requirements if not _met(one, [str(folder), *sys.path])})


def _suit_torch(version: str, folder: Path) -> None:
    """Raises Unavailable if this transformers needs another torch: that is 200 MB at least, and never replaced."""
    for package in metadata.distributions(name="transformers", path=[str(folder)]):
        for requirement in map(Requirement, package.requires or ()):
            asked = requirement.marker is None or requirement.marker.evaluate({"extra": "torch"})
            if requirement.name == "torch" and asked and not _met(requirement, sys.path):
                found = next((one.version for one in metadata.distributions(name="torch")), "none")
                message = f"transformers {version} needs torch{requirement.specifier}, and {found} is installed"
                hint = "Only transformers is exchanged: choose another version, or install that torch in a new venv."
                raise Unavailable(Problem(message, hint=hint))


def _met(requirement: Requirement, path: Sequence[str]) -> bool:
    found = next(iter(metadata.distributions(name=requirement.name, path=list(path))), None)
    return found is not None and requirement.specifier.contains(found.version, prereleases=True)


def _plain(requirement: Requirement) -> str:
    return f"{requirement.name}{requirement.specifier}"
