"""What a run with nothing to do needs of templates is cheap: the standard library and no more."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("asyncio", "duckdb", "importlib.metadata", "jinja2", "multiprocessing", "pydantic", "rich", "ruamel", "torch")
CODE = """
import sys
from template_db import Templates
templates = Templates.open()
name = templates.names()[0]
assert templates.path(name).is_file() and len(templates.digest([name])) == 64
print(*sys.modules, sep="\\n")
"""


def test_names_paths_and_digests_import_nothing_heavy() -> None:
    run = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    imported = run.stdout.split()
    assert "template_db.templates" in imported
    assert [name for name in HEAVY if name in imported] == []
