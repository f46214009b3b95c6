// Where the page of a row stands on the site: a path from its root, without the slash at the beginning.

type AnyRow = Readonly<Record<string, unknown>>;

/** Tables whose rows have pages of their own kind; all others have record pages. */
const templates: Readonly<Record<string, string>> = {
  articles: 'articles/{id}/',
  actors: 'actors/{id}/',
  differences: 'differences/#{id}',
};

/** `votes` -> `records/{id}/`, as URI templates write it. Rows of evidence are not addressed by their own id. */
export const pathTemplate = (table: string): string => templates[table] ?? 'records/{id}/';

/** A row -> the path of its page; a piece of evidence -> that of the record it backs. */
export const recordPath = (table: string, row: AnyRow): string =>
  table === 'evidence'
    ? fill(pathTemplate(String(row.record_table)), row.record_id)
    : fill(pathTemplate(table), row.id);

/** A piece of evidence -> the paragraph its words stand in. */
export const sourcePath = ({ article_id, paragraph }: AnyRow): string =>
  `${fill(pathTemplate('articles'), article_id)}#p${String(paragraph)}`;

const fill = (template: string, id: unknown): string => template.replace('{id}', String(id));
