// The normalised text of an article, so that anyone can count the offsets of the evidence; digests only.

import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { dataset } from '../../site/dataset.ts';

export const getStaticPaths = (() =>
  dataset().tables.articles.flatMap(({ id }) => {
    const text = dataset().texts.get(id)?.text ?? null;
    return text === null ? [] : [{ params: { id }, props: { text } }];
  })) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
