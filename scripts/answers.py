"""Write what each stored name plainly stands for, in the words of `assetrecovery name`, into a file that ships.

Every line is compared with what the command would say, in both languages, before it is written. `--check` writes
nothing and answers 1, naming the file, if it is out of date. docs/decisions/0028-one-line-before-anything-is-loaded.md
says why there is one.
"""

import argparse
import itertools
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import attrs

sys.path.insert(0, str(Path(__file__).resolve().parent))

from house import PACKAGE, keep

from assetrecovery.bundle import Bundle
from assetrecovery.commands.marks import explain_marks
from assetrecovery.commands.naming import rounds, worded
from assetrecovery.lookup import Lookup, NameForm, NameSpelling
from assetrecovery.lookup.answers import FILE, RECORD, SHORT, Known, Spelling, Wordings, line, reason
from assetrecovery.lookup.names import stored_answers
from assetrecovery.values.languages import LANGUAGES, Language
from assetrecovery.wording import labelled, listed

UNDONE: Final = (NameSpelling.TRADITIONAL, NameSpelling.SHORTENED)
"""What may have been undone in a text before its key is that of a stored name; in the order in which it is said."""


def main() -> int:
    """Write the file, or compare it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; answer 1 if the file is out of date")
    options = parser.parse_args()
    return int(keep(PACKAGE / "data" / FILE, written(), check=options.check) and options.check)


def written() -> str:
    """The whole file: words, and then a line for each record and each spelling, in the order of its beginning."""
    wordings = {language: wordings_of(language) for language in LANGUAGES}
    return "".join([f"{json.dumps(wordings, ensure_ascii=False)}\n", *sorted({*lines(wordings)})])


def wordings_of(language: Language) -> Wordings:
    """How a language says why."""
    forms = {form.code: labelled(form.label(language), "{}", language) for form in NameForm}
    return forms | {each.code: listed(["", each.label(language)], language) for each in UNDONE}


def lines(wordings: dict[Language, Wordings]) -> Iterator[str]:
    """Yield the lines of every spelling, and of the record that it stands for in the first round to know it."""
    seen: set[str] = set()
    for number, bundle in enumerate(rounds()):
        for sort, slot, found in stored_answers(bundle):
            if sort + slot not in seen:
                seen.add(sort + slot)
                yield from spelt(bundle, slot, found, Spelling(sort, number), wordings)


def spelt(
    bundle: Bundle, slot: str, found: Lookup, spelling: Spelling, wordings: dict[Language, Wordings]
) -> Iterator[str]:
    """Yield the line of a spelling, and that of the record; of what is not plain, that the spelling is known."""
    begin = spelling.sort + slot, str(spelling.round)
    if not is_plain(bundle, found):
        yield line(*begin)
        return
    (match,) = found.matches
    said = [worded(bundle, match, language) for language in LANGUAGES]
    whole = spelling._replace(owner=match.id, form=match.form.code, name=match.name)
    compare(bundle, found, whole, wordings)
    yield line(f"{RECORD}{spelling.round} {match.id}", said[0].called, *(each.noted for each in said))
    yield line(*begin, whole.owner, whole.form, whole.name)


def is_plain(bundle: Bundle, found: Lookup) -> bool:
    """Whether an answer is one record and no more: no other that is suggested, and no mark to be explained."""
    return len(found.matches) == 1 and not found.suggestions and not explain_marks(called(bundle, found), "en")


def called(bundle: Bundle, found: Lookup) -> list[str]:
    """How what was found is called."""
    return [worded(bundle, match, "en").called for match in found.matches]


def compare(bundle: Bundle, found: Lookup, spelling: Spelling, wordings: dict[Language, Wordings]) -> None:
    """Stop unless the line would be read as the command words it, whatever was undone, in each language."""
    ways = itertools.chain.from_iterable(itertools.combinations(UNDONE, length) for length in range(len(UNDONE) + 1))
    for undone, language in itertools.product(ways, LANGUAGES):
        if (UNDONE[-1] in undone) == (spelling.sort == SHORT):
            match = attrs.evolve(found.matches[0], undone=undone)
            full = worded(bundle, match, language)
            read = Known(
                full.called, reason(wordings[language], spelling, tuple(each.code for each in undone)), full.noted
            )
            if read != full:
                sys.exit(f"{spelling}: the file would say {read.why!r} where the command says {full.why!r}")


if __name__ == "__main__":
    sys.exit(main())
