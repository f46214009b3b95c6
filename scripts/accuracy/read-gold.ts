// The files of tests/gold/ become the articles to code and their labels; an article without labels, or the reverse, is a fault.

import type { LabelFault, LabelledArticle } from './label.ts';
import { readLabels } from './read-labels.ts';

export interface Gold {
  readonly articles: ReadonlyMap<string, string>;
  readonly labelled: readonly LabelledArticle[];
  readonly faults: readonly LabelFault[];
}

/** Texts by path, `.txt`, `.html` and `.yaml`, in any order. */
export function readGold(files: ReadonlyMap<string, string>): Gold {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const articles = new Map(sorted.filter(([path]) => /\.(?:txt|html)$/.test(path)));
  const read = sorted
    .filter(([path]) => path.endsWith('.yaml'))
    .map(([path, text]) => readLabels(path, text));
  const nameOf = (path: string) => path.replace(/\.[a-z]+$/, '');
  const labelFiles = new Set(sorted.filter(([path]) => path.endsWith('.yaml')).map(([path]) => nameOf(path)));
  const articleFiles = new Set([...articles.keys()].map(nameOf));
  const faults: LabelFault[] = [
    ...[...articles.keys()]
      .filter((path) => !labelFiles.has(nameOf(path)))
      .map((path) => lonely(path, 'an article must have labels', `Write ${nameOf(path)}.yaml.`)),
    ...[...labelFiles]
      .filter((name) => !articleFiles.has(name))
      .map((name) => lonely(`${name}.yaml`, 'labels must have an article', `Write ${name}.txt.`)),
    ...read.flatMap((labels) => labels.faults),
  ];
  return { articles, labelled: read.map(({ value }) => value), faults };
}

const lonely = (place: string, message: string, fix: string): LabelFault => ({
  place,
  message,
  actual: 'none',
  fix,
});
