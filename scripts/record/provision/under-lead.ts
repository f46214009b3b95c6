// What leads in and names the plan that a clause belongs to: "Under the resolution adopted on Friday, …", "According to
// the proposed framework, …", "As part of the deal, …", "In return, …".

import type { Clause } from '../clauses/clause-analysis.ts';
import { firstIn, someIn } from '../clauses/region.ts';
import type { Word } from '../clauses/words.ts';
import { oneOf } from '../one-of.ts';
import { isTextNoun } from '../provision-rules.ts';
import type { PlanContext } from './plan-context.ts';
import { planMeant } from './plan-memory.ts';
import { nameOf } from './plan-name.ts';

/** The plan, or null when nothing of the kind leads in. */
export function underLead(context: PlanContext, words: readonly Word[], clause: Clause): string | null {
  // "Under the accord, Japan will lift duties, while members will open their markets"
  if (clause.kind !== 'main' && !isContrast(words[clause.marker]?.lower)) return null;
  if (!words.some(({ lower }, at) => isOpener(lower) || (at === 0 && lower === 'in'))) return null;
  const said = words.slice(0, partEnd(words, clause));
  if (said[0]?.lower === 'in' && /^(?:return|exchange)$/.test(said[1]?.lower ?? '')) {
    const query = { sentence: context.sentence, at: said[0].start, noun: null, kind: null };
    return planMeant(context.references, query) ?? 'deal';
  }
  for (let at = 0; at < said.length; at++) {
    const position = opensLead(said, at) ? planNounAfter(said, at) : null;
    if (position === null) continue;
    const mention = said[position]?.mention;
    if (mention?.kind === 'plan') return mention.name;
    const head = lastOfNoun(said, position);
    return nameOf(context, said, { first: at + 1, last: head }, head, 'text');
  }
  return null;
}

const isContrast = oneOf('while whereas');
const isOpener = oneOf('under by according part');

/** A clause behind a semicolon has a lead of its own. */
function partEnd(words: readonly Word[], { group }: Clause): number {
  if (someIn(words, { from: 0, to: group.first }, ({ text }) => text === ';')) return 0;
  const rest = { from: group.last + 1, to: words.length };
  const end = firstIn(words, rest, ({ text }) => text === ';' || text === ':');
  return end === -1 ? words.length : end;
}

function opensLead(words: readonly Word[], at: number): boolean {
  const word = words[at]?.lower;
  if (!isOpener(word)) return false;
  const [next, before] = [words[at + 1]?.lower, words[at - 1]];
  const opens =
    word === 'under' ||
    (word === 'by' && words.slice(at + 1, at + 4).some(({ lower }) => lower === 'terms')) ||
    (word === 'according' && next === 'to') ||
    (word === 'part' && next === 'of');
  return opens && (before === undefined || before.text === ',' || before.lower === 'as');
}

function planNounAfter(words: readonly Word[], at: number): number | null {
  const found = words
    .slice(at + 1, at + 9)
    .findIndex(({ lower, mention }) => isTextNoun(lower) || mention?.kind === 'plan');
  return found === -1 ? null : at + 1 + found;
}

/** "other terms of the text": the plan is the text. */
function lastOfNoun(words: readonly Word[], position: number): number {
  if (words[position + 1]?.lower !== 'of') return position;
  const next = words.slice(position + 2, position + 5).findIndex((word) => isTextNoun(word.lower));
  return next === -1 ? position : position + 2 + next;
}
