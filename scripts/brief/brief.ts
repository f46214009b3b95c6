// A brief as data, between composing and rendering. `S` is what a sentence is at each step: a draft, settled, a claim.

import type { BriefFrontMatter } from '../../src/schema/claim.ts';
import type { TableName } from '../../src/schema/tables/all.ts';
import type { Sentence } from './prose/sentence.ts';

/** A number and what it says; `sentence` is both in one, with what each word is bound to. */
export interface KeyFigure<S> {
  readonly record: string;
  readonly value: string;
  readonly label: string;
  readonly sentence: S;
}

export type Block<S> =
  | { readonly type: 'paragraph'; readonly sentences: readonly S[] }
  /** Template words without any fact, such as the line before a list. */
  | { readonly type: 'words'; readonly text: string }
  /** That a list is not whole, and which tables are; none when sentences were left out. */
  | { readonly type: 'rest'; readonly text: string; readonly tables: readonly TableName[] }
  | { readonly type: 'list'; readonly items: readonly S[] }
  | { readonly type: 'figures'; readonly figures: readonly KeyFigure<S>[] }
  /** Rendered by the site from the rows. */
  | {
      readonly type: 'rows';
      readonly component: 'Timeline' | 'Positions' | 'Provisions';
      readonly ids: readonly string[];
    }
  | { readonly type: 'sources'; readonly articleIds: readonly string[] };

export interface Section<S> {
  readonly heading: string;
  readonly blocks: readonly Block<S>[];
}

/** A sentence with its permanent id. */
export interface ClaimedSentence extends Sentence {
  readonly id: string;
}

export interface Brief {
  readonly topic: string;
  readonly frontMatter: BriefFrontMatter;
  readonly sections: readonly (Section<ClaimedSentence> & { readonly slug: string })[];
}

/** The sentences of a section in reading order, key figures among them. */
export const sentencesOf = <S>({ blocks }: Section<S>): readonly S[] =>
  blocks.flatMap((block) => {
    if (block.type === 'paragraph') return block.sentences;
    if (block.type === 'list') return block.items;
    return block.type === 'figures' ? block.figures.map(({ sentence }) => sentence) : [];
  });

/** The same section with each sentence replaced; blocks and order stay. */
export function mapSentences<A, B>(section: Section<A>, change: (sentence: A) => B): Section<B> {
  const blocks = section.blocks.map((block): Block<B> => {
    if (block.type === 'paragraph') return { ...block, sentences: block.sentences.map(change) };
    if (block.type === 'list') return { ...block, items: block.items.map(change) };
    if (block.type === 'figures')
      return {
        ...block,
        figures: block.figures.map((figure) => ({ ...figure, sentence: change(figure.sentence) })),
      };
    return block;
  });
  return { ...section, blocks };
}
