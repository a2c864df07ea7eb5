"""Browsers as data: what a mistake in a file is answered with, and where executables are looked for."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from browser_files import LYNX, write

import hardware_matrix
from hardware_matrix import Browsers, NotRun, run_page
from hardware_matrix.web.find import executable, newest
from model_registry import FactsError

CASES = {
    "unknown key": (
        ("engine:", "enigne:"),
        "extra/lynx.yaml:1: the key 'engine' is missing",
        "extra/lynx.yaml:3: unknown key 'enigne'. Did you mean 'engine'?",
    ),
    "unknown API": (
        ("[webgpu, wasm]", "[webgpu, wams]"),
        "extra/lynx.yaml:9: 'has.1' cannot be 'wams'. One of: webgpu, webnn, wasm, threads. Did you mean 'wasm'?",
    ),
    "unknown driver": (
        ("driver: playwright", "driver: playwrite"),
        "extra/lynx.yaml:7: 'driver' cannot be 'playwrite'. One of: playwright, bidi. Did you mean 'playwright'?",
    ),
    "unknown feature": (
        ("[subgroups]", "[subgroup]"),
        "extra/lynx.yaml:15: 'software.features.0' cannot be 'subgroup'. One of: shader-f16, subgroups, "
        "timestamp-query. Did you mean 'subgroups'?",
    ),
    "unknown platform": (
        ("[linux]", "[linus]"),
        "extra/lynx.yaml:4: 'platforms.0' cannot be 'linus'. One of: linux, macos, windows. Did you mean 'linux'?",
    ),
    "flag without a dash": (
        ("[--headless]", "[headless]"),
        r"extra/lynx.yaml:8: 'flags.0': string should match pattern '^--?[A-Za-z]\S*$'",
    ),
    "had and lacking": (
        ("webnn: It", "wasm: It"),
        "extra/lynx.yaml:1: wasm: it cannot both have and lack that",
    ),
    "nowhere": (
        ("commands: [lynx-for-tests]\n", ""),
        "extra/lynx.yaml:1: nothing says where its executable is: give 'commands', 'files' or both",
    ),
    "neither driven nor undriven": (
        ("driver: playwright\n", ""),
        "extra/lynx.yaml:1: either 'driver' names what drives it, or 'undriven' says why nothing does",
    ),
    "preferences of no Firefox": (
        ("flags: [--headless]", "preferences: {dom.webgpu.enabled: true}"),
        "extra/lynx.yaml:1: 'preferences' are set in a profile of Firefox, which only the driver 'bidi' makes",
    ),
    "words for people without an end": (
        ("example package.", "example package"),
        "extra/lynx.yaml:16: 'get': it is shown to people as it is: make it a sentence that ends with a full stop",
    ),
    "name of another file": (
        ("browser: lynx", "browser: links"),
        "extra/lynx.yaml:1: the file is lynx.yaml but its browser is 'links'. "
        "Rename the file to links.yaml, or write `browser: lynx`.",
    ),
}


@pytest.mark.parametrize(("change", "expected"), [(case[0], case[1:]) for case in CASES.values()], ids=list(CASES))
def test_a_mistake_is_told_with_its_line(
    change: tuple[str, str], expected: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert LYNX.count(change[0]) == 1
    write(Path("extra"), LYNX.replace(*change))

    with pytest.raises(FactsError) as caught:
        Browsers.open([Path("extra")]).browser("lynx")

    assert sorted(str(caught.value).splitlines()) == sorted(expected)


def test_the_shipped_files_are_right() -> None:
    assert list(Browsers.open().problems()) == []
    assert Browsers.open().names() == ["chromium", "edge", "firefox", "headless_shell", "safari", "webkitgtk"]


def test_a_folder_adds_a_browser(tmp_path: Path) -> None:
    write(tmp_path)
    lynx = Browsers.open([tmp_path]).browser("lynx")

    assert (lynx.title, lynx.driver, lynx.has) == ("Example Browser", "playwright", ("webgpu", "wasm"))


def test_an_unknown_browser() -> None:
    with pytest.raises(FactsError, match=r"no browser 'firefoks'\. Did you mean 'firefox'\? There are chromium, edge"):
        Browsers.open().browser("firefoks")


def test_the_names_are_exported() -> None:
    for name in ("Browser", "Browsers", "NotRun", "PageFailed", "PageRun", "run_page"):
        assert name in hardware_matrix.__all__
        assert getattr(hardware_matrix, name).__name__ == name


# --- where it is


def test_a_browser_that_is_not_here_says_how_to_get_it(tmp_path: Path) -> None:
    write(tmp_path)
    lynx = Browsers.open([tmp_path]).browser("lynx")

    with pytest.raises(NotRun) as caught:
        run_page(lynx, tmp_path, "index.html")

    assert str(caught.value) == (
        "Example Browser is not here. Install the example package. Or name its executable in BROWSER_LYNX."
    )


def test_a_browser_of_another_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.system", lambda: "Linux")
    write(tmp_path, LYNX.replace("[linux]", "[macos, windows]"))

    with pytest.raises(NotRun, match=r"^Example Browser does not exist for linux, only for macos, windows\.$"):
        executable(Browsers.open([tmp_path]).browser("lynx"))


def test_the_variable_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path)
    monkeypatch.setenv("BROWSER_LYNX", sys.executable)

    assert executable(Browsers.open([tmp_path]).browser("lynx")) == Path(sys.executable)


@pytest.mark.parametrize("named", ["missing", "lynx.yaml", "."])
def test_a_variable_that_names_no_program(named: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path)
    monkeypatch.setenv("BROWSER_LYNX", str(tmp_path / named))

    with pytest.raises(NotRun, match=r"^BROWSER_LYNX names .*, which is no program\. Name Example Browser's"):
        executable(Browsers.open([tmp_path]).browser("lynx"))


def test_a_browser_that_nothing_drives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BROWSER_SAFARI", sys.executable)

    with pytest.raises(NotRun, match=r"^Nothing drives Safari\. Written from Apple's documentation; "):
        run_page(Browsers.open().browser("safari"), tmp_path, "index.html")


def test_of_several_versions_the_newest_counts(tmp_path: Path) -> None:
    for number in ("9.1.0", "10.0.0", "9.10.0"):
        (tmp_path / f"shell-{number}").touch()

    assert newest(f"{tmp_path}/shell-*") == tmp_path / "shell-10.0.0"
    assert newest(f"{tmp_path}/nothing-*") is None
