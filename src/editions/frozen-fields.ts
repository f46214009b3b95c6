// A frozen row -> the fields its page shows: labels as they were, values as they stand in the files, ids as links.

import { frozenHref } from './edition-links.ts';
import type { FrozenData, FrozenSubject } from './frozen-data.ts';
import type { Edition } from './read-editions.ts';

export interface FrozenField {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Empty when the text does not give it. */
  readonly parts: readonly { readonly text: string; readonly href?: string }[];
}

export function frozenFields(
  { table, row }: FrozenSubject,
  data: FrozenData,
  edition: Edition,
): readonly FrozenField[] {
  const columns = data.tables.get(table)?.columns;
  return Object.entries(row)
    .filter(([name]) => name !== 'id')
    .map(([name, value]) => ({
      name,
      title: columns?.get(name)?.title ?? name,
      description: columns?.get(name)?.description ?? '',
      parts: (Array.isArray(value) ? value : value === null ? [] : [value]).map((item) =>
        part(item, data, edition),
      ),
    }));
}

function part(value: unknown, { subjects }: FrozenData, edition: Edition) {
  const text = String(value);
  const subject = subjects.get(text);
  return subject ? { text: subject.title, href: frozenHref(edition, subject.path) } : { text };
}

/** Rows that name this one in any of their columns. */
export const naming = (id: string, { subjects }: FrozenData): readonly FrozenSubject[] =>
  [...subjects.values()].filter(({ row }) =>
    Object.entries(row).some(
      ([name, value]) => name !== 'id' && (Array.isArray(value) ? value.includes(id) : value === id),
    ),
  );
