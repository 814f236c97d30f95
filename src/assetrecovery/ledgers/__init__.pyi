# Written by `python3 dev.py generate` from the `__all__` of the modules; not edited by hand.
from assetrecovery.ledgers.counting import Dispute as Dispute
from assetrecovery.ledgers.counting import DisputeKind as DisputeKind
from assetrecovery.ledgers.counting import LedgerLine as LedgerLine
from assetrecovery.ledgers.counting import LedgerLineStatus as LedgerLineStatus
from assetrecovery.ledgers.counting import LeftOut as LeftOut
from assetrecovery.ledgers.counting import LeftOutReason as LeftOutReason
from assetrecovery.ledgers.counting import Preference as Preference
from assetrecovery.ledgers.ledger import CitedDocument as CitedDocument
from assetrecovery.ledgers.ledger import Ledger as Ledger
from assetrecovery.ledgers.ledger import ledger_of as ledger_of
from assetrecovery.ledgers.reconciliation import CurrencyAccount as CurrencyAccount
from assetrecovery.ledgers.reconciliation import DeductionLine as DeductionLine
from assetrecovery.ledgers.reconciliation import GapStatus as GapStatus
from assetrecovery.ledgers.reconciliation import Reconciliation as Reconciliation
from assetrecovery.ledgers.reconciliation import reconcile as reconcile
