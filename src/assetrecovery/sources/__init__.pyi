# Written by `python3 dev.py generate` from the `__all__` of the modules; not edited by hand.
from assetrecovery.sources.citations import Certainty as Certainty
from assetrecovery.sources.citations import Citation as Citation
from assetrecovery.sources.citations import ParagraphRef as ParagraphRef
from assetrecovery.sources.citations import PlaceKind as PlaceKind
from assetrecovery.sources.documents import Document as Document
from assetrecovery.sources.documents import DocumentKind as DocumentKind
from assetrecovery.sources.instruments import Article as Article
from assetrecovery.sources.instruments import Chapter as Chapter
from assetrecovery.sources.instruments import Instrument as Instrument
from assetrecovery.sources.instruments import InstrumentKind as InstrumentKind
from assetrecovery.sources.instruments import InstrumentLevel as InstrumentLevel
from assetrecovery.sources.instruments import InstrumentStatus as InstrumentStatus
from assetrecovery.sources.instruments import NumeralStyle as NumeralStyle
from assetrecovery.sources.instruments import Party as Party
from assetrecovery.sources.instruments import PartyRole as PartyRole
from assetrecovery.sources.instruments import Publication as Publication
from assetrecovery.sources.instruments import PublicationRoute as PublicationRoute
