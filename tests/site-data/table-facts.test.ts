import { describe, expect, it } from 'vitest';
import { isFormulaLike } from '../../src/schema/formula-like.ts';
import { tables } from '../../src/schema/tables/all.ts';
import { tableFacts } from '../../src/site/table-facts.ts';
import { hostileDataset } from '../dataset/hostile-dataset.ts';

describe('tableFacts(table, sources)', () => {
  it('counts the rows in which each column is filled, lists without items as empty', () => {
    const { rows, filled } = tableFacts('votes', { tables: hostileDataset });
    const { votes } = hostileDataset;
    expect(rows).toBe(votes.length);
    expect(filled.get('id')).toBe(votes.length);
    expect(filled.get('derived')).toBe(votes.filter(({ derived }) => derived.length > 0).length);
    expect(filled.get('date')).toBe(votes.filter(({ date }) => date !== null).length);
  });

  it('counts the cells that a spreadsheet would take for formulas, as the build does', () => {
    const counted = Object.keys(tables).reduce(
      (sum, name) => sum + tableFacts(name as keyof typeof tables, { tables: hostileDataset }).formulaLike,
      0,
    );
    expect(counted).toBeGreaterThan(0);
    const { formulaColumns, formulaLike } = tableFacts('statements', { tables: hostileDataset });
    expect(formulaLike > 0).toBe(formulaColumns.length > 0);
  });

  it('names the rules that found the words of the rows, those of most words first', () => {
    const { rules } = tableFacts('votes', { tables: hostileDataset });
    const found = hostileDataset.evidence.filter(({ record_table }) => record_table === 'votes');
    expect(rules.reduce((sum, { count }) => sum + count, 0)).toBe(found.length);
    expect(rules.map(({ count }) => count)).toEqual(
      rules.map(({ count }) => count).toSorted((a, b) => b - a),
    );
  });
});

describe('isFormulaLike(column, value)', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\tx', '＝1'])('is true of the text %j', (text) => {
    expect(isFormulaLike(tables.statements.columns.text, text)).toBe(true);
  });

  it('is false of numbers, empty cells and other text', () => {
    expect(isFormulaLike(tables.figures.columns.value, -5)).toBe(false);
    expect(isFormulaLike(tables.statements.columns.text, null)).toBe(false);
    expect(isFormulaLike(tables.statements.columns.text, 'a=b')).toBe(false);
  });
});
