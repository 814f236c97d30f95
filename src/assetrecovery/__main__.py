"""Run the command line, as `assetrecovery` or as `python -m assetrecovery`."""

import sys

__all__ = ["run"]


def run() -> int:
    """Load the command line and run it; answer the exit status.

    It takes longer to load than many commands take, and whoever interrupts it then is to see no traceback either.
    """
    try:
        from assetrecovery.cli import main  # noqa: PLC0415  what is loaded outside cannot be guarded

        return main()
    except KeyboardInterrupt:
        sys.stderr.write("interrupted · 已中断\n")
        return 130


if __name__ == "__main__":
    sys.exit(run())
