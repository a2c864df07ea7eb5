"""Hand edits of Python modules meet new versions of their templates."""

from __future__ import annotations

import pytest
from merging import MODULE, edited, merged

from generators.merge import Merged, merge
from generators.merge_order import merged_order

CALL = "        hidden = self.model(sentences)\n"
LOAD = "        model = BertModel.from_pretrained(checkpoint)\n"
INIT_END = "        self.batch_size = batch_size\n"
METHOD = '\n    def similar(self, one: str) -> float:\n        """Cosine."""\n        return 0.5\n'
FUNCTION = "def helper() -> int:\n    return 1\n\n\n"
FIELD = "    tokens: int\n"
CONSTANT = "MAX_TOKENS = 512  # from the configuration\n"
DOCSTRING = '    """Embeds sentences."""\n'
MAIN = "def main() -> None:\n"
ARGPARSE = "import argparse\n"
TRANSFORMERS = "from transformers import AutoTokenizer, BertModel\n"

Edit = tuple[str, str]


def both(mine: list[Edit], generated: list[Edit]) -> str:
    return merged(edited(*mine), edited(*generated))


@pytest.mark.parametrize(
    ("mine", "generated"),
    [
        pytest.param((CALL, CALL + "        print(hidden)\n"), (LOAD, LOAD + "        model.float()\n"), id="methods"),
        pytest.param((CALL, CALL.replace("hidden", "hidden, _")), ("len(sentences))\n", "0)\n"), id="adjacent lines"),
        pytest.param(
            (MAIN, f"# My note.\n{MAIN}"), ("    args = parser", "    arguments = parser"), id="a comment above"
        ),
        pytest.param(
            ("class Embedder:\n", "class Embedder(dict):\n"), (INIT_END, INIT_END + METHOD), id="head and body"
        ),
        pytest.param(
            ("    main()\n", '    main()\n    print("done")\n'), (CONSTANT, ""), id="the end and the beginning"
        ),
    ],
)
def test_edits_in_different_places_give_both(mine: Edit, generated: Edit) -> None:
    assert both([mine], [generated]) == edited(mine, generated)
    assert both([generated], [mine]) == edited(mine, generated)


@pytest.mark.parametrize(
    ("anchor", "mine", "generated"),
    [
        pytest.param(INIT_END, METHOD, METHOD.replace("similar", "distant"), id="methods"),
        pytest.param("    tokens: int\n", "    mine: str\n", "    generated: str\n", id="fields"),
        pytest.param(DOCSTRING, "\n    limit = 3\n", "\n    other = 3\n", id="class attributes"),
        pytest.param(ARGPARSE, "import json\n\njson.loads\n", "import os\n\nos.getpid\n", id="imports and statements"),
        pytest.param(
            "    main()\n", f"\n\n{FUNCTION}"[:-2], f"\n\nx = 1\n{FUNCTION}"[:-2].replace("helper", "x"), id="end"
        ),
    ],
)
def test_what_both_add_in_one_place_stands_one_after_the_other(anchor: str, mine: str, generated: str) -> None:
    result = both([(anchor, anchor + mine)], [(anchor, anchor + generated)])
    assert result.index(mine.strip("\n").split("\n")[0]) < result.index(generated.strip("\n").split("\n")[0])
    assert sorted(result.split()) == sorted([*MODULE.split(), *mine.split(), *generated.split()])


def test_functions_added_in_one_place_keep_their_distance() -> None:
    theirs = FUNCTION.replace("helper", "other")
    assert both([(MAIN, FUNCTION + MAIN)], [(MAIN, theirs + MAIN)]) == edited((MAIN, FUNCTION + theirs + MAIN))


def test_a_field_with_a_default_comes_after_a_generated_one_without() -> None:
    result = both([(FIELD, FIELD + "    mine: int = 0\n")], [(FIELD, FIELD + "    theirs: str\n")])
    assert result == edited((FIELD, FIELD + "    theirs: str\n    mine: int = 0\n"))


def test_a_changed_constant_and_one_added_beside_it() -> None:
    generated = CONSTANT.replace("512", "1024")
    assert both([(CONSTANT, CONSTANT + "MINE = 1\n")], [(CONSTANT, generated)]) == edited(
        (CONSTANT, generated + "MINE = 1\n")
    )


def test_a_method_moved_by_the_generator_keeps_its_edit() -> None:
    start, end = MODULE.index("    @classmethod"), MODULE.index("    def __call__")
    load, call_end = MODULE[start:end], "        return Embeddings(hidden, len(sentences))\n"
    moved = edited((load, ""), (call_end, f"{call_end}\n{load.rstrip()}\n"))
    mine = '        """Loads a checkpoint."""\n        print(checkpoint)\n'
    result = merged(edited(('        """Loads a checkpoint."""\n', mine)), moved)
    assert result == edited(('        """Loads a checkpoint."""\n', mine), text=moved)


