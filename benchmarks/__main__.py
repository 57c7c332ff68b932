"""All benchmarks, one after the other: `python -m benchmarks`. Figures are ratios to a peer in the same run."""

from __future__ import annotations

from benchmarks import judging, reading_pages, startup


def main() -> None:
    """Print every table."""
    for title, part in (("start-up", startup), ("judging", judging), ("pages through the browser", reading_pages)):
        print(f"== {title}")
        part.main()


if __name__ == "__main__":
    main()
