"""All browsers that there are facts about, by name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from hardware_matrix.layers import backend_files

if TYPE_CHECKING:
    from hardware_matrix.web.facts import Browser
    from model_registry import Problem

SHIPPED = Path(__file__).parents[1] / "browsers"


class Browsers:
    """The browsers of some folders of YAML files, the later ones winning."""

    def __init__(self, layers: Sequence[Path] = (SHIPPED,)) -> None:
        self.layers = tuple(layers)
        self._browsers: dict[str, Browser] = {}

    @classmethod
    def open(cls, extra: Sequence[Path] = ()) -> Browsers:
        """The shipped browsers, and those of the folders `extra`."""
        return cls([SHIPPED, *extra])

    @cached_property
    def files(self) -> Mapping[str, Path]:
        """The YAML file of each browser, by the browser's name."""
        return backend_files(self.layers)

    def names(self) -> list[str]:
        """All browsers' names, sorted; a file's name is its browser's."""
        return list(self.files)

    def browser(self, name: str) -> Browser:
        """The facts of a browser. Raises FactsError for an unknown name, or with every problem of the file."""
        if name not in self._browsers:
            self._browsers[name] = _read(self._path(name))
        return self._browsers[name]

    def browsers(self) -> list[Browser]:
        """All browsers: first those that are driven, then by name. Raises FactsError with the problems of all files."""
        problems = list(self.problems())
        if problems:
            from model_registry import FactsError

            raise FactsError(problems)
        return sorted(map(self.browser, self.names()), key=lambda browser: (browser.driver is None, browser.name))

    def problems(self) -> Iterator[Problem]:
        """What is wrong with any file."""
        from model_registry import FactsError

        for name in self.names():
            try:
                self.browser(name)
            except FactsError as error:
                yield from error.problems

    def _path(self, name: str) -> Path:
        if name in self.files:
            return self.files[name]
        from model_registry import FactsError, Problem, did_you_mean

        hint = f"{did_you_mean(name, self.files)} There are {', '.join(self.files)}."
        raise FactsError(Problem(f"no browser {name!r}", hint=hint.strip()))


def _read(path: Path) -> Browser:
    from hardware_matrix.web.schema import BrowserFile
    from model_registry import FactsError, Problem, read_yaml, validate_yaml

    file = validate_yaml(path, BrowserFile)
    if file.browser != path.stem:
        where = read_yaml(path).where("browser")
        hint = f"Rename the file to {file.browser}.yaml, or write `browser: {path.stem}`."
        raise FactsError(Problem(f"the file is {path.name} but its browser is {file.browser!r}", where, hint))
    return file.facts()
