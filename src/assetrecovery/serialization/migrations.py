"""Older versions of the format, and the named steps from each to the next.

A step knows how one version said something and how the next one does. It takes plain data and gives plain data, before
anything is read by type, so that a file of any version that was ever published comes to the same reader. Nothing is
dropped: what a step cannot place stays where it is, and the reader says that it does not know it. Every change is
told, with the place where it was in the file.
"""

import functools
from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple

from assetrecovery.serialization.plain import Repeated
from assetrecovery.serialization.reading import VERSION
from assetrecovery.values.errors import Fault, Problem
from assetrecovery.values.languages import Words

__all__ = ["MigrationStep", "migration_steps"]

Plain = dict[str, Any]
Way = tuple[str | int, ...]
Changes = Iterator[tuple[str, str]]
"""The keys that were changed, and what each is now."""


class MigrationStep(NamedTuple):
    """One thing that one version of the format says otherwise than the version before it."""

    name: str
    """The name of the step, in snake case."""
    version: str
    """The version from which it leads."""
    types: tuple[str, ...]
    """The types of records that it concerns, as that version calls them."""
    path: tuple[str, ...]
    """Where in the record: keys, and `*` for every entry of a list."""
    change: Callable[[Any], Changes]
    """Changes what stands there, and yields the key that was changed and what it is now."""


def migration_steps() -> tuple[MigrationStep, ...]:
    """Every step within a record, in the order in which they are taken.

    >>> [step.name for step in migration_steps() if "resolution" in step.types]
    ['resolution_meeting']
    """
    return _STEPS


def known_versions() -> tuple[str, ...]:
    """The versions that this release reads, from the oldest to its own."""
    return (*dict.fromkeys(step.version for step in _STEPS), VERSION)


def migrate(plain: Any) -> tuple[Any, tuple[Problem, ...]]:
    """Bring the plain data of a bundle to the version of this release; what is of no older version stays as it is.

    >>> old = {"format": "assetrecovery", "version": "1.0", "records": [{"type": "session", "id": "cosp-6"}]}
    >>> migrate(old)[0]["records"], [change.path for change in migrate(old)[1]]
    ([{'type': 'meeting', 'id': 'cosp-6'}], ['/records/0/type'])
    """
    records = plain.get("records") if isinstance(plain, dict) else None
    if not isinstance(records, list) or plain.get("version") not in known_versions()[:-1]:
        return plain, ()
    version = plain["version"]
    read = [migrate_record(record, version, ("records", place)) for place, record in enumerate(records)]
    renewed = [record for record, _ in read]
    moved = tuple(_sections_to_documents(renewed, version))
    changes = (change for _, told in read for change in told)
    return {**plain, "version": VERSION, "records": renewed}, (*changes, *moved)


def migrate_record(plain: Any, version: str, above: Way = ()) -> tuple[Any, tuple[Problem, ...]]:
    """Bring the plain data of one record from a version to that of this release, as far as it can be seen alone.

    What is changed is told with its place as seen from where the record stands in, to which the tokens `above` lead.
    """
    tag = plain.get("type") if isinstance(plain, dict) else None
    steps = [step for step in _STEPS if step.version == version and tag in step.types] if isinstance(tag, str) else []
    if not steps:
        return plain, ()
    renewed = _copied(plain)
    changes = [change for step in steps for change in _taken(step, renewed, above)]
    return renewed, tuple(changes)


def _copied(plain: Any) -> Any:
    """A copy as deep as plain data goes: what was given stays as it was."""
    if isinstance(plain, Repeated):
        return Repeated([(key, _copied(value)) for key, value in plain.pairs])
    if isinstance(plain, dict):
        return {key: _copied(value) for key, value in plain.items()}
    return [_copied(value) for value in plain] if isinstance(plain, list) else plain


def _taken(step: MigrationStep, record: Plain, above: Way) -> Iterator[Problem]:
    for way, node in _places(record, step.path, above):
        for key, now in step.change(node):
            yield _told(step.name, step.version, now).under(*way, *key.split("/"))


def _places(node: Any, path: tuple[str, ...], way: Way) -> Iterator[tuple[Way, Any]]:
    if not path:
        yield way, node
    elif path[0] == "*" and isinstance(node, list):
        for place, member in enumerate(node):
            yield from _places(member, path[1:], (*way, place))
    elif isinstance(node, dict) and path[0] in node:
        yield from _places(node[path[0]], path[1:], (*way, path[0]))


@functools.cache
def _told(name: str, version: str, now: str | Words) -> Problem:
    """Word a change, of which the steps make a few kinds, each perhaps many times."""
    return Fault.MIGRATED.problem(version=version, step=name, expected=now)


