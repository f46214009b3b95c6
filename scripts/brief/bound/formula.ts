// How a number that no cell holds is worked out: sums of columns and of counts of the records a sentence names.
// "against - count(vote_positions, position=no)"; a column is that of the record the fact is bound to.

/** A record as the formula sees it. */
export interface CountedRecord {
  readonly table: string;
  readonly row: object;
}

const countTerm = /^count\(([a-z_]+)((?:, [a-z_]+=[a-z0-9_-]+)*)\)$/;

/** The value; null when the formula is not well formed or a column is empty. */
export function evaluateFormula(
  formula: string,
  own: object | undefined,
  records: readonly CountedRecord[],
): number | null {
  const parts = formula.split(/ ([+-]) /);
  let sum = 0;
  for (const [at, part] of parts.entries()) {
    if (at % 2 === 1) continue;
    const value = evaluateTerm(part, own, records);
    if (value === null) return null;
    sum += parts[at - 1] === '-' ? -value : value;
  }
  return sum;
}

function evaluateTerm(
  term: string,
  own: object | undefined,
  records: readonly CountedRecord[],
): number | null {
  if (/^[a-z_]+$/.test(term)) {
    const value: unknown = own === undefined ? null : Reflect.get(own, term);
    return typeof value === 'number' ? value : null;
  }
  const [, table, conditions = ''] = countTerm.exec(term) ?? [];
  if (table === undefined) return null;
  const wanted = conditions
    .split(', ')
    .filter((condition) => condition !== '')
    .map((condition) => condition.split('='));
  return records.filter(
    (record) =>
      record.table === table &&
      wanted.every(([column = '', value]) => String(Reflect.get(record.row, column)) === value),
  ).length;
}

/** count("commitments", { status: "agreed" }) -> "count(commitments, status=agreed)" */
export const countOf = (table: string, where: Readonly<Record<string, string | null>> = {}): string =>
  `count(${[table, ...Object.entries(where).map(([column, value]) => `${column}=${value}`)].join(', ')})`;
