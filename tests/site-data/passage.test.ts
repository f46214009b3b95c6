import { describe, expect, it, vi } from 'vitest';
import { markedSentence, passagesOf } from '../../src/site/passage.ts';
import { type Segment, segmentsOf } from '../../src/site/segments.ts';
import { windowsOf } from '../../src/site/windows.ts';
import { smallSources, text } from './small-sources.ts';

vi.mock('../../src/site/dataset.ts', async (original) => ({
  ...(await original<typeof import('../../src/site/dataset.ts')>()),
  dataset: () => smallSources,
}));

/** Marked words in brackets, so that a passage can be read. */
const show = (segments: readonly Segment[]) =>
  segments.map((segment) => (segment.isMarked ? `[${segment.text}]` : segment.text)).join('');
const evidenceOf = (id: string) => smallSources.evidenceByRecord.get(id) ?? [];

describe('segmentsOf(text, window, spans)', () => {
  it('counts code points, so that an emoji before the span moves nothing', () => {
    expect(show(segmentsOf('a 🕊 b c', { start: 0, end: 7 }, [{ start: 4, end: 5 }]))).toBe('a 🕊 [b] c');
  });

  it('joins spans that overlap or touch', () => {
    const spans = [
      { start: 2, end: 4 },
      { start: 0, end: 2 },
      { start: 3, end: 5 },
    ];
    expect(show(segmentsOf('abcdefg', { start: 0, end: 7 }, spans))).toBe('[abcde]fg');
  });
});

describe('markedSentence(text, paragraph, spans)', () => {
  it('gives the sentence that holds the span, no more', () => {
    const post = smallSources.texts.get('post');
    const [span] = evidenceOf('commitment-nor-mission-medical');
    if (!post || !span) throw new Error('Bug: the small dataset lacks the commitment.');
    expect(show(markedSentence(post, text, 2, [span]))).toBe(
      'Norland has [agreed to send medical staff] to the Harbour Mission.',
    );
  });
});

describe('passagesOf(evidence, contextWords)', () => {
  it('puts the spans of one sentence into one passage that links to it', () => {
    const passages = passagesOf(evidenceOf('vote-harbour-plan'));
    expect(passages.map(({ segments }) => show(segments))).toEqual([
      '[Forty of the 60 members voted for] the Harbour Plan, and [Norland voted against].',
    ]);
    expect(passages[0]?.href).toBe('/articles/post/#p1-s2');
  });

  it('cuts words far from the span, and marks the cut', () => {
    const cut = (id: string) => show(passagesOf(evidenceOf(id), 1)[0]?.segments ?? []);
    expect(cut('commitment-nor-mission-medical')).toBe('Norland has [agreed to send medical staff] to …');
    expect(cut('position-harbour-plan-nor')).toBe('… and [Norland voted against].');
  });

  it('shows of a restricted article the span with its stored context only', () => {
    const passage = passagesOf(evidenceOf('commitment-nor-mission-medical')).find(
      ({ article }) => article.id === 'wire',
    );
    expect(show(passage?.segments ?? [])).toBe('… Norland has [agreed to send medical staff] to the Harb …');
  });
});

describe('windowsOf(evidence)', () => {
  const [piece] = evidenceOf('commitment-nor-mission-medical');
  const windowWith = (prefix: string | null, suffix: string | null) => {
    if (!piece) throw new Error('Bug: the small dataset lacks the commitment.');
    const exact = 'agreed to send medics';
    return show(windowsOf([{ ...piece, prefix, exact, suffix, end: piece.start + exact.length }]));
  };

  it('shows whole words where the stored context begins or ends inside one', () => {
    const [prefix, suffix] = ['udale Strait 🕊 Mission. Norland ', '. By most accounts, families alo'];
    expect([[...prefix].length, [...suffix].length]).toEqual([32, 32]);
    expect(windowWith(prefix, suffix)).toBe(
      '… Strait 🕊 Mission. Norland [agreed to send medics]. By most accounts, families …',
    );
  });

  it('keeps context that is short because the text begins or ends there', () => {
    expect(windowWith('Norland ', ' at once.')).toBe('… Norland [agreed to send medics] at once. …');
    expect(windowWith(null, null)).toBe('[agreed to send medics]');
  });

  it('keeps a context that is one long word', () => {
    expect(windowWith(null, 'x'.repeat(32))).toBe(`[agreed to send medics]${'x'.repeat(32)} …`);
  });

  // What a note of a vote used to say: "… 2 against. [Norland] [voted no]. … Norland [voted no]. …"
  const text =
    'By 9 votes to 2, 🕊 with 3 abstentions. Norland and Sudland voted against. Vesmark abstained. It rained.';
  const cut = (words: string, context: number) => {
    if (!piece) throw new Error('Bug: the small dataset lacks the commitment.');
    const points = [...text];
    const start = [...text.slice(0, text.indexOf(words))].length;
    const end = start + [...words].length;
    const slice = (from: number, to: number) => points.slice(Math.max(0, from), to).join('') || null;
    return {
      ...piece,
      start,
      end,
      prefix: slice(start - context, start),
      exact: words,
      suffix: slice(end, end + context),
    };
  };

  it('says no words twice where two windows meet, in whatever order they come', () => {
    const pieces = [cut('Vesmark abstained', 20), cut('Norland and Sudland voted against', 20)];
    expect(show(windowsOf(pieces))).toBe(
      '… with 3 abstentions. [Norland and Sudland voted against]. [Vesmark abstained]. It rained. …',
    );
  });

  it('puts one ellipsis between windows that do not meet', () => {
    expect(show(windowsOf([cut('9 votes', 3), cut('It rained', 3)]))).toBe(
      '… By [9 votes] to … d. [It rained]. …',
    );
  });

  it('marks words that stand within others once', () => {
    expect(show(windowsOf([cut('Norland and Sudland', 2), cut('Sudland', 2)]))).toBe(
      '… . [Norland and Sudland] v …',
    );
  });
});
