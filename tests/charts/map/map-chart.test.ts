import { describe, expect, it } from 'vitest';
import { mapChart } from '../../../src/charts/map/map-chart.ts';
import type { Dataset } from '../../../src/schema/tables/all.ts';
import { actor, chartSources, commitment, position, recordsIn, vote } from '../chart-sources.ts';
import { parseSvg, textsIn, wideAndNarrow } from '../drawn.ts';

const chartOf = (rows: Partial<Dataset>) => {
  const sources = chartSources(rows);
  return mapChart(recordsIn(sources), '/briefs/harbour/', sources);
};
const offers = [
  commitment('ken', 'troops', 'agreed'),
  commitment('ken', 'medical', 'ready'),
  commitment('xkx', 'troops', 'planned'),
  commitment('sgp', 'funding', 'proposed'),
];

describe('mapChart(records, page, sources)', () => {
  it('marks countries that offer something and says what, in both widths', () => {
    for (const markup of wideAndNarrow(chartOf({ commitments: offers }))) {
      const text = textsIn(markup).join(' ');
      for (const words of ['Kenya', 'Kosovo', 'Singapore', 'troops (agreed)', 'funding (proposed)'])
        expect(text).toContain(words);
    }
  });

  it('lists what a country offers from firm to loose, then by kind, and paints it for the firmest', () => {
    const kenya = [commitment('ken', 'observers', 'ready'), ...offers];
    const chart = chartOf({ commitments: kenya });
    expect(chart?.alt).toContain('Kenya: troops (agreed); medical staff, observers (ready).');
    for (const markup of wideAndNarrow(chart)) expect(markup).not.toContain('-striped');
  });

  it('draws a country too small for the atlas as a dot', () => {
    const [wide] = wideAndNarrow(chartOf({ commitments: offers }));
    expect(parseSvg(wide).querySelectorAll('circle[stroke-dasharray]').length).toBeGreaterThanOrEqual(1);
  });

  it('names who cannot be placed, and the limits of its outlines', () => {
    const more = [
      ...offers,
      commitment('ken', 'police', 'agreed', {
        id: 'c-relief',
        actor_id: 'org-red-cross',
        country_code: null,
      }),
    ];
    const notes = chartOf({ commitments: more })?.notes ?? [];
    expect(notes[0]).toBe('Not on the map: Lakeside Relief.');
    expect(notes.join(' ')).toContain('Natural Earth');
    expect(notes.join(' ')).toContain('nothing about borders or status');
  });

  it('names four missions and counts the others', () => {
    const toMissions = (count: number) =>
      offers.flatMap((offer) =>
        Array.from({ length: count }, (_, index) => ({
          ...offer,
          id: `${offer.id}-${index}`,
          mission_id: `mission-${index}`,
        })),
      );
    const four = 'mission-0, mission-1, mission-2';
    expect(chartOf({ commitments: toMissions(4) })?.lede).toContain(`Offers to ${four} and mission-3.`);
    expect(chartOf({ commitments: toMissions(30) })?.lede).toContain(
      `Offers to ${four}, mission-3 and 26 more.`,
    );
  });

  it('names none of more than forty countries in the picture, says so, and keeps each in its table', () => {
    const codes = 'afg ago alb arg arm aus aut aze bel ben bfa bgd bgr bih bol bra bwa can che chl chn cmr'
      .concat(' cod col cri cub cze deu dnk dom dza ecu egy esp est eth fin fra gab gbr geo')
      .split(' ');
    const chartFor = (count: number) => {
      const commitments = codes
        .slice(0, count)
        .map((code, index) => commitment(code, 'troops', index === 0 ? 'ready' : 'agreed'));
      const actors = codes.map((code) => actor(`country-${code}`, code.toUpperCase(), code.toUpperCase()));
      return chartOf({ actors, commitments });
    };
    const [named, unnamed] = [chartFor(40), chartFor(41)];
    expect(named?.alt).toContain('AFG: troops (ready).');
    expect(named?.notes.join(' ')).not.toContain('names none');
    expect(wideAndNarrow(named).map((markup) => textsIn(markup).join(' ').includes('AFG'))).toEqual([
      true,
      true,
    ]);
    expect(unnamed?.alt).toBe('Map of 41 countries. agreed: 40; ready: 1.');
    expect(unnamed?.notes[0]).toBe(
      'The picture names none of the 41 countries; the data of this chart name each.',
    );
    for (const markup of wideAndNarrow(unnamed)) expect(textsIn(markup)).toEqual(['agreed', 'ready']);
    expect(unnamed?.table.rows).toHaveLength(41);
  });

  it('has a row for each record, so that every mark leads to one', () => {
    const rows = chartOf({ commitments: offers })?.table.rows.map(({ recordId, cells }) => [
      recordId,
      ...cells.map(({ value }) => value),
    ]);
    expect(rows).toContainEqual(['commitment-ken-mission-medical', 'Kenya', 'KEN', 'medical staff', 'ready']);
    expect(rows).toHaveLength(offers.length);
  });

  it('is left out for fewer than three countries', () => {
    expect(chartOf({ commitments: offers.slice(0, 3) })).toBeNull();
  });

  it('draws a vote when most of the members are named, and not when few are', () => {
    const positions = [position('ken', 'yes'), position('nor', 'no'), position('per', 'abstain')];
    const small = chartOf({ votes: [vote({ total_members: 5 })], vote_positions: positions });
    expect(small?.title).toBe('How members of the Harbour Assembly voted');
    expect(small?.alt).toBe('Map. Kenya: in favour. Norway: against. Peru: abstained.');
    expect(chartOf({ votes: [vote()], vote_positions: positions })).toBeNull();
  });

  it('keeps coordinates whole, so that a world of land stays small', () => {
    const [wide] = wideAndNarrow(chartOf({ commitments: offers }));
    const [, land = ''] = wide.match(/<path d="([^"]+)" class="fill-land"/) ?? [];
    expect(land).not.toBe('');
    expect(land).not.toContain('.');
    expect(wide.length).toBeLessThan(60_000);
  });
});
