// Where clauses end, and which words an attribution behind them makes a report: "…, the government said."

import type { ClauseDraft } from './clause-analysis.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

/** Ends of clauses, and the words that an attribution behind them makes a report. */
export function closeClauses(
  words: readonly Word[],
  clauses: ClauseDraft[],
  isSaying: (group: VerbGroup) => boolean,
): void {
  clauses.forEach((clause, index) => {
    const next = clauses[nextOutside(clauses, index)];
    if (next) clause.end = Math.max(clause.group.last + 1, next.marker);
    if (next && next.start <= clause.start)
      clause.end = commaBefore(words, next.group.first, clause.group.last + 1);
  });
  clauses.forEach((clause, index) => {
    if (!isAttribution(words, clauses, index, isSaying)) return;
    clause.kind = 'attribution';
    for (const other of clauses.slice(0, index)) if (other.governor === null) other.governor = index;
  });
}

/** "…, the government said." and "…, its delegate said, denying a report": a speaker behind the words. */
function isAttribution(
  words: readonly Word[],
  clauses: readonly ClauseDraft[],
  index: number,
  isSaying: (group: VerbGroup) => boolean,
): boolean {
  const clause = clauses[index];
  if (!clause || index === 0 || clause.kind !== 'main' || !isSaying(clause.group)) return false;
  const next = words[clause.group.last + 1];
  const isInverted =
    clause.group.isPast && (next?.mention?.kind === 'actor' || /^(?:DET|PROPN)$/.test(next?.pos ?? ''));
  if (clause.isSubjectInherited && !isInverted) return false;
  if (!/^[,”"]+$/.test(words[clause.marker]?.text ?? '')) return false;
  const rest = words.slice(clause.group.last + 1);
  const tail = rest.slice(0, rest.findIndex(({ text }) => /^[,.]$/.test(text)) >>> 0);
  const isShort = tail.length <= 9 && !tail.some(({ lower }) => lower === 'that');
  return isShort && (!isHost(clauses, index) || tail.length < rest.length - 1);
}

const isHost = (clauses: readonly ClauseDraft[], index: number) =>
  clauses.some(({ governor }) => governor === index);

/** The first clause behind one that does not hang on it. */
function nextOutside(clauses: readonly ClauseDraft[], host: number): number {
  const inside = new Set([host]);
  for (let at = host + 1; at < clauses.length; at++) {
    if (!inside.has(clauses[at]?.parent ?? -1)) return at;
    inside.add(at);
  }
  return clauses.length;
}

function commaBefore(words: readonly Word[], at: number, from: number): number {
  for (let position = at - 1; position >= from; position--)
    if (words[position]?.text === ',') return position;
  return at;
}
