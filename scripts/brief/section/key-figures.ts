// Key figures: at most six numbers with the records each is bound to, votes before pledges, pledges before figures, money
// and people before the rest. Each is a claim of its own, so that a record leads to it.

import type { KeyFigure } from '../brief.ts';
import { likeness } from '../overlap.ts';
import { bindWords, typeset } from '../prose/bind-words.ts';
import { isAnaphoric } from '../prose/cut-clause.ts';
import { findNumber } from '../prose/find-number.ts';
import { formatDate } from '../prose/format-date.ts';
import { formatNumber, formatQualifier, formatQuantity } from '../prose/format-number.ts';
import { lowerFirst } from '../prose/lower-first.ts';
import { withArticle } from '../prose/name-actor.ts';
import type { Draft, Fact, Phrase } from '../prose/sentence.ts';
import { computed, draft, fact, phrase, plainText } from '../prose/sentence.ts';
import { stripKnownDate } from '../prose/strip-date.ts';
import { compare, type RecordIndex } from '../record-index.ts';
import type { Selection } from '../select-records.ts';
import type { Commitment } from '../verbalise/commitments.ts';
import {
  countAlike,
  doing,
  giving,
  groupAlike,
  isFirm,
  nounOfGivers,
  sayGift,
} from '../verbalise/commitments.ts';
import type { Figure } from '../verbalise/figures.ts';
import { isCount, isLength } from '../verbalise/figures.ts';
import { labelFigure } from '../verbalise/label-figure.ts';
import type { Vote } from '../verbalise/votes.ts';
import { shortResolution } from '../verbalise/votes.ts';
import { isCounted } from './choose-figures.ts';

const most = 6;
const mostLabelWords = 18;

/** The kind of their sentences, by which claims are told apart. */
export const keyFigureKind = 'key-figure';

/** The numbers a reader should leave with. */
export function composeKeyFigures(selection: Selection, index: RecordIndex): readonly KeyFigure<Draft>[] {
  const [votesTold, commitmentsTold] = [new Set(selection.votes), new Set(selection.commitments)];
  const figures = selection.figures
    .filter((row) => row.value > 2 && !isLength(row) && !isCounted(row, votesTold, commitmentsTold, index))
    .toSorted((a, b) => weigh(b) - weigh(a) || compare(a.id, b.id));
  const shown = [
    ...selection.votes.flatMap((vote) => showVote(vote, index)),
    ...groupAlike(selection.commitments).flatMap((group) => showGivers(group, index)),
    ...selection.commitments
      .toSorted(
        (a, b) => firmness(a) - firmness(b) || (b.quantity ?? 0) - (a.quantity ?? 0) || compare(a.id, b.id),
      )
      .flatMap((row) => showCommitment(row, index)),
    ...figures.flatMap((row) => showFigure(row, index)),
  ];
  return shown.filter((figure, at) => !isRepeat(figure, shown.slice(0, at))).slice(0, most);
}

const firmness = ({ status }: Commitment): number => Object.keys(given).indexOf(status);

function make(value: Fact, hedge: string, label: Phrase, from: readonly string[]): KeyFigure<Draft> {
  const sentence = draft(keyFigureKind, phrase`${hedge}${value} ${label}`, from);
  const words = plainText(label.filter((part) => typeof part === 'string' || 'fact' in part));
  return { record: value.record, value: `${hedge}${value.fact}`, label: words, sentence };
}

/** The same number with much the same words under it. */
const isRepeat = (figure: KeyFigure<Draft>, before: readonly KeyFigure<Draft>[]): boolean =>
  before.some(({ value, label }) => value === figure.value && likeness(label, figure.label) >= 0.6);

function showVote(vote: Vote, index: RecordIndex): readonly KeyFigure<Draft>[] {
  if (vote.in_favour === null) return [];
  const total = vote.total_members === null ? '' : ` of ${formatNumber(vote.total_members)}`;
  const resolution = bindWords(shortResolution(vote).replace(/^(?:the|a) /i, ''), vote.id, index.names);
  const counted = (count: number | null, words: string): readonly KeyFigure<Draft>[] =>
    count === null || count === 0 || vote.total_members === null
      ? []
      : [make(fact(formatNumber(count), vote.id), '', [words], [vote.id])];
  return [
    make(
      fact(`${formatNumber(vote.in_favour)}${total}`, vote.id),
      '',
      phrase`voted in favour of the ${resolution}`,
      [vote.id],
    ),
    ...counted(vote.against, 'voted against the resolution'),
    ...counted(vote.abstentions, 'abstained in the vote'),
    ...counted(vote.not_voting, 'did not vote'),
  ];
}