def test_a_method_moved_by_hand_stays_where_it_was_put() -> None:
    start, end = MODULE.index("    @classmethod"), MODULE.index("    def __call__")
    load, call_end = MODULE[start:end], "        return Embeddings(hidden, len(sentences))\n"
    moved = edited((load, ""), (call_end, f"{call_end}\n{load.rstrip()}\n"))
    generated = ("        return cls(model.eval(), tokenizer)\n", "        return cls(model, tokenizer)\n")
    assert merged(moved, edited(generated)) == edited(generated, text=moved)


def test_property_getter_and_setter_are_told_apart() -> None:
    base = (
        "class A:\n"
        "    @property\n    def x(self):\n        return 1\n\n"
        "    @x.setter\n    def x(self, value):\n        pass\n"
    )
    ours = base.replace("return 1", "return 2").replace("A:\n", "A:\n    mine = 1\n")
    theirs = base.replace("pass", "self.y = value").replace("A:\n", "A:\n    theirs = 1\n")
    assert merged(ours, theirs, base) == (
        base.replace("return 1", "return 2")
        .replace("pass", "self.y = value")
        .replace("A:\n", "A:\n    mine = 1\n    theirs = 1\n")
    )


def test_a_setter_and_a_deleter_added_in_one_place() -> None:
    base = "class A:\n    @property\n    def x(self):\n        return 1\n"
    mine = "\n    @x.setter\n    def x(self, value):\n        pass\n"
    generated = "\n    @x.deleter\n    def x(self):\n        pass\n"
    assert merged(base + mine, base + generated, base) == base + mine + generated


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        pytest.param("abc", "abc", "abc", id="nothing moved"),
        pytest.param("axbc", "aybc", "axybc", id="ours before theirs"),
        pytest.param("xabc", "abcy", "xabcy", id="both ends"),
        pytest.param("cabx", "abyc", "cabyx", id="moved by us"),
        pytest.param("abcx", "cyab", "cxyab", id="moved by the generator"),
        pytest.param("cab", "cab", "cab", id="moved alike"),
        pytest.param("cab", "bac", None, id="moved differently"),
    ],
)
def test_the_order_of_elements(ours: str, theirs: str, expected: str | None) -> None:
    order = merged_order("abc", ours, theirs, set(ours) | set(theirs), lambda key, other: False)
    assert order == (None if expected is None else list(expected))


def test_texts_in_methods_keep_their_own_margin() -> None:
    """Elements are compared at the left margin; a string over several lines must not move with them."""
    usage = '\n    def usage(self):\n        return """\nat the margin\n    indented\n"""\n'
    base = edited((INIT_END, INIT_END + usage))
    ours = edited(("at the margin\n", "at the margin\nmine\n"), (FIELD, f"{FIELD}    mine: int\n"), text=base)
    theirs = edited(("    indented\n", "    indented, generated\n"), (FIELD, f"{FIELD}    theirs: int\n"), text=base)
    assert merged(ours, theirs, base) == edited(
        ("at the margin\n    indented\n", "at the margin\nmine\n    indented, generated\n"),
        (FIELD, f"{FIELD}    mine: int\n    theirs: int\n"),
        text=base,
    )


def test_comments_that_belong_to_nothing_are_merged_too() -> None:
    ours = f"# My copyright.\n{MODULE}# My last word.\n".replace(FIELD, f"{FIELD}    mine: int\n    # The end.\n")
    result = merged(ours, edited((FIELD, f"{FIELD}    theirs: int\n")))
    assert result == ours.replace("    mine: int\n", "    mine: int\n    theirs: int\n")


def test_what_both_changed_alike_is_there_once() -> None:
    same = (INIT_END, INIT_END + METHOD)
    assert both([same, (CONSTANT, "")], [same, (FIELD, "")]) == edited(same, (CONSTANT, ""), (FIELD, ""))


def test_deletions_of_both_sides_are_carried_out() -> None:
    mine, generated = (CONSTANT + "\n", ""), ('    """Loads a checkpoint."""\n', "")
    assert both([mine], [generated]) == edited(mine, generated)


def test_kept_lines_are_those_of_the_edit() -> None:
    result = merge(
        MODULE, edited((CALL, CALL + "        print(hidden)\n")), edited((CONSTANT, "\n" + CONSTANT)), "x.py"
    )
    assert isinstance(result, Merged)
    assert [result.text.split("\n")[line - 1] for line in result.kept_lines] == ["        print(hidden)"]
