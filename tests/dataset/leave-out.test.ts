import { describe, expect, it } from 'vitest';
import { checkRows, leaveOut, tolerate } from '../../scripts/dataset/leave-out.ts';
import type { Problem } from '../../scripts/problem.ts';
import type { ArticleText } from '../../src/schema/article-text.ts';
import { smallDataset, smallTexts } from './small-dataset.ts';

const [vote] = smallDataset.votes;
if (!vote) throw new Error('Bug: the small dataset has a vote.');

describe('leaveOut(dataset, texts)', () => {
  it('leaves a good dataset alone', () => {
    expect(leaveOut(smallDataset, smallTexts)).toEqual({ value: smallDataset, problems: [] });
  });

  it('leaves out the row that breaks its table, its evidence and the rows that name it, and warns of each', () => {
    const { value, problems } = leaveOut(
      { ...smallDataset, votes: [{ ...vote, in_favour: -9 }] },
      smallTexts,
    );
    expect(problems.map(({ severity, place }) => [severity, place])).toEqual([
      ['warning', 'votes vote-council-harbour.in_favour'],
      ['warning', 'vote_positions position-council-harbour-xkx.vote_id'],
    ]);
    expect(value.votes).toEqual([]);
    expect(value.vote_positions).toEqual([]);
    expect(value.evidence).toHaveLength(smallDataset.evidence.length - 2);
    expect(value.actors).toEqual(smallDataset.actors);
    expect(checkRows(value, smallTexts)).toEqual([]);
  });

  it('leaves out a record whose evidence quotes other words', () => {
    const evidence = smallDataset.evidence.map((row) =>
      row.record_table === 'figures' ? { ...row, start: 1 } : row,
    );
    const { value, problems } = leaveOut({ ...smallDataset, evidence }, smallTexts);
    expect(problems.map(({ code }) => code)).toEqual([
      'evidence/span',
      'table/no-evidence',
      'table/dangling-reference',
    ]);
    expect([value.figures, value.differences]).toEqual([[], []]);
  });

  it('leaves out all that quotes an article whose text is missing', () => {
    const { value } = leaveOut(smallDataset, [] satisfies readonly ArticleText[]);
    expect(value.evidence).toEqual([]);
    expect(value.articles).toEqual(smallDataset.articles);
  });
});

describe('tolerate(problems)', () => {
  it('makes warnings of faults in rows, and keeps errors of files', () => {
    const problem = (place: string): Problem => ({
      code: 'vote/sum',
      severity: 'error',
      place,
      message: '',
      fix: '',
    });
    expect(
      tolerate([
        problem('votes vote-a.total_members'),
        problem('in/a.md:3:1'),
        problem('in/votes vote.md'),
      ]).map(({ severity }) => severity),
    ).toEqual(['warning', 'error', 'error']);
  });
});
