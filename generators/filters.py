"""What templates may pipe a value through."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from math import isfinite

LINE = 120


def pascal(text: str) -> str:
    """ "fill_mask" or "fill-mask" as "FillMask"."""
    return "".join(word[:1].upper() + word[1:] for word in _words(text))


def snake(text: str) -> str:
    """ "FillMask" or "fill-mask" as "fill_mask"."""
    return "_".join(word.lower() for word in _words(text))


def kebab(text: str) -> str:
    """ "FillMask" or "fill_mask" as "fill-mask"."""
    return "-".join(word.lower() for word in _words(text))


def article(text: str) -> str:
    """The text with the indefinite article that it is read with: "a GPU", "an NPU", "an image"."""
    return f"{'an' if _sounds_like_a_vowel(text) else 'a'} {text}"


def pyrepr(value: object, indent: int = 0, used: int = 0) -> str:
    """A Python literal as black would leave it.

    indent: columns that the line it starts on is indented by. used: columns of that line taken before and after it.
    Only what JSON knows (and tuples) is written; mappings keep their order. Raises TypeError for anything else.
    """
    flat = _flat(value)
    if len(flat) + indent + used <= LINE or not isinstance(value, Mapping | list | tuple) or not value:
        return flat
    inner = indent + 4
    opening, closing = ("{", "}") if isinstance(value, Mapping) else ("[", "]") if isinstance(value, list) else "()"
    lines = [" " * inner + item for item in _items(value, inner)]
    return "\n".join([opening, *(line + "," for line in lines), " " * indent + closing])


def _items(value: Mapping[str, object] | Sequence[object], indent: int) -> list[str]:
    if isinstance(value, Mapping):
        keys = [_flat(key) + ": " for key in value]
        return [key + pyrepr(item, indent, len(key) + 1) for key, item in zip(keys, value.values(), strict=True)]
    return [pyrepr(item, indent, 1) for item in value]


def _flat(value: object) -> str:
    if value is None or isinstance(value, bool | int):
        return repr(value)
    if isinstance(value, float) and isfinite(value):
        return repr(value).replace("e+", "e")
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_flat(key)}: {_flat(item)}" for key, item in value.items()) + "}"
    if isinstance(value, tuple):
        return "(" + ", ".join(map(_flat, value)) + ("," if len(value) == 1 else "") + ")"
    if isinstance(value, list):
        return "[" + ", ".join(map(_flat, value)) + "]"
    raise TypeError(f"pyrepr writes what JSON knows, not a {type(value).__name__}: {value!r}")


def _quoted(text: str) -> str:
    """A string literal in double quotes, unless that takes more backslashes than single ones: black's own preference."""
    plain = repr(text)
    if plain.startswith('"') or text.count('"') > text.count("'"):
        return plain
    return '"' + plain[1:-1].replace("\\'", "'").replace('"', '\\"') + '"'


def _words(text: str) -> list[str]:
    return re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+|[0-9]+", text)


def _sounds_like_a_vowel(text: str) -> bool:
    word = re.split(r"[\s-]", text.strip(), maxsplit=1)[0]
    spelled = len(word) == 1 or (word.isupper() and (word.endswith("PU") or not re.search(r"[AEIOU]", word[1:])))
    if spelled or re.match(r"(?i)x[^aeiou]", word):
        return word[:1].upper() in set("AEFHILMNORSX8")  # the letter's own name begins with a vowel: "an NPU"
    if re.match(r"(?i)(hour|honest|heir)", word):
        return True
    return word[:1].lower() in set("aeiou8") and not re.match(r"(?i:uni(?!n)|use|usu|eu|ubiq)|[Oo]ne(?![a-z])", word)


FILTERS: Mapping[str, Callable[..., str]] = {
    "pascal": pascal,
    "snake": snake,
    "kebab": kebab,
    "article": article,
    "pyrepr": pyrepr,
}
