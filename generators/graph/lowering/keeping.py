"""What one run of a model leaves for the next."""

from __future__ import annotations

from generators.graph.graph import KEEP, Node
from generators.graph.lazy import Lazy
from generators.graph.lower import Lowering, rule


@rule(KEEP)
def kept(lowering: Lowering, node: Node) -> Lazy:
    return lowering.tensor(node.args[0])
