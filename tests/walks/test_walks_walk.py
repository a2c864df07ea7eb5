"""How a walk is read and taken: a walk that goes wrong must say so."""

from __future__ import annotations

from pathlib import Path

import pytest
from walk import Command, File, WalkError, sections, shows, steps, walk

SECTION = """
Write this:

`mine/greeting.py`:

```python
# a comment, not a heading
print("hello\\nthere\\nyou")
```

```console
$ python mine/greeting.py
hello
...
$ cat /dev/null
```
"""


def test_a_section_becomes_files_and_commands() -> None:
    assert steps(SECTION) == [
        File("mine/greeting.py", '# a comment, not a heading\nprint("hello\\nthere\\nyou")\n'),
        Command("python mine/greeting.py", "hello\n...\n"),
        Command("cat /dev/null", ""),
    ]


def test_a_document_is_cut_at_its_headings_alone() -> None:
    document = f"# Title\n\n## One\n{SECTION}## Two\n### not cut\n"
    assert sections(document) == {"One": f"\n{SECTION}", "Two": "\n### not cut\n"}


def test_a_walk_counts_its_commands(tmp_path: Path) -> None:
    assert walk(SECTION, tmp_path) == 2
    assert walk("nothing to do", tmp_path) == 0


@pytest.mark.parametrize(
    ("shown", "same"),
    [
        ("one\ntwo\nthree", True),
        ("one\n...", True),
        ("...\nthree", True),
        ("one\n...\ntwo\n...\nthree", True),
        ("o...\n...\n...e", True),
        ("...", True),
        ("", False),
        ("one", False),
        ("one\nthree", False),
        ("two\n...", False),
        ("...\ntwo", False),
        ("one\n...\nfour\n...", False),
        ("on.\n...", False),
    ],
)
def test_output_is_compared(shown: str, same: bool) -> None:
    assert shows("one\ntwo  \nthree\n", shown) is same


def test_no_output_is_shown_by_nothing() -> None:
    assert shows("", "") and not shows("", "one")


@pytest.mark.parametrize(
    ("section", "message"),
    [
        ("```console\n$ false\n```\n", "$ false\nended with exit code 1 and printed\n"),
        ("```console\n$ echo no\nyes\n```\n", "$ echo no\nprinted\nno\n\nbut the document shows\nyes\n"),
        ("```console\nyes\n```\n", "a console block begins with a command after `$ `, not with\nyes\n"),
        ("```yaml\na: 1\n```\n", "a line above this block should name its file, as in `mine/pocket.yaml`:\na: 1\n"),
        ("`a.yaml`:\n```python\npass\n```\n", "a.yaml stands in a block of python"),
    ],
)
def test_what_goes_wrong_is_told(section: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(WalkError) as error:
        walk(section, tmp_path)
    assert str(error.value) == message
