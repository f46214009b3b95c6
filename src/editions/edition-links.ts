// Addresses inside an edition: what it froze leads to what it froze, the rest to the living site.

import { editionPath } from '../schema/edition.ts';
import { href } from '../site/links.ts';
import type { Edition } from './read-editions.ts';

type Held = Pick<Edition, 'name' | 'titles' | 'manifest'>;

/** '/records/x/' -> '/sub/editions/2026-11/records/x/', or '/sub/records/x/' when the edition does not hold it. */
export function frozenHref({ name, titles, manifest }: Held, path: string): string {
  const [page = '', anchor] = path.split('#');
  if (page.startsWith('/charts/') && manifest.files.some((file) => `/${file.path}` === page))
    return href(editionPath(name, page));
  if (!titles.has(page)) return href(path);
  // Records and actors are drawn anew, without the anchors of their living pages.
  const keepsAnchors = /^\/(?:briefs|articles)\//.test(page);
  return href(editionPath(name, anchor !== undefined && keepsAnchors ? path : page));
}

/** The frozen HTML of a brief, with its links led into its edition. Its words stay as they are. */
export const withFrozenLinks = (html: string, edition: Held): string =>
  html.replace(/ href="(\/[^"]*)"/g, (_, path: string) => ` href="${frozenHref(edition, path)}"`);
