// Whether a clause announces what someone will do or has decided: then the day of the announcement is an event of its own.
// "France said Tuesday it was sending 1,000" does; "officials said Thursday that nothing had changed" does not.

import { announcing } from '../event-rules.ts';
import type { Reading } from '../reading.ts';
import type { EventClause } from './event-clause.ts';

const decided =
  /^(?:reach|sign|strike|clinch|conclude|seal|agree|decide|commit|pledge|plan|promise|approve|choose|vote)$/;
const official =
  /⟦A\d+⟧|\b(?:[Mm]inistry|[Gg]overnment|officials?|[Oo]ffice|[Dd]epartment|[Cc]ouncil|[Aa]dministration|[Cc]abinet)/u;

export function isAnnouncement(reading: Reading, clause: EventClause, all: readonly EventClause[]): boolean {
  const { group, date, index, line, kind } = clause;
  if (date === null || !announcing.test(group.lemma) || group.isPassive) return false;
  if (kind !== 'main' && kind !== 'attribution') return false;
  const subject = line.slice(0, line.indexOf('‹'));
  if (!official.test(subject)) return false;
  const governed = all.filter(({ governor }) => governor?.clause === index && governor !== null);
  const isPerson = /⟦A\d+⟧/.test(subject) && isOfPerson(reading, clause);
  const isFirm = governed.some(
    ({ group: { mood, isProgressive, lemma, isNegated } }) =>
      !isNegated &&
      (mood === 'will' || mood === 'would' || mood === 'planned' || isProgressive || decided.test(lemma)),
  );
  if (isFirm) return !isPerson || /^(?:announce|declare|confirm|reveal)$/.test(group.lemma);
  return governed.length === 0 && /^(?:announce|declare)$/.test(group.lemma);
}

const isOfPerson = (reading: Reading, { words, subject }: EventClause): boolean =>
  subject !== null &&
  words
    .slice(subject.first, subject.last + 1)
    .some(({ mention }) => mention?.kind === 'actor' && reading.cast.get(mention.actor)?.kind === 'person');
