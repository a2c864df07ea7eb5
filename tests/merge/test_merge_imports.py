"""Imports are merged by what they import, and follow what the merged module uses."""

from __future__ import annotations

import pytest
from merging import MODULE, conflict, edited, merged

ARGPARSE = "import argparse\n"
TRANSFORMERS = "from transformers import AutoTokenizer, BertModel\n"
USE = "MAX_TOKENS = 512  # from the configuration\n"


def imports(text: str) -> str:
    """The lines of a module down to its first class that import something."""
    head = text[: text.index("@dataclass")].split("\n\n", 1)[1]
    return "\n".join(
        line for line in head.split("\n") if line and not line.startswith(("MAX_TOKENS", "from __future__"))
    )


def test_names_added_by_both_are_joined_and_sorted() -> None:
    ours = edited(
        (TRANSFORMERS, "from transformers import AutoConfig, AutoTokenizer, BertModel\n"), (USE, f"{USE}AutoConfig\n")
    )
    theirs = edited(
        (TRANSFORMERS, "from transformers import AutoTokenizer, BertModel, logging\n"), (USE, f"logging\n{USE}")
    )
    assert "from transformers import AutoConfig, AutoTokenizer, BertModel, logging\n" in merged(ours, theirs)


def test_a_long_list_of_names_gets_lines_of_its_own() -> None:
    names = ["SomewhatLongModelName" + letter for letter in "ABCD"]
    ours = edited((TRANSFORMERS, f"from transformers import AutoTokenizer, BertModel, {', '.join(names)}\n"))
    used = (USE, f"{USE}{names[0]}2\n")
    theirs = edited((TRANSFORMERS, f"from transformers import AutoTokenizer, BertModel, {names[0]}2\n"), used)
    block = "".join(f"    {name},\n" for name in ["AutoTokenizer", "BertModel", names[0], f"{names[0]}2", *names[1:]])
    assert f"from transformers import (\n{block})\n" in merged(ours, theirs)


def test_imports_added_in_one_place_are_all_there() -> None:
    ours = edited((ARGPARSE, f"{ARGPARSE}import json\n"), (USE, f"{USE}json\n"))
    theirs = edited((ARGPARSE, f"{ARGPARSE}import math\n"), ("    main()\n", "    main()\n    math.pi\n"))
    assert imports(merged(ours, theirs)).split("\n")[:3] == ["import argparse", "import json", "import math"]


def test_an_import_that_the_edit_made_useless_goes() -> None:
    """We no longer use argparse and left its import; the generator touches something else."""
    start, end = MODULE.index("    parser = "), MODULE.index("    print(Emb")
    ours = edited((MODULE[start:end], ""), ("args.checkpoint", '"here"'))
    assert ARGPARSE not in merged(ours, edited((USE, "MAX_TOKENS = 1\n")))


def test_one_name_of_several_goes_alone() -> None:
    ours = edited(("        tokenizer = AutoTokenizer.from_pretrained(checkpoint)\n", "        tokenizer = None\n"))
    assert "from transformers import BertModel\n" in merged(ours, edited((USE, "MAX_TOKENS = 1\n")))


def test_an_import_removed_by_us_comes_back_where_generated_code_uses_it_now() -> None:
    start, end = MODULE.index("    parser = "), MODULE.index("    print(Emb")
    ours = edited((MODULE[start:end], ""), ("args.checkpoint", '"here"'), (ARGPARSE, ""))
    theirs = edited((USE, f"{USE}PARSER = argparse.ArgumentParser\n"))
    result = merged(ours, theirs)
    assert imports(result).split("\n")[0] == "import argparse"
    assert "PARSER = argparse.ArgumentParser" in result


def test_an_import_removed_by_the_generator_stays_where_we_use_it() -> None:
    ours = edited(("    main()\n", "    main()\n    AutoTokenizer.register()\n"))
    theirs = edited(
        ("        tokenizer = AutoTokenizer.from_pretrained(checkpoint)\n", ""),
        ("model.eval(), tokenizer", "model.eval()"),
        (TRANSFORMERS, "from transformers import BertModel\n"),
    )
    assert TRANSFORMERS in merged(ours, theirs)


def test_a_name_that_only_an_annotation_in_quotes_uses_counts_as_used() -> None:
    ours = edited(("-> Embedder:", '-> "torch.Tensor | Embedder":'), ("    vectors: torch.Tensor\n", ""))
    assert "import torch\n" in merged(ours, edited((USE, "MAX_TOKENS = 1\n")))


@pytest.mark.parametrize(
    "line",
    ["import readline  # noqa: F401", "import readline as readline", "import readline"],
    ids=["marked", "exported", "unused as generated"],
)
def test_imports_that_are_there_for_their_effect_stay(line: str) -> None:
    base = edited((ARGPARSE, f"{ARGPARSE}{line}\n"))
    ours, theirs = base.replace("    main()\n", "    main()\n    print()\n"), base.replace("512", "1024")
    assert f"{line}\n" in merged(ours, theirs, base)


def test_our_own_import_stays_unused_or_not() -> None:
    ours = edited((ARGPARSE, f"{ARGPARSE}import pdb\n"))
    assert "import pdb\n" in merged(ours, edited((USE, "MAX_TOKENS = 1\n")))


def test_comments_between_names_survive() -> None:
    mine = "from transformers import (\n    AutoTokenizer,\n    BertModel,  # I want this one\n    logging,\n)\n"
    theirs = edited((TRANSFORMERS, TRANSFORMERS.replace("\n", ", T5Model\n")), (USE, f"{USE}T5Model\n"))
    result = merged(edited((TRANSFORMERS, mine)), theirs)
    assert f"{mine}from transformers import T5Model\n" in result


def test_one_name_from_two_modules_is_a_conflict() -> None:
    ours = edited((ARGPARSE, f"{ARGPARSE}from os import path\n"), (USE, f"{USE}path.join\n"))
    theirs = edited((ARGPARSE, f"{ARGPARSE}from sys import path\n"), ("    main()\n", "    main()\n    path.append\n"))
    assert "both you and the generator define path" in conflict(ours, theirs)
