"""The demo page: sentences compared in a browser by the generated skill, on the real checkpoint.

It is served until Ctrl-C. With a browser's name and a file it is opened in that browser, and the file becomes its picture:
`python -m benchmarks.web.show headless_shell picture.png`.
"""

from __future__ import annotations

import asyncio
import sys
import webbrowser
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from benchmarks.minilm import checkpoint
from benchmarks.web.measure import HERE, TOKENIZERS, of_skill
from hardware_matrix import Browsers, run_page
from hardware_matrix.web.site import serving


def folders() -> Mapping[str, Path]:
    """What the page is served from, by prefix."""
    page = HERE / "demo"
    return {**of_skill(checkpoint(), page), "/": page}


def pictured(browser: str, file: Path) -> Any:
    """What the page found in that browser, having been photographed. Raises as `run_page` does."""
    return run_page(Browsers.open().browser(browser), folders(), "index.html", timeout=120, screenshot=file).result


async def shown() -> None:
    async with serving(folders(), {}, {}) as site:
        url = f"{site.origin}/index.html"
        print(f"{url}  (Ctrl-C ends it)", flush=True)
        webbrowser.open(url)
        await asyncio.Event().wait()


def main() -> None:
    if not TOKENIZERS.exists():
        sys.exit("error: @huggingface/tokenizers is not here: run `make web`.")
    if sys.argv[1:]:
        browser, file = sys.argv[1:]
        pictured(browser, Path(file))
        print(file)
        return
    try:
        asyncio.run(shown())
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
