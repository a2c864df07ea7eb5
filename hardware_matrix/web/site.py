"""Serves folders to a page on 127.0.0.1, and takes the result that it posts.

aiohttp: its files answer range requests, by which weights are streamed; it shares an event loop with what drives the
browser; and its client speaks the WebSocket of Firefox, so that one library does for both.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiohttp import web

from hardware_matrix.web.broken import asked, broken_off

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
RESULT = "/result"
ICON = "/favicon.ico"  # asked for by the browser, not by the page
LIMIT = 256 * 2**20  # bytes of a result: what a model puts out, as JSON
# Without these a page has no threads and only coarse clocks.
ISOLATED = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cache-Control": "no-store",
}


@dataclass(frozen=True)
class Site:
    """What a page is served from.

    origin: "http://127.0.0.1:<port>".
    result: becomes what the page posts, as JSON.
    requests: the files asked for, in order: "/index.html", or with a range "/weights/model.bin bytes=16-19".
    """

    origin: str
    result: asyncio.Future[Any]
    requests: list[str]


@asynccontextmanager
async def serving(
    folders: Mapping[str, Path], headers: Mapping[str, str], cut: Mapping[str, int]
) -> AsyncIterator[Site]:
    """Serves each folder under its prefix, "/" or "/weights"; a page posts its result to "/result".

    headers: sent with every file besides ISOLATED, such as a Content-Security-Policy.
    cut: by file's path, after how many bytes its first answer that has more of them breaks off.
    """
    result: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
    requests: list[str] = []
    breaks = dict(cut)

    @web.middleware
    async def answer(request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.path == ICON:
            return web.Response(status=204)
        if request.method == "GET":
            requests.append(" ".join(filter(None, (request.path, request.headers.get("Range")))))
        if request.method == "GET" and request.path in breaks:
            file, after = _file(folders, request.path), breaks[request.path]
            if len(asked(request, file)) > after:
                del breaks[request.path]
                return await broken_off(request, file, after)
        return await handler(request)

    async def take(request: web.Request) -> web.Response:
        posted = await request.json()
        if not result.done():
            result.set_result(posted)
        return web.Response(status=204)

    async def add_headers(_: web.Request, response: web.StreamResponse) -> None:
        response.headers.update({**ISOLATED, **headers})

    app = web.Application(client_max_size=LIMIT, middlewares=[answer])
    app.on_response_prepare.append(add_headers)
    app.router.add_post(RESULT, take)
    for prefix, folder in _deepest_first(folders):
        app.router.add_static(prefix, folder)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield Site(f"http://127.0.0.1:{runner.addresses[0][1]}", result, requests)
    finally:
        await runner.cleanup()
        result.cancel()


def _file(folders: Mapping[str, Path], path: str) -> Path:
    prefix, folder = next(item for item in _deepest_first(folders) if path.startswith(item[0]))
    return folder / path.removeprefix(prefix).lstrip("/")


def _deepest_first(folders: Mapping[str, Path]) -> list[tuple[str, Path]]:
    return sorted(folders.items(), key=lambda item: -len(item[0]))