/** "5 countries have agreed to send troops to the force": how many give the same, counted from the records. */
function showGivers(group: readonly Commitment[], index: RecordIndex): readonly KeyFigure<Draft>[] {
  const [row] = group;
  if (row === undefined || group.length < 2 || !isFirm(row) || row.quantity !== null) return [];
  const count = computed(String(group.length), row.id, countAlike(group, group));
  const { to } = giving[row.contribution];
  const label = phrase`${nounOfGivers(group)} ${doing[row.status].many} ${sayGift(row)}${mission(row, to, index)}`;
  return [
    make(
      count,
      '',
      label,
      group.map(({ id }) => id),
    ),
  ];
}

function showCommitment(row: Commitment, index: RecordIndex): readonly KeyFigure<Draft>[] {
  if (row.quantity === null || row.unit === null) return [];
  const actor = name(row.actor_id, row.id, index);
  const label = phrase`${given[row.status]} ${actor}${mission(row, 'for', index)}`;
  const value = fact(formatQuantity(row.quantity, row.unit), row.id);
  return [make(value, formatQualifier(row.qualifier, row.unit), label, [row.id])];
}

const mission = (row: Commitment, to: string, index: RecordIndex): Phrase =>
  row.mission_id === null ? [] : phrase` ${to} ${name(row.mission_id, row.id, index)}`;

function name(id: string, record: string, index: RecordIndex): Phrase {
  const actor = index.actor(id);
  const words = actor === undefined ? id : withArticle(actor.name, actor.kind);
  return words.startsWith('the ') ? ['the ', fact(words.slice(4), record)] : [fact(words, record)];
}

const given: Readonly<Record<Commitment['status'], string>> = {
  agreed: 'agreed by',
  committed: 'committed by',
  ready: 'held ready by',
  willing: 'offered by',
  planned: 'expected from',
  proposed: 'suggested for',
};

/** The number of a figure, what it is of, whether it is only planned, and of when. */
function showFigure(row: Figure, index: RecordIndex): readonly KeyFigure<Draft>[] {
  const measures = stripKnownDate(row.measures, row.as_of).text;
  const said = labelFigure({ ...row, measures }) ?? labelPlain({ ...row, measures });
  if (said === null || !isLabel(said.label)) return [];
  const label = bindWords(typeset(lowerFirst(said.label, index)), row.id, index.names);
  const planned = row.modality === 'planned' && !/\bplan|\bto be\b/i.test(said.label) ? ', planned' : '';
  const isOpen = row.modality === 'proposed' || row.modality === 'opinion';
  const proposed = isOpen && !/\b(?:would|could|propos\w+)\b/i.test(said.label) ? ', proposed' : '';
  const date = row.as_of === null ? null : dateWords(row.as_of);
  const when = date === null || said.label.includes(date) ? [] : phrase`, ${fact(date, row.id)}`;
  return [
    make(
      fact(said.value, row.id),
      formatQualifier(row.qualifier, row.unit),
      phrase`${label}${planned}${proposed}${when}`,
      [row.id],
    ),
  ];
}

/** Some words, but not many, that name what is counted and hold no other number. */
const isLabel = (label: string): boolean =>
  label.split(' ').length >= 2 &&
  label.split(' ').length <= mostLabelWords &&
  !/^(?:of|or|and|per|to) | (?:by|at|for|from|in|of|on|to|with|here)$|\b(?:us|we|our)\b/i.test(label) &&
  !/(?:^| )\d[\d,.]*(?= |$)/.test(label.replaceAll(/\b(?:1\d|20)\d\d\b|\b\d{1,2} \p{Lu}/gu, ''));

/** A measure that is a noun already: "surviving hostages". */
function labelPlain(row: Figure): { readonly value: string; readonly label: string } | null {
  const isPlain = findNumber(row.measures, row.value) === null && !isAnaphoric(row.measures);
  if (!isPlain || /[“”"]/.test(row.measures)) return null;
  return {
    value: isCount(row) ? formatNumber(row.value) : formatQuantity(row.value, row.unit),
    label: row.measures,
  };
}

const dateWords = (edtf: string): string => formatDate(edtf)?.bare.replace(/ \(.*$/, '') ?? edtf;

/** People and money before countries, countries before years; what is backed twice before what is not. */
function weigh({ unit, outlet_count, modality }: Figure): number {
  const kind = /^[A-Z]{3}$/.test(unit)
    ? 6
    : /^(?:years?|months?|weeks?|days?|hours?|decades?|times)$/.test(unit)
      ? 0
      : 4;
  return kind + outlet_count + (modality === 'reported' ? 1 : 0);
}
