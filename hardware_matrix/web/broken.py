"""A download that breaks off, as they do: the connection closes before all that was announced has come."""

from __future__ import annotations

from pathlib import Path

from aiohttp import web


async def broken_off(request: web.Request, file: Path, after: int) -> web.StreamResponse:
    """Answers with what was asked for of a file, all of it or a range, and closes the connection after so many bytes."""
    content = file.read_bytes()
    start, stop, _ = request.http_range.indices(len(content))
    response = web.StreamResponse()
    if "Range" in request.headers:
        response.set_status(206)
        response.headers["Content-Range"] = f"bytes {start}-{stop - 1}/{len(content)}"
    response.content_length = stop - start
    await response.prepare(request)
    await response.write(content[start:stop][:after])
    if request.transport:
        request.transport.close()
    return response
