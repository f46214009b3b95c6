// Where the clause of a finite verb begins and what ties it to the one before: "which", "said that", "and", "after", or
// nothing. Only the words between two finite verbs are looked at.

import { oneOf } from '../one-of.ts';
import { firstIn, lastIn, type Region, someIn } from './region.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

export type ClauseKind = 'main' | 'complement' | 'relative' | 'subordinate' | 'conditional' | 'attribution';

export interface Link {
  readonly kind: ClauseKind;
  /** First word of the clause, its connecting word left out. */
  readonly start: number;
  /** Position of the connecting word, or of `start`. */
  readonly marker: number;
  /** Joined by "and", "but" or a comma to the clause before, on its level. */
  readonly isCoordinate: boolean;
  readonly isAfterComma: boolean;
  /** Whether a subject of its own stands before the verb. */
  readonly hasSubject: boolean;
  /** The verb goes on where a relative clause or apposition interrupted: "The force, which …, is to clear roads". */
  readonly isResumed: boolean;
}

const isRelative = oneOf('which who whom whose where what why how');
const isSubordinator = oneOf(
  'because while although though whereas when once whether if unless lest after before since until till as',
);
/** Words that are prepositions too: only a clause when a subject and a verb follow without a comma. */
const isTemporal = oneOf('after before since until till as');
const isConditional = oneOf('if unless whether lest');

/** `region` holds the words between the verb before and this one, `before` that verb. */
export function linkOf(
  words: readonly Word[],
  region: Region,
  { group, isSaying }: { readonly group: VerbGroup; readonly isSaying: boolean },
  before: { readonly group: VerbGroup; readonly kind: ClauseKind; readonly isSaying: boolean } | null,
): Link {
  const speaker = isSaying && before !== null ? speakerLink(words, region) : null;
  if (speaker) return speaker;
  if (before !== null && goesOnFromWhat(words, region, before.group))
    return link('relative', group.first, { hasSubject: false });
  const last = lastIn(words, region, isTold);
  const direct = last === -1 ? null : directLink(words, region, last, group, before);
  return direct ?? markedLink(words, region, before) ?? plainLink(words, region, group, before);
}

/** A word that is no adverb and no part of a date. */
const isTold = ({ isAdverb, mention }: Word): boolean => !isAdverb && mention?.kind !== 'date';

const isComma = ({ text }: Word): boolean => text === ',';

const link = (kind: ClauseKind, start: number, options: Partial<Link> = {}): Link => ({
  kind,
  start,
  marker: start,
  isCoordinate: false,
  isAfterComma: false,
  hasSubject: true,
  isResumed: false,
  ...options,
});

/** "…, his press secretary, Mireille Doest, said": the speaker stands between the last three commas. */
function speakerLink(words: readonly Word[], { from, to }: Region): Link | null {
  if (to <= from || words[to - 1]?.text !== ',') return null;
  const second = lastIn(words, { from, to: to - 1 }, isComma);
  const first = lastIn(words, { from, to: second }, isComma);
  if (second === -1 || first === -1 || second - first > 8) return null;
  return link('main', first + 1, { marker: first, isCoordinate: true });
}

/** "raided the port in what it said was to keep order": the second verb is of "what", too. */
const goesOnFromWhat = (words: readonly Word[], { from, to }: Region, before: VerbGroup): boolean =>
  from >= to && firstIn(words, { from: Math.max(0, before.first - 4), to: before.first }, isWhat) !== -1;

const isWhat = ({ lower, mention }: Word): boolean => lower === 'what' && mention === null;

