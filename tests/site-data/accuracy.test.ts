import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accuracyView } from '../../src/site/accuracy.ts';

describe('accuracyView(path)', () => {
  it('gives precision and recall of every table that was labelled, with the numbers behind them', () => {
    const view = accuracyView('data/accuracy.json');
    const measured = JSON.parse(readFileSync('data/accuracy.json', 'utf8'));
    expect(view?.rows.map(({ table }) => table)).toEqual([
      ...measured.tables.map(({ table }: { readonly table: string }) => table),
      null,
    ]);
    expect(view?.rows.at(-1)).toEqual({
      title: 'All tables',
      table: null,
      labelled: String(measured.all.labelled),
      coded: String(measured.all.found + measured.all.unexpected),
      precision: `${Math.round(measured.all.precision * 100)} %`,
      recall: `${Math.round(measured.all.recall * 100)} %`,
    });
  });

  it('is null where nothing was measured', () => {
    expect(accuracyView('data/no-such-file.json')).toBeNull();
  });
});
