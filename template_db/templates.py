"""Templates in layers: the shipped ones, those of installed packages above them, then a user's own folders on top.

A template is a `*.jinja` file, named by its path inside its layer (`python/skill/fill_mask.py.jinja`). The highest
layer that has a name wins. A template reaches the one that it hides with `{% extends "super:NAME" %}` (or imports or
includes it), meaning NAME as the layers below its own see it, so that a layer can override block by block.

In a closure, a digest and `path`, `super:NAME` is the second highest template of that name, `super:super:NAME` the
third.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from model_registry import FactsError, Problem

if TYPE_CHECKING:
    import jinja2

    from template_db.sources import Sources

GROUP = "inferforge.templates"  # entry points whose value is a package that holds templates; the last by name on top
SUPER = "super:"
SUFFIX = ".jinja"
SHIPPED = Path(__file__).resolve().parent.parent / "templates"


class Templates:
    """The templates of a stack of folders.

    layers: the folders, highest first. Files are listed and read once: an instance is a snapshot.
    """

    def __init__(self, layers: Sequence[Path]) -> None:
        self.layers = tuple(layers)
        self._stacks: dict[str, list[int]] | None = None
        self._hashes: dict[str, str] = {}
        self._sources: Sources | None = None

    @classmethod
    def open(cls, extra: Sequence[Path] = ()) -> Templates:
        """The shipped templates, below those of installed packages, below the `extra` folders (the last on top).

        Raises FactsError if an extra folder is missing, or an installed package that promised templates.
        """
        from model_registry import plugin_folders

        missing = [folder for folder in extra if not folder.is_dir()]
        if missing:
            hint = "Give a folder that holds *.jinja files."
            raise FactsError(Problem(f"there is no template folder {str(folder)!r}", hint=hint) for folder in missing)
        return cls([*reversed([folder.absolute() for folder in extra]), *reversed(plugin_folders(GROUP)), SHIPPED])

    def names(self) -> list[str]:
        """Every template's name, sorted, each once whatever the number of layers that have it."""
        return sorted(self._stack)

    def path(self, name: str) -> Path | None:
        """The file of a template, None if there is none. Names are only ever looked up, never joined to a folder."""
        bare, depth = split(name)
        stack = self._stack.get(bare, [])
        return self.layers[stack[depth]] / bare if depth < len(stack) else None

    def resolve(self, name: str, parent: str) -> str:
        """What `name` means inside the template `parent`: itself, or for `super:` the template below parent's layer."""
        bare, depth = split(name)
        if not depth:
            return name
        outer, outer_depth = split(parent)
        own = self._stack[outer][outer_depth]
        at_or_above = sum(layer <= own for layer in self._stack.get(bare, ()))
        return SUPER * (at_or_above + depth - 1) + bare

    def depth(self, name: str) -> int:
        """How many layers have the template."""
        return len(self._stack.get(name, ()))

    def digest(self, names: Iterable[str]) -> str:
        """A hash of these templates' names and contents, hex; a missing one counts as such. Order does not matter."""
        from hashlib import sha256

        whole = sha256()
        for name in sorted(set(names)):
            whole.update(f"{name}\0{self.content_hash(name)}\n".encode())
        return whole.hexdigest()

    def content_hash(self, name: str) -> str:
        """The hash of one template's text, hex, or "missing". Line ends do not matter, as they do not to jinja."""
        if name not in self._hashes:
            from hashlib import sha256

            path = self.path(name)
            self._hashes[name] = sha256(_bytes(path).replace(b"\r\n", b"\n")).hexdigest() if path else "missing"
        return self._hashes[name]

    def everything(self) -> list[str]:
        """Every file of every layer, the hidden ones by their `super:` names."""
        return [SUPER * depth + name for name in self.names() for depth in range(self.depth(name))]

    # From here on jinja2 is needed.

    @property
    def sources(self) -> Sources:
        """The parsed templates."""
        if self._sources is None:
            from template_db.sources import Sources

            self._sources = Sources(self)
        return self._sources

    def closure(self, name: str) -> tuple[str, ...]:
        """The template and everything that it extends, imports or includes, sorted.

        Raises FactsError with every problem: syntax, a missing template, a name only known when rendering, a cycle.
        """
        from template_db.closure import closure

        return closure(self.sources, name)

    def required(self, name: str) -> frozenset[str]:
        """The context variables that the template needs, over its closure. Raises FactsError as `closure` does."""
        from template_db.needs import required

        return required(self.sources, name)

    def check(self, name: str, context: Iterable[str] | Mapping[str, object]) -> list[Problem]:
        """What rendering with this context would stumble over, each with the template's file:line.

        context: the names that will be given; or a mapping from them to their value or type, and then attributes of
        dataclasses (`task.pooling`) and macros of modules (`hw.device("x")`) are checked as well.
        """
        from template_db.checks import check

        return check(self.sources, name, context)

    def environment(self, filters: Mapping[str, Callable[..., Any]] | None = None) -> jinja2.Environment:
        """A jinja environment over these layers: strict about undefined names, exact about white space."""
        from template_db.environment import environment

        return environment(self, filters)

    @property
    def _stack(self) -> dict[str, list[int]]:
        """For each name the layers that have it, highest first."""
        if self._stacks is None:
            self._stacks = {}
            for index, folder in enumerate(self.layers):
                for name in _listed(folder):
                    self._stacks.setdefault(name, []).append(index)
        return self._stacks

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_sources": None}  # parsed trees are cheaper to make again than to send


def split(name: str) -> tuple[str, int]:
    """A template's name without its `super:`s, and their number."""
    bare = name
    while bare.startswith(SUPER):
        bare = bare.removeprefix(SUPER)
    return bare, (len(name) - len(bare)) // len(SUPER)


def _listed(folder: Path) -> Iterable[str]:
    start = len(str(folder)) + 1
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith((".", "__pycache__"))]
        for file in files:
            if file.endswith(SUFFIX):
                yield os.path.join(place, file)[start:].replace(os.sep, "/")  # noqa: PTH118 (on the no-op path)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise FactsError(Problem(f"the template cannot be read: {error.strerror}", str(path))) from error
