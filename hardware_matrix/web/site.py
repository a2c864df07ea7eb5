"""Serves folders to a page on 127.0.0.1, and takes the result that it posts.

aiohttp: its files answer range requests, by which weights are streamed; it shares an event loop with what drives the
browser; and its client speaks the WebSocket of Firefox, so that one library does for both.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from aiohttp import web

RESULT = "/result"
LIMIT = 256 * 2**20  # bytes of a result: what a model puts out, as JSON
# Without these a page has no threads and only coarse clocks.
ISOLATED = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cache-Control": "no-store",
}


class Site:
    """What a page is served from.

    origin: "http://127.0.0.1:<port>".
    result: becomes what the page posts, as JSON.
    """

    def __init__(self, origin: str, result: asyncio.Future[Any]) -> None:
        self.origin = origin
        self.result = result


@asynccontextmanager
async def serving(folders: Mapping[str, Path], headers: Mapping[str, str]) -> AsyncIterator[Site]:
    """Serves each folder under its prefix, "/" or "/weights"; a page posts its result to "/result".

    headers: sent with every file besides ISOLATED, such as a Content-Security-Policy.
    """
    result: asyncio.Future[Any] = asyncio.get_running_loop().create_future()

    async def take(request: web.Request) -> web.Response:
        posted = await request.json()
        if not result.done():
            result.set_result(posted)
        return web.Response(status=204)

    async def add_headers(_: web.Request, response: web.StreamResponse) -> None:
        response.headers.update({**ISOLATED, **headers})

    app = web.Application(client_max_size=LIMIT)
    app.on_response_prepare.append(add_headers)
    app.router.add_post(RESULT, take)
    for prefix, folder in sorted(folders.items(), key=lambda item: -len(item[0])):
        app.router.add_static(prefix, folder)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield Site(f"http://127.0.0.1:{runner.addresses[0][1]}", result)
    finally:
        await runner.cleanup()
        result.cancel()
