import { describe, expect, it } from 'vitest';
import { checkCells } from '../../scripts/dataset/check-cells.ts';
import { checkFormulas } from '../../scripts/dataset/check-formulas.ts';
import { checkKeys } from '../../scripts/dataset/check-keys.ts';
import { renderProblems } from '../../scripts/problem.ts';
import type { Dataset, TableName } from '../../src/schema/tables/all.ts';
import { smallDataset } from './small-dataset.ts';

/** The small dataset with other cells in the first row of a table; wrong values are the point. */
const withCells = (table: TableName, cells: Readonly<Record<string, unknown>>): Dataset => {
  const [first, ...rest] = smallDataset[table];
  return { ...smallDataset, [table]: [{ ...first, ...cells }, ...rest] };
};

describe('checkCells(dataset)', () => {
  it('finds nothing in a good dataset', () => {
    expect(checkCells(smallDataset)).toEqual([]);
  });

  it('names the cell, what must hold, what was found and what to do', () => {
    expect(renderProblems(checkCells(withCells('votes', { result: 'passed' })))).toMatchInlineSnapshot(`
      "votes vote-council-harbour.result table/cell: must be one of adopted, rejected; got "passed". Mend the rule or the correction that set it, or the column in src/schema/tables.
      1 error, 0 warnings."
    `);
  });

  it.each([
    ['null where a value must be', 'votes', { resolution: null }, 'must have a value'],
    [
      'empty text, which CSV cannot tell from null',
      'votes',
      { resolution: '' },
      'must be text, and not empty',
    ],
    ['a number as text', 'votes', { in_favour: '9' }, 'must be a number'],
    ['half a member', 'votes', { in_favour: 9.5 }, 'must be a whole number'],
    ['a count below zero', 'votes', { in_favour: -1 }, 'must be at least 0'],
    ['an infinite figure', 'figures', { value: Number.POSITIVE_INFINITY }, 'must be a number'],
    ['a day that no month has', 'votes', { date: '2025-02-30' }, 'must be an EDTF date (level 0-1 subset)'],
    ['a month where a day must be', 'events', { date_start: '2025-03' }, 'must be a day, YYYY-MM-DD'],
    ['text for true or false', 'statements', { direct: 'yes' }, 'must be true or false'],
    ['a list as text', 'actors', { aliases: 'a;b' }, 'must be a list'],
    ['an item with a semicolon', 'actors', { aliases: ['a;b'] }, 'no item may contain ";"'],
    ['an empty item', 'actors', { aliases: [''] }, 'must be text, and not empty'],
    ['a code in small letters', 'vote_positions', { country_code: 'xkx' }, 'must match [A-Z]{3}'],
    ['an id with a space', 'votes', { id: 'vote a' }, 'must match [a-z0-9]+(?:-[a-z0-9]+)*'],
    ['half a character', 'votes', { resolution: '\ud83c' }, 'must be whole Unicode characters'],
    [
      'a script as an address',
      'articles',
      { url: 'javascript:alert(1)' },
      'must be a web address that begins with http:// or https://',
    ],
    [
      'a column that the table does not have',
      'votes',
      { mood: 'good' },
      'a row has the columns of its table only',
    ],
    ['a missing column', 'votes', { result: undefined }, 'must be text, and not empty'],
  ] as const)('refuses %s', (_, table, cells, message) => {
    expect(checkCells(withCells(table, cells)).map((problem) => problem.message)).toEqual([message]);
  });
});

describe('checkKeys(dataset)', () => {
  it('finds nothing in a good dataset', () => {
    expect(checkKeys(smallDataset)).toEqual([]);
  });

  it('names every reference that leads nowhere, in lists too', () => {
    const broken = { ...withCells('events', { participants: ['country-xkx', 'org-gone'] }), votes: [] };
    expect(renderProblems(checkKeys(broken))).toMatchInlineSnapshot(`
      "events event-vote-council-2025-03.participants table/dangling-reference: must be the id of a row of actors; got org-gone. Add the row to actors, or mend the rule or correction that names it.
      evidence vote-council-harbour-e1.record_id table/dangling-reference: must be the id of a row of votes; got vote-council-harbour. Add the row to votes, or mend the rule or correction that names it.
      vote_positions position-council-harbour-xkx.vote_id table/dangling-reference: must be the id of a row of votes; got vote-council-harbour. Add the row to votes, or mend the rule or correction that names it.
      3 errors, 0 warnings."
    `);
  });

  it('names two rows of one id, and rows out of order', () => {
    const [kosovo, council] = smallDataset.actors;
    if (!kosovo || !council) throw new Error('Bug: the small dataset has two actors.');
    const codes = (actors: Dataset['actors']) =>
      checkKeys({ ...smallDataset, actors }).map(({ code }) => code);
    expect(codes([kosovo, council, council])).toEqual(['table/duplicate-id']);
    expect(codes([council, kosovo])).toEqual(['table/not-sorted']);
  });

  it('names a record that no evidence backs', () => {
    const evidence = smallDataset.evidence.filter((row) => row.record_table !== 'figures');
    expect(checkKeys({ ...smallDataset, evidence }).map(({ code, place }) => [code, place])).toEqual([
      ['table/no-evidence', 'figures figure-harbour-cost'],
    ]);
  });
});

describe('checkFormulas(dataset)', () => {
  it('finds nothing in a good dataset, negative numbers included', () => {
    expect(checkFormulas(withCells('figures', { value: -1 }))).toEqual([]);
  });

  it.each(['=1+1', '+1', '-1', '@cell', '\tx', '＝1'])(
    'counts text that begins like a formula: %j',
    (resolution) => {
      const problems = checkFormulas(withCells('votes', { resolution }));
      expect(problems.map(({ severity, place, actual }) => [severity, place, actual])).toEqual([
        ['warning', 'votes vote-council-harbour.resolution', '1 such cell in this column, the first here'],
      ]);
    },
  );
});
