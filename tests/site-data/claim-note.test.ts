import { describe, expect, it, vi } from 'vitest';
import { claimNote, joinSegments } from '../../src/site/claim-note.ts';
import { smallSources } from './small-sources.ts';

vi.mock('../../src/site/dataset.ts', async (original) => ({
  ...(await original<typeof import('../../src/site/dataset.ts')>()),
  dataset: () => smallSources,
}));

describe('claimNote(id)', () => {
  it('numbers sentences in the order of the brief', () => {
    expect([claimNote('c-1').number, claimNote('c-2').number]).toEqual([1, 2]);
  });

  it('links to the sentence of the article that backs most of its records', () => {
    expect(claimNote('c-1').href).toBe('/articles/post/#p1-s2');
  });

  it('leaves out bare mentions of actors where the sentence has facts', () => {
    expect(claimNote('c-1').records.map(({ href }) => href)).toEqual([
      '/records/vote-harbour-plan/',
      '/records/position-harbour-plan-nor/',
    ]);
  });

  it('takes the words from an original, not from its copy', () => {
    expect(claimNote('c-2').passages.map(({ article }) => article.id)).not.toContain('copy');
  });

  it('refuses a sentence that data/claims.json does not list', () => {
    expect(() => claimNote('c-unknown')).toThrow('Bug: a brief holds the sentence c-unknown');
  });
});

describe('joinSegments(sentences)', () => {
  const plain = (text: string) => ({ text, isMarked: false });
  const marked = (text: string) => ({ text, isMarked: true });
  const show = (...sentences: Parameters<typeof joinSegments>[0]) =>
    joinSegments(sentences)
      .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
      .join('');

  it('puts one ellipsis between two sentences', () => {
    expect(show([marked('Norland agreed'), plain('.')], [plain('So did '), marked('Sudland')])).toBe(
      '[Norland agreed]. … So did [Sudland]',
    );
  });

  it('puts no second one where the end of one and the beginning of the next are cut', () => {
    const first = [plain('… and '), marked('Norland agreed'), plain(' to the Harbour …')];
    const second = [plain('… In May, '), marked('Sudland agreed'), plain(' to …')];
    expect(show(first, second, [plain('… then '), marked('Westland')])).toBe(
      '… and [Norland agreed] to the Harbour … In May, [Sudland agreed] to … then [Westland]',
    );
  });

  it('leaves an ellipsis of the marked words, and loses none of them', () => {
    expect(show([marked('he said…')], [plain('… then '), marked('he left')])).toBe(
      '[he said…] … then [he left]',
    );
    expect(show([marked('one'), plain(' …')], [plain('… '), marked('two')])).toBe('[one] … [two]');
  });
});
