"""The rules by which operators are lowered, by what they do to elements. Importing this registers them."""

from generators.graph.lowering import (
    folds,
    indexing,
    keeping,
    making,
    norms,
    orders,
    pointwise,
    pools,
    products,
    resizing,
    scatters,
    views,
)

__all__ = [
    "folds",
    "indexing",
    "keeping",
    "making",
    "norms",
    "orders",
    "pointwise",
    "pools",
    "products",
    "resizing",
    "scatters",
    "views",
]
