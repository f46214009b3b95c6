// Acts of speech whose words stand before the speaker: “…,” Danon said; "…, according to the UN"; or behind the comma of "As X said, …".

import type { Act, ActDraft } from './act.ts';
import { speakerAfter, type Voice } from './find-speaker.ts';
import type { Focus } from './focus.ts';
import { passDate, type ReportingVerb } from './reporting-verbs.ts';
import { hasClause, pastListener } from './spoken-words.ts';
import { isQuote, isWord, type Unit } from './units.ts';
import { endOfWords } from './words-behind.ts';

/** “…,” Danon said; "…, his press secretary, X, said"; "The force, he said, will stay". */
export function beforeAct(
  units: readonly Unit[],
  verb: ReportingVerb,
  voice: Voice,
  end: number,
  acts: ActDraft[],
): ActDraft | null {
  const last = acts.at(-1);
  if (voice.isRelay && last?.side === 'after') {
    for (const act of acts) act.relay = voice.actor;
    last.to = Math.min(last.to, end - 1);
    return null;
  }
  const from = startOfWords(units, end);
  const to = isWord(units[end - 1], /^[,—–]$/) ? end - 1 : end;
  if (from >= to) return null;
  const isQuoted = units.slice(from, to).some(isQuote);
  const rest = restBehind(units, end === voice.first ? verb : { ...verb, last: voice.last }, isQuoted);
  // "Should they leave, he says, nothing would be left": half of what was said.
  const isHalf =
    rest !== null &&
    !isQuoted &&
    hasClause(units, rest.from, rest.to) &&
    isWord(units[from], /^(?:if|should|had|were|unless|when|once)$/);
  const isWhole = !isHalf && (isQuoted || hasClause(units, from, to) || (rest === null && to - from > 4));
  if (!isWhole && rest === null) return null;
  // "criticized sermons in which, he said, hatred is preached": the words are those of the act before.
  const isInserted =
    rest !== null && !isQuoted && units[rest.from]?.pos !== 'VERB' && hasClause(units, rest.from, rest.to);
  if (last?.side === 'after' && isInserted && voice.actor === last.voice.actor) return null;
  // What was read in the words as an act of somebody else is part of what this speaker said.
  while (acts.at(-1)?.side === 'after') acts.pop();
  const isSplit = rest !== null && (!isWhole || (isQuoted && isQuote(units[rest.from])));
  return {
    voice,
    verb,
    from,
    to,
    rest: isSplit ? rest : null,
    side: 'before',
    isClause: true,
    isContinued: false,
    relay: null,
  };
}

/** "…, he said, ⟨will stay⟩", “…,” said X, head of the mission, ⟨“…”⟩: the words go on behind a comma. */
function restBehind(units: readonly Unit[], verb: ReportingVerb, isQuoted: boolean): ActDraft['rest'] {
  if (isQuoted) {
    const quote = units.findIndex(
      (unit, at) => at > verb.last && isQuote(unit) && isWord(units[at - 1], /^[,:]$/),
    );
    return quote < 0 || units.slice(verb.last + 1, quote).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
      ? null
      : { from: quote, to: quote + 1 };
  }
  const comma = passDate(units, pastListener(units, verb), 1);
  if (!isWord(units[comma], /^,$/)) return null;
  const to = endOfWords(units, comma + 1);
  return comma + 1 < to ? { from: comma + 1, to } : null;
}

/** Behind the semicolon before a position. */
function startOfWords(units: readonly Unit[], end: number): number {
  const cut = units.findLastIndex((unit, at) => at < end - 1 && isWord(unit, /^;$/));
  return cut + 1;
}

/** "Some 280,000 people need food, according to the World Food Programme"; "According to Danon, it was …". */
export function accordingTo(units: readonly Unit[], focus: Focus): Act[] {
  const at = units.findIndex(
    ({ lower, mention }, index) =>
      lower === 'according' && mention === null && isWord(units[index + 1], /^to$/),
  );
  if (at < 0) return [];
  const voice = speakerAfter(units, at + 1, focus);
  if (!voice) return [];
  const isFirst = at < 2;
  const comma = voice.last + 1;
  if (isFirst && !isWord(units[comma], /^,$/)) return [];
  const [from, to] = isFirst
    ? [comma + 1, endOfWords(units, comma + 1)]
    : [startOfWords(units, at), isWord(units[at - 1], /^,$/) ? at - 1 : at];
  const verb = {
    first: at,
    head: at,
    last: at + 1,
    lemma: 'according to',
    classes: new Set(['say'] as const),
    form: 'finite',
  } as const;
  return [
    { voice, verb, from, to, rest: null, side: 'before', isClause: true, isContinued: false, relay: null },
  ];
}

/** "As the minister told parliament last week, the country has no enemy": the words behind the comma. */
export function frontedAct(units: readonly Unit[], verb: ReportingVerb, voice: Voice): ActDraft | null {
  const comma = units.findIndex((unit, at) => at > verb.last && isWord(unit, /^,$/));
  const to = endOfWords(units, comma + 1);
  if (comma < 0 || comma > verb.last + 12 || !verb.classes.has('say') || comma + 1 >= to) return null;
  return {
    voice,
    verb,
    from: comma + 1,
    to,
    rest: null,
    side: 'before',
    isClause: true,
    isContinued: false,
    relay: null,
  };
}
