import { describe, expect, it, vi } from 'vitest';
import { claimNote, joinSegments, statusOf } from '../../src/site/claim-note.ts';
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

  it('takes the words that give the number of the sentence, though another article says more', () => {
    const claim = smallSources.claimById.get('c-2');
    const all = smallSources.evidenceByRecord.get('commitment-nor-mission-medical') ?? [];
    const [wire, post] = ['wire', 'post'].map((id) => all.find(({ article_id }) => article_id === id));
    if (!claim || !wire || !post) throw new Error('Bug: the small dataset lacks evidence of the commitment.');
    const text = 'Norland has agreed to send 1,450 medics.';
    const sentence = vi.spyOn(smallSources.claimById, 'get').mockReturnValue({ ...claim, text });
    const revised = [
      { ...wire, exact: 'agreed to send 1,400 medics' },
      { ...wire, exact: 'from July' },
      { ...post, exact: 'agreed to send 1450 medics' },
    ];
    const pieces = vi.spyOn(smallSources.evidenceByRecord, 'get').mockReturnValue(revised);
    expect(claimNote('c-2').passages.map(({ article }) => article.id)).toEqual(['post']);
    sentence.mockRestore();
    pieces.mockRestore();
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

describe('statusOf(records)', () => {
  const commitment = smallSources.recordById.get('commitment-nor-mission-medical');
  const from = (...counts: readonly number[]) =>
    statusOf(
      counts.map((outlet_count) => {
        if (commitment?.table !== 'commitments')
          throw new Error('Bug: the small dataset lacks the commitment.');
        return { ...commitment, row: { ...commitment.row, outlet_count } };
      }),
    );

  it('says of records that as many outlets report what it says of one', () => {
    expect([from(1), from(1, 1), from(3, 3), from(0)]).toEqual([
      'agreed · single source',
      'agreed · single source',
      'agreed · 3 outlets',
      'agreed · uncorroborated',
    ]);
  });

  it('gives a range where the numbers differ, and says that some are uncorroborated', () => {
    expect(from(4, 1, 3)).toBe('agreed · 1 to 4 outlets a record');
    expect(from(0, 2, 2)).toBe('agreed · 2 outlets a record · some uncorroborated');
    expect(from(0, 1)).toBe('agreed · 1 outlet a record · some uncorroborated');
  });

  it('joins what is done and what is not in one phrase', () => {
    const vote = smallSources.recordById.get('vote-harbour-plan');
    if (commitment?.table !== 'commitments' || !vote)
      throw new Error('Bug: the small dataset lacks a record.');
    const planned = { ...commitment, row: { ...commitment.row, status: 'planned' as const } };
    expect(statusOf([commitment, planned])).toMatch(/^agreed and planned · /);
  });
});