/** A verb right after a conjunction, a relative pronoun or a comma has no subject of its own. */
function directLink(
  words: readonly Word[],
  region: Region,
  last: number,
  group: VerbGroup,
  before: Parameters<typeof linkOf>[3],
): Link | null {
  const word = words[last];
  if (!word || word.mention !== null) return null;
  const without = { hasSubject: false, marker: last } as const;
  if (isRelative(word.lower)) return link('relative', group.first, without);
  if (word.lower === 'that' && isNominal(words[last - 1]) && words[last - 1]?.text !== '"')
    return link('relative', group.first, without);
  if (word.pos === 'CCONJ' && before) return link('main', group.first, { ...without, isCoordinate: true });
  if (!/^[,–—)”"-]+$/.test(word.text)) return null;
  if (opensPartitive(words, region) || closesShortName(words, region, last)) return null;
  const isClosing = before !== null && (before.kind === 'relative' || before.kind === 'subordinate');
  if (isClosing) return link('main', region.from, { isResumed: true });
  if (closesApposition(words, region)) return null;
  if (before === null) return someIn(words, region, isNominal) ? link('main', region.from) : null;
  return link('main', group.first, { ...without, isCoordinate: true });
}

/** "said that the Border Committee (BC) will meet": the bracket is part of the subject before it. */
function closesShortName(words: readonly Word[], { from }: Region, last: number): boolean {
  if (words[last]?.text !== ')') return false;
  const open = lastIn(words, { from, to: last }, ({ text }) => text === '(');
  return open > from && last - open <= 3 && isNominal(words[open - 1]);
}

/** "five cyclones, of which Idai, in March 2019, killed": the commas close what stands behind a subject of its own. */
const opensPartitive = (words: readonly Word[], region: Region): boolean =>
  someIn(
    words,
    region,
    ({ lower, mention }, at) =>
      lower === 'of' && mention === null && isWhich(words[at + 1]?.lower) && isNominal(words[at + 2]),
  );

const isWhich = oneOf('which whom');

/** "because Russia, a permanent member, voted": the comma closes an apposition, and the subject stands before it. */
function closesApposition(words: readonly Word[], region: Region): boolean {
  const isOwnComma = ({ text, mention }: Word) => text === ',' && mention === null;
  const closing = lastIn(words, region, isOwnComma);
  const opened = lastIn(words, { from: region.from, to: closing }, isOwnComma);
  return someIn(
    words,
    { from: region.from, to: opened },
    ({ pos, lower, mention }) =>
      mention === null && (pos === 'CCONJ' || opensClause(lower) || isSubordinator(lower)),
  );
}

const opensClause = oneOf('that ; :');
const governs = oneOf('in of on at by from for with under to during');
const isStop = oneOf('; : – —');

/** The nearest word that opens a clause: "which", "when", "that", ";". */
function markedLink(
  words: readonly Word[],
  region: Region,
  before: Parameters<typeof linkOf>[3],
): Link | null {
  for (let at = region.to - 2; at >= region.from; at--) {
    const word = words[at];
    if (!word || word.mention !== null || word.isQuoted) continue;
    const next = at + 1;
    if (isRelative(word.lower))
      return link('relative', next, { marker: governs(words[at - 1]?.lower) ? at - 1 : at });
    if (word.lower === 'that' && (word.pos !== 'DET' || isNominal(words[at - 1])) && opensNoun(words[next])) {
      const ofVerb = before?.isSaying === true && !isApart(words, before.group.last + 1, at);
      return link(ofVerb || !isNominal(words[at - 1]) ? 'complement' : 'relative', next, { marker: at });
    }
    if (isStop(word.text)) return link('main', next, { marker: at });
    if (isSubordinator(word.lower)) {
      const canBePreposition = isTemporal(word.lower);
      const isPreposition =
        words[next]?.lower === 'of' ||
        (canBePreposition &&
          someIn(words, { from: next, to: beforeApposition(words, next, region.to) }, parts(words)));
      const isOfNoun = canBePreposition && at > region.from && before === null;
      const isOfSubject =
        canBePreposition && before?.isSaying === true && !isAfterComma(words, at) && isBare(words, region);
      if (isPreposition || isOfNoun || isOfSubject) continue;
      const afterNoun = word.lower === 'when' && (words[at - 1]?.text === ',' || isNominal(words[at - 1]));
      const kind = isConditional(word.lower) ? 'conditional' : afterNoun ? 'relative' : 'subordinate';
      return link(kind, next, { marker: at });
    }
  }
  return null;
}

/** "after China's envoy, Qian Bo, protested": the commas round a name behind its office part nothing. */
function beforeApposition(words: readonly Word[], from: number, to: number): number {
  if (words[to - 1]?.text !== ',') return to;
  const opened = lastIn(words, { from, to: to - 1 }, isComma);
  return opened > from &&
    words[opened + 1]?.mention?.kind === 'actor' &&
    words[to - 2]?.mention === words[opened + 1]?.mention
    ? opened
    : to;
}

/** Whether a comma or many words part "that" from the verb: then it belongs to the noun before it. */
const isApart = (words: readonly Word[], from: number, to: number) =>
  to - from > 12 || someIn(words, { from, to }, isComma);

const isLength = oneOf('day days week weeks month months year years hour hours');

const isAfterComma = (words: readonly Word[], at: number) =>
  words[at - 1]?.text === ',' || isLength(words[at - 1]?.lower);

/** No word opens the clause: coordinate with "and", said without "that", or behind the comma of a fronted clause. */
function plainLink(
  words: readonly Word[],
  region: Region,
  group: VerbGroup,
  before: Parameters<typeof linkOf>[3],
): Link {
  const first = region.from;
  if (region.to <= first) return link('main', group.first, { hasSubject: false });
  if (before === null) return link('main', first);
  const conjunction = clauseConjunction(words, region);
  const isFronted = before.kind !== 'main' && before.kind !== 'complement' && conjunction === null;
  const comma = isFronted ? firstIn(words, region, parts(words)) : -1;
  if (comma !== -1) return link('main', comma + 1, { marker: comma });
  const isBareReport = before.isSaying && isObjectless(words, region);
  if (conjunction !== null && !isBareReport)
    return link('main', conjunction + 1, {
      isCoordinate: true,
      marker: conjunction,
      isAfterComma: words[conjunction - 1]?.text === ',',
    });
  const lastComma = lastIn(words, region, parts(words));
  if (before.isSaying && isBare(words, region) && lastComma <= first + 12) {
    const start = firstIn(words, region, isTold);
    return link('complement', start === -1 ? first : start);
  }
  if (lastComma !== -1) return link('main', lastComma + 1, { marker: lastComma, isCoordinate: true });
  return link('relative', first);
}

/** Whether a noun follows a verb right away, dates and adverbs aside: what is said, not how or where. */
function isBare(words: readonly Word[], region: Region): boolean {
  const at = firstIn(words, region, isTold);
  return at !== -1 && !isParticle(words[at]?.pos);
}

const isParticle = oneOf('ADP PART');

/** A verb of saying with a subject right behind it, "said the minister and his aide had left": no object of its own. */
const isObjectless = (words: readonly Word[], region: Region): boolean =>
  someIn(words, region, isTold) &&
  !someIn(words, region, (word, at) => isComma(word) && words[at - 1]?.pos !== 'PROPN');

/** "A did x and B did y": the conjunction with a subject behind it, not the one inside "A and B". */
function clauseConjunction(words: readonly Word[], region: Region): number | null {
  const joins = ({ pos, mention }: Word) => pos === 'CCONJ' && mention === null;
  const afterComma = firstIn(
    words,
    region,
    (word, at) => joins(word) && words[at - 1]?.text === ',' && !inList(words, at - 1),
  );
  if (afterComma !== -1) return afterComma;
  const between = lastIn(
    words,
    region,
    (word, at) => joins(word) && !(isName(words[at - 1]) && isName(words[at + 1])) && !closesList(words, at),
  );
  return between === -1 ? null : between;
}

/** The conjunction of "Kenya, Oman, and India"; in "met Oman, and India left" it joins clauses. */
function closesList(words: readonly Word[], at: number): boolean {
  const last = words[at - 1]?.text === ',' ? words[at - 2] : undefined;
  if (!isName(last) || !isName(words[at + 1])) return false;
  let first = at - 2;
  while (words[first - 1]?.mention === last?.mention) first--;
  return words[first - 1]?.text === ',' && isName(words[first - 2]);
}

const isName = (word: Word | undefined) => word?.mention?.kind === 'actor' && word.mention.form === 'name';

/** Whether a comma parts more than the names of a list. */
const parts =
  (words: readonly Word[]) =>
  (word: Word, at: number): boolean =>
    isComma(word) && !inList(words, at);

/** The comma of "Kenya, Oman and India": names on both sides. */
function inList(words: readonly Word[], comma: number): boolean {
  const next = words[comma + 1];
  const after = next?.pos === 'CCONJ' || next?.lower === 'the' ? words[comma + 2] : next;
  return isName(words[comma - 1]) && isName(after);
}

const isNominalTag = oneOf('NOUN PROPN PRON NUM');
const opensNominal = oneOf('DET NOUN PROPN PRON NUM ADJ ADV ADP SCONJ VERB AUX');

const isNominal = (word: Word | undefined): boolean =>
  word !== undefined && (word.mention !== null || isNominalTag(word.pos));

/** Whether a subject can begin with the word. */
const opensNoun = (word: Word | undefined): boolean =>
  word !== undefined && (word.mention !== null || opensNominal(word.pos));