# ── what steps do ────────────────────────────────────────────────────────────────────────────────


def _renamed(node: Any, old: str, new: str) -> Changes:
    """A key has another name; one that has the new name as well cannot be told apart, and stays."""
    if isinstance(node, dict) and old in node and new not in node:
        node[new] = node.pop(old)
        yield old, new


def _listed(node: Any, old: str, new: str) -> Changes:
    """What there was one of, there may be several of."""
    if isinstance(node, dict) and old in node and new not in node:
        node[new] = [node.pop(old)]
        yield old, new


def _recoded(node: Any, key: str, codes: dict[str, str]) -> Changes:
    """A code, alone or in a list, has another name."""
    value: Any = node.get(key) if isinstance(node, dict) else None
    if isinstance(value, str) and value in codes:
        node[key] = codes[value]
        yield key, codes[value]
    elif isinstance(value, list):
        for place, code in enumerate(value):
            if isinstance(code, str) and code in codes:
                value[place] = codes[code]
                yield f"{key}/{place}", codes[code]


def _spanned(node: Any, key: str) -> Changes:
    """Where a day could stand for a stretch of time, there is the stretch of that day."""
    value = node.get(key) if isinstance(node, dict) else None
    if isinstance(value, str) and "/" not in value:
        node[key] = f"{value}/{value}"
        yield key, "start/end"


def _sections_to_documents(records: list[Any], version: str) -> Iterator[Problem]:
    """The sections of a report stood at its meeting, and stand in the report: the one step that takes two records."""
    by_id = {
        record["id"]: record for record in records if isinstance(record, dict) and isinstance(record.get("id"), str)
    }
    for place, record in enumerate(records):
        sections = record.get("report_sections") if isinstance(record, dict) else None
        report = by_id.get(str(record.get("report"))) if isinstance(sections, list) else None
        if report is not None and report.get("type") == "document" and "contents" not in report:
            report["contents"] = [_section(section) for section in record.pop("report_sections")]
            now = Words("the contents of the report", "报告的目次")
            yield _told("sections_to_documents", version, now).under("records", place, "report_sections")


def _section(section: Any) -> Any:
    """A section says how deep it stands; a lettered one was within a numbered one."""
    return {"depth": 2 if "letter" in section else 1, **section} if isinstance(section, dict) else section


# ── from 1.0 to 2.0 ──────────────────────────────────────────────────────────────────────────────

_AVENUES: Final = {"administrative_freeze": "administrative_freezing"}
_OF_STATES: Final = {"requesting": "requesting_state", "requested": "requested_state"}


def _step(name: str, kind: str, path: str, change: Callable[..., Changes], *arguments: Any) -> MigrationStep:
    keys = tuple(path.split("/")) if path else ()
    return MigrationStep(name, "1.0", tuple(kind.split()), keys, lambda node: change(node, *arguments))


_STEPS: Final = (
    _step("resolution_meeting", "resolution", "", _renamed, "session", "meeting"),
    _step("meetings_recalled", "meeting", "", _renamed, "sessions_recalled", "meetings_recalled"),
    _step("programmes", "meeting", "", _listed, "programme", "programmes"),
    _step("session_is_meeting", "session", "", _recoded, "type", {"session": "meeting"}),
    _step("step_status", "measure assistance_request", "steps/*", _renamed, "state", "status"),
    _step("checked", "return", "", _renamed, "verified", "checked"),
    _step("position_actor", "return", "positions/*", _renamed, "state", "actor"),
    _step("disbursement_uses", "return", "disbursements/*", _listed, "use", "uses"),
    _step("pursued_period", "recovery_case", "", _spanned, "pursued"),
    _step("return_roles", "return", "participants/*", _recoded, "roles", _OF_STATES),
    _step("jurisdiction_roles", "recovery_case", "jurisdictions/*", _recoded, "roles", _OF_STATES),
    _step(
        "case_roles", "case_study", "states/*", _recoded, "role",
        {"location": "asset_location", "requesting": "requesting_state"},
    ),
    _step("avenue", "measure assistance_request", "", _recoded, "avenue", _AVENUES),
    _step("avenues", "return", "", _recoded, "avenues", _AVENUES),
    _step(
        "challenges", "statement position", "", _recoded, "challenges",
        {"identifying_victims": "identification_of_victims"},
    ),
    _step(
        "authority_functions", "authority", "", _recoded, "functions",
        {"compensation_of_victims": "victim_compensation"},
    ),
    _step(
        "authority_powers", "authority", "", _recoded, "powers",
        {"sale_before_final_judgement": "interlocutory_sale", "victim_restitution": "victim_compensation"},
    ),
)  # fmt: skip
