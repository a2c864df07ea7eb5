"""What a program's operators give whatever it is given and whatever its weights are: sizes that models compute with tensors."""

from __future__ import annotations

from typing import Any

import torch
from torch.export import ExportedProgram
from torch.utils._pytree import tree_map_only


class Unknown(Exception):
    """A value that inputs or weights change."""


class Folding:
    """Computes values on demand.

    constants: by name, the tensors that the program itself holds. sizes: by symbol, those that operators tell whatever the
    program is given, by a number that a tensor holds or by how many elements a mask chooses.
    """

    def __init__(self, program: ExportedProgram, constants: dict[str, torch.Tensor]) -> None:
        self._values: dict[torch.fx.Node, Any] = {}
        self._constants = constants
        self.sizes: dict[Any, int] = {}
        for node in program.graph.nodes:
            if _names_a_size(node) and (value := self.value(node)) is not None:
                self.sizes[node.meta["val"].node.expr] = int(value)
            if known := [mask for mask in self.masks(node) if mask is not None]:
                sizes = [size.node.expr for size in node.meta["val"].shape if isinstance(size, torch.SymInt)]
                new = [size for size in sizes if size.is_Symbol and size not in self.sizes]
                self.sizes |= dict.fromkeys(new[:1], int(known[0].sum()))

    def masks(self, node: torch.fx.Node) -> list[torch.Tensor | None]:
        """Of an operator that takes or puts elements by indices, those that are masks and known, in their places."""
        if str(node.target) not in ("aten.index.Tensor", "aten.index_put.default"):
            return []
        indices: Any = node.args[1]
        found = [self.value(each) if _is_mask(each) else None for each in indices]
        return [each if isinstance(each, torch.Tensor) else None for each in found]

    def value(self, node: torch.fx.Node) -> Any:
        """None where it is not known."""
        try:
            return self._computed(node)
        except Unknown:
            return None

    def _computed(self, node: torch.fx.Node) -> Any:
        if node not in self._values:
            self._values[node] = self._once(node)
        if self._values[node] is Unknown:
            raise Unknown
        return self._values[node]

    def _once(self, node: torch.fx.Node) -> Any:
        if node.op == "placeholder":
            return self._constants.get(node.name, Unknown)
        known = node.meta.get("val")
        if isinstance(known, bool | int | float):
            return known
        if node.op != "call_function" or torch.Tag.nondeterministic_seeded in getattr(node.target, "tags", ()):
            return Unknown
        try:
            args, kwargs = tree_map_only(torch.fx.Node, self._computed, (node.args, dict(node.kwargs)))
            return node.target(*args, **kwargs)  # type: ignore[operator]
        except (Unknown, RuntimeError, TypeError):
            return Unknown


def _names_a_size(node: torch.fx.Node) -> bool:
    value = node.meta.get("val")
    return isinstance(value, torch.SymInt) and value.node.expr.is_Symbol and "_local_scalar_dense" in str(node.target)


def _is_mask(node: Any) -> bool:
    return isinstance(node, torch.fx.Node) and node.meta["val"].dtype == torch.bool
