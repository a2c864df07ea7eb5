"""What a person at a terminal meets: completion, the progress bar, help."""

from __future__ import annotations

import io

import pytest
from house import House
from inline_snapshot import snapshot

from generators import progress


@pytest.mark.parametrize(
    ("words", "position", "completions"),
    [
        ("generate ch", "1", ["check"]),
        ("generate skill zet", "2", ["zeta-x"]),
        ("generate skill acme --hardware near,fa", "4", ["near,far"]),
        ("generate skill acme --task embedding,fill", "4", ["embedding,fill_mask"]),
        ("generate skill acme --preci", "3", ["--precision"]),
        ("generate config sh", "2", ["show"]),
    ],
)
def test_the_shell_completes(house: House, words: str, position: str, completions: list[str]) -> None:
    run = house.apart(_GENERATE_COMPLETE="complete_bash", COMP_WORDS=words, COMP_CWORD=position)
    assert (run.code, run.out.split(), run.err) == (0, completions, "")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def drawn(monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, patience: float) -> str:
    monkeypatch.setattr(progress, "PATIENCE", patience)
    monkeypatch.setattr("sys.stderr", stream)
    advance = progress.bar(4)
    for _ in range(4):
        advance(1)
    return stream.getvalue()


def test_a_long_run_at_a_terminal_shows_a_bar_and_takes_it_away(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = drawn(monkeypatch, Terminal(), patience=-1)
    assert "3 of 4 targets" in shown
    assert shown.endswith("\r\x1b[2K")


def test_a_short_run_shows_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert drawn(monkeypatch, Terminal(), patience=1000) == ""


def test_a_log_gets_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert drawn(monkeypatch, io.StringIO(), patience=-1) == ""


def test_the_help_names_every_command(house: House) -> None:
    run = house.generate("--help")
    assert (run.code, run.out) == snapshot(
        (
            0,
            """\
Usage: generate [OPTIONS] COMMAND [ARGS]...

  Generate inference code, tests and benchmarks for a model family on a
  hardware backend.

Options:
  --version             Show the version and exit.
  --install-completion  Install completion for the current shell.
  --show-completion     Show completion for the current shell, to copy it or
                        customize the installation.
  -h, --help            Show this message and exit.

Commands:
  skill      Generate skills: a module a task that loads a checkpoint and...
  test       Generate the tests that prove skills against PyTorch.
  benchmark  Generate the programs that measure skills.
  all        Generate every artifact of some families, or of all.
  fleet      Generate and run the tests of many families, and show what...
  check      Fail when generated files are not what the facts say; for CI.
  keep       Record hand edits of generated files, so that check accepts...
  config     Show the configuration and where each value comes from.
  registry   Families: list, show, search, sync, add, validate.
  graph      Models' operators, which programs for the web are compiled...
  templates  Templates: list, show, why, lint, history.
  hardware   Backends: list them, detect those of this machine.

  Exit codes: 0 done, 1 drift, conflict or a template at fault, 2 bad input, 3
  the environment, 130 interrupted.
""",
        )
    )


@pytest.mark.parametrize(
    "command",
    ["skill", "test", "benchmark", "all", "fleet", "check", "keep", "config", "registry", "templates", "hardware"],
)
def test_every_command_has_help(house: House, command: str) -> None:
    run = house.generate(command, "--help")
    assert run.code == 0
    assert run.out.startswith(f"Usage: generate {command} ")


def test_the_version(house: House) -> None:
    assert house.generate("--version").out.startswith("inferforge ")
