"""Arrangements: what came back, by whose agreement or decision, and what the sources say of the money.

- `amounts`: what sources say of a sum of money, at one stage, and how it stands to other sums
- `assets`: the property, and how one asset came out of another
- `measures`: freezing, seizure, confiscation and all else that is done about assets; requests and disclosures
- `claims`: who claims the property, or compensation
- `cases`: recovery cases, and the clusters they form
- `reasons`: why something was refused or closed
- `uses`: vehicles, end uses, beneficiaries, monitoring, reports, results
- `flows`: deductions, tranches, transfers, disbursements
- `returns`: what goes back, with or without an arrangement
- `arrangements`: what was agreed, and in which clauses
- `life_cycles`: what may follow a state, for every life cycle of the wing
- `formulas`: a sum told as a calculation with other sums of the same record
- `avenues`: by which legal ways property is recovered, whether a measure is part of one or a return came by it
"""

from assetrecovery._namespaces import namespace

__getattr__, __dir__ = namespace(__name__)
