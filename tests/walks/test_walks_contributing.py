"""The walks of CONTRIBUTING.md, taken in an empty folder exactly as they are written."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from walk import Command, sections, steps, walk

ROOT = Path(__file__).parents[2]
DOCUMENT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
WALKS = {title: text for title, text in sections(DOCUMENT).items() if "```" in text}


def test_the_walks_that_there_are() -> None:
    assert list(WALKS) == [
        "Add a family: one that transformers knows",
        "Add a family: an architecture of your own",
        "Add a backend",
    ]


@pytest.mark.parametrize("title", WALKS)
def test_walk(title: str, tmp_path: Path) -> None:
    folder = tmp_path / "newcomer"
    folder.mkdir()
    assert walk(WALKS[title], folder) > 0


@pytest.mark.parametrize("title", WALKS)
def test_every_walk_ends_with_pytest(title: str) -> None:
    commands = [step.line for step in steps(WALKS[title]) if isinstance(step, Command)]
    assert re.search(r"\bpytest -q\b", commands[-1])


def test_every_make_target_is_in_the_makefile() -> None:
    named = set(re.findall(r"`make ([a-z ]+)`", DOCUMENT))
    rules = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert named and {target for names in named for target in names.split()} <= rules


def test_every_link_leads_to_a_file() -> None:
    links = re.findall(r"\]\(([^)]+)\)", DOCUMENT)
    assert links and not [link for link in links if not (ROOT / link).exists()]


def test_the_table_names_all_that_a_backend_defines() -> None:
    macros = (ROOT / "templates/python/backends/cpu.jinja").read_text(encoding="utf-8")
    defined = re.findall(r"^\{% (?:set|macro) (\w+(?:\([\w, ]*\))?)", macros, re.MULTILINE)
    table = DOCUMENT.partition("| name | what it is |")[2].partition("\n\n")[0]
    rows = (row.split("|")[1] for row in table.splitlines()[2:])
    assert sorted(name for row in rows for name in re.findall(r"`([^`]+)`", row)) == sorted(defined)
