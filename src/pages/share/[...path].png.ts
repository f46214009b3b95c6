// The share image of every page: /share/briefs/isf.png for /briefs/isf/.

import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { config } from '../../../sourcebook.config.ts';
import { editionCards } from '../../editions/edition-cards.ts';
import { published } from '../../editions/read-editions.ts';
import { allCards } from '../../share-image/cards/all-cards.ts';
import { sharePng } from '../../share-image/share-png.ts';
import { allBriefs } from '../../site/briefs.ts';
import { dataset } from '../../site/dataset.ts';
import { keyFiguresOf } from '../../site/key-figures.ts';

export const getStaticPaths = (async () => {
  const briefs = (await allBriefs()).map(({ id, data, body }) => ({
    id,
    ...data,
    keyNumber: keyFiguresOf(body ?? '')[0] ?? null,
  }));
  const cards = [...allCards(dataset(), briefs, config), ...editionCards(published(), config)];
  return cards.map(({ path, card }) => ({ params: { path }, props: { card } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { card } }) =>
  new Response(await sharePng(card, config), { headers: { 'Content-Type': 'image/png' } });
