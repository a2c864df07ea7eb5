"""`generate keep`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from generators.commands import options as given

if TYPE_CHECKING:
    from generators.manifest import Manifest
    from generators.pipeline import Setup

app = typer.Typer(add_completion=False)


@app.command(name="keep")
def command(
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="Generated files that you edited.")],
    out: given.Out = None,
    templates: given.TemplateDirs = None,
    facts: given.FactDirs = None,
) -> None:
    """Record hand edits of generated files.

    `generate check` accepts a recorded edit, and generating carries it into new texts. A file whose edit is in conflict
    with its new text is taken as the resolution.
    """
    from generators.keep import keep
    from generators.manifest import Manifest
    from generators.pipeline import held

    config = given.configured(out=out, templates=templates, facts=facts)
    folder, paths = config["out"], [Path(file) for file in files]
    with held(folder, write=folder.is_dir()):
        texts = _texts(paths, Manifest.load(folder), given.setup(config))
        for path in keep(folder, paths, texts):
            print(f"kept  {folder.as_posix()}/{path}")


def _texts(files: Sequence[Path], manifest: Manifest, setup: Setup) -> Mapping[str, str]:
    """What would be generated now for the targets that the files belong to, by path below the output folder."""
    from generators.carry_out import make
    from generators.work import Work, look_up

    asked = {file.resolve() for file in files}
    owners = {target for target, path, _ in manifest.files() if (setup.out / path).resolve() in asked}
    orders = [(target, manifest.targets[target].options) for target in sorted(owners)]
    works = [order for order in orders if isinstance(look_up(*order, setup.facts), Work)]
    products = make(works, setup).products if works else ()
    return {path: text for product in products for path, text, _ in product.files}
