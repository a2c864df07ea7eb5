"""Pages in real browsers: what the browsers have, what comes back from a page, and what is left of them: nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from here import DRIVEN, PATIENCE, here, page

from hardware_matrix import Browser, Hardware, PageFailed, detect, run_page
from hardware_matrix.layers import SHIPPED
from hardware_matrix.web.ask import ask
from hardware_matrix.web.schema import FEATURES


@pytest.fixture(params=DRIVEN)
def browser(request: pytest.FixtureRequest) -> Browser:
    return here(request.param)


@pytest.fixture
def chromium() -> Browser:
    """The one that starts fastest."""
    return here("headless_shell")


def test_a_browser_has_what_its_file_says(browser: Browser) -> None:
    """It starts, tells its adapter, and a kernel, a WebNN graph and a WebAssembly module compute what is right."""
    _, answers = ask(browser, timeout=PATIENCE)

    assert {api for api, answer in answers.items() if not answer.problem} == set(browser.has), answers
    assert {api for api, answer in answers.items() if answer.problem} == set(browser.lacks), answers
    assert all(right for answer in answers.values() for right in answer.computed.values()), answers
    assert [api for api, answer in answers.items() if "float32" in answer.computed] == [
        api for api in ("webgpu", "webnn", "wasm") if api in browser.has
    ]
    assert browser.software
    assert [name for name in FEATURES if name in answers["webgpu"].told["features"]] == list(browser.software.features)
    # A browser may withhold the adapter's name; one that is told is that of the software asked for.
    info = answers["webgpu"].told["info"]
    assert info["architecture"] in ("", browser.software.adapter.lower())


def test_an_error_that_nobody_caught_is_told(browser: Browser, tmp_path: Path) -> None:
    script = "console.warn('about to'); null.value;"
    with pytest.raises(PageFailed, match=r"(?s)TypeError: .*null.*script\.mjs:2.*warn\w*: about to"):
        run_page(browser, page(tmp_path, script), "index.html", timeout=PATIENCE)


def test_its_screenshot_shows_the_page_and_nothing_is_left_running(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PIL import Image

    mark = uuid.uuid4().hex
    monkeypatch.setenv("MARK", mark)
    picture = tmp_path / "page.png"
    run_page(browser, page(tmp_path, "await post(1);"), "index.html", timeout=PATIENCE, screenshot=picture)

    assert _marked(mark) == []
    with Image.open(picture) as image:
        assert image.width >= 800
        assert image.convert("RGB").getpixel((image.width // 2, image.height // 2)) == (0, 255, 0)


def test_a_page_that_never_posts(chromium: Browser, tmp_path: Path) -> None:
    started = time.monotonic()
    with pytest.raises(PageFailed, match=r"^it posted nothing to /result within 8 s\nlog: waiting$"):
        run_page(chromium, page(tmp_path, "console.log('waiting');"), "index.html", timeout=8)

    assert time.monotonic() - started < PATIENCE


def test_a_page_that_hangs(chromium: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mark = uuid.uuid4().hex
    monkeypatch.setenv("MARK", mark)
    with pytest.raises(PageFailed, match=r"^it posted nothing to /result within 2 s$"):
        run_page(chromium, page(tmp_path, "for (;;);"), "index.html", timeout=2, screenshot=tmp_path / "page.png")

    assert _marked(mark) == []
    assert not (tmp_path / "page.png").exists()


@pytest.mark.skipif(os.name == "nt", reason="process groups are POSIX")
def test_a_browser_ends_with_the_process_group_that_started_it(browser: Browser, tmp_path: Path) -> None:
    """As when detection stops a probe that takes too long."""
    script = "for (;;) await new Promise((after) => setTimeout(after, 100));"
    program = (
        "import sys; from pathlib import Path; from hardware_matrix import *\n"
        "run_page(Browsers.open().browser(sys.argv[1]), Path(sys.argv[2]), 'index.html', timeout=120)"
    )
    mark = uuid.uuid4().hex
    command = [sys.executable, "-c", program, browser.name, str(page(tmp_path, script))]
    child = subprocess.Popen(command, env={**os.environ, "MARK": mark}, start_new_session=True)
    try:
        _wait_for(lambda: any(name.startswith(browser.name) for name in _marked(mark)))
    finally:
        os.killpg(child.pid, signal.SIGKILL)
        child.wait()

    _wait_for(lambda: _marked(mark) == [])


def test_weights_are_read_by_range_from_a_folder_of_their_own(chromium: Browser, tmp_path: Path) -> None:
    (tmp_path / "weights").mkdir()
    (tmp_path / "weights" / "model.bin").write_bytes(bytes(range(256)))
    script = """
        const answer = await fetch("/weights/model.bin", {headers: {Range: "bytes=16-19"}});
        const bytes = [...new Uint8Array(await answer.arrayBuffer())];
        await post({status: answer.status, range: answer.headers.get("content-range"), bytes});
    """
    (tmp_path / "page").mkdir()
    folders = {"/": page(tmp_path / "page", script), "/weights": tmp_path / "weights"}
    run = run_page(chromium, folders, "index.html", timeout=PATIENCE)

    assert run.result == {"status": 206, "range": "bytes 16-19/256", "bytes": [16, 17, 18, 19]}
    assert run.requests == ("/index.html", "/script.mjs", "/weights/model.bin bytes=16-19")


def test_a_download_that_breaks_off_can_be_resumed(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_bytes(bytes(range(256)) * 1000)
    script = """
        const got = [];
        const read = async (headers) => {
          const { body } = await fetch("/model.bin", { headers });
          for await (const chunk of body) for (const byte of chunk) got.push(byte);
        };
        let problem = "";
        try { await read({}) } catch (error) { problem = error.name }
        const before = got.length;
        await read({ Range: `bytes=${before}-` });
        await post({ problem, before, after: got.length, right: got.every((byte, place) => byte === place % 256) });
    """
    run = run_page(browser, page(tmp_path, script), "index.html", timeout=PATIENCE, cut={"/model.bin": 100_000})

    before = run.result.pop("before")  # a browser may throw away what it had not handed out yet
    assert before <= 100_000
    assert run.result == {"problem": "TypeError", "after": 256_000, "right": True}
    assert run.requests[-2:] == ("/model.bin", f"/model.bin bytes={before}-")


def test_a_large_result(chromium: Browser, tmp_path: Path) -> None:
    run = run_page(chromium, page(tmp_path, "await post('x'.repeat(1e7));"), "index.html", timeout=PATIENCE)

    assert run.result == "x" * 10_000_000
    assert run.version[0].isdigit()
    assert 0 < run.seconds < PATIENCE


def test_headers_are_sent(chromium: Browser, tmp_path: Path) -> None:
    """A strict policy forbids code out of texts; the page itself runs."""
    script = "let refused = ''; try { new Function('') } catch (error) { refused = error.name } await post(refused);"
    policy = {"Content-Security-Policy": "default-src 'none'; script-src 'self'; connect-src 'self'"}
    run = run_page(chromium, page(tmp_path, script), "index.html", timeout=PATIENCE, headers=policy)

    assert run.result == "EvalError"


def test_a_program_that_is_no_browser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in DRIVEN:
        browser = here(name)
        monkeypatch.setenv(browser.variable, "/bin/false")
        with pytest.raises(PageFailed, match="did not start|ended before it listened"):
            run_page(browser, tmp_path, "index.html", timeout=PATIENCE)


def test_detection_asks_the_browsers() -> None:
    here("headless_shell")
    (found,) = detect([Hardware([SHIPPED]).backend("webnn")], timeout=PATIENCE)

    assert found.report.state == "present", found.reason
    assert [device.id for device in found.report.devices] == ["headless_shell"]
    assert {one.precision: one.support for one in found.report.precisions} == {"float32": "works", "float16": "works"}


def _wait_for(condition: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.1)


def _marked(mark: str) -> list[str]:
    """The processes that were started with that mark in their environment."""
    found = []
    for process in psutil.process_iter():
        try:
            if process.pid != psutil.Process().pid and process.environ().get("MARK") == mark:
                found.append(process.name())
        except psutil.Error:
            continue
    return found
