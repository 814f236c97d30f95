"""Which of the data that comes with the library has a record, where only its id is given."""

from assetrecovery.bundle import Bundle
from assetrecovery.commands.failing import asked
from assetrecovery.data import bundled, bundled_names
from assetrecovery.values.errors import unknown_id

__all__: list[str] = []


def holding(record_id: str) -> Bundle:
    """The first bundle that has the record of its own."""
    for bundle in map(bundled, bundled_names()):
        if any(record.id == record_id for record in bundle.records):
            return bundle
    with asked():
        raise unknown_id()
