// Where the clause of a finite verb begins and what ties it to the one before: "which", "said that", "and", "after", or
// nothing. Only the words between two finite verbs are looked at.

import { isAdverb } from './auxiliaries.ts';
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

const relatives = /^(?:which|who|whom|whose|where|what|why|how)$/;
const subordinators =
  /^(?:because|while|although|though|whereas|when|once|whether|if|unless|lest|after|before|since|until|till|as)$/;
/** Words that are prepositions too: only a clause when a subject and a verb follow without a comma. */
const temporal = /^(?:after|before|since|until|till|as)$/;
const conditional = /^(?:if|unless|whether|lest)$/;

/** `region` holds the positions between the verb before and this one, `before` that verb. */
export function linkOf(
  words: readonly Word[],
  region: readonly number[],
  { group, isSaying }: { readonly group: VerbGroup; readonly isSaying: boolean },
  before: { readonly group: VerbGroup; readonly kind: ClauseKind; readonly isSaying: boolean } | null,
): Link {
  const speaker = isSaying && before !== null ? speakerLink(words, region) : null;
  if (speaker) return speaker;
  const last = region.findLast((at) => !isAdverb(words[at]) && words[at]?.mention?.kind !== 'date');
  const direct = last === undefined ? null : directLink(words, region, last, group, before);
  return direct ?? markedLink(words, region, before) ?? plainLink(words, region, group, before);
}

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
function speakerLink(words: readonly Word[], region: readonly number[]): Link | null {
  const commas = region.filter((at) => words[at]?.text === ',');
  const [first, second, third] = commas.slice(-3);
  const isDirect = third !== undefined && third === region.at(-1);
  if (first === undefined || second === undefined || !isDirect || second - first > 8) return null;
  return link('main', first + 1, { marker: first, isCoordinate: true });
}

