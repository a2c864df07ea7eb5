"""The small programs that YAML files name: modules of `probes` and `drivers`, or a plugin's own by a dotted name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_DOTTED = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)+")


@dataclass(frozen=True)
class Programs:
    """The programs of one kind that are shipped: kind is "probes" or "drivers"."""

    kind: str
    names: tuple[str, ...]

    def unknown(self, name: str) -> str:
        """A message for a name that is none of them."""
        from model_registry import did_you_mean

        kind = self.kind.removesuffix("s")
        return (
            f"no {kind} {name!r}.{did_you_mean(name, self.names)} There are {', '.join(self.names)}; "
            f"a plugin's own is named in full, as in 'my_plugin.{kind}'"
        )


def programs(kind: str) -> Programs:
    """What is in `hardware_matrix/<kind>/`, one program a file."""
    files = (Path(__file__).parent / kind).glob("*.py")
    return Programs(kind, tuple(sorted(file.stem for file in files if not file.stem.startswith("_"))))


def is_program(kind: str, name: str) -> bool:
    """Whether `name` is shipped, or looks like a plugin's module; that one is only looked up when it is used."""
    return name in programs(kind).names or _DOTTED.fullmatch(name) is not None


def module_of(kind: str, name: str) -> str:
    """The module to run or import: "torch" -> "hardware_matrix.probes.torch"; a dotted name is one already."""
    return name if "." in name else f"hardware_matrix.{kind}.{name}"
