"""What becomes of a file, and which files can be left as they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from generators.manifest import Manifest
from generators.target import Target
from generators.tree import Tree

if TYPE_CHECKING:
    from generators.publish import Change

Status = Literal["create", "update", "identical", "merged", "kept", "conflict", "remove", "forced"]


@dataclass(frozen=True)
class Outcome:
    """What becomes of one file.

    status: `identical` needs no writing; `kept` is a hand edit of a text that did not change; `forced` replaces or
    removes what a person wrote. note: for people. report: of a conflict, where it is and what to do.
    """

    target: Target
    path: str
    status: Status
    note: str = ""
    change: Change | None = None
    report: str = ""


@dataclass(frozen=True)
class Standing:
    """What is there: the files and the manifest. force: hand edits are to be replaced."""

    tree: Tree
    manifest: Manifest
    force: bool = False

    def settled(self, target: Target) -> list[Outcome] | None:
        """The outcomes of a target of the manifest whose key has not changed, None if a file of it has to be made.

        That is the case when a file or the base of its merges is missing, or a hand edit is to be replaced.
        """
        outcomes = []
        for path, digest in self.manifest.targets[target].files.items():
            found = self.tree.digest(path)
            edited = found != digest
            if found is None or (edited and self.force) or not self.tree.has_base(path):
                return None
            outcomes.append(self.kept(target, path, found) if edited else Outcome(target, path, "identical"))
        return outcomes

    def kept(self, target: Target, path: str, found: str, change: Change | None = None) -> Outcome:
        """The outcome of a hand edit that stays. found: the sha256 of the file. change: what else is to be written."""
        recorded = self.manifest.kept.get(path) == found
        note = "your edit, recorded" if recorded else f"your edit; record it: generate keep {self.tree.out / path}"
        return Outcome(target, path, "kept", note, change)
