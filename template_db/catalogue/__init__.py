"""The DuckDB catalogue of templates: an index that is built on first use and rebuilt when templates change.

Everything in it but the history of versions can be made again, so a file that is damaged is set aside and one that is
busy is done without.
"""

from __future__ import annotations

from template_db.applicability import Applies
from template_db.catalogue.catalogue import Catalogue
from template_db.catalogue.outputs import record_outputs

__all__ = ["Applies", "Catalogue", "record_outputs"]
