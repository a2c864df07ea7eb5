"""`python -m generators`, the same program as `generate`."""

from __future__ import annotations

from generators.cli import main

if __name__ == "__main__":
    main()
