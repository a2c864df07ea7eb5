"""All backends that there are: by name, by the bytes of their files, and as facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from hardware_matrix.layers import backend_files, directories

if TYPE_CHECKING:
    from hardware_matrix.facts import Backend
    from model_registry import Problem


class Hardware:
    """The backends of some layers of YAML files. `names` and `digest` list and hash files; only `backend` reads one."""

    def __init__(self, layers: Sequence[Path]) -> None:
        self.layers = tuple(layers)
        self._backends: dict[str, Backend] = {}

    @classmethod
    def open(cls, extra: Sequence[Path] = ()) -> Hardware:
        """The shipped backends, those of installed plugins, and those of the directories `extra`; later ones win.

        Raises FactsError if one of the directories is not there.
        """
        return cls(directories([Path(path) for path in extra]))

    @cached_property
    def files(self) -> Mapping[str, Path]:
        """The YAML file of each backend, by the backend's name."""
        return backend_files(self.layers)

    def names(self) -> list[str]:
        """All backends' names, sorted; a file's name is its backend's."""
        return list(self.files)

    def digest(self, name: str) -> str:
        """Hex digest of the bytes of the backend's file, wherever that is.

        Raises FactsError for a name that there is not, or a file that cannot be read.
        """
        from hashlib import sha256

        path = self.path(name)
        try:
            return sha256(path.read_bytes()).hexdigest()
        except OSError as error:
            from model_registry import FactsError, Problem, shown

            raise FactsError(Problem(f"cannot be read: {error.strerror}", shown(path))) from None

    def path(self, name: str) -> Path:
        """The YAML file of a backend. Raises FactsError, with the closest names, if there is no such backend."""
        if name in self.files:
            return self.files[name]
        from model_registry import FactsError, Problem, did_you_mean

        hint = f"{did_you_mean(name, self.files)} There are {', '.join(self.files)}."
        raise FactsError(Problem(f"no backend {name!r}", hint=hint.strip()))

    def backend(self, name: str) -> Backend:
        """The facts of a backend. Raises FactsError with every problem of its file, each with its line."""
        if name not in self._backends:
            self._backends[name] = _read(self.path(name))
        return self._backends[name]

    def backends(self) -> list[Backend]:
        """All backends, the preferred first. Raises FactsError with the problems of all files together."""
        problems = list(self.problems())
        if problems:
            from model_registry import FactsError

            raise FactsError(problems)
        return sorted(map(self.backend, self.names()), key=lambda backend: (-backend.priority, backend.name))

    def problems(self) -> Iterator[Problem]:
        """What is wrong with any plugin, or any file of any layer."""
        from hardware_matrix.unusable import unusable
        from model_registry import FactsError

        yield from unusable(self.layers)
        for name in self.names():
            try:
                self.backend(name)
            except FactsError as error:
                yield from error.problems


def _read(path: Path) -> Backend:
    from hardware_matrix.schema import BackendFile
    from model_registry import FactsError, Problem, read_yaml, validate_yaml

    file = validate_yaml(path, BackendFile)
    if file.backend != path.stem:
        where = read_yaml(path).where("backend")
        hint = f"Rename the file to {file.backend}.yaml, or write `backend: {path.stem}`."
        raise FactsError(Problem(f"the file is {path.name} but its backend is {file.backend!r}", where, hint))
    return file.facts()
