// What stands round the words that were said: whom they were told, and where or when ("at the ceremony", "in Paramaribo").

import { actorOf } from './noun-phrase.ts';
import type { ReportingVerb } from './reporting-verbs.ts';
import { isQuote, isWord, type Unit } from './units.ts';

const telling = /^(?:tell|assure|inform|remind)$/;

/** The position behind the verb and whom it was said to: "told reporters in Rome", "told AFP". */
export function pastListener(units: readonly Unit[], verb: ReportingVerb): number {
  const start = verb.last + 1;
  if (!telling.test(verb.lemma)) return start;
  const end = endOfListener(units, start);
  return isWord(units[end], /^(?:after|afterwards?|later|earlier|then|yesterday)$/) &&
    !isWord(units[end + 1], /^the$/)
    ? end + 1
    : end;
}

function endOfListener(units: readonly Unit[], start: number): number {
  const first = units[start];
  if (!first || isQuote(first)) return start;
  if (
    isWord(
      first,
      /^(?:me|us|him|her|them|you|reporters|journalists|lawmakers|parliament|deputies|delegates)$/,
    ) &&
    // "informed her counterpart that"
    !(first.lower === 'her' && units[start + 1]?.pos === 'NOUN')
  )
    return start + 1;
  let at = start;
  const isArticle = isWord(first, /^(?:the|a|an|his|her|its|their)$/);
  for (; at < units.length && at < start + 12; at++) {
    const unit = units[at];
    if (
      !unit ||
      isQuote(unit) ||
      isWord(unit, /^(?:that|,|\.|;|on|in|at|after|by|during|late|last|this|earlier|yesterday|tuesday)$/)
    )
      break;
    // "told the Sunday Standard": the day is a name's.
    const isName = at === start + 1 && isArticle && /^\p{Lu}/u.test(units[at + 1]?.text ?? '');
    if (unit.mention?.kind === 'date' && !isName) break;
    if (/^(?:VERB|AUX)$/.test(unit.pos)) return start;
    // "told AFP Tirana would": one name is told, the next one belongs to what was said.
    if (at > start && !isArticle && actorOf(unit) && !isWord(units[at - 1], /^(?:of|and|’s|'s)$/)) break;
  }
  return at;
}

const aside =
  /^(?:at|in|on|after|before|during|by|to|from|through|via|late|early|earlier|later|afterwards?|when|as|about|of|against|over|with|for|here|there|yesterday|today)$/;

/** Words of time, place and occasion behind a verb. */
export const isAside = (units: readonly Unit[], at: number): boolean =>
  isWord(units[at], aside) || units[at]?.mention?.kind === 'date';

/** Whether a verb stands among the words; "accusing them of …" is none of its own. */
export const hasClause = (units: readonly Unit[], from: number, to: number): boolean =>
  units.slice(from, to).some((unit, index, words) => {
    if (unit.mention !== null || words[index - 1]?.lower === 'to') return false;
    return unit.pos === 'AUX' || (unit.pos === 'VERB' && !unit.lower.endsWith('ing'));
  });
