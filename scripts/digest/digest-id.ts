// The id of a new digest: from its title, else from its outlet and day, else from its file; never one that is taken.

import { slug } from '../article/parse-article.ts';

const longest = 60;

/** `"Harbour vote: 9 to 2"` -> `"harbour-vote-9-to-2"`, or `"…-2"` when that is taken. */
export function digestId(
  {
    title,
    outlet,
    published,
    file,
  }: {
    readonly title: string | null;
    readonly outlet: string | null;
    readonly published: string | null;
    readonly file: string;
  },
  taken: ReadonlySet<string>,
): string {
  const named = [
    title,
    [outlet, published].filter(Boolean).join(' '),
    file.replace(/^.*\//, '').replace(/\.[a-z]+$/i, ''),
  ]
    .map((text) => shorten(slug((text ?? '').slice(0, 400))))
    .find((id) => id.length >= 3 && id !== 'article');
  const base = named ?? 'article';
  if (!taken.has(base)) return base;
  for (let number = 2; ; number++) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}

/** Cut at a word. */
const shorten = (id: string): string =>
  id.length <= longest
    ? id
    : id
        .slice(0, longest + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, longest);
