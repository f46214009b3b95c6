import { describe, expect, it } from 'vitest';
import { unitsOf, voteModel } from '../../../src/charts/vote/vote-model.ts';
import { chartSources, position, vote } from '../chart-sources.ts';

const sources = chartSources({});
const model = (more: Parameters<typeof vote>[0], ...positions: ReturnType<typeof position>[]) =>
  voteModel(vote(more), positions, sources);
const sideOf = (made: ReturnType<typeof model>, side: string) =>
  made.groups.find((group) => group.side === side);

describe('voteModel(vote, positions, sources)', () => {
  it('has a unit for every member when all counts are known', () => {
    expect(unitsOf(model({}))).toBe(60);
  });

  it('names members in order of their names and counts the others as unnamed', () => {
    const against = sideOf(model({}, position('per', 'no'), position('ken', 'no')), 'no');
    expect(against?.named.map(({ name }) => name)).toEqual(['Kenya', 'Peru']);
    expect(against).toMatchObject({ count: 4, unnamed: 2 });
  });

  it('marks a computed count, and only that', () => {
    const made = model({ derived: ['against'] });
    expect(made.groups.map(({ isComputed }) => isComputed)).toEqual([false, true, false, false]);
  });

  it('leaves a count that no source gives null, whoever is named', () => {
    const made = model({ against: null, total_members: null }, position('ken', 'no'));
    expect(sideOf(made, 'no')).toMatchObject({ count: null, unnamed: 0 });
    expect(made.groups).toHaveLength(4);
  });

  it('counts what a known membership leaves over as members whose position is not given', () => {
    const made = model({ against: null, not_voting: null }, position('ken', 'no'));
    expect(sideOf(made, 'unknown')).toMatchObject({ count: 60 - 40 - 6 - 1, isComputed: true, named: [] });
    expect(unitsOf(made)).toBe(60);
  });

  it('leaves nothing over when the counts exceed the membership', () => {
    expect(sideOf(model({ against: null, total_members: 30 }), 'unknown')).toBeUndefined();
  });

  it('keeps nought as a number', () => {
    expect(sideOf(model({ against: 0 }), 'no')).toMatchObject({ count: 0, unnamed: 0 });
  });
});
