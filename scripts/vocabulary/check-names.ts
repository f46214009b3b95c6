// Rows of all lists against each other: one word, one meaning; country codes that exist. Returns problems only.

import type { Problem } from '../problem.ts';
import type { Located } from './read-list.ts';

/** A word that means two rows of one list is an error: the rules could not tell them apart. */
export function checkAmbiguous<Row>(
  rows: readonly Located<Row>[],
  names: (row: Row) => readonly string[],
): Problem[] {
  return clashes([rows.map(({ row, place }) => ({ place, names: names(row) }))], 'error');
}

export interface Named {
  readonly place: string;
  readonly names: readonly string[];
}

/** A word in two lists of actors is a warning: the first list wins, which may not be what the editor meant. */
export const checkShared = (listsOfNamed: readonly (readonly Named[])[]): Problem[] =>
  clashes(listsOfNamed, 'warning');

/** Country codes of a list must be codes of `countries.csv`. */
export function checkCountryCodes(
  rows: readonly Located<{ readonly countryCode: string | null }>[],
  codes: ReadonlySet<string>,
): Problem[] {
  return rows.flatMap(({ row, place }) =>
    row.countryCode === null || codes.has(row.countryCode)
      ? []
      : [
          {
            code: 'vocabulary/unknown-country',
            severity: 'error' as const,
            place,
            message: 'country_code must be a code of countries.csv',
            actual: `"${row.countryCode}"`,
            fix: 'Use the ISO 3166-1 alpha-3 code of the country, XKX for Kosovo.',
          },
        ],
  );
}

function clashes(listsOfNamed: readonly (readonly Named[])[], severity: Problem['severity']): Problem[] {
  const first = new Map<string, { place: string; list: number }>();
  const problems: Problem[] = [];
  for (const [list, rows] of listsOfNamed.entries()) {
    for (const { place, names } of rows) {
      for (const name of new Set(names)) {
        const earlier = first.get(name);
        if (earlier === undefined) first.set(name, { place, list });
        else if (severity === 'error' || earlier.list !== list) {
          problems.push({
            code: severity === 'error' ? 'vocabulary/ambiguous' : 'vocabulary/shared-name',
            severity,
            place,
            message: severity === 'error' ? 'a name must mean one row' : 'a name should be in one list',
            actual: `"${name}", which ${earlier.place} has too`,
            fix: 'Leave it with the row that the press means by it.',
          });
        }
      }
    }
  }
  return problems;
}
