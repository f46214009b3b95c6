// The items of a clause that says what a plan contains: its verbs with their objects, or the members of its list.

import type { ClauseAnalysis } from '../clauses/clause-analysis.ts';
import type { WordRange } from '../clauses/clause-text.ts';
import { ownRuns } from '../clauses/own-words.ts';
import type { Word } from '../clauses/words.ts';
import { splitSeries } from './split-series.ts';

/** `move 14 villages` | `plant 60,000 hectares` | `build a station`: a verb phrase for each verb. */
export function verbPhrases(analysis: ClauseAnalysis, index: number, areApart: boolean): WordRange[] {
  const { words, groups, clauses } = analysis;
  const clause = clauses[index];
  if (!clause) return [];
  const end = itemEnd(analysis, index);
  const head = neededVerb(words, clause.group.head);
  const cuts = areApart
    ? groups.filter(
        ({ form, first }) =>
          form === 'infinitive' && first > clause.group.last && first < end && isJoined(words, first),
      )
    : [];
  const starts = [head, ...cuts.map(({ head: at }) => at)];
  return starts.flatMap((start, at) => {
    const next = cuts[at];
    const last = (next ? joint(words, next.first) : end) - 1;
    return last >= start ? [{ first: start, last }] : [];
  });
}

/** "calls on both sides to clear roads and open an office" -> `clear roads` | `open an office`; null without an infinitive. */
export function askedPhrases(analysis: ClauseAnalysis, index: number): WordRange[] | null {
  const { words, groups, clauses } = analysis;
  const clause = clauses[index];
  const end = itemEnd(analysis, index);
  const asked = groups.filter(
    ({ form, first }) => form === 'infinitive' && clause && first > clause.group.last && first < end,
  );
  const [task, ...more] = asked.filter(({ first }) => !isAttempt(words[first - 2]));
  if (!task || words[task.first - 1]?.lower !== 'to') return null;
  const joined = more.filter(({ first }) => isJoined(words, first) && !isOfRelative(words, task.head, first));
  // "to draft and publish a list": one object of two verbs.
  const tasks = [task, ...joined].filter(
    ({ head }, at, all) =>
      words[(all[at - 1]?.head ?? -9) + 1]?.lower !== 'and' || head !== (all[at - 1]?.head ?? 0) + 2,
  );
  return tasks.map(({ head }, at) => {
    const next = tasks[at + 1];
    // "calls on states never to close schools": what is asked is that they do not.
    const isDenied = at === 0 && /^(?:not|never)$/.test(words[task.first - 2]?.lower ?? '');
    const first = isDenied ? task.first - 2 : head;
    return { first, last: (next ? joint(words, next.first) : end) - 1 };
  });
}

/** "access for agencies trying to help": what those who are told of try is not what is asked. */
export const isAttempt = (word: Word | undefined): boolean =>
  /^(?:trying|seeking|hoping|wanting|wishing|struggling|working|attempting|helping|aiming)$/.test(
    word?.lower ?? '',
  );

/** "need to conduct missions" -> "conduct missions". */
const neededVerb = (words: readonly Word[], head: number): number =>
  /^(?:need|have|want)$/.test(words[head]?.lower ?? '') && words[head + 1]?.lower === 'to' ? head + 2 : head;

/** "to punish traders who break the embargo, smuggle arms or hide profits": what those do is not what is asked. */
const isOfRelative = (words: readonly Word[], task: number, first: number): boolean =>
  words[first - 1]?.lower !== 'to' &&
  words.slice(task, first).some(({ lower }) => /^(?:who|which|that)$/.test(lower));

/** ", plant", "and build", "and to recognize". */
const isJoined = (words: readonly Word[], first: number): boolean => {
  const at = words[first - 1]?.lower === 'to' ? first - 2 : first - 1;
  return /^(?:,|and|or)$/.test(words[at]?.lower ?? '');
};

/** Where the words before a joined verb end. */
function joint(words: readonly Word[], first: number): number {
  let at = first;
  while (at > 0 && /^(?:,|and|or|to|then)$/.test(words[at - 1]?.lower ?? '')) at--;
  return at;
}

/** The members of a list behind a verb; one item when it is none. */
export function listItems(analysis: ClauseAnalysis, index: number): WordRange[] {
  const { words, clauses } = analysis;
  const clause = clauses[index];
  if (!clause) return [];
  const last = itemEnd(analysis, index) - 1;
  const first = listStart(words, clause.group.last + 1, last);
  // "envisions X and Y working together, with X serving as …": the parts say it.
  const isFrame = isAbsolute(analysis, last + 2) && words[first]?.mention?.kind === 'actor';
  return last < first || isFrame ? [] : splitSeries(words, { first, last });
}

/** Behind "of", behind "four commitments:", and behind what is inserted: "include, alongside rabbis, direct participation". */
function listStart(words: readonly Word[], first: number, last: number): number {
  const colon = words.findIndex(({ text }, at) => at > first && at < first + 8 && at < last && text === ':');
  if (colon !== -1) return colon + 1;
  const isInserted = words[first]?.text === ',';
  if (!isInserted) return words[first]?.lower === 'of' ? first + 1 : first;
  const comma = words.findIndex(({ text }, at) => at > first && at < last && text === ',');
  return comma === -1 ? first + 1 : comma + 1;
}

/** Comments behind a comma are left out: ", highlighting the scale", ", which would …", ", in the author’s view". */
export function itemEnd(analysis: ClauseAnalysis, index: number): number {
  const { words, groups, clauses } = analysis;
  const clause = clauses[index];
  if (!clause) return 0;
  const own = ownRuns(analysis, index);
  const end = clauses
    .filter(
      (other, at) =>
        at !== index && other.marker > clause.group.last && words[other.marker - 1]?.text === ',',
    )
    .reduce(
      (least, { marker }) => Math.min(least, marker - 1),
      Math.max(clause.end, (own.at(-1)?.last ?? 0) + 1),
    );
  const isGerund = groups.some(
    ({ form, first }) => form === 'ing' && first <= clause.group.last + 2 && first > clause.group.last,
  );
  for (let at = clause.group.last + 1; at < end; at++) {
    if (words[at]?.text !== ',') continue;
    const adds =
      !isGerund &&
      !isMember(words, at + 1) &&
      groups.some(({ form, first }) => form === 'ing' && first === at + 1);
    if (adds || isAbsolute(analysis, at + 1) || comments(words, at + 1)) return at;
  }
  return end;
}

/** ", working groups," is a member of the list, no comment on it. */
const isMember = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.pos === 'NOUN' && /^(?:,|and|or)$/.test(words[at + 2]?.lower ?? '');

/** ", with Kazakhstan serving as the centre": a clause of its own. */
const isAbsolute = ({ words, groups }: ClauseAnalysis, at: number): boolean =>
  words[at]?.lower === 'with' &&
  groups.some(({ form, first }) => form === 'ing' && first > at && first <= at + 4);

function comments(words: readonly Word[], at: number): boolean {
  const said = words
    .slice(at, at + 5)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/ ([’'])/g, '$1');
  return /^(?:in (?:the author['’]s|this) view|according to|the author|as (?:announced|reported)|figures that)/iu.test(
    said,
  );
}
