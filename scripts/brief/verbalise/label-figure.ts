// What a number is of, in the few words that stand under it: the clause of `measures` that states the number is turned round
// it. "Hamas handed over to Israel the final 20 hostages" -> 20, hostages handed over to Israel by Hamas. A clause that
// cannot be turned gives no label, and the number is left to the text.

import { cutClause, isAnaphoric, pointsBack } from '../prose/cut-clause.ts';
import { findNumber } from '../prose/find-number.ts';
import { formatNumber, formatQuantity } from '../prose/format-number.ts';
import { isClause } from '../prose/is-clause.ts';
import { trimTail } from '../prose/trim-tail.ts';
import type { RowOf } from '../record-index.ts';

type Figure = RowOf<'figures'>;

export interface FigureLabel {
  /** The number, with its unit where the label does not begin with it. */
  readonly value: string;
  readonly label: string;
}

const hedge =
  /(?:^| )(?:about|almost|approximately|around|at least|at most|fewer than|just|less than|more than|nearly|only|over|roughly|some|up to|under)$/i;
const determiner =
  /(?:^| )(?:an?|the|its|his|her|their|another|other|first|last|final|all|these|those|some)$/i;

/** The label of a figure whose measure is a clause that states it; null when the clause does not turn. */
export function labelFigure({ measures, value, unit }: Figure): FigureLabel | null {
  const clause = trimTail(cutClause(measures, value)).replace(/[.;]$/, '');
  const found = findNumber(clause, value);
  const isPart = clause.length < trimTail(measures).replace(/[.;]$/, '').length;
  if (found === null || pointsBack(clause) || /[“”"]/.test(measures) || (isPart && !isClause(clause)))
    return null;
  const sign = /\p{Sc}$/u.exec(clause.slice(0, found.start))?.[0].length ?? 0;
  const before = dropEnd(clause.slice(0, found.start - sign).trim());
  const after = clause
    .slice(found.end)
    .replace(/^(?:%| per ?cent)/, '')
    .trim();
  for (const turn of [asSubject, asOwner, asMeasure, asObject, asAim]) {
    const turned = turn(before, after, { value, unit });
    if (turned !== null) return isAnaphoric(turned.label) || isLoose.test(turned.label) ? null : turned;
  }
  return null;
}

/** "on another $250 billion": the rest of a phrase whose head is the number itself. */
const isLoose = /^(?:at|by|from|in|of|on|over|per|than|to|with) /;

type Turn = (before: string, after: string, number: Pick<Figure, 'value' | 'unit'>) => FigureLabel | null;

/** "Thirteen countries voted for it" -> countries voted for it. */
const asSubject: Turn = (before, after, { value }) =>
  before === '' && after !== '' ? { value: formatNumber(value), label: after } : null;

/** "representatives of 19 countries signed it" -> countries whose representatives signed it. */
const asOwner: Turn = (before, after, { value, unit }) => {
  const owned = /^(?:the )?(\p{L}+s(?: \p{L}+)?) (?:of|from)$/iu.exec(before)?.[1];
  const did = after.startsWith(`${unit} `) ? after.slice(unit.length + 1) : '';
  if (owned === undefined || !/^\p{Ll}/u.test(did)) return null;
  return { value: formatNumber(value), label: `${unit} whose ${owned.toLowerCase()} ${did}` };
};

/** "trade between them was worth more than $450 million" -> trade between them. */
const asMeasure: Turn = (before, after, { value, unit }) => {
  const copula =
    /^(.{3,90}) (?:is|was|are|were|stands at|stood at|reached|totall?ed|amounted to|came to|rose to|fell to|grew to|would be)(?: (?:worth|valued at|put at|estimated at))?$/.exec(
      before,
    );
  const area =
    /^hectares?$|^acres?$|^square /i.test(unit) &&
    /^(.{3,60}?) (?:would |will |could |is to )?(?:cover|covers|covered|occupy|occupies|occupied|measures?d?)$/.exec(
      before,
    );
  const [, subject] = copula ?? (area || []);
  if (subject === undefined || isAnaphoric(`${subject} is`)) return null;
  const rest = after.replace(unit, '').trim();
  const more = /^(?:in|for|between|from|of|on|at) /.test(rest) ? ` ${rest}` : '';
  const what = area ? `area of ${subject.replace(/^The /, 'the ')}` : subject;
  return { value: formatQuantity(value, unit), label: `${what}${more}` };
};

const participle =
  /^(?:\p{Ll}{2,}ed|brought|built|bought|found|given|held|kept|led|lost|made|met|paid|seen|sent|set|shot|sold|spent|struck|taken|taught|told|won)$/u;
const telling = /^(?:put|placed|counted|estimated|reported|said|showed|found|recorded|listed|set)$/;

/** "The forum has held eight congresses" -> congresses held by the forum. */
const asObject: Turn = (before, after, { value }) => {
  const words = before.split(' ');
  const at = words.findIndex((word, index) => index > 0 && (participle.test(word) || telling.test(word)));
  const verb = words[at];
  const thing = nounPhrase(after);
  if (verb === undefined || thing === '') return null;
  if (telling.test(verb)) return { value: formatNumber(value), label: thing };
  const subject = words.slice(0, /^(?:has|have|had)$/.test(words[at - 1] ?? '') ? at - 1 : at).join(' ');
  if (isAnaphoric(`${subject} did`) || /\d/.test(subject) || subject.split(' ').length > 8) return null;
  const [head = thing, ...rest] = thing.split(/ (?=over |in |on |at |during |since |between )/);
  const did = words.slice(at).join(' ');
  const doer = subject.replace(/^(?:The|An?) /, (word) => word.toLowerCase());
  // "sent a plane with 24 medics": the number is not what was sent; "promised us 12 tanks" is said of the speaker.
  if (
    / (?:us|me|them|him|her|by) ?$| (?:us|me|here) /.test(`${did} `) ||
    / (?:an?|the|its|their|his|her|with|and|would|to keep) ?/.test(`${did} `) ||
    / and |\b(?:one|two|three|four|five)\b/i.test(doer)
  )
    return null;
  const label = [head, `${did} by ${doer}`, ...rest].join(' ');
  return { value: formatNumber(value), label };
};

/** "plans provide for training 12,000 police officers" -> police officers to be trained. */
const asAim: Turn = (before, after, { value }) => {
  const thing = nounPhrase(after);
  const isAim = /(?:^| )(?:(?:for|of|by|at) \p{Ll}{3,}ing|to \p{Ll}{2,}|include|includes|for|of)$/u.test(
    before,
  );
  if (!isAim || thing === '') return null;
  const stem = /(?:^| )(?:for|of|by|at) (\p{Ll}{3,})ing$/u.exec(before)?.[1];
  const isRegular = stem !== undefined && !irregular.test(stem);
  return { value: formatNumber(value), label: isRegular ? `${thing} to be ${stem}ed` : thing };
};

/** Stems whose participle does not end in -ed. */
const irregular =
  /^(?:bind|bring|build|buy|draw|find|fight|giv|hold|keep|lead|leav|lend|mak|pay|read|rid|runn|see|sell|send|sett|shoot|spend|tak|teach|tell|throw|win|writ)$/;

/** The words of the thing counted, up to a verb, a new clause or a second thing. */
const nounPhrase = (after: string): string =>
  after
    .replace(
      /(?:,|;| –| and| or| but| which| who| that| where| when| while| as| because| to| is| are| was| were| has| have| had| would| will| could| can| if| unless| until) .*$/u,
      '',
    )
    .trim();

/** Hedges and determiners directly before a number belong to it. */
function dropEnd(before: string): string {
  const rest = before.replace(hedge, '').replace(determiner, '').trim();
  return rest === before ? rest : dropEnd(rest);
}
