// The share images of the pages about editions and of tombstones. All frozen pages of an edition show that edition's.

import type { SiteConfig } from '../schema/config.ts';
import { editionPath, type Tombstone } from '../schema/edition.ts';
import type { Card } from '../share-image/card-data.ts';
import type { ShareImage } from '../share-image/cards/all-cards.ts';
import { plainCard } from '../share-image/cards/page-card.ts';
import { formatDate } from '../site/format-date.ts';
import { formatNumber } from '../site/number.ts';
import type { Published } from './read-editions.ts';

export function editionCards({ editions, tombstones }: Published, config: SiteConfig): readonly ShareImage[] {
  const address = addressOf(config);
  const card = (title: string, text: string, path: string, number: ShareNumber) =>
    plainCard(title, text, number, address + path, config.shortName);
  return [
    {
      path: 'editions',
      card: card(
        'Editions',
        'Briefs and data frozen for ever, each file with its proof.',
        '/editions/',
        count(editions.length, 'edition'),
      ),
    },
    {
      path: 'editions/changes',
      card: card(
        'Changes since the latest edition',
        'Every record that was added, changed or withdrawn.',
        '/editions/changes/',
        null,
      ),
    },
    ...editions.map(({ name, manifest }) => ({
      path: `editions/${name}`,
      card: card(
        `Edition ${name}`,
        `Briefs and data as published in ${formatDate(name)}, frozen with the SHA-256 of every file.`,
        editionPath(name),
        count(manifest.files.length, 'file'),
      ),
    })),
    ...tombstones
      .filter(({ path }) => path.endsWith('/'))
      .map((tombstone) => ({
        path: tombstone.path.replace(/^\/|\/$/g, ''),
        card: tombstoneCard(tombstone, config),
      })),
  ];
}

/** What stands in the place of an image of what was withdrawn. */
export const tombstoneCard = ({ path, title, date }: Tombstone, config: SiteConfig): Card =>
  plainCard(
    title,
    `Withdrawn on ${formatDate(date)}. ${path.endsWith('/') ? 'The page says why.' : 'An edition keeps it.'}`,
    null,
    addressOf(config) + path,
    config.shortName,
  );

const addressOf = ({ address, basePath }: SiteConfig): string =>
  new URL(address).host + basePath.replace(/\/$/, '');

type ShareNumber = Parameters<typeof plainCard>[2];

const count = (amount: number, one: string): ShareNumber => ({
  value: formatNumber(amount),
  label: amount === 1 ? one : `${one}s`,
});
