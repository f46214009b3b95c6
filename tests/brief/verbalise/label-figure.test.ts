import { expect, test } from 'vitest';
import { labelFigure } from '../../../scripts/brief/verbalise/label-figure.ts';
import { figure } from '../invented.ts';

const cases = [
  ['Thirteen ships sailed for Norland', 13, 'ships', '13', 'ships sailed for Norland'],
  ['The first five countries have agreed to sail', 5, 'countries', '5', 'countries have agreed to sail'],
  [
    'In Lakeside, envoys of 19 countries signed the charter',
    19,
    'countries',
    '19',
    'countries whose envoys signed the charter',
  ],
  [
    'Trade between Norland and Vesmark was worth more than $450 million',
    450e6,
    'USD',
    'US$450 million',
    'Trade between Norland and Vesmark',
  ],
  ['The quay would cover about 140 hectares', 140, 'hectares', '140 hectares', 'area of the quay'],
  [
    'On Monday, Vesmark handed over to Norland the final 20 captured sailors',
    20,
    'sailors',
    '20',
    'captured sailors handed over to Norland by Vesmark',
  ],
  [
    'The Harbour Forum has held eight congresses over two decades',
    8,
    'congresses',
    '8',
    'congresses held by the Harbour Forum over two decades',
  ],
  ['Reports put 76 Norish citizens in Vesmark', 76, 'citizens', '76', 'Norish citizens in Vesmark'],
  [
    'Plans provide for deploying up to 20,000 guards and for training around 12,000 pilots, figures that show the scale of it',
    20_000,
    'guards',
    '20,000',
    'guards to be deployed',
  ],
  [
    'Plans provide for deploying up to 20,000 guards and for training around 12,000 pilots, figures that show the scale of it',
    12_000,
    'pilots',
    '12,000',
    'pilots to be trained',
  ],
] as const;

test.each(cases)(
  'labelFigure("%s", %s) turns the clause round the number',
  (measures, value, unit, shown, label) => {
    expect(labelFigure(figure({ id: 'f-1', measures, value, unit }))).toEqual({ value: shown, label });
  },
);

const unlabelled = [
  ['It could hold up to 5,000 sailors and be a hub', 5000, 'sailors'],
  ['“The first five countries agreed,” Lund said', 5, 'countries'],
  ['Reports put 76 citizens in Vesmark, or 161 people with their families', 161, 'people'],
  ['Norland may yet want 40 ships', 40, 'ships'],
  ['ships in the harbour', 40, 'ships'],
] as const;

test.each(unlabelled)(
  'labelFigure("%s", %s) gives no label to what does not turn',
  (measures, value, unit) => {
    expect(labelFigure(figure({ id: 'f-1', measures, value, unit }))).toBeNull();
  },
);
