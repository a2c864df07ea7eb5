"""What cannot be merged is shown so that a person can decide."""

from __future__ import annotations

import pytest
from inline_snapshot import snapshot
from merging import MODULE, conflict, edited, merged

CALL = "        hidden = self.model(sentences)\n"
INIT_END = "        self.batch_size = batch_size\n"


def test_one_line_changed_differently_is_shown_in_both_versions() -> None:
    """Other edits of the same file, and imports, are merged silently: only what clashes is shown."""
    ours = edited(
        (CALL, "        hidden = self.model(sentences) * 2\n"), ("import argparse\n", "import argparse\nimport a\n")
    )
    theirs = edited(
        (CALL, "        hidden = self.encode(sentences)\n"), ("import argparse\n", "import argparse\nimport b\n")
    )
    assert conflict(ours, theirs) == snapshot("""\
bert/cpu/embedding.py: your edit and the newly generated text disagree in one place (- yours, + generated)

  line 44, in Embedder.__call__
              if not sentences:
                  raise ValueError("nothing to embed")
    -         hidden = self.model(sentences) * 2
    +         hidden = self.encode(sentences)
              return Embeddings(hidden, len(sentences))

Nothing was written. You can
  - change your file so that it says there what the lines marked + say, and run the command again;
  - keep your version, and merge only what changes later: `generate keep bert/cpu/embedding.py`;
  - take the generated file and lose your edit: run the command again with --force.\
""")


def test_several_places_are_all_shown_in_order() -> None:
    ours = edited(
        ("512", "256"),
        ("    tokens: int\n", ""),
        ("        self.model = model\n", "        self.model = model.half()\n"),
    )
    theirs = edited(
        ("512", "1024"),
        ("    tokens: int\n", "    tokens: list[int]\n"),
        ("        self.model = model\n", "        self.model = model.eval()\n"),
    )
    assert conflict(ours, theirs) == snapshot("""\
bert/cpu/embedding.py: your edit and the newly generated text disagree in 3 places (- yours, + generated)

  in Embeddings.tokens: you removed this, which is generated differently now
    +     tokens: list[int]

  line 11, in MAX_TOKENS
      from transformers import AutoTokenizer, BertModel

    - MAX_TOKENS = 256  # from the configuration
    + MAX_TOKENS = 1024  # from the configuration

  line 28, in Embedder.__init__
          def __init__(self, model: BertModel, batch_size: int = 32) -> None:
    -         self.model = model.half()
    +         self.model = model.eval()
              self.batch_size = batch_size

Nothing was written. You can
  - change your file so that it says there what the lines marked + say, and run the command again;
  - keep your version, and merge only what changes later: `generate keep bert/cpu/embedding.py`;
  - take the generated file and lose your edit: run the command again with --force.\
""")


def test_an_edited_function_that_is_no_longer_generated() -> None:
    start, end = MODULE.index("def main()"), MODULE.index('if __name__ == "')
    theirs = edited((MODULE[start:end], ""), ("    main()\n", "    pass\n"))
    assert conflict(edited(("parse_args()", "parse_args([])")), theirs) == snapshot("""\
bert/cpu/embedding.py: your edit and the newly generated text disagree in one place (- yours, + generated)

  lines 47-51, in main: you changed this, which is no longer generated
    - def main() -> None:
    -     parser = argparse.ArgumentParser(description=__doc__)
    -     parser.add_argument("checkpoint")
    -     args = parser.parse_args([])
    -     print(Embedder.load(args.checkpoint))

Nothing was written. You can
  - change your file so that it says there what the lines marked + say, and run the command again;
  - keep your version, and merge only what changes later: `generate keep bert/cpu/embedding.py`;
  - take the generated file and lose your edit: run the command again with --force.\
""")


