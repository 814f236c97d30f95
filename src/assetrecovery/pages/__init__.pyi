# Written by `python3 dev.py generate` from the `__all__` of the modules; not edited by hand.
from assetrecovery.pages.reporting import html_report as html_report
