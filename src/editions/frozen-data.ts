// The rows of an edition from its own files, indexed as its pages need them. Names of columns are those it was frozen
// with, so that a later change of a table changes no page of it.

import type { ArticleText } from '../schema/article-text.ts';
import type { Claim } from '../schema/claim.ts';
import { recordPath } from '../schema/permalink.ts';
import { type Edition, frozenFile } from './read-editions.ts';

export type FrozenRow = Readonly<Record<string, unknown>> & { readonly id: string };

export interface FrozenEvidence {
  readonly record_id: string;
  readonly record_table: string;
  readonly article_id: string;
  readonly paragraph: number;
  readonly start: number;
  readonly prefix: string | null;
  readonly exact: string;
  readonly suffix: string | null;
}

/** A row with a page, and where that stands in the living tree. */
export interface FrozenSubject {
  readonly table: string;
  readonly row: FrozenRow;
  readonly path: string;
  readonly title: string;
}

export interface FrozenTable {
  readonly title: string;
  readonly columns: ReadonlyMap<string, { readonly title: string; readonly description: string }>;
}

export interface FrozenData {
  /** By id. */
  readonly subjects: ReadonlyMap<string, FrozenSubject>;
  readonly tables: ReadonlyMap<string, FrozenTable>;
  readonly evidenceByRecord: ReadonlyMap<string, readonly FrozenEvidence[]>;
  readonly evidenceByArticle: ReadonlyMap<string, readonly FrozenEvidence[]>;
  readonly claims: readonly Claim[];
  readonly texts: ReadonlyMap<string, ArticleText>;
}

interface DataPackage {
  readonly resources: readonly {
    readonly name: string;
    readonly title?: string;
    readonly schema?: {
      readonly fields?: readonly {
        readonly name: string;
        readonly title?: string;
        readonly description?: string;
      }[];
    };
  }[];
}

const memo = new Map<string, FrozenData>();

/** Read once: an edition never changes. */
export function frozenData(edition: Edition): FrozenData {
  const known = memo.get(edition.folder);
  if (known) return known;
  const data = readFrozenData(edition);
  memo.set(edition.folder, data);
  return data;
}

function readFrozenData(edition: Edition): FrozenData {
  const names = Object.keys(edition.manifest.rows);
  const evidence = frozenFile<readonly FrozenEvidence[]>(edition, 'data/evidence.json');
  const claims = frozenFile<readonly Claim[]>(edition, 'claims.json');
  const subjects = names.flatMap((table) =>
    table === 'evidence' ? [] : subjectsOf(edition, table, frozenFile(edition, `data/${table}.json`)),
  );
  return {
    subjects: new Map(subjects.map((subject) => [subject.row.id, subject])),
    tables: readTables(frozenFile<DataPackage>(edition, 'data/datapackage.json'), names),
    evidenceByRecord: Map.groupBy(evidence, ({ record_id }) => record_id),
    evidenceByArticle: Map.groupBy(evidence, ({ article_id }) => article_id),
    claims,
    texts: new Map(
      edition.manifest.articles.map(({ id }) => [id, frozenFile<ArticleText>(edition, `texts/${id}.json`)]),
    ),
  };
}

const subjectsOf = ({ titles }: Edition, table: string, rows: readonly FrozenRow[]) =>
  rows.flatMap((row): readonly FrozenSubject[] => {
    const path = `/${recordPath(table, row)}`;
    const title = titles.get(path);
    return title === undefined ? [] : [{ table, row, path, title }];
  });

function readTables({ resources }: DataPackage, names: readonly string[]): ReadonlyMap<string, FrozenTable> {
  return new Map(
    names.map((name) => {
      const resource = resources.find((candidate) => candidate.name === name);
      const fields = resource?.schema?.fields ?? [];
      return [
        name,
        {
          title: resource?.title ?? name,
          columns: new Map(
            fields.map((field) => [
              field.name,
              { title: field.title ?? field.name, description: field.description ?? '' },
            ]),
          ),
        },
      ];
    }),
  );
}