def test_a_removed_function_that_is_generated_differently_now() -> None:
    start, end = MODULE.index("    @classmethod"), MODULE.index("    def __call__")
    ours = edited((MODULE[start:end], ""))
    theirs = edited(("        return cls(model.eval(), tokenizer)\n", "        return cls(model, tokenizer)\n"))
    assert conflict(ours, theirs) == snapshot('''\
bert/cpu/embedding.py: your edit and the newly generated text disagree in one place (- yours, + generated)

  in Embedder.load: you removed this, which is generated differently now
    +     @classmethod
    +     def load(cls, checkpoint: str) -> Embedder:
    +         """Loads a checkpoint."""
    +         tokenizer = AutoTokenizer.from_pretrained(checkpoint)
    +         model = BertModel.from_pretrained(checkpoint)
    +         return cls(model, tokenizer)

Nothing was written. You can
  - change your file so that it says there what the lines marked + say, and run the command again;
  - keep your version, and merge only what changes later: `generate keep bert/cpu/embedding.py`;
  - take the generated file and lose your edit: run the command again with --force.\
''')


@pytest.mark.parametrize(
    ("mine", "generated"),
    [
        ("\n    def size(self) -> int:\n        return 1\n", "\n    def size(self) -> int:\n        return 2\n"),
        ("\n    size = 1\n", "\n    size = 2\n"),
    ],
)
def test_one_name_added_by_both_in_one_place(mine: str, generated: str) -> None:
    report = conflict(edited((INIT_END, INIT_END + mine)), edited((INIT_END, INIT_END + generated)))
    assert "Embedder.size" in report


def test_one_name_added_by_both_in_different_places() -> None:
    """Line by line this would merge, and the later definition silently win."""
    mine, generated = "def size() -> int:\n    return 1\n\n\n", "def size() -> int:\n    return 2\n\n\n"
    ours = edited(("class Embedder:", f"{mine}class Embedder:"))
    theirs = edited(("def main()", f"{generated}def main()"))
    assert conflict(ours, theirs) == snapshot("""\
bert/cpu/embedding.py: your edit and the newly generated text disagree in one place (- yours, + generated)

  line 26, in size
      def size() -> int:
    -     return 1
    +     return 2

Nothing was written. You can
  - change your file so that it says there what the lines marked + say, and run the command again;
  - keep your version, and merge only what changes later: `generate keep bert/cpu/embedding.py`;
  - take the generated file and lose your edit: run the command again with --force.\
""")


def test_an_edit_that_is_not_python() -> None:
    assert conflict(
        edited(("        if not sentences:\n", "        if not sentences\n")), edited(("512", "1024"))
    ) == snapshot(
        """\
bert/cpu/embedding.py: your edit cannot be merged: it is not valid Python (line 41: expected ':')

Nothing was written. You can
  - correct your file, and run the command again;
  - keep your version, and merge only what changes later: `generate keep bert/cpu/embedding.py`;
  - take the generated file and lose your edit: run the command again with --force.\
"""
    )


def test_other_languages_are_merged_by_lines() -> None:
    base = "const a = 1;\nconst b = 2;\nconst c = 3;\n"
    assert (
        merged(base.replace("1", "10"), base.replace("3", "30"), base, "a.js")
        == "const a = 10;\nconst b = 2;\nconst c = 30;\n"
    )
    assert conflict(base.replace("2", "20"), base.replace("2", "30"), base, "bert/webgpu/a.js") == snapshot("""\
bert/webgpu/a.js: your edit and the newly generated text disagree in one place (- yours, + generated)

  line 2
      const a = 1;
    - const b = 20;
    + const b = 30;
      const c = 3;

Nothing was written. You can
  - change your file so that it says there what the lines marked + say, and run the command again;
  - keep your version, and merge only what changes later: `generate keep bert/webgpu/a.js`;
  - take the generated file and lose your edit: run the command again with --force.\
""")


def test_lines_that_an_editor_ended_otherwise_stay_so() -> None:
    ours = edited((CALL, CALL + "        print(hidden)\n")).replace("\n", "\r\n")
    expected = edited((CALL, CALL + "        print(hidden)\n"), ("512", "1024")).replace("\n", "\r\n")
    assert merged(ours, edited(("512", "1024"))) == expected
