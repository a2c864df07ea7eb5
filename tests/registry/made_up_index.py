"""A package index of wheels made on the spot: pip installs from it, without a network."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from zipfile import ZipFile


class Index:
    """folder: of the wheels."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def add(self, name: str, version: str, files: Mapping[str, str], requires: Sequence[str] = ()) -> None:
        """A wheel. files: text by path. requires: as in Requires-Dist."""
        info = f"{name.replace('-', '_')}-{version}.dist-info"
        extras = sorted({line.split("'")[1] for line in requires if "extra ==" in line})
        metadata = ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}"]
        metadata += [f"Provides-Extra: {extra}" for extra in extras] + [f"Requires-Dist: {line}" for line in requires]
        texts = {
            **files,
            f"{info}/METADATA": "\n".join(metadata) + "\n",
            f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        }
        record = "".join(f"{path},,\n" for path in (*texts, f"{info}/RECORD"))
        with ZipFile(self.folder / f"{name.replace('-', '_')}-{version}-py3-none-any.whl", "w") as wheel:
            for path, text in {**texts, f"{info}/RECORD": record}.items():
                wheel.writestr(path, text)

    def transformers(self, *versions: str, requires: Sequence[str] = ()) -> None:
        """Versions of a transformers that knows nothing but its version."""
        for version in versions:
            self.add("transformers", version, {"transformers/__init__.py": f"__version__ = '{version}'\n"}, requires)
