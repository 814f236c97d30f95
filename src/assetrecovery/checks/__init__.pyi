# Written by `python3 dev.py generate` from the `__all__` of the modules; not edited by hand.
from assetrecovery.checks.report import CheckPurpose as CheckPurpose
from assetrecovery.checks.report import Finding as Finding
from assetrecovery.checks.report import Report as Report
from assetrecovery.checks.report import Severity as Severity
from assetrecovery.checks.rulebook import check as check
from assetrecovery.checks.rulebook import rules as rules
