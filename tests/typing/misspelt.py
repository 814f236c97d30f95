"""Never run: a misspelt name is an error, in the root and in every package, though names are looked up lazily.

Each name below is a public one with a letter too few.
"""

from assetrecovery import Meting  # error
from assetrecovery.agenda import Agnda  # error
from assetrecovery.arrangements import Arangement  # error
from assetrecovery.checks import ruls  # error
from assetrecovery.commands import ExitStats  # error
from assetrecovery.data import bundeld  # error
from assetrecovery.editing import ChangeSt  # error
from assetrecovery.files import lod  # error
from assetrecovery.introspection import field_lable  # error
from assetrecovery.ledgers import Ledgr  # error
from assetrecovery.lookup import find_nme  # error
from assetrecovery.mandates import Mandte  # error
from assetrecovery.neighbours import Neighbor  # error
from assetrecovery.pages import html_reprt  # error
from assetrecovery.participants import Jurisdicton  # error
from assetrecovery.pictures import drow  # error
from assetrecovery.publication import PublicVew  # error
from assetrecovery.queries import trce  # error
from assetrecovery.readers import read_dat  # error
from assetrecovery.serialization import raed  # error
from assetrecovery.show import show_retrn  # error
from assetrecovery.sources import Citaton  # error
from assetrecovery.strategies import bundels  # error
from assetrecovery.tables import tabels  # error
from assetrecovery.values import Mony  # error
from assetrecovery.web import InFle  # error
from assetrecovery.wording import dat  # error

print(
    Meting,
    Agnda,
    Arangement,
    ruls,
    ExitStats,
    bundeld,
    ChangeSt,
    lod,
    field_lable,
    Ledgr,
    find_nme,
    Mandte,
    Neighbor,
    Jurisdicton,
    html_reprt,
    drow,
    PublicVew,
    trce,
    read_dat,
    raed,
    show_retrn,
    Citaton,
    bundels,
    tabels,
    Mony,
    InFle,
    dat,
)
