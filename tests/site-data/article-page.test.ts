import { describe, expect, it, vi } from 'vitest';
import { articleParagraphs } from '../../src/site/article-page.ts';
import { smallSources } from './small-sources.ts';

vi.mock('../../src/site/dataset.ts', async (original) => ({
  ...(await original<typeof import('../../src/site/dataset.ts')>()),
  dataset: () => smallSources,
}));

const sentences = (id: string) => articleParagraphs(id).flatMap((paragraph) => paragraph.sentences);
const words = (id: string) => sentences(id).map(({ segments }) => segments.map(({ text }) => text).join(''));

describe('articleParagraphs(id)', () => {
  it('leads from a sentence to its records and to the sentences of briefs that rest on them', () => {
    const second = sentences('post').find(({ anchor }) => anchor === 'p1-s2');
    expect(second?.records.map(({ row }) => row.id)).toEqual([
      'position-harbour-plan-nor',
      'vote-harbour-plan',
    ]);
    expect(second?.claims.map(({ id }) => id)).toEqual(['c-1']);
  });

  it('counts a bare mention of an actor as no ground for a sentence of a brief', () => {
    const third = sentences('post').find(({ anchor }) => anchor === 'p2-s1');
    expect(third?.records.map(({ row }) => row.id)).toContain('country-nor');
    expect(third?.claims.map(({ id }) => id)).toEqual(['c-2']);
  });

  it('shows a digest whole', () => {
    expect(words('post')[0]).toBe('The 🕊 Assembly met in Lakeside.');
  });

  it('shows of a restricted article the windows round the evidence and nothing else', () => {
    expect(words('wire')).toEqual(['[…]', '', '… Norland has agreed to send medical staff to the Harb …']);
  });

  it('marks no gap in a paragraph with a window, which marks it itself', () => {
    const wire = smallSources.texts.get('wire');
    const second = wire?.paragraphs[1];
    if (!wire || !second) throw new Error('Bug: the wire has two paragraphs.');
    const sentences = [...second.sentences, { start: second.end, end: second.end + 1 }];
    const longer = { ...wire, paragraphs: [{ ...second, sentences }] };
    const get = vi.spyOn(smallSources.texts, 'get').mockReturnValue(longer);
    expect(words('wire')).toEqual(['… Norland has agreed to send medical staff to the Harb …', '']);
    get.mockRestore();
  });

  it('says no words twice where the windows of two sentences meet', () => {
    const wire = smallSources.texts.get('wire');
    const [piece] = smallSources.evidenceByArticle.get('wire') ?? [];
    const [first] = wire?.paragraphs ?? [];
    if (!wire || !piece || !first) throw new Error('Bug: the wire has a paragraph and evidence.');
    const text = 'Norland sat. Sudland agreed to pay. Westland left.';
    const sentence = (words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    const evidence = (words: string) => {
      const { start, end } = sentence(words);
      const [prefix, suffix] = [text.slice(Math.max(0, start - 13), start), text.slice(end, end + 13)];
      return {
        ...piece,
        paragraph: 1,
        start,
        end,
        exact: words,
        prefix: prefix || null,
        suffix: suffix || null,
      };
    };
    const sentences = ['Norland sat.', 'Sudland agreed to pay.', 'Westland left.'].map(sentence);
    const paragraphs = [{ ...first, start: 0, end: text.length, sentences }];
    const one = vi.spyOn(smallSources.texts, 'get').mockReturnValue({ ...wire, paragraphs });
    const pieces = vi.spyOn(smallSources.evidenceByArticle, 'get');
    pieces.mockReturnValue([evidence('agreed'), evidence('Westland')]);
    expect(words('wire')).toEqual(['', '… sat. Sudland agreed to pay. ', 'Westland left. …']);
    pieces.mockReturnValue([evidence('Norland'), evidence('left')]);
    expect(words('wire')).toEqual(['Norland sat. Sudland', '', '… ay. Westland left. …']);
    one.mockRestore();
    pieces.mockRestore();
  });
});
