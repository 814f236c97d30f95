"""Agenda: what was taken up, and what happened.

- `items`: agendas, their items and annotations
- `programme`: the organization of work
- `meetings`: sessions and meetings, where everything comes together
- `statements`: what was said, and what stands were taken
- `panels`: panels, presentations and case studies
- `recommendations`: conclusions and recommendations
- `gatherings`: conferences, workshops and notes verbales around the meetings
"""

from assetrecovery._namespaces import namespace

__getattr__, __dir__ = namespace(__name__)
