// What stands round a name and decides what an unknown run of capitals is.

import type { Span } from '../article/article.ts';
import type { NameSpan } from './find-names.ts';
import type { Lexicon } from './lexicon.ts';
import { delegationOf, readRole } from './read-role.ts';
import type { Token } from './sentence.ts';
import type { WordedSentence } from './worded-sentence.ts';

export interface NameContext {
  /** The text after the name, at most 40 characters. */
  readonly after: string;
  /** The country printed as its owner: "Israel’s National Security Agency". */
  readonly owner: string | null;
  /** Of a listed place, whether it does what a government does: "Washington would never pay". */
  readonly acts: boolean;
  /** Of an unknown run, whether a verb of saying stands next to it. */
  readonly speaks: boolean;
  readonly hasRole: boolean;
  /** Of an unknown run, whether an age stands behind it: "Youssouf, 59, has been". */
  readonly isAged: boolean;
  /** The word before an unknown run, in small letters, and the words before it. */
  readonly before: string;
  readonly lead: string;
}

export function nameContext(
  name: NameSpan,
  names: readonly NameSpan[],
  sentence: WordedSentence,
  text: string,
  lexicon: Lexicon,
): NameContext {
  const around: NameContext = {
    after: text.slice(name.end, Math.min(sentence.end, name.end + 40)),
    owner: ownerOf(name, sentence, text),
    acts: false,
    speaks: false,
    hasRole: false,
    isAged: false,
    before: '',
    lead: '',
  };
  const isPlace = name.listed?.kind === 'place';
  if (name.kind !== 'unknown' && !isPlace) return around;
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => token.end > name.start);
  const after = tokens.findIndex((token, index) => index >= at && token.start >= name.end);
  const previous = tokens[(at < 0 ? tokens.length : at) - 1];
  if (isPlace) {
    const acts = after >= 0 && !preposition.test(previous?.lower ?? '') && isAction(tokens, after, lexicon);
    return { ...around, acts };
  }
  const follower = after < 0 ? -1 : tokens[after]?.text === ',' ? after + 1 : after;
  const isSaying = (token: Token | undefined) =>
    token !== undefined &&
    (token.pos === 'VERB' || token.pos === 'AUX') &&
    lexicon.speechForms.has(token.lower);
  const isAged = hasAge.test(text.slice(name.end, name.end + 12));
  // "the High Commissioner for Human Rights, said": the words belong to the office.
  const isOfOffice =
    /^(?:for|on)$/.test(previous?.lower ?? '') &&
    sentence.offices.some(({ end }) => end + 1 === previous?.start);
  if (isOfOffice) return { ...around, before: previous?.lower ?? '' };
  return {
    ...around,
    before: previous?.lower ?? '',
    lead: text.slice(Math.max(sentence.start, name.start - 30), name.start).trimEnd(),
    // Who is told something is not the one who speaks: "told Harbour News".
    // Nor is where something was when somebody spoke: "the ministers meeting in Harbourtown said".
    speaks:
      !isSeat(previous) &&
      ((isSaying(previous) && !/^t(?:ells?|old)$/.test(previous?.lower ?? '')) ||
        isSaying(tokens[follower]) ||
        isSaying(tokens[pastApposition(tokens, after)]) ||
        isJudging(tokens, after, lexicon) ||
        isSaying(tokens[pastHouse(tokens, after)])),
    hasRole:
      name.office !== null ||
      isAged ||
      introduces.test(text.slice(Math.max(sentence.start, name.start - 70), name.start)) ||
      takesOffice.test(text.slice(name.end, name.end + 50)) ||
      delegationOf(name, names, text) !== null ||
      readRole(name, { text, tokens, names, offices: sentence.offices, lexicon }) !== null,
    isAged,
  };
}

const isSeat = (previous: Token | undefined): boolean =>
  previous?.pos === 'ADP' && /^(?:in|near|outside)$/.test(previous.lower);

