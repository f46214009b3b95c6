// A topic and its records become sections of drafts, in the order the topic asks for. A section with nothing to say is left out.

import type { Block, Section } from '../brief.ts';
import { isAnaphoric } from '../prose/cut-clause.ts';
import type { Draft } from '../prose/sentence.ts';
import { draft } from '../prose/sentence.ts';
import type { RecordIndex, RecordRow } from '../record-index.ts';
import { compare, isOpinion } from '../record-index.ts';
import type { Selection } from '../select-records.ts';
import { allRows } from '../select-records.ts';
import type { NotePart, SectionName, Topic } from '../topic/topic.ts';
import { tellDifferences } from '../verbalise/differences.ts';
import { groupByPlan, tellPlan } from '../verbalise/provisions.ts';
import { tellCommitmentGaps, tellEventGaps, tellSoleOutlet, tellVoteGaps } from '../verbalise/unknowns.ts';
import { tellsOfVote } from '../verbalise/votes.ts';
import type { Answer } from './answer.ts';
import { capBlocks } from './cap-blocks.ts';
import { composeFindings } from './findings.ts';
import { composeKeyFigures } from './key-figures.ts';
import { composePlanned } from './planned.ts';

export const nothingYet = 'The articles read so far hold no record on this question.';

const headings: Readonly<Record<SectionName, string>> = {
  key_figures: 'Key figures',
  findings: 'Findings',
  positions: 'Who holds which position',
  provisions: 'What the plans contain',
  timeline: 'Timeline',
  planned: 'Planned or proposed',
  unknown: 'What is not known',
  sources: 'Sources',
};

/** The answer and the editor's note first, then what the topic lists. */
export function composeSections(
  topic: Topic,
  selection: Selection,
  answer: Answer,
  index: RecordIndex,
): readonly Section<Draft>[] {
  const opening: Block<Draft> =
    answer.drafts.length === 0
      ? { type: 'words', text: nothingYet }
      : { type: 'paragraph', sentences: answer.drafts };
  const sections = [
    { heading: 'In short', blocks: [opening] },
    { heading: 'Editor’s note', blocks: topic.note.map(composeNote) },
    ...topic.sections.map((name) => ({
      heading: headings[name],
      blocks: capBlocks(composeSection(name, topic, selection, answer, index)),
    })),
  ];
  return sections.filter(({ blocks }) => blocks.length > 0);
}

function composeSection(
  name: SectionName,
  topic: Topic,
  selection: Selection,
  answer: Answer,
  index: RecordIndex,
): readonly Block<Draft>[] {
  if (name === 'findings') return composeFindings(selection, answer.rows, index);
  if (name === 'planned') return composePlanned(selection, topic.sections.includes('provisions'), index);
  if (name === 'unknown') return composeUnknown(topic, selection, index);
  if (name === 'key_figures') {
    const figures = composeKeyFigures(selection, index);
    return figures.length === 0 ? [] : [{ type: 'figures', figures }];
  }
  if (name === 'provisions')
    return groupByPlan(selection.provisions, index).flatMap((group): Block<Draft>[] => [
      { type: 'paragraph', sentences: [tellPlan(group, index)] },
      { type: 'rows', component: 'Provisions', ids: group.map(({ id }) => id) },
    ]);
  if (name === 'positions') return rows('Positions', [...selection.vote_positions, ...selection.commitments]);
  if (name === 'timeline') return rows('Timeline', chooseTimeline(selection, index));
  const articleIds = listArticles(selection, index);
  return articleIds.length === 0 ? [] : [{ type: 'sources', articleIds }];
}

/** What is left open, ending with where the sources differ. */
function composeUnknown(topic: Topic, selection: Selection, index: RecordIndex): readonly Block<Draft>[] {
  const own = new Set(allRows(selection).map(({ id }) => id));
  const sentences = [
    ...selection.votes.flatMap((vote) => tellVoteGaps(vote, selection.vote_positions, index)),
    ...tellCommitmentGaps(selection.commitments, index),
    ...tellSoleOutlet('vote-sole', 'these votes', selection.votes, index),
    ...(topic.sections.includes('timeline')
      ? tellEventGaps(
          chooseTimeline(selection, index).filter((row) => 'what' in row),
          index,
        )
      : []),
    ...tellDifferences(
      index.dataset.differences.filter(({ record_ids }) => record_ids.some((id) => own.has(id))),
      index,
    ),
  ];
  return sentences.length === 0 ? [] : [{ type: 'list', items: sentences }];
}

/** What happened: events whose words stand by themselves, and votes that no event tells. */
function chooseTimeline(selection: Selection, index: RecordIndex) {
  const events = selection.events.filter(
    (row) =>
      (row.modality === 'reported' || row.modality === 'stated') &&
      !isOpinionOnly(row, index) &&
      !isAnaphoric(row.what),
  );
  const votes = selection.votes.filter((vote) => !events.some((row) => tellsOfVote(row, vote, index)));
  return [...events, ...votes];
}

/** An opinion piece may recall what happened with a date; without one it is an argument. */
const isOpinionOnly = (row: Selection['events'][number], index: RecordIndex): boolean =>
  row.date === null && isOpinion(row, index);

const rows = (component: 'Positions' | 'Timeline', list: readonly RecordRow[]): readonly Block<Draft>[] =>
  list.length === 0 ? [] : [{ type: 'rows', component, ids: list.map(({ id }) => id).toSorted(compare) }];

/** The articles behind the records, oldest first, undated last. */
function listArticles(selection: Selection, index: RecordIndex): readonly string[] {
  const ids = new Set(allRows(selection).flatMap(({ article_ids }) => article_ids));
  const key = (id: string) => `${index.article(id)?.published ?? '9'} ${id}`;
  return [...ids].toSorted((a, b) => compare(key(a), key(b)));
}

/** A paragraph of the note is one claim when it names a record, template words when it does not. */
function composeNote(parts: readonly NotePart[]): Block<Draft> {
  const isBound = parts.some((part) => typeof part !== 'string');
  if (!isBound) return { type: 'words', text: parts.join('').trim() };
  return { type: 'paragraph', sentences: [draft('note', parts, [])] };
}
