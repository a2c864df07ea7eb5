"""A download that breaks off, as they do: the connection closes before all that was announced has come."""

from __future__ import annotations

from pathlib import Path

from aiohttp import web


def asked(request: web.Request, file: Path) -> range:
    """The bytes of a file that are asked for: all of it, or a range."""
    return range(*request.http_range.indices(file.stat().st_size))


async def broken_off(request: web.Request, file: Path, after: int) -> web.StreamResponse:
    """Answers with what is asked for of a file, and closes the connection after so many bytes."""
    content, wanted = file.read_bytes(), asked(request, file)
    response = web.StreamResponse()
    if "Range" in request.headers:
        response.set_status(206)
        response.headers["Content-Range"] = f"bytes {wanted.start}-{wanted.stop - 1}/{len(content)}"
    response.content_length = len(wanted)
    await response.prepare(request)
    await response.write(content[wanted.start : wanted.stop][:after])
    if request.transport:
        request.transport.close()
    return response