/** A verb right after a conjunction, a relative pronoun or a comma has no subject of its own. */
function directLink(
  words: readonly Word[],
  region: readonly number[],
  last: number,
  group: VerbGroup,
  before: Parameters<typeof linkOf>[3],
): Link | null {
  const word = words[last];
  if (!word || word.mention !== null) return null;
  const without = { hasSubject: false, marker: last } as const;
  if (relatives.test(word.lower)) return link('relative', group.first, without);
  if (word.lower === 'that' && isNominal(words[last - 1]) && words[last - 1]?.text !== '"')
    return link('relative', group.first, without);
  if (word.pos === 'CCONJ' && before) return link('main', group.first, { ...without, isCoordinate: true });
  if (!/^[,–—)”"-]+$/.test(word.text)) return null;
  const isClosing = before !== null && (before.kind === 'relative' || before.kind === 'subordinate');
  if (isClosing) return link('main', region[0] ?? group.first, { isResumed: true });
  if (closesApposition(words, region)) return null;
  const hasNoun = region.some((at) => isNominal(words[at]));
  if (before === null) return hasNoun ? link('main', region[0] ?? group.first) : null;
  return link('main', group.first, { ...without, isCoordinate: true });
}

/** "because Russia, a permanent member, voted": the comma closes an apposition, and the subject stands before it. */
function closesApposition(words: readonly Word[], region: readonly number[]): boolean {
  const commas = region.filter((at) => words[at]?.text === ',' && words[at]?.mention === null);
  const opened = commas.at(-2);
  if (opened === undefined) return false;
  return region.some((at) => {
    const word = words[at];
    const opens =
      word?.pos === 'CCONJ' ||
      /^(?:that|;|:)$/.test(word?.lower ?? '') ||
      subordinators.test(word?.lower ?? '');
    return at < opened && opens && word?.mention === null;
  });
}

/** The nearest word that opens a clause: "which", "when", "that", ";". */
function markedLink(
  words: readonly Word[],
  region: readonly number[],
  before: Parameters<typeof linkOf>[3],
): Link | null {
  for (let index = region.length - 1; index >= 0; index--) {
    const at = region[index] ?? 0;
    const word = words[at];
    if (!word || word.mention !== null || word.isQuoted) continue;
    const next = region[index + 1];
    if (next === undefined) continue;
    const rest = region.slice(index + 1);
    const hasComma = rest.some((position) => words[position]?.text === ',');
    if (relatives.test(word.lower)) {
      const governed = /^(?:in|of|on|at|by|from|for|with|under|to|during)$/.test(words[at - 1]?.lower ?? '');
      return link('relative', next, { marker: governed ? at - 1 : at });
    }
    if (word.lower === 'that' && (word.pos !== 'DET' || isNominal(words[at - 1])) && opensNoun(words[next])) {
      const ofVerb = before?.isSaying === true && !isApart(words, before.group.last + 1, at);
      return link(ofVerb || !isNominal(words[at - 1]) ? 'complement' : 'relative', next, { marker: at });
    }
    const isPreposition = words[next]?.lower === 'of' || (temporal.test(word.lower) && hasComma);
    if (subordinators.test(word.lower) && !isPreposition) {
      const isOfNoun = temporal.test(word.lower) && index > 0 && before === null;
      const isOfSubject =
        temporal.test(word.lower) &&
        before?.isSaying === true &&
        !isAfterComma(words, at) &&
        isBare(words, region);
      const afterNoun = word.lower === 'when' && (words[at - 1]?.text === ',' || isNominal(words[at - 1]));
      if (isOfNoun || isOfSubject) continue;
      const kind = conditional.test(word.lower) ? 'conditional' : afterNoun ? 'relative' : 'subordinate';
      return link(kind, next, { marker: at });
    }
    if (/^(?:;|:|–|—)$/.test(word.text)) return link('main', next, { marker: at });
  }
  return null;
}

/** Whether a comma or many words part "that" from the verb: then it belongs to the noun before it. */
const isApart = (words: readonly Word[], from: number, to: number) =>
  to - from > 12 || words.slice(from, to).some((word) => word.text === ',');

const isAfterComma = (words: readonly Word[], at: number) =>
  words[at - 1]?.text === ',' || /^(?:days?|weeks?|months?|years?|hours?)$/.test(words[at - 1]?.lower ?? '');

/** No word opens the clause: coordinate with "and", said without "that", or behind the comma of a fronted clause. */
function plainLink(
  words: readonly Word[],
  region: readonly number[],
  group: VerbGroup,
  before: Parameters<typeof linkOf>[3],
): Link {
  const [first] = region;
  if (first === undefined) return link('main', group.first, { hasSubject: false });
  if (before === null) return link('main', first);
  const commas = region.filter((at) => words[at]?.text === ',' && !inList(words, at));
  const [comma] = commas;
  const isFronted =
    before.kind !== 'main' && before.kind !== 'complement' && clauseConjunction(words, region) === null;
  if (isFronted && comma !== undefined) return link('main', comma + 1, { marker: comma });
  const conjunction = clauseConjunction(words, region);
  const isBareReport = before.isSaying && isObjectless(words, region);
  if (conjunction !== null && !isBareReport)
    return link('main', conjunction + 1, {
      isCoordinate: true,
      marker: conjunction,
      isAfterComma: words[conjunction - 1]?.text === ',',
    });
  if (before.isSaying && isBare(words, region) && !commas.some((at) => at > first + 12)) {
    const start = region.find((at) => !isAdverb(words[at]) && words[at]?.mention?.kind !== 'date') ?? first;
    return link('complement', start, { marker: start });
  }
  const lastComma = commas.at(-1);
  if (lastComma !== undefined) return link('main', lastComma + 1, { marker: lastComma, isCoordinate: true });
  return link('relative', first);
}

/** Whether a noun follows a verb right away, dates and adverbs aside: what is said, not how or where. */
function isBare(words: readonly Word[], region: readonly number[]): boolean {
  const at = region.find(
    (position) => !isAdverb(words[position]) && words[position]?.mention?.kind !== 'date',
  );
  return at !== undefined && !/^(?:ADP|PART)$/.test(words[at]?.pos ?? '');
}

/** A verb of saying with a subject right behind it, "said the minister and his aide had left": no object of its own. */
function isObjectless(words: readonly Word[], region: readonly number[]): boolean {
  const [first] = region.filter((at) => !isAdverb(words[at]) && words[at]?.mention?.kind !== 'date');
  return (
    first !== undefined && region.every((at) => words[at]?.text !== ',' || words[at - 1]?.pos === 'PROPN')
  );
}

/** "A did x and B did y": the conjunction with a subject behind it, not the one inside "A and B". */
function clauseConjunction(words: readonly Word[], region: readonly number[]): number | null {
  const found = region.filter((at) => words[at]?.pos === 'CCONJ' && words[at]?.mention === null);
  const afterComma = found.find((at) => words[at - 1]?.text === ',' && !inList(words, at - 1));
  if (afterComma !== undefined) return afterComma;
  const between = found.filter((at) => !(isName(words[at - 1]) && isName(words[at + 1])));
  return between.at(-1) ?? null;
}

const isName = (word: Word | undefined) => word?.mention?.kind === 'actor' && word.mention.form === 'name';

/** The comma of "Kenya, Oman and India": names on both sides. */
function inList(words: readonly Word[], comma: number): boolean {
  const next = words[comma + 1];
  const after = next?.pos === 'CCONJ' || next?.lower === 'the' ? words[comma + 2] : next;
  return isName(words[comma - 1]) && isName(after);
}

const isNominal = (word: Word | undefined): boolean =>
  word !== undefined && (word.mention !== null || /^(?:NOUN|PROPN|PRON|NUM)$/.test(word.pos));

/** Whether a subject can begin with the word. */
const opensNoun = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.mention !== null || /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ|ADV|ADP|SCONJ|VERB|AUX)$/.test(word.pos));
