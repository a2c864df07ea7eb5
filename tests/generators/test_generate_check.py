"""`generate check`: every way in which files and facts can disagree, in every format."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from house import House
from inline_snapshot import snapshot

PATH = "acme/near/embedding.py"


@pytest.fixture
def made(house: House) -> House:
    house.generate("skill", "acme", "--hardware", "near")
    return house


@pytest.fixture
def drifted(made: House) -> House:
    made.replace(f"generated/{PATH}", "AcmeModel", "AcmeModel2")
    made.replace("templates/toy/fill_mask.py.jinja", "import os", 'NAME = "x"')
    return made


def test_nothing_drifted(made: House) -> None:
    run = made.generate("check")
    assert (run.code, run.out) == snapshot((0, "2 files checked, 0 drifted in N s\n"))


def test_it_writes_nothing(drifted: House) -> None:
    before = drifted.stamps()
    drifted.generate("check")
    assert drifted.stamps() == before


def test_text(drifted: House) -> None:
    run = drifted.generate("check")
    assert (run.code, run.out) == snapshot(
        (
            1,
            '''\
edited  generated/acme/near/embedding.py was edited by hand, and the edit is not recorded. If the edit is meant: generate keep generated/acme/near/embedding.py
--- a/generated/acme/near/embedding.py
+++ b/generated/acme/near/embedding.py
@@ -11,7 +11,7 @@
 class AcmeEmbedder:
     """It is an AcmeEmbedder."""
 \n\
-    model_class = "AcmeModel"
+    model_class = "AcmeModel2"
     pooling = "mean"
 \n\
 \n\
outdated  generated/acme/near/fill_mask.py would be generated differently now. Run: generate skill acme --hardware near
--- a/generated/acme/near/fill_mask.py
+++ b/generated/acme/near/fill_mask.py
@@ -6,6 +6,8 @@
 from __future__ import annotations
 \n\
 import sys
+
+NAME = "x"
 \n\
 \n\
 class AcmeMaskFiller:
2 files checked, 2 drifted in N s
''',
        )
    )


def test_json(drifted: House) -> None:
    run = drifted.generate("check", "--format", "json")
    assert run.code == 1
    assert run.json | {"seconds": 0} == snapshot(
        {
            "schema": 1,
            "out": "generated",
            "checked": 2,
            "seconds": 0,
            "drifts": [
                {
                    "target": "acme/near/skill",
                    "path": "acme/near/embedding.py",
                    "kind": "edited",
                    "advice": "If the edit is meant: generate keep generated/acme/near/embedding.py",
                    "diff": '''\
--- a/generated/acme/near/embedding.py
+++ b/generated/acme/near/embedding.py
@@ -11,7 +11,7 @@
 class AcmeEmbedder:
     """It is an AcmeEmbedder."""
 \n\
-    model_class = "AcmeModel"
+    model_class = "AcmeModel2"
     pooling = "mean"
 \n\
 \
''',
                },
                {
                    "target": "acme/near/skill",
                    "path": "acme/near/fill_mask.py",
                    "kind": "outdated",
                    "advice": "Run: generate skill acme --hardware near",
                    "diff": """\
--- a/generated/acme/near/fill_mask.py
+++ b/generated/acme/near/fill_mask.py
@@ -6,6 +6,8 @@
 from __future__ import annotations
 \n\
 import sys
+
+NAME = "x"
 \n\
 \n\
 class AcmeMaskFiller:\
