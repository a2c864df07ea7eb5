"""Records hand edits of generated files, so that `generate check` accepts them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from generators.errors import BadRequest
from generators.lock import locked
from generators.manifest import Manifest
from generators.merge import Conflict, merge
from generators.merge_check import syntax_error
from generators.publish import Change, publish, recover
from generators.tree import Tree, digest_of
from model_registry import Problem, closest


def keep(out: Path, files: Sequence[Path], generated: Mapping[str, str] | None = None) -> list[str]:
    """Records the edits of `files` in the manifest's "kept"; returns their paths below `out`.

    files: as seen from the current folder, or from `out`.
    generated: newly generated texts by path, where the caller has rendered them. A file whose edit conflicts with its
        newly generated text is then taken as the resolution: the new text becomes the base of the next merge.
    Raises BadRequest, with every problem, for files that are not in the manifest, carry no edit or cannot be merged
    later; nothing is recorded then.
    """
    with locked(out):
        recover(out)
        manifest, tree = Manifest.load(out), Tree(out)
        recorded = {path: digest for _, path, digest in manifest.files()}
        found = [_judged(tree, file, recorded, generated or {}) for file in files]
        problems = [entry for entry in found if isinstance(entry, Problem)]
        if problems:
            raise BadRequest(problems)
        changes = {entry.path: entry for entry in found if isinstance(entry, Change)}
        publish(out, list(changes.values()), _with(manifest, changes).text())
        return list(changes)


def _judged(tree: Tree, file: Path, recorded: Mapping[str, str], generated: Mapping[str, str]) -> Change | Problem:
    """The change that records one file's edit, or why there is none."""
    path = _path(tree.out, file, recorded)
    if path is None:
        return Problem("`generate` did not write this file", str(file), _suggestion(tree.out, file, recorded))
    found = tree.digest(path)
    if found is None:
        return Problem("this generated file is missing", str(file), "Generate it again, or restore your version.")
    if found == recorded[path]:
        return Problem("this file carries no edit: it is as it was generated", str(file))
    try:
        mine = tree.text(path)
    except UnicodeDecodeError:
        return Problem("this file is not UTF-8 text", str(file), "Save it as UTF-8.")
    if path.endswith(".py") and (broken := syntax_error(mine)):
        return Problem(f"this file is not valid Python ({broken})", str(file), "Correct it first.")
    base = _base(tree, path, mine, recorded[path], generated.get(path))
    if base is None:
        hint = "Move your version aside, generate the file again with --force, and put your edit back in."
        return Problem("the copy of what was generated before is lost, so that no edit can be merged", str(file), hint)
    return Change(path, mine, base, found)


def _base(tree: Tree, path: str, mine: str, recorded: str, new: str | None) -> str | None:
    """What the next merge starts from: the text that the edit was made in, or the new one that it answers."""
    base = tree.base(path, recorded)
    if new is None:
        return base
    if base is None or isinstance(merge(base, mine, new, path), Conflict):
        return new
    return base


def _path(out: Path, file: Path, recorded: Mapping[str, str]) -> str | None:
    """The path of a generated file below `out`; None if it is not one."""
    root = out.resolve()
    for candidate in (file, out / file):
        resolved = candidate.resolve()
        if resolved.is_relative_to(root) and (path := resolved.relative_to(root).as_posix()) in recorded:
            return path
    return None


def _suggestion(out: Path, file: Path, recorded: Mapping[str, str]) -> str:
    resolved, root = file.resolve(), out.resolve()
    name = resolved.relative_to(root).as_posix() if resolved.is_relative_to(root) else file.as_posix()
    nearest = closest(name, recorded, 1)
    return (
        f"Did you mean '{(out / nearest[0]).as_posix()}'?"
        if nearest
        else f"{out.as_posix()}/manifest.json names those that it wrote."
    )


def _with(manifest: Manifest, changes: Mapping[str, Change]) -> Manifest:
    """The manifest with the edits recorded, and the bases that they start from."""
    bases = {path: digest_of(change.pristine or "") for path, change in changes.items()}
    targets = {
        target: replace(record, files={path: bases.get(path, digest) for path, digest in record.files.items()})
        for target, record in manifest.targets.items()
    }
    kept = {path: change.seen for path, change in changes.items()}
    return replace(manifest, targets=targets, kept={**manifest.kept, **kept})
