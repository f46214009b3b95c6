// What is shown of a table, as the address says it: ?q=troops&status=agreed&quantity=5..&sort=-date&columns=actor_id,status.
// Both ways, nothing else; what names no column of the table is dropped.

export interface View {
  /** Words to be found anywhere in a row. */
  readonly words: string;
  /** Column -> value, year, words or 'from..to'. */
  readonly filters: Readonly<Record<string, string>>;
  readonly sort: { readonly column: string; readonly isDescending: boolean } | null;
  /** Names of the columns shown, in their order; null for all. */
  readonly columns: readonly string[] | null;
}

export const wholeTable: View = { words: '', filters: {}, sort: null, columns: null };

/** '?status=agreed&sort=-date' -> the view; `names` are the columns of the table */
export function parseView(search: string, names: readonly string[]): View {
  const parameters = new URLSearchParams(search);
  const filters = names.flatMap((name) => {
    const value = parameters.get(name)?.trim();
    return value ? [[name, value] as const] : [];
  });
  const sort = parameters.get('sort') ?? '';
  const column = sort.replace(/^-/, '');
  const wanted = parameters.get('columns')?.split(',') ?? [];
  const columns = names.filter((name) => wanted.includes(name));
  return {
    words: parameters.get('q')?.trim() ?? '',
    filters: Object.fromEntries(filters),
    sort: names.includes(column) ? { column, isDescending: sort.startsWith('-') } : null,
    columns: columns.length > 0 && columns.length < names.length ? columns : null,
  };
}

/** The address of a view; '' for the whole table as it stands. */
export function formatView({ words, filters, sort, columns }: View): string {
  const parameters = new URLSearchParams();
  if (words !== '') parameters.set('q', words);
  for (const [name, value] of Object.entries(filters)) parameters.set(name, value);
  if (sort) parameters.set('sort', `${sort.isDescending ? '-' : ''}${sort.column}`);
  if (columns) parameters.set('columns', columns.join(','));
  const text = parameters.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