/** "Ana Bru, 41, is a former judge". */
const hasAge = /^, (?:aged )?\d{2},/u;
/** "Presidents X and Y", "the foreign ministers, X and Y", "her counterpart, X", "his predecessor, X". */
const introduces =
  /\b(?:Presidents|Prime Ministers|Premiers|Ministers|Ambassadors|Senators|Chancellors|(?:presidents|ministers|premiers|envoys|counterparts?|predecessor|successor),) (?:(?:\p{Lu}[\p{L}’'-]+ ){1,4}and )?$/u;
/** "Ana Bru has led the mission since 2018" */
const takesOffice =
  /^(?: of \p{Lu}\p{L}+)? (?:took office|was (?:sworn in|born|re-?elected|elected)|resigned|stepped down|(?:has )?(?:directed|chaired|served as|worked as)|has (?:led|headed|run|commanded)|directs|chairs)\b/u;

/** "Eric Reeves, one of the leading voices on Sudan, said": the word behind the second comma. */
function pastApposition(tokens: readonly Token[], comma: number): number {
  if (comma < 0 || tokens[comma]?.text !== ',') return -1;
  for (let at = comma + 1; at < comma + 18; at++) {
    if (/^[;:.]$/.test(tokens[at]?.text ?? '.')) return -1;
    if (tokens[at]?.text === ',') return at + 1;
  }
  return -1;
}

/** "Mark Lowcock, who stepped down in 2021, called the result poor": who has a relative clause is somebody. */
const isJudging = (tokens: readonly Token[], comma: number, { stanceForms }: Lexicon): boolean =>
  tokens[comma + 1]?.lower === 'who' && stanceForms.has(tokens[pastApposition(tokens, comma)]?.lower ?? '');

/** "Ana Bru of the Oslo Institute said": the word behind the capitals that "of" or "from" leads in. */
function pastHouse(tokens: readonly Token[], of: number): number {
  if (of < 0 || !/^(?:of|from|at)$/.test(tokens[of]?.lower ?? '')) return -1;
  let at = tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1;
  const first = at;
  while (/^\p{Lu}|^(?:of|for|and|the|on)$/u.test(tokens[at]?.text ?? '') && at < first + 9) at++;
  return at > first ? at : -1;
}

const preposition =
  /^(?:in|at|near|from|to|of|for|with|by|on|into|outside|around|towards?|via|through|between|against|and|,|-|the)$/;

/** "would never pay", "froze", "has agreed", "was seeking"; not "is a city", "was shelled", "hosting". */
function isAction(tokens: readonly Token[], at: number, { speechForms, stanceForms }: Lexicon): boolean {
  const [first, ...rest] = tokens.slice(at, at + 4);
  // "Managua recalled its envoys", "Tehran rejected the charge"; not "Aleppo, shelled by the army".
  const isStand = first && (speechForms.has(first.lower) || stanceForms.has(first.lower));
  if (first?.pos === 'VERB')
    return first.lower.endsWith('ed')
      ? isStand === true && tokens[at - 1]?.text !== ',' && /^(?:DET|PRON)$/.test(rest[0]?.pos ?? '')
      : !first.lower.endsWith('ing');
  if (first?.pos !== 'AUX') return false;
  const verb = rest.find((token) => token.pos !== 'ADV' && token.pos !== 'PART' && token.lower !== 'not');
  if (verb?.pos !== 'VERB') return false;
  return /^(?:is|was|are|were)$/.test(first.lower) ? verb.lower.endsWith('ing') : true;
}

/** "Israel’s National Security Agency", "the Turkish Foreign Ministry": the country printed right before. */
function ownerOf(name: Span, { listed }: WordedSentence, text: string): string | null {
  const owner = listed.findLast((other) => other.end <= name.start);
  if (owner?.listed.kind !== 'country' || owner.listed.form === 'people') return null;
  return /^(?:[’']s?|)\s(?:(?:own|national|main|new)\s)?$/u.test(text.slice(owner.end, name.start))
    ? owner.listed.countryCode
    : null;
}
