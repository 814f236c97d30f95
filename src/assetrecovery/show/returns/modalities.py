"""The parts of a return sheet about people and purposes: who takes part, what was agreed, to what use, who watches."""

from collections.abc import Iterator

from assetrecovery.arrangements.arrangements import Arrangement, Clause
from assetrecovery.arrangements.assets import Asset
from assetrecovery.arrangements.measures import Measure
from assetrecovery.show.layout import field
from assetrecovery.show.phrases import Phrase
from assetrecovery.show.returns.sheet import ReturnSheet, bullet
from assetrecovery.sources.instruments import Instrument
from assetrecovery.values.terms import Answer
from assetrecovery.wording import join


def parties(sheet: ReturnSheet) -> Iterator[str]:
    """Print who takes part, on what basis, what was agreed and about which assets."""
    record = sheet.record
    yield from sheet.headed(Phrase.PARTICIPANTS, _participants(sheet))
    yield from sheet.headed(Phrase.POSITIONS, _positions(sheet))
    yield from sheet.listed(Phrase.BASES, (sheet.label(basis.kind) + sheet.marks(basis) for basis in record.bases))
    yield from sheet.listed(Phrase.AVENUES, map(sheet.label, record.avenues))
    arrangements = [found for key in record.arrangements if (found := sheet.bundle.arrangements.get(key))]
    for arrangement in arrangements:
        yield from _arrangement(sheet, arrangement)
    if not arrangements:
        yield sheet.field(Phrase.ARRANGEMENT, sheet.phrase(Phrase.NO_ARRANGEMENT))
    shown = {key for arrangement in arrangements for key in arrangement.instruments}
    for key in record.instruments:
        if key not in shown and (instrument := sheet.bundle.instruments.get(key)):
            yield from _instrument(sheet, instrument)
    yield from sheet.headed(Phrase.ASSETS, _assets(sheet))
    yield from sheet.headed(Phrase.MEASURES, _measures(sheet))
    yield from sheet.headed(Phrase.CLAIMS, _claims(sheet))


def _participants(sheet: ReturnSheet) -> Iterator[str]:
    for participant in sheet.record.participants:
        roles = join([sheet.label(role) for role in participant.roles], sheet.language, conjunction=False)
        said = sheet.joined(roles, sheet.said(participant.description) if participant.actor else None)
        who = sheet.somebody(participant.actor, participant.description)
        yield bullet(field(who, said, sheet.language) + sheet.marks(participant))


def _positions(sheet: ReturnSheet) -> Iterator[str]:
    for position in sheet.record.positions:
        point = sheet.said(position.description) if position.actor else None
        said = sheet.joined(sheet.label(position.view), sheet.dated(position.on), point)
        who = sheet.somebody(position.actor, position.description)
        yield bullet(field(who, said, sheet.language) + sheet.marks(position))


def _arrangement(sheet: ReturnSheet, arrangement: Arrangement) -> Iterator[str]:
    status = sheet.label(arrangement.status) if arrangement.status else None
    yield sheet.field(Phrase.ARRANGEMENT, sheet.joined(sheet.say(arrangement.title), status))
    named = [sheet.somebody(party.actor, party.description) for party in arrangement.parties]
    if named:
        yield bullet(sheet.field(Phrase.AGREED_BETWEEN, join(named, sheet.language)))
    yield from sheet.listed(Phrase.EXCLUDED, map(sheet.actor, arrangement.excluded))
    yield from sheet.headed(Phrase.CLAUSES, (_clause(sheet, clause) for clause in arrangement.clauses))
    yield from sheet.headed(Phrase.BODIES, _bodies(sheet, arrangement))
    yield from sheet.headed(Phrase.DEADLINES, _deadlines(sheet, arrangement))
    yield from sheet.headed(Phrase.FEES, _fees(sheet, arrangement))
    for key in arrangement.instruments:
        if instrument := sheet.bundle.instruments.get(key):
            yield from _instrument(sheet, instrument)


def _clause(sheet: ReturnSheet, clause: Clause) -> str:
    kind = sheet.label(clause.kind)
    if clause.present is Answer.NO:
        return bullet(sheet.phrase(Phrase.ABSENT, clause=kind) + sheet.marks(clause))
    unknown = clause.present.label(sheet.language) if clause.present is Answer.UNKNOWN else None
    said = sheet.joined(unknown, sheet.said(clause.summary), *map(sheet.label, clause.remedies))
    return bullet((field(kind, said, sheet.language) if said else kind) + sheet.marks(clause))


def _bodies(sheet: ReturnSheet, arrangement: Arrangement) -> Iterator[str]:
    for body in arrangement.bodies:
        rule = sheet.label(body.rule) if body.rule else None
        members = join([sheet.actor(member) for member in body.members], sheet.language) if body.members else None
        yield bullet(sheet.joined(sheet.say(body.name), members, rule) + sheet.marks(body))


def _deadlines(sheet: ReturnSheet, arrangement: Arrangement) -> Iterator[str]:
    for deadline in arrangement.deadlines:
        said = sheet.joined(
            sheet.say(deadline.what),
            sheet.named(deadline.duty_of),
            sheet.dated(deadline.by),
            sheet.limit(deadline.within),
        )
        yield bullet(said + sheet.marks(deadline))


def _fees(sheet: ReturnSheet, arrangement: Arrangement) -> Iterator[str]:
    for fee in arrangement.fees:
        said = (sheet.answer(fee, name) for name in ("contingent", "barred"))
        yield bullet(sheet.joined(sheet.named(fee.payee), sheet.said(fee.amount), *said) + sheet.marks(fee))


