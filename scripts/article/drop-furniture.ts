// What a page prints round an article is left out, by the patterns of `furniture.csv`.

import type { Furniture } from '../vocabulary/vocabulary.ts';
import type { Block } from './article.ts';
import { endsSentence } from './tidy-blocks.ts';

/** A line longer than this is no button. */
const reach = 300;
/** Only after a paragraph of the article can a heading such as "Related stories" end it. */
const paragraphLength = 120;

/** A filter for one list; patterns are compiled once. */
export function furnitureFilter(furniture: readonly Furniture[]): (blocks: readonly Block[]) => Block[] {
  const rules = furniture.map(({ pattern, effect }) => ({
    effect,
    pattern: new RegExp(`^(?:${pattern})$`, 'iu'),
  }));
  return (blocks) => {
    const kept: Block[] = [];
    let isInArticle = false;
    for (const block of blocks) {
      const line = block.text.replace(/^[•*·\-–—▪►]\s*/u, '').slice(0, reach);
      const rule = rules.find(({ pattern }) => pattern.test(line));
      if (rule?.effect === 'drop_rest' && isInArticle) break;
      if (rule) continue;
      kept.push(block);
      isInArticle ||= block.text.length > paragraphLength && endsSentence.test(block.text);
    }
    return kept;
  };
}
