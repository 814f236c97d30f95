"""Ledgers: what sources say of the money of one return or case, and what it comes to. No record stands here.

- `ledger`: the amounts, gathered with the entries that rest on them
- `counting`: which amounts of one stage and currency add up, which do not, and why
- `reconciliation`: what was obtained and what was returned, and why the two differ
- `accounts`: the steps of one currency, worked out on the spans of its figures
- `pools`: which amounts are about the same money
- `reports`: what several sources say of one sum, taken together
- `steps`: what lies between two figures of the same money, and how it is answered
- `effects`: what lies between two sides of a step, as far as any reading of the record has it there
- `sides`: the amounts that stand on one side of a step, and what they come to if that is known
- `classes`: what each member means to the accounts, in one total table a list
"""

from assetrecovery._namespaces import namespace

__getattr__, __dir__ = namespace(__name__)
