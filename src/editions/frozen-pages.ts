// The static paths of frozen pages: for each edition, each page of one kind that it holds.

import { type FrozenSubject, frozenData } from './frozen-data.ts';
import { type Edition, published } from './read-editions.ts';

export const editionPaths = () =>
  published().editions.map((edition) => ({ params: { edition: edition.name }, props: { edition } }));

/** 'actors' -> the rows whose pages stand under /actors/ */
export const subjectPaths = (
  folder: 'records' | 'actors' | 'articles',
): readonly {
  readonly params: { readonly edition: string; readonly id: string };
  readonly props: { readonly edition: Edition; readonly subject: FrozenSubject };
}[] =>
  published().editions.flatMap((edition) =>
    [...frozenData(edition).subjects.values()]
      .filter(({ path }) => path.startsWith(`/${folder}/`))
      .map((subject) => ({
        params: { edition: edition.name, id: subject.row.id },
        props: { edition, subject },
      })),
  );
