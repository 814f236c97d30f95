"""Run the command line with `python -m assetrecovery`."""

import sys

from assetrecovery.cli import main

sys.exit(main())
