"""Firefox, driven by WebDriver BiDi: the WebSocket that Firefox itself opens, without a driver program between.

Source: https://www.w3.org/TR/webdriver-bidi/
"""

from __future__ import annotations

import asyncio
import base64
import json
import os
import re
import tempfile
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

from aiohttp import ClientSession, ClientWebSocketResponse, WSMsgType

from hardware_matrix.web.errors import PageFailed
from hardware_matrix.web.facts import Browser
from hardware_matrix.web.opened import Opened

START = 60.0  # seconds until Firefox listens; 1 to 2 on a quiet machine


@asynccontextmanager
async def opened(
    browser: Browser, path: Path, flags: Sequence[str], environment: Mapping[str, str], url: str
) -> AsyncIterator[Opened]:
    """The page of an address, in a browser that is started for it, with a profile of its own, and killed after it."""
    with tempfile.TemporaryDirectory(prefix="firefox-", ignore_cleanup_errors=True) as profile:
        (Path(profile) / "user.js").write_text(_preferences(browser.preferences), encoding="utf-8")
        process = await asyncio.create_subprocess_exec(
            path,
            *(*flags, "--profile", profile, "--remote-debugging-port", "0", "about:blank"),
            env={**os.environ, **environment},
            stdin=DEVNULL,
            stdout=DEVNULL,
            stderr=PIPE,
        )  # in our process group: whoever kills that kills the browser, too
        try:
            async with _connected(browser, process) as session:
                yield await _page(browser, session, url)
        finally:
            with suppress(ProcessLookupError):
                process.kill()  # its children end with it
            await process.wait()


@asynccontextmanager
async def _connected(browser: Browser, process: Process) -> AsyncIterator[Session]:
    try:
        address = await asyncio.wait_for(_address(process), START)
    except TimeoutError:
        raise PageFailed(f"{browser.title} did not listen within {START:g} s of its start") from None
    drain = asyncio.create_task(_drained(process))
    async with ClientSession() as client, client.ws_connect(f"{address}/session", max_msg_size=0) as socket:
        session = Session(socket)
        listening = asyncio.create_task(session.listen())
        try:
            yield session
        finally:
            listening.cancel()
            drain.cancel()


async def _page(browser: Browser, session: Session, url: str) -> Opened:
    capabilities = (await session.call("session.new", capabilities={}))["capabilities"]
    context = (await session.call("browsingContext.getTree"))["contexts"][0]["context"]

    async def screenshot() -> bytes:
        return base64.b64decode((await session.call("browsingContext.captureScreenshot", context=context))["data"])

    page = Opened(capabilities["browserVersion"], asyncio.get_running_loop().create_future(), screenshot)
    session.on_end = lambda: page.fail(f"{browser.title} ended")
    session.on_log = lambda entry: _log(page, entry)
    await session.call("session.subscribe", events=["log.entryAdded"])
    await session.call("browsingContext.navigate", context=context, url=url, wait="none")
    return page


def _log(page: Opened, entry: Mapping[str, Any]) -> None:
    """https://www.w3.org/TR/webdriver-bidi/#types-log-logentry: of type "javascript" are errors that nobody caught.

    Firefox gives that type to what a policy blocked, too, which ends no page.
    """
    text = str(entry["text"])
    if entry["type"] == "javascript" and entry["level"] == "error" and not text.startswith("Content-Security-Policy:"):
        frames = entry.get("stackTrace", {}).get("callFrames", [])
        where = [f"    at {frame['functionName']} ({frame['url']}:{frame['lineNumber'] + 1})" for frame in frames]
        page.fail("\n".join([text, *where]))
    else:
        page.told(entry["level"], text)


class Session:
    """Commands to the browser, and what it tells meanwhile."""

    def __init__(self, socket: ClientWebSocketResponse) -> None:
        self._socket = socket
        self._answers: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self.on_log: Callable[[Mapping[str, Any]], None] = lambda entry: None
        self.on_end: Callable[[], None] = lambda: None

    async def call(self, method: str, **parameters: object) -> dict[str, Any]:
        """The result of a command. Raises PageFailed with the browser's message where it refuses."""
        number = len(self._answers)
        self._answers[number] = asyncio.get_running_loop().create_future()
        await self._socket.send_json({"id": number, "method": method, "params": parameters})
        answer = await self._answers[number]
        if answer["type"] == "error":
            raise PageFailed(f"{method}: {answer['message']}")
        result: dict[str, Any] = answer["result"]
        return result

    async def listen(self) -> None:
        """Hands out what comes, until the browser ends."""
        async for message in self._socket:
            if message.type is not WSMsgType.TEXT:
                break
            told = json.loads(message.data)
            if told["type"] == "event":
                self.on_log(told["params"])
            else:
                self._answers[told["id"]].set_result(told)
        for answer in self._answers.values():
            if not answer.done():
                answer.set_exception(PageFailed("the browser ended before it answered"))
        self.on_end()


async def _address(process: Process) -> str:
    """The WebSocket that Firefox says it listens on. Raises PageFailed with its last words where it ends instead."""
    assert process.stderr is not None
    said = b""
    async for line in process.stderr:
        said += line
        if found := re.search(rb"WebDriver BiDi listening on (ws://\S+)", line):
            return found[1].decode()
    words = said.decode("utf-8", "replace").strip()[-2000:]
    raise PageFailed(f"Firefox ended before it listened: {words or 'it said nothing'}")


async def _drained(process: Process) -> None:
    """A full pipe would stop the browser."""
    assert process.stderr is not None
    while await process.stderr.read(65536):
        pass


def _preferences(preferences: Mapping[str, bool | int | str]) -> str:
    return "".join(f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in preferences.items())
