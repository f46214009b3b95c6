import { describe, expect, it } from 'vitest';
import { commitmentsChart } from '../../../src/charts/commitments/commitments-chart.ts';
import {
  commitmentsModel,
  fillOfStatus,
  statusOrder,
} from '../../../src/charts/commitments/commitments-model.ts';
import { actor, chartSources, commitment } from '../chart-sources.ts';
import { textsIn, timesIn, wideAndNarrow } from '../drawn.ts';

const rows = [
  commitment('nor', 'medical', 'willing', { condition: 'but not before June' }),
  commitment('ken', 'troops', 'agreed'),
  commitment('ken', 'observers', 'ready', { quantity: 20, unit: 'observers', qualifier: 'up_to' }),
  commitment('per', 'troops', 'proposed'),
];
const differs = {
  id: 'difference-ken',
  record_table: 'commitments',
  measure: 'status',
  record_ids: ['commitment-ken-mission-troops'],
  values: ['agreed', 'ready', 'planned'],
  verdict: 'differ',
  note: null,
} as const;
const sources = chartSources({ commitments: rows, differences: [differs] });

describe('commitmentsModel(missionId, rows, sources)', () => {
  const model = commitmentsModel('org-mission', rows, sources);

  it('puts the firmest givers of the first kinds first, whatever the order of the rows', () => {
    expect(model.givers.map(({ name }) => name)).toEqual(['Kenya', 'Peru', 'Norway']);
    expect(commitmentsModel('org-mission', rows.toReversed(), sources)).toEqual(model);
  });

  it('names what other passages call the same offer, firmest first', () => {
    expect(model.givers[0]?.offers[0]).toMatchObject({ status: 'agreed', alsoCalled: ['ready', 'planned'] });
  });

  it('lists the kinds and the statuses that occur, in the order of the codebook', () => {
    expect(model.contributions).toEqual(['troops', 'medical', 'observers']);
    expect(model.statuses).toEqual(['agreed', 'ready', 'willing', 'proposed']);
  });
});

describe('fillOfStatus', () => {
  it('tells every status of the codebook from the others without colour', () => {
    expect(new Set(statusOrder.map((status) => fillOfStatus[status])).size).toBe(statusOrder.length);
  });
});

describe('commitmentsChart(missionId, sources)', () => {
  const chart = commitmentsChart('org-mission', sources);

  it('draws a bar for each offer and writes how firm it is beside it', () => {
    for (const markup of wideAndNarrow(chart)) {
      const drawn = markup.replace(/<defs>.*<\/defs>/, '');
      expect(timesIn(drawn, '<rect')).toBe(rows.length);
      const text = textsIn(markup).join(' ');
      for (const word of [
        'agreed',
        'ready',
        'willing (1)',
        'proposed',
        'also: ready, planned',
        'up to 20 observers',
      ])
        expect(text).toContain(word);
    }
  });

  it('defines the patterns it uses and no other', () => {
    for (const markup of wideAndNarrow(chart)) {
      const defined = [...markup.matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id).toSorted();
      const used = [...new Set([...markup.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id))].toSorted();
      expect(defined).toEqual(used);
      expect(defined).toHaveLength(2);
    }
  });

  it('gives conditions as numbered notes, in the words of the record', () => {
    expect(chart?.notes[0]).toBe('(1) Norway, medical staff: but not before June.');
  });

  it('says whether amounts are missing', () => {
    expect(chart?.notes).toContain('Where no amount stands, no source gives one.');
    const unsized = chartSources({ commitments: [rows[1] ?? [], rows[3] ?? []].flat() });
    expect(commitmentsChart('org-mission', unsized)?.notes).toContain(
      'No source says how much any of them would give.',
    );
  });

  it('is left out for one giver, and for a mission nobody gives to', () => {
    expect(commitmentsChart('org-mission', chartSources({ commitments: rows.slice(1, 3) }))).toBeNull();
    expect(commitmentsChart('org-assembly', sources)).toBeNull();
  });

  it('draws a list by giver where the kinds are too many for columns, or one', () => {
    const kinds = [
      'troops',
      'medical',
      'observers',
      'police',
      'police_training',
      'funding',
      'mediation',
    ] as const;
    const many = [
      ...kinds.map((kind) => commitment('ken', kind, 'planned')),
      commitment('nor', 'troops', 'agreed'),
    ];
    const [wide] = wideAndNarrow(commitmentsChart('org-mission', chartSources({ commitments: many })));
    expect(textsIn(wide)).toContain('Police training: planned');
    const one = [commitment('ken', 'troops', 'planned'), commitment('nor', 'troops', 'agreed')];
    const [list] = wideAndNarrow(commitmentsChart('org-mission', chartSources({ commitments: one })));
    expect(textsIn(list)).toContain('Troops: planned');
  });

  it('draws the first twenty givers, says of how many, and keeps all in its table', () => {
    const codes = Array.from({ length: 22 }, (_, index) => `c${String(index + 1).padStart(2, '0')}`);
    const chartOf = (count: number) => {
      const commitments = codes.slice(0, count).map((code) =>
        commitment(code, code === 'c22' ? 'police' : 'troops', 'agreed', {
          condition: code === 'c20' || code === 'c21' ? 'if asked' : null,
        }),
      );
      const actors = [
        ...codes.map((code) => actor(`country-${code}`, `Land ${code}`, 'KEN')),
        actor('org-mission', 'Harbour Mission', null),
      ];
      return commitmentsChart('org-mission', chartSources({ actors, commitments }));
    };
    const named = (markup: string) => textsIn(markup).filter((words) => words.startsWith('Land ')).length;
    const [whole, cut] = [chartOf(20), chartOf(22)];
    expect(wideAndNarrow(whole).map(named)).toEqual([20, 20]);
    expect(whole?.notes.join(' ')).not.toContain('The picture shows');
    expect(wideAndNarrow(cut).map(named)).toEqual([20, 20]);
    expect(cut?.notes[0]).toBe(
      'The picture shows the first 20 of 22 contributors; the data of this chart have all.',
    );
    expect(cut?.notes.filter((note) => note.includes('if asked'))).toEqual([
      '(1) Land c20, troops: if asked.',
    ]);
    // No column and no heading for what none of them gives.
    expect(wideAndNarrow(cut).join(' ')).not.toContain('Police');
    expect(cut?.table.rows).toHaveLength(22);
    expect(cut?.alt).toContain('Land c22');
  });
});
