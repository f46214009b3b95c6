import { describe, expect, it } from 'vitest';
import { makeChanges } from '../../scripts/edition/changes.ts';
import { compareStates, isEmptyChange } from '../../scripts/edition/compare-states.ts';
import { renderChanges } from '../../scripts/edition/render-changes.ts';
import { smallDataset } from '../dataset/small-dataset.ts';
import { claims, living, noArchive, open, stateOf, withEdition } from './invented-state.ts';

const archive = open(withEdition('2026-11'));
const [vote] = smallDataset.votes;
if (!vote) throw new Error('Bug: the small dataset has a vote.');
const changesOf = (state = living) =>
  makeChanges(archive, state, 'living').tables.filter((table) => !isEmptyChange(table));

describe('makeChanges(archive, files, to)', () => {
  it('finds nothing where nothing has changed', () => {
    expect(changesOf()).toEqual([]);
    expect(renderChanges(makeChanges(archive, living, 'living'))).toBe(
      'Nothing has changed since the edition 2026-11.',
    );
  });

  it('shows the one column of the one record that is other, old and new', () => {
    const state = stateOf({ ...smallDataset, votes: [{ ...vote, in_favour: 10 }] });
    expect(changesOf(state)).toEqual([
      expect.objectContaining({
        table: 'votes',
        added: [],
        withdrawn: [],
        changed: [{ id: vote.id, values: [{ column: 'in_favour', old: vote.in_favour, new: 10 }] }],
      }),
    ]);
  });

  it('shows new words behind a record as a change of its evidence, not where they stand', () => {
    const moved = smallDataset.evidence.map((row) => ({ ...row, start: row.start + 7, end: row.end + 7 }));
    expect(changesOf(stateOf({ ...smallDataset, evidence: moved }))).toEqual([]);
    const reworded = smallDataset.evidence.map((row) =>
      row.record_id === vote.id ? { ...row, exact: 'Ten voted.' } : row,
    );
    const [table] = changesOf(stateOf({ ...smallDataset, evidence: reworded }));
    expect(table?.changed.map(({ id, values }) => [id, values.map(({ column }) => column)])).toEqual([
      [vote.id, ['evidence']],
    ]);
    expect(table?.changed[0]?.values[0]?.new).toEqual(['harbour-vote: Ten voted.']);
  });

  it('tells added from withdrawn, with the reason that data/withdrawn.yaml gives', () => {
    const withdrawals = [
      { id: vote.id, reason: 'It was a show of hands.', date: '2026-12-01', replacedBy: null, line: 1 },
    ];
    const state = stateOf({ ...smallDataset, votes: [{ ...vote, id: 'vote-council-pier' }] });
    const changes = makeChanges({ ...archive, withdrawals }, state, 'living');
    const votes = changes.tables.find(({ table }) => table === 'votes');
    expect([votes?.added, votes?.withdrawn]).toEqual([
      ['vote-council-pier'],
      [{ id: vote.id, reason: 'It was a show of hands.', date: '2026-12-01' }],
    ]);
  });

  it('follows the sentences of briefs', () => {
    const other = claims.map((claim) => ({ ...claim, text: 'Nobody voted.' }));
    const [table] = changesOf(stateOf(smallDataset, other));
    expect([table?.table, table?.changed[0]?.values[0]?.new]).toEqual(['sentences', 'Nobody voted.']);
  });

  it('lists everything as added where there was no edition', () => {
    const changes = makeChanges(open(noArchive), living, '2026-11');
    expect(changes.from).toBeNull();
    expect(changes.tables.find(({ table }) => table === 'votes')?.added).toEqual([vote.id]);
    expect(renderChanges(changes)).toContain('No edition has been published yet');
  });
});

describe('compareStates(before, after, reasonOf)', () => {
  const none = () => ({ reason: null, date: null });

  it('takes a new column for a change of the table, not of every row', () => {
    const [table] = compareStates(
      new Map([['votes', [{ id: 'a', yes: 1, old: 'x' }]]]),
      new Map([['votes', [{ id: 'a', yes: 1, no: 2 }]]]),
      none,
    );
    expect(table).toMatchObject({ columns_added: ['no'], columns_dropped: ['old'], changed: [] });
  });

  it('keeps a table that is no more, with all its rows withdrawn', () => {
    const [table] = compareStates(new Map([['votes', [{ id: 'a' }]]]), new Map(), none);
    expect(table).toMatchObject({ table: 'votes', rows: { old: 1, new: 0 }, withdrawn: [{ id: 'a' }] });
  });
});

describe('renderChanges(changes, wordsOf)', () => {
  it('shows an editor what is other, and the entries that are still needed', () => {
    const state = stateOf(
      { ...smallDataset, votes: [], figures: smallDataset.figures.map((row) => ({ ...row, value: 7 })) },
      [],
    );
    const text = renderChanges(makeChanges(archive, state, 'living'), (id) =>
      id === 'c-1' ? 'The words.' : undefined,
    );
    expect(text).toContain('From the edition 2026-11 to living:');
    expect(text).toMatch(/~ figure-harbour-cost\n {6}value: \d+ -> 7/);
    expect(text).toContain(`  - ${vote.id}: NO REASON GIVEN`);
    expect(text).toContain('  - c-1: The words.');
    expect(text).toContain(`- id:\n    - ${vote.id}\n  reason: ""`);
  });
});
