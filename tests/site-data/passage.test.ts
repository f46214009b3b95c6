import { describe, expect, it, vi } from 'vitest';
import { markedSentence, passagesOf, type Segment, segmentsOf, windowOf } from '../../src/site/passage.ts';
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

describe('windowOf(evidence)', () => {
  const [piece] = evidenceOf('commitment-nor-mission-medical');
  const windowWith = (prefix: string | null, suffix: string | null) => {
    if (!piece) throw new Error('Bug: the small dataset lacks the commitment.');
    return show(windowOf({ ...piece, prefix, exact: 'agreed to send medics', suffix }));
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
});
