// Planned or proposed: what plans are meant to bring, commitments that are not firm, figures of plans, events that are
// decided or only suggested. Each thing is told once, by the record that says most.

import type { Block } from '../brief.ts';
import { isToldBy, overlapping } from '../overlap.ts';
import { isAnaphoric } from '../prose/cut-clause.ts';
import type { Draft } from '../prose/sentence.ts';
import type { RecordIndex, RecordRow } from '../record-index.ts';
import { isOpinion } from '../record-index.ts';
import type { Selection } from '../select-records.ts';
import { isFirm, tellCommitments } from '../verbalise/commitments.ts';
import type { Event } from '../verbalise/events.ts';
import { listEvent } from '../verbalise/events.ts';
import { tellPlannedFigures } from '../verbalise/figures.ts';
import { tellPlan } from '../verbalise/plan-prose.ts';
import { groupByPlan, isListed } from '../verbalise/provisions.ts';
import type { Answer } from './answer.ts';
import { isCounted } from './choose-figures.ts';

/** Blocks on what has not happened. */
export function composePlanned(
  selection: Selection,
  answer: Answer,
  index: RecordIndex,
): readonly Block<Draft>[] {
  const provisions = new Set<RecordRow>(selection.provisions);
  const soft = selection.commitments.filter((row) => !isFirm(row));
  const [votesTold, commitmentsTold] = [new Set(selection.votes), new Set(selection.commitments)];
  const figures = selection.figures
    .filter(({ modality }) => modality !== 'reported' && modality !== 'stated')
    .filter((row) => overlapping(row, provisions, index).length === 0)
    .filter((row) => !isCounted(row, votesTold, commitmentsTold, index));
  const sentences = [...tellCommitments(soft, index), ...tellPlannedFigures(figures, index)];
  const told = new Set<RecordRow>([...provisions, ...selection.commitments, ...figures]);
  const events = selection.events.filter((row) => !isAnaphoric(row.what) && !isToldBy(row, told, index));
  const list = (words: string, rows: readonly Event[]): readonly Block<Draft>[] =>
    rows.length === 0
      ? []
      : [
          { type: 'words', text: words },
          { type: 'list', items: rows.map((row) => listEvent(row, index)) },
        ];
  return [
    ...tellPlans(selection, answer, index),
    ...(sentences.length === 0 ? [] : [{ type: 'paragraph', sentences } as const]),
    ...list(
      'Decided or announced, but not done when the sources were written:',
      events.filter(({ modality }) => modality === 'planned'),
    ),
    ...list(
      'Suggested, not decided:',
      events.filter(({ modality }) => modality === 'proposed' || modality === 'opinion'),
    ),
  ];
}

/** A paragraph for the plans of each article, without what the answer has said; opinion comes last. */
export function tellPlans(selection: Selection, answer: Answer, index: RecordIndex): readonly Block<Draft>[] {
  const said = new Set(
    answer.drafts.flatMap(({ kind, recordIds }) => (kind === 'plan-summary' ? recordIds : [])),
  );
  const groups = groupByPlan(selection.provisions, index).filter((group) => !isListed(group, index));
  const bySource = [...Map.groupBy(groups, ([first]) => first?.article_ids.join(' ') ?? '').values()];
  const isOpinionOnly = (plans: typeof groups): boolean =>
    plans[0]?.[0] !== undefined && isOpinion(plans[0][0], index);
  return bySource
    .toSorted((a, b) => Number(isOpinionOnly(a)) - Number(isOpinionOnly(b)))
    .flatMap((plans) => paragraphs(plans, said, index));
}

/** Plans of one sentence share a paragraph; one of several has its own. */
function paragraphs(
  plans: ReturnType<typeof groupByPlan>,
  said: ReadonlySet<string>,
  index: RecordIndex,
): readonly Block<Draft>[] {
  const told: Draft[][] = [];
  for (const plan of plans) {
    const sentences = tellPlan(plan, { said, isAttributed: told.length > 0 }, index);
    const last = told.at(-1);
    if (sentences.length === 0) continue;
    if (last !== undefined && (last.length === 1 || sentences.length === 1) && last.length < mostTogether)
      last.push(...sentences);
    else told.push([...sentences]);
  }
  return told.map((sentences) => ({ type: 'paragraph', sentences }));
}

const mostTogether = 4;