def _instrument(sheet: ReturnSheet, instrument: Instrument) -> Iterator[str]:
    signed = [sheet.somebody(party.actor, party.description) for party in instrument.parties]
    yield sheet.field(
        Phrase.INSTRUMENT,
        sheet.joined(
            sheet.say(instrument.title),
            sheet.label(instrument.kind),
            sheet.label(instrument.level) if instrument.level else None,
            sheet.dated(instrument.adopted),
            sheet.phrase(Phrase.BINDING, answer=instrument.binding.label(sheet.language)),
            sheet.phrase(Phrase.PUBLISHED, answer=instrument.published.label(sheet.language)),
        )
        + sheet.marks(instrument),
    )
    if signed:
        yield bullet(sheet.field(Phrase.AGREED_BETWEEN, join(signed, sheet.language)))
    for publication in instrument.publications:
        route = sheet.label(publication.route) if publication.route else None
        said = sheet.joined(sheet.dated(publication.on), route, sheet.named(publication.document))
        yield bullet(sheet.field(Phrase.PUBLISHED_HOW, said) + sheet.marks(publication))


def _assets(sheet: ReturnSheet) -> Iterator[str]:
    for key in sheet.record.assets:
        if (asset := sheet.bundle.assets.get(key)) is not None:
            yield bullet(_asset(sheet, asset) + sheet.marks(asset))


def _asset(sheet: ReturnSheet, asset: Asset) -> str:
    return sheet.joined(
        sheet.label(asset.kind),
        sheet.quantity(asset.quantity) if asset.quantity else None,
        sheet.said(asset.description),
        sheet.named(asset.location),
        sheet.label(asset.derivation) if asset.derivation else None,
    )


def _measures(sheet: ReturnSheet) -> Iterator[str]:
    for key in sheet.record.measures:
        if (measure := sheet.bundle.measures.get(key)) is not None:
            yield bullet(_measure(sheet, measure) + sheet.marks(measure))


def _measure(sheet: ReturnSheet, measure: Measure) -> str:
    steps = (sheet.step(sheet.label(step.status), step.on) for step in measure.steps)
    said = sheet.joined(sheet.named(measure.jurisdiction), *steps)
    return field(sheet.label(measure.kind), said, sheet.language)


def _claims(sheet: ReturnSheet) -> Iterator[str]:
    for key in sheet.record.claims:
        if (claim := sheet.bundle.claims.get(key)) is not None:
            said = sheet.joined(
                sheet.named(claim.claimant),
                sheet.said(claim.description),
                *(sheet.step(sheet.label(step.status), step.on) for step in claim.history),
            )
            yield bullet(field(sheet.label(claim.kind), said, sheet.language) + sheet.marks(claim))


# ── use and monitoring ───────────────────────────────────────────────────────────────────────────


def uses(sheet: ReturnSheet) -> Iterator[str]:
    """Print through what the money goes, to what ends, for whom, who watches and who reports."""
    record = sheet.record
    yield from sheet.listed(Phrase.VEHICLES, map(sheet.label, record.vehicles))
    yield from sheet.headed(Phrase.USES, _allocations(sheet))
    yield from sheet.headed(Phrase.BENEFICIARIES, _beneficiaries(sheet))
    yield from sheet.headed(Phrase.MONITORING, _monitoring(sheet))
    if not record.monitoring:
        yield sheet.field(Phrase.MONITORING, sheet.phrase(Phrase.NOT_RECORDED))
    yield from sheet.headed(Phrase.REPORTS, _reports(sheet))
    yield from sheet.headed(Phrase.RESULTS, _results(sheet))


def _allocations(sheet: ReturnSheet) -> Iterator[str]:
    for allocation in sheet.record.allocations:
        said = sheet.joined(
            sheet.share(allocation.share),
            sheet.sums((allocation.amount,)) if allocation.amount else None,
            sheet.said(allocation.description),
            sheet.label(allocation.decided_by) if allocation.decided_by else None,
            sheet.phrase(Phrase.DOUBTFUL) if allocation.doubtful is Answer.YES else None,
        )
        use = sheet.label(allocation.use)
        yield bullet((field(use, said, sheet.language) if said else use) + sheet.marks(allocation))


def _beneficiaries(sheet: ReturnSheet) -> Iterator[str]:
    for found in sheet.record.beneficiaries:
        said = sheet.joined(
            sheet.label(found.kind), sheet.named(found.actor), sheet.named(found.place), sheet.said(found.description)
        )
        yield bullet(said + sheet.marks(found))


def _monitoring(sheet: ReturnSheet) -> Iterator[str]:
    for entry in sheet.record.monitoring:
        every = sheet.phrase(Phrase.EVERY_MONTHS, count=entry.every) if entry.every else None
        by = join([sheet.actor(actor) for actor in entry.by], sheet.language) if entry.by else None
        said = sheet.joined(by, sheet.said(entry.description), every)
        kind = sheet.label(entry.kind)
        yield bullet((field(kind, said, sheet.language) if said else kind) + sheet.marks(entry))


def _reports(sheet: ReturnSheet) -> Iterator[str]:
    for duty in sheet.record.reports:
        sides = (sheet.named(duty.by), join([sheet.actor(to) for to in duty.to], sheet.language) if duty.to else None)
        said = sheet.joined(
            " → ".join(side for side in sides if side),
            sheet.dated(duty.first_due),
            sheet.phrase(Phrase.EVERY_MONTHS, count=duty.every) if duty.every else None,
            sheet.said(duty.description),
        )
        yield bullet(said + sheet.marks(duty))


def _results(sheet: ReturnSheet) -> Iterator[str]:
    for result in sheet.record.results:
        yield bullet(sheet.joined(sheet.quantity(result.quantity), sheet.dated(result.on)) + sheet.marks(result))
