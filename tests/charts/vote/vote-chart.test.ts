import { describe, expect, it } from 'vitest';
import { voteChart } from '../../../src/charts/vote/vote-chart.ts';
import { chartSources, position, vote } from '../chart-sources.ts';
import { textsIn, timesIn, wideAndNarrow } from '../drawn.ts';

const chartOf = (more: Parameters<typeof vote>[0], ...positions: ReturnType<typeof position>[]) => {
  const row = vote(more);
  return voteChart(row, chartSources({ votes: [row], vote_positions: positions }));
};

/** Circles drawn: elements for the named, arcs of a path for the others. */
const circlesIn = (markup: string) => timesIn(markup, '<circle') + timesIn(markup, / 0 1 0 -/g);

describe('voteChart(vote, sources)', () => {
  it('draws one circle for each member, in both widths', () => {
    for (const markup of wideAndNarrow(chartOf({}, position('ken', 'no'))))
      expect(circlesIn(markup)).toBe(60);
  });

  it('writes the name beside a named member and the number of the others', () => {
    for (const markup of wideAndNarrow(chartOf({}, position('ken', 'no')))) {
      expect(textsIn(markup)).toContain('Kenya');
      expect(textsIn(markup)).toContain('3 not named');
    }
  });

  it('says that a number is not given where a count is missing, and draws nothing for it', () => {
    const chart = chartOf({
      in_favour: 13,
      against: null,
      abstentions: 2,
      not_voting: null,
      total_members: null,
    });
    for (const markup of wideAndNarrow(chart)) {
      expect(circlesIn(markup)).toBe(15);
      expect(timesIn(textsIn(markup).join('|'), 'number not given')).toBe(2);
    }
    expect(chart?.notes).toContain('No source says how many voted against or how many did not vote.');
    expect(chart?.alt).toContain('Against: not given.');
  });

  it('says in words which counts are computed', () => {
    const chart = chartOf({ derived: ['against', 'not_voting'] });
    expect(chart?.alt).toContain('Against: 4 (computed).');
    expect(chart?.notes[0]).toBe(
      'Computed from what the sources say, printed in none: 4 against and 10 did not vote.',
    );
    for (const markup of wideAndNarrow(chart)) expect(textsIn(markup).join(' ')).toContain('computed');
  });

  it('has a row for each named member and one for the rest of each side', () => {
    const rows = chartOf({}, position('ken', 'no'))?.table.rows.map(({ recordId, cells }) => [
      recordId,
      ...cells.map(({ value }) => value),
    ]);
    expect(rows).toContainEqual(['position-vote-harbour-ken', 'no', 'Kenya', 1, 'stated']);
    expect(rows).toContainEqual(['vote-harbour', 'no', null, 3, 'stated']);
  });

  it('is left out when there is next to nothing to count, or too much for circles', () => {
    expect(
      chartOf({ in_favour: null, against: null, abstentions: 2, not_voting: null, total_members: null }),
    ).toBeNull();
    expect(chartOf({ in_favour: 5_000_000, total_members: null })).toBeNull();
  });

  it('draws a parliament of some hundred members within its width', () => {
    const chart = chartOf({
      in_favour: 400,
      against: 250,
      abstentions: 30,
      not_voting: 40,
      total_members: 720,
    });
    for (const markup of wideAndNarrow(chart)) expect(circlesIn(markup)).toBe(720);
  });
});