""",
                },
            ],
        }
    )


def test_junit(drifted: House) -> None:
    run = drifted.generate("check", "--format", "junit")
    assert (run.code, run.out) == snapshot(
        (
            1,
            '''\
<?xml version="1.0" encoding="utf-8"?>
<testsuite name="generate check" tests="2" failures="2" errors="0" skipped="0">
  <testcase classname="acme/near/skill" name="acme/near/embedding.py">
    <failure type="edited" message="was edited by hand, and the edit is not recorded">
If the edit is meant: generate keep generated/acme/near/embedding.py
--- a/generated/acme/near/embedding.py
+++ b/generated/acme/near/embedding.py
@@ -11,7 +11,7 @@
 class AcmeEmbedder:
     """It is an AcmeEmbedder."""
 \n\
-    model_class = "AcmeModel"
+    model_class = "AcmeModel2"
     pooling = "mean"
 \n\
 \n\
    </failure>
  </testcase>
  <testcase classname="acme/near/skill" name="acme/near/fill_mask.py">
    <failure type="outdated" message="would be generated differently now">
Run: generate skill acme --hardware near
--- a/generated/acme/near/fill_mask.py
+++ b/generated/acme/near/fill_mask.py
@@ -6,6 +6,8 @@
 from __future__ import annotations
 \n\
 import sys
+
+NAME = "x"
 \n\
 \n\
 class AcmeMaskFiller:
    </failure>
  </testcase>
</testsuite>
''',
        )
    )
    suite = ElementTree.fromstring(run.out.encode())
    assert len(suite) == int(suite.attrib["tests"]) == 2
    assert len(suite.findall("*/failure")) == int(suite.attrib["failures"]) == 2


def test_github(drifted: House) -> None:
    run = drifted.generate("check", "--format", "github")
    assert (run.code, run.out) == snapshot(
        (
            1,
            '''\
::error file=generated/acme/near/embedding.py,line=11,title=edited::acme/near/embedding.py was edited by hand, and the edit is not recorded. If the edit is meant: generate keep generated/acme/near/embedding.py%0A--- a/generated/acme/near/embedding.py%0A+++ b/generated/acme/near/embedding.py%0A@@ -11,7 +11,7 @@%0A class AcmeEmbedder:%0A     """It is an AcmeEmbedder."""%0A %0A-    model_class = "AcmeModel"%0A+    model_class = "AcmeModel2"%0A     pooling = "mean"%0A %0A \n\
::error file=generated/acme/near/fill_mask.py,line=6,title=outdated::acme/near/fill_mask.py would be generated differently now. Run: generate skill acme --hardware near%0A--- a/generated/acme/near/fill_mask.py%0A+++ b/generated/acme/near/fill_mask.py%0A@@ -6,6 +6,8 @@%0A from __future__ import annotations%0A %0A import sys%0A+%0A+NAME = "x"%0A %0A %0A class AcmeMaskFiller:
2 files checked, 2 drifted in N s
''',
        )
    )


def test_a_missing_file(made: House) -> None:
    (made.out / PATH).unlink()
    assert made.generate("check").out.splitlines()[0] == snapshot(
        "missing  generated/acme/near/embedding.py is missing. Run: generate skill acme --hardware near"
    )


def test_a_file_that_is_not_generated_any_more(made: House) -> None:
    (made.folder / "templates/toy/embedding.py.jinja").unlink()
    assert made.generate("check").out == snapshot("""\
stale  generated/acme/near/embedding.py is not generated any more. Run: generate skill acme --hardware near
2 files checked, 1 drifted in N s
""")


def test_a_family_that_is_no_more(made: House) -> None:
    (made.folder / "facts/families/acme.yaml").unlink()
    assert made.generate("check").out == snapshot("""\
stale  generated/acme/near/embedding.py is not generated any more. no family 'acme'. Did you mean 'afmoe', 'arcee'?
stale  generated/acme/near/fill_mask.py is not generated any more. no family 'acme'. Did you mean 'afmoe', 'arcee'?
2 files checked, 2 drifted in N s
""")


def test_a_task_that_was_never_generated(made: House) -> None:
    text = (made.folder / "templates/toy/fill_mask.py.jinja").read_text()
    (made.folder / "templates/toy/fill_mask.py.jinja").unlink()
    made.generate("skill", "acme", "--hardware", "near")
    made.write("templates/toy/fill_mask.py.jinja", text)

    assert made.generate("check").out.splitlines()[0] == snapshot(
        "absent  generated/acme/near/fill_mask.py was never generated. Run: generate skill acme --hardware near"
    )


def test_a_lost_base(made: House) -> None:
    (made.out / ".pristine" / PATH).write_text("altered")
    assert made.generate("check").out == snapshot("""\
base  generated/acme/near/embedding.py has lost the copy that merges start from. Restore generated/.pristine/acme/near/embedding.py, or delete it. Run: generate skill acme --hardware near
2 files checked, 1 drifted in N s
""")


def test_facts_that_cannot_be_read_fail_the_check(made: House) -> None:
    made.replace("facts/families/acme.yaml", "title:", "titel:")
    run = made.generate("check")
    assert (run.code, run.err) == snapshot(
        (2, "error: facts/families/acme.yaml:2: unknown key 'titel'. Did you mean 'title'?\n")
    )


def test_the_key_families_are_expected_where_that_is_asked_for(made: House) -> None:
    made.write("pyproject.toml", '[tool.inferforge]\nscope = "key"\n')
    run = made.generate("check", "--hardware", "near", "--format", "json")

    absent = [drift["path"] for drift in run.json["drifts"] if drift["kind"] == "absent"]
    assert "bert/near/embedding.py" in absent
    assert not [path for path in absent if path.startswith("acme")]


def test_a_changed_key_alone_is_no_drift(made: House) -> None:
    made.replace("facts/families/acme.yaml", "family: acme", "# A comment.\nfamily: acme")
    assert made.generate("check").code == 0
