// The note of one sentence of a brief: its number, the words behind it, the records that were coded from them.

import { config } from '../../sourcebook.config.ts';
import { outletBadges, realityBadge, reviewBadges } from './badges.ts';
import { type Claim, dataset, type Evidence, type SourceRecord } from './dataset.ts';
import { absoluteUrl, claimHref, hrefOfRecord } from './links.ts';
import { formatCount } from './number.ts';
import { type Passage, passagesOf } from './passage.ts';
import { recordShortTitle } from './record-words.ts';
import type { Segment } from './segments.ts';
import { windowsOf } from './windows.ts';

export interface ClaimNote {
  readonly claim: Claim;
  /** From 1 within the brief, in reading order. */
  readonly number: number;
  /** The sentence of an article that backs most of it; null when no record has evidence. */
  readonly href: string | null;
  /** The one that backs most of it first. */
  readonly passages: readonly Passage[];
  readonly records: readonly { readonly label: string; readonly href: string }[];
  /** How sure it is: modality and corroboration of its records, each once. */
  readonly status: string;
  /** The sentence with where it stands, to be copied. */
  readonly citation: string;
}

const contextWords = 6;

export function claimNote(id: string): ClaimNote {
  const claim = dataset().claimById.get(id);
  if (!claim) throw new Error(`Bug: a brief holds the sentence ${id}, which data/claims.json does not list.`);
  const records = recordsOf(claim);
  const passages = inOrderOfWeight(joinParagraphs(passagesOf(evidenceOf(records, claim.text), contextWords)));
  return {
    claim,
    number: dataset().claimNumbers.get(id) ?? 0,
    href: passages[0]?.href ?? null,
    passages,
    records: records.map((record) => ({ label: recordShortTitle(record), href: hrefOfRecord(record) })),
    status: statusOf(records),
    citation: citeClaim(claim),
  };
}

/** "reported · single source"; of records that differ, "agreed and planned · 1 to 4 outlets a record". */
export function statusOf(records: readonly SourceRecord[]): string {
  const reality = unique(records.flatMap(realityBadge).map(({ label }) => label));
  const outlets = unique(records.flatMap(outletBadges).map(({ label }) => label));
  const review = unique(records.flatMap(reviewBadges).map(({ label }) => label));
  return [
    ...(reality.length > 0 ? [andList.format(reality)] : []),
    ...(outlets.length > 1 ? outletRange(records) : outlets),
    ...review.filter((label) => label !== 'coded by rules'),
  ].join(' · ');
}

/** Of records that different numbers of outlets report: "1 to 4 outlets a record", "some uncorroborated". */
function outletRange(records: readonly SourceRecord[]): readonly string[] {
  const counts = records.filter(({ table }) => table !== 'actors').map(({ row }) => row.outlet_count);
  const backed = counts.filter((count) => count > 0);
  const [least, most] = [Math.min(...backed), Math.max(...backed)];
  const range = least === most ? formatCount(most, 'outlet') : `${least} to ${formatCount(most, 'outlet')}`;
  return [`${range} a record`, ...(backed.length < counts.length ? ['some uncorroborated'] : [])];
}

const unique = (labels: readonly string[]): readonly string[] => [...new Set(labels)];

const andList = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** “Thirteen voted for it.” Sourcebook, brief isf, https://…/briefs/isf/#c-… */
const citeClaim = ({ text, brief, id }: Claim): string =>
  `“${text.replaceAll('“', '‘').replaceAll('”', '’')}” ${config.shortName}, ${absoluteUrl(claimHref({ brief, id }))}`;

/** The sentences of a brief in reading order; its key figures carry no note and no number. */
export const sentencesOf = (brief: string): readonly Claim[] =>
  (dataset().claimsByBrief.get(brief) ?? []).filter(({ kind }) => kind === 'sentence');

/** The records of a sentence; actors only when it has no other, since a bare mention backs little. */
function recordsOf({ record_ids }: Claim): readonly SourceRecord[] {
  const records = record_ids.flatMap((id) => dataset().recordById.get(id) ?? []);
  const facts = records.filter(({ table }) => table !== 'actors');
  return facts.length > 0 ? facts : records;
}

/**
 * The evidence of each record in the article that says most of it, and the numbers of the sentence before all: other
 * articles, which may give other numbers, add weight, not words.
 */
function evidenceOf(records: readonly SourceRecord[], sentence: string): readonly Evidence[] {
  const numbers = numbersIn(sentence);
  const backed = (pieces: readonly Evidence[]) => {
    const said = new Set(pieces.flatMap(({ exact }) => numbersIn(exact)));
    return numbers.filter((number) => said.has(number)).length;
  };
  const { articleById, evidenceByRecord } = dataset();
  const isCopy = ({ article_id }: Evidence) => articleById.get(article_id)?.duplicate_of !== null;
  return records.flatMap(({ row }) => {
    const articles = [
      ...Map.groupBy(evidenceByRecord.get(row.id) ?? [], ({ article_id }) => article_id).values(),
    ];
    const [main = []] = articles.toSorted(
      (a, b) =>
        Number(a.some(isCopy)) - Number(b.some(isCopy)) || backed(b) - backed(a) || b.length - a.length,
    );
    return main;
  });
}

/** '1,000 troops' -> ['1000'] */
const numbersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\d+(?:[,.]\d+)*/g)].map(([number]) => number.replaceAll(',', ''));

/** The passage that backs most records first. */
function inOrderOfWeight(passages: readonly Passage[]): readonly Passage[] {
  const weight = ({ evidence }: Passage) => new Set(evidence.map(({ record_id }) => record_id)).size;
  return passages.toSorted((a, b) => weight(b) - weight(a));
}

/** Sentences of one paragraph become one passage, so that a note names each place once. */
function joinParagraphs(passages: readonly Passage[]): readonly Passage[] {
  const places = Map.groupBy(passages, ({ article, paragraph }) => `${article.id} ${paragraph}`);
  return [...places.values()].flatMap((group) => {
    const inOrder = group.toSorted((a, b) => firstCodePoint(a) - firstCodePoint(b));
    const [first] = inOrder;
    if (!first) return [];
    const evidence = inOrder.flatMap((passage) => passage.evidence);
    const isRestricted = dataset().texts.get(first.article.id)?.text == null;
    const segments = isRestricted
      ? windowsOf(evidence)
      : joinSegments(inOrder.map((passage) => passage.segments));
    return [{ ...first, segments, evidence }];
  });
}

/** One ellipsis between two sentences, also where the end of one or the beginning of the next is cut already. */
export const joinSegments = (sentences: readonly (readonly Segment[])[]): readonly Segment[] =>
  sentences.flatMap((segments, index) => {
    const from = index > 0 ? uncutAt(segments, 0, /^\s*…\s*/) : segments;
    const whole = index < sentences.length - 1 ? uncutAt(from, from.length - 1, /\s*…\s*$/) : from;
    return index > 0 ? [{ text: ' … ', isMarked: false }, ...whole] : whole;
  });

/** Takes the sign of a cut off one segment; marked words are the article's own and stay. */
const uncutAt = (segments: readonly Segment[], place: number, cut: RegExp): readonly Segment[] =>
  segments
    .map((segment, index) =>
      index === place && !segment.isMarked ? { ...segment, text: segment.text.replace(cut, '') } : segment,
    )
    .filter(({ text }) => text !== '');

const firstCodePoint = ({ evidence }: Passage): number => Math.min(...evidence.map(({ start }) => start));
