import { expect, test } from 'vitest';
import { dropRepeatedEvents, dropRepeatedFigures } from '../../scripts/brief/drop-repeats.ts';
import { event, figure } from './invented.ts';

const what = 'Vesmark handed over twenty captured sailors';
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

test('dropRepeatedEvents(rows) keeps the fullest date of one thing said in the same words', () => {
  const rows = [
    event({ id: 'e-1', what }),
    event({ id: 'e-2', what, date: '2031-05-12' }),
    event({ id: 'e-3', what, date: 'XXXX-05-12' }),
    event({ id: 'e-4', what, date: '2030-01-01' }),
    event({ id: 'e-5', what: 'Norland opened a museum', date: '2031-05-12' }),
  ];
  expect(ids(dropRepeatedEvents(rows))).toEqual(['e-2', 'e-4', 'e-5']);
  expect(ids(dropRepeatedEvents(rows.toReversed()))).toEqual(['e-5', 'e-4', 'e-2']);
});

test('dropRepeatedFigures(rows) keeps one of two with the same number, unit and words', () => {
  const rows = [
    figure({ id: 'f-1' }),
    figure({ id: 'f-2', as_of: '2031' }),
    figure({ id: 'f-3', value: 41 }),
  ];
  expect(ids(dropRepeatedFigures(rows))).toEqual(['f-2', 'f-3']);
});
