// A topic and its records become sections of drafts, in the order the topic asks for. A section with nothing to say is left out.

import { unknownHeading } from '../../../src/schema/claim.ts';
import type { Block, Section } from '../brief.ts';
import type { Draft } from '../prose/sentence.ts';
import { draft } from '../prose/sentence.ts';
import type { RecordIndex, RecordRow } from '../record-index.ts';
import { compare } from '../record-index.ts';
import type { Selection } from '../select-records.ts';
import { allRows } from '../select-records.ts';
import type { NotePart, SectionName, Topic } from '../topic/topic.ts';
import { tellDifferences } from '../verbalise/differences.ts';
import { tellEventGaps } from '../verbalise/event-gaps.ts';
import { groupByPlan, introducePlan, isListed } from '../verbalise/provisions.ts';
import { tellSole } from '../verbalise/single-source.ts';
import {
  tellCommitmentGaps,
  tellNoNumbers,
  tellSourceGaps,
  tellUnassigned,
  tellUnnamedStates,
  tellVoteGaps,
} from '../verbalise/unknowns.ts';
import type { Answer } from './answer.ts';
import { capBlocks } from './cap-blocks.ts';
import { isCounted } from './choose-figures.ts';
import { composeFindings } from './findings.ts';
import { composeKeyFigures } from './key-figures.ts';
import { composePlanned, tellPlans } from './planned.ts';
import { chooseEntries, chooseTimeline } from './timeline.ts';

export const nothingYet = 'The articles read so far hold no record on this question.';

const headings: Readonly<Record<SectionName, string>> = {
  key_figures: 'Key figures',
  findings: 'Findings',
  positions: 'Who holds which position',
  provisions: 'What the documents call for',
  timeline: 'Timeline',
  planned: 'Planned or proposed',
  contested: 'Contested or single-sourced',
  unknown: unknownHeading,
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
  const published = (id: string) => index.article(id)?.published ?? '';
  const dateOf = (id: string) =>
    (index.row(id)?.article_ids ?? [id]).map(published).toSorted(compare).at(-1) ?? '';
  const sections = [
    { heading: 'In short', blocks: [opening] },
    { heading: 'Editor’s note', blocks: topic.note.map(composeNote) },
    ...topic.sections.map((name) => ({
      heading: headings[name],
      blocks: capBlocks(composeSection(name, topic, selection, answer, index), dateOf, index.table),
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
  if (name === 'findings') return composeFindings(selection, answer, index);
  if (name === 'planned') return composePlanned(selection, answer, index);
  if (name === 'contested') return composeContested(selection, index);
  if (name === 'unknown') return composeUnknown(topic, selection, index);
  if (name === 'key_figures') {
    const figures = composeKeyFigures(selection, index);
    return figures.length === 0 ? [] : [{ type: 'figures', figures }];
  }
  if (name === 'provisions')
    return composeProvisions(selection, answer, topic.sections.includes('planned'), index);
  if (name === 'positions') return rows('Positions', [...selection.vote_positions, ...selection.commitments]);
  if (name === 'timeline') return rows('Timeline', chooseTimeline(selection, index));
  const articleIds = listArticles(selection, index);
  return articleIds.length === 0 ? [] : [{ type: 'sources', articleIds }];
}

/** Documents of several points as lists; the plans in sentences where no section of what is planned tells them. */
function composeProvisions(
  selection: Selection,
  answer: Answer,
  hasPlanned: boolean,
  index: RecordIndex,
): readonly Block<Draft>[] {
  const groups = groupByPlan(selection.provisions, index);
  const lists = groups
    .filter((group) => isListed(group, index))
    .flatMap((group): Block<Draft>[] => [
      { type: 'paragraph', sentences: [introducePlan(group, index)] },
      { type: 'rows', component: 'Provisions', ids: group.map(({ id }) => id) },
    ]);
  return hasPlanned ? lists : [...lists, ...tellPlans(selection, answer, index)];
}

/** Where the sources differ, and what one outlet or an opinion piece alone says. */
function composeContested(selection: Selection, index: RecordIndex): readonly Block<Draft>[] {
  const own = new Set(allRows(selection).map(({ id }) => id));
  const sentences = [
    ...tellDifferences(
      index.dataset.differences.filter(({ record_ids }) => record_ids.some((id) => own.has(id))),
      index,
    ),
    ...tellSole(selection, index),
  ];
  return sentences.length === 0 ? [] : [{ type: 'list', items: sentences }];
}

/** What is left open. */
function composeUnknown(topic: Topic, selection: Selection, index: RecordIndex): readonly Block<Draft>[] {
  const [votes, commitments] = [new Set(selection.votes), new Set(selection.commitments)];
  const sentences = [
    ...selection.votes.flatMap((vote) => tellVoteGaps(vote, selection.vote_positions, index)),
    ...tellCommitmentGaps(selection.commitments),
    ...tellUnnamedStates(
      selection.figures.filter((row) => !isCounted(row, votes, commitments, index)),
      index,
    ),
    ...tellUnassigned(selection.provisions, index),
    ...(topic.sections.includes('timeline') ? tellEventGaps(chooseEntries(selection, index), index) : []),
    ...tellNoNumbers(selection),
    ...tellSourceGaps(selection, index),
  ];
  return sentences.length === 0 ? [] : [{ type: 'list', items: sentences }];
}

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
