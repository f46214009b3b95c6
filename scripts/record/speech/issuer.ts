// Whose acts the paragraphs of a communiqué tell without naming it again: "The Council, at its 9th meeting, adopted the
// following: 1. Condemns …; 2. Calls on …". What somebody else proposes that it should do is no act of it.

import type { Sentence } from '../../sentence/sentence.ts';
import type { Reading } from '../reading.ts';
import type { ReportingVerbs } from './reporting-verbs.ts';

export interface Operative {
  readonly issuer: string;
  /** Where its verb begins, behind the number of the paragraph. */
  readonly start: number;
}

/** "1.", "(a)", "iv)" */
const number = /^(?:\(?(?:\d{1,3}|\p{Ll}|[ivx]{2,5})[.)] ?)?/u;
/** "Strongly condemns", "Also calls on": a verb in the third person, and no subject. */
const opening = /^(?:(?:Also|Further|Again|\p{Lu}\p{Ll}{1,20}ly),? )?(?<verb>\p{L}\p{Ll}{2,20}s)(?= )/u;
const fewest = 2;

/** By its sentence each paragraph that tells an act of the issuer; empty for most texts, at the price of a look. */
export function operativesOf(reading: Reading, verbs: ReportingVerbs): ReadonlyMap<Sentence, Operative> {
  const found = new Map<Sentence, Operative>();
  const opens = reading.sentences.map((sentence) => opensWithAct(sentence, verbs));
  if (opens.filter(Boolean).length < fewest) return found;
  let issuer: string | null = null;
  reading.sentences.forEach((sentence, index) => {
    const introduced = introducedBy(reading, index);
    if (introduced !== null) issuer = introduced;
    else if (!opens[index] && !goesOn(sentence)) issuer = null;
    // "Requests the Commission to:" says what only with the list behind it.
    else if (opens[index] && issuer !== null && !sentence.text.endsWith(':'))
      found.set(sentence, { issuer, start: sentence.start + numberOf(sentence.text).length });
  });
  return found;
}

const numberOf = (text: string): string => number.exec(text)?.[0] ?? '';

function opensWithAct({ text, paragraphKind }: Sentence, verbs: ReportingVerbs): boolean {
  if (paragraphKind === 'heading') return false;
  const verb = opening.exec(text.slice(numberOf(text).length))?.groups?.verb?.toLowerCase();
  return verb !== undefined && verbs.get(verb)?.some(({ slots }) => slots.has('s')) === true;
}

/** A number alone, "Noting …", "Deeply concerned …", "Having met …", "Decides to …": neither a subject nor a new list. */
const subjectless =
  /^(?:\d{1,3}\.$|(?:\p{Lu}\p{Ll}{1,20}ly,? )?\p{L}\p{Ll}{1,20}(?:ing|ed)\b|(?:\p{Lu}\p{Ll}{1,20}ly,? )?\p{Lu}\p{Ll}{1,20}s (?:to|that|the|its|all|an?|with|by|on|upon|for|note|tribute|\p{Lu}\p{L}+)\b)/u;

/** What may stand between the acts of a body: headings, items, preambles, other acts, and the rest of their paragraphs. */
function goesOn({ paragraphKind, text, number: nth }: Sentence): boolean {
  const own = numberOf(text);
  const isAct = subjectless.test(text) || subjectless.test(text.slice(own.length));
  // "Miners want more:" opens another list, "Requests the Commission to:" does not.
  if (text.endsWith(':')) return isAct && text.endsWith(' to:');
  return isAct || own !== '' || paragraphKind !== 'text' || nth > 1;
}

/** "The Council:", "The Council (AU), at its 9th meeting, held in Accra, adopted the following:", "The Council," alone. */
const introduction =
  /^(?:The )?⟦A(?<at>\d+)⟧(?: \([^)]{1,30}\)| of (?:the )?⟦A\d+⟧){0,3}(?:,.{0,400})?(?:,|:|\b(?:adopted|issued|approved|decided|agreed)(?: (?:on )?(?:the following|as follows)[^.:]{0,60})?[,:])$/u;
/** "Adopted by the Council at its 9th meeting" */
const adoption = /^(?:Adopted|Issued) by (?:the )?⟦A(?<at>\d+)⟧/u;
/** "The Authority:", named in full before. */
const short =
  /^The (?<noun>Authority|Council|Assembly|Board|Committee|Commission|Conference|Summit|Ministers|Heads of State(?: and Government)?)(?:,.{0,300})?[,:]$/u;
/** "The Council, the opposition said, should adopt the following:" */
const ofOthers =
  /\b(?:should|must|ought|proposed?s?|proposals?|asked|urged|demanded|suggest(?:s|ed)|said|says|told|wants?)\b/u;

function introducedBy(reading: Reading, index: number): string | null {
  const { text, sentence } = reading.folded[index] ?? {};
  if (!sentence || text === undefined || !/^(?:The |⟦|Adopted |Issued )/u.test(text)) return null;
  if (ofOthers.test(text)) return null;
  const at = (introduction.exec(text) ?? adoption.exec(text))?.groups?.at;
  const mention = at === undefined ? undefined : sentence.mentions[Number(at)];
  if (mention?.kind === 'actor')
    return mention.actor.startsWith('org-') && !isOutlet(reading, mention.actor) ? mention.actor : null;
  const noun = short.exec(text)?.groups?.noun;
  return noun === undefined ? null : bodyCalled(reading, noun);
}

const isOutlet = ({ cast, lexicon }: Reading, actor: string): boolean =>
  lexicon.outletNames.has(cast.get(actor)?.name ?? '');

/** The only body of the text that has the noun in its name. */
function bodyCalled({ cast }: Reading, noun: string): string | null {
  const called = [...cast.values()].filter(
    ({ kind, name, aliases }) =>
      kind === 'organisation' && [name, ...aliases].some((form) => form.includes(noun)),
  );
  return called.length === 1 ? (called[0]?.id ?? null) : null;
}
