// A plan in flowing sentences: points that the source leads to by the same verb stand together, a point that is a sentence
// stays one, and the plan is named once. "The mission is meant to restore order and to train police. It would expand …"

import { isAnaphoric } from '../prose/cut-clause.ts';
import { listPhrases } from '../prose/list-phrases.ts';
import { forMany, isHedged, isOpen, particleOf } from '../prose/provision-lead.ts';
import type { Draft, Phrase } from '../prose/sentence.ts';
import { draft, phrase } from '../prose/sentence.ts';
import type { RecordIndex } from '../record-index.ts';
import { addOpinion } from './attribute.ts';
import type { Point, Provision } from './provisions.ts';
import { bindItem, isPlural, namePlan, readPoints } from './provisions.ts';

const mostItems = 6;
const mostVerbs = 3;
const mostWords = 34;

/** Points told together: one verb, or one clause with what goes on from it. */
type Run = readonly [Point, ...Point[]];

/** The sentences of one plan without the points `said` before; `isAttributed` when the opinion piece was named before. */
export function tellPlan(
  group: readonly Provision[],
  { said, isAttributed }: { readonly said: ReadonlySet<string>; readonly isAttributed: boolean },
  index: RecordIndex,
): readonly Draft[] {
  const points = readPoints(group, index).filter(
    ({ item, row }) => !leansBack(item.text) && !said.has(row.id),
  );
  let [isNamed, isKnown, isSourced] = [false, false, isAttributed];
  return joinClauses(gather(points)).map((runs) => {
    const [[first]] = runs;
    const isClause = first.item.shape === 'clause';
    const words = isClause ? sayClauses(runs, isKnown, index) : sayRuns(runs, isNamed, index);
    isNamed = !isClause;
    isKnown = true;
    const rows = runs.flat().map(({ row }) => row);
    const isTold = isSourced && runs.every(([{ lead, item }]) => isHedged(lead) || isModal.test(item.text));
    isSourced = true;
    return draft(
      'plan-point',
      phrase`${words}${isTold ? [] : addOpinion(first.row, index)}`,
      rows.map(({ id }) => id),
    );
  });
}

const isModal = /\b(?:could|may|might|should|would)\b/;

/** A point whose subject only the sentence before names. */
const leansBack = (text: string): boolean =>
  isAnaphoric(text) || /^(?:its|their|his|her|such|the (?:former|latter)) /i.test(text);

/** Points side by side with the same verb; a long one, or one with a list of its own, stands alone. */
function gather(points: readonly Point[]): readonly Run[] {
  const runs: Run[] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last !== undefined && (goesOn(last, point) || isAlike(last, point)))
      runs[runs.length - 1] = [...last, point];
    else runs.push([point]);
  }
  return runs;
}

function isAlike(run: Run, point: Point): boolean {
  const [first] = run;
  const most = point.item.shape === 'noun' ? mostItems : mostVerbs;
  const words = [...run, point].reduce((sum, { item }) => sum + countWords(item.text), 0);
  return (
    point.item.shape !== 'clause' &&
    first.item.shape === point.item.shape &&
    first.lead === point.lead &&
    isOpen(first.row) === isOpen(point.row) &&
    run.length < most &&
    words <= mostWords &&
    !run.some(({ item }) => hasList.test(item.text)) &&
    !point.item.text.includes(', ')
  );
}

const hasList = /, | and to /;

/** "The base would cover … . It could hold …": a verb whose subject is that of the clause before it. */
const goesOn = (run: Run, point: Point): boolean =>
  run[0].item.shape === 'clause' && point.item.shape === 'infinitive' && point.isOfSentenceBefore;

/** Two short clauses of one plan make one sentence, and so do two verbs with one short point each. */
function joinClauses(runs: readonly Run[]): readonly (readonly [Run, ...Run[]])[] {
  const joined: [Run, ...Run[]][] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && last.length === 1 && belongTogether(last[0], run)) last.push(run);
    else joined.push([run]);
  }
  return joined;
}

function belongTogether(a: Run, b: Run): boolean {
  if (a.length > 1 || b.length > 1) return false;
  const [one, other] = [a[0].item, b[0].item];
  if (one.shape === 'clause' || other.shape === 'clause')
    return one.shape === other.shape && [one, other].every(({ text }) => countWords(text) <= 12);
  return [one, other].every(
    ({ text }) => countWords(text) <= 8 && !/, | and /.test(text.replace(/ and \p{Ll}+ \p{Ll}+$/u, '')),
  );
}

/** "under the proposed model, Norland would lead and Vesmark would follow" */
function sayClauses(runs: readonly Run[], isKnown: boolean, index: RecordIndex): Phrase {
  const [first] = runs;
  const said = runs.map(([clause, ...more], at) => {
    const rest = more.map((point) => phrase` and ${point.lead} ${bindItem(point, index)}`);
    return phrase`${at === 0 ? [] : ', and '}${bindItem(clause, index)}${rest.flat()}`;
  });
  if (first === undefined) return [];
  const [{ row, item }] = first;
  const [named] = index.names(row.plan);
  const isBody = named?.start === 0 && named.end === row.plan.length;
  const saysPlan = item.text.toLowerCase().includes(row.plan.toLowerCase());
  const under =
    isKnown || isBody || saysPlan || !isText.test(row.plan) ? [] : phrase`under ${namePlan(row, index)}, `;
  return phrase`${under}${said.flat()}`;
}

/** What something can happen under. */
const isText =
  /\b(?:accords?|agreement|charter|deal|declaration|framework|initiative|mechanism|model|pact|plans?|proposals?|resolution|roadmap|scheme|statement|treaty)\b/i;

/** "the mechanism would have broad support and would rest on law" */
function sayRuns(runs: readonly [Run, ...Run[]], isNamed: boolean, index: RecordIndex): Phrase {
  const [first, second] = runs;
  const open = sayRun(first, isNamed, index);
  if (second === undefined) return open;
  const [point] = second;
  const lead = isPlural(point.row.plan) ? forMany(point.lead) : point.lead;
  return phrase`${open} and ${lead} ${bindItem(point, index)}`;
}

/** "the mission is meant to restore order and to train police", or "it …" once it is named. */
function sayRun(run: Run, isNamed: boolean, index: RecordIndex): Phrase {
  const [first, ...others] = run;
  const many = isPlural(first.row.plan);
  const lead = many ? forMany(first.lead) : first.lead;
  const particle = particleOf(first.lead);
  const items = [
    bindItem(first, index),
    ...others.map((point) => phrase`${particle}${bindItem(point, index)}`),
  ];
  // "to restore order, to train police and to patrol": the last point has an "and" of its own.
  const isOpenEnded = others.length > 0 && / and to /.test(others.at(-1)?.item.text ?? '');
  const listed = isOpenEnded
    ? items.flatMap((item, at) => [...(at === 0 ? [] : [', ']), ...item])
    : listPhrases(items);
  const subject = isNamed ? [many ? 'they' : 'it'] : namePlan(first.row, index);
  return phrase`${subject} ${lead} ${listed}`;
}

const countWords = (text: string): number => text.split(' ').length;
