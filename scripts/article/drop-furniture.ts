// What a page prints round an article is left out, by the patterns of `furniture.csv`.

import { anyOf } from '../prefilter/any-of.ts';
import type { Furniture } from '../vocabulary/vocabulary.ts';
import type { Block } from './article.ts';
import type { Dropped } from './page/clear-page.ts';
import { isSignOff } from './sign-off.ts';
import { endsSentence } from './tidy-blocks.ts';

/** A line longer than this is no button. */
const reach = 300;
/** Only after a paragraph of the article can a heading such as "Related stories" end it. */
const paragraphLength = 120;

export interface Sifted {
  readonly kept: readonly Block[];
  readonly dropped: readonly Dropped[];
}

/** "Author: Ana Ruiz" is read with the other credits. */
const signed = { effect: 'drop_line', reason: 'The credit of the desk.' } as const;

/** A filter for one list; patterns are compiled once. */
export function furnitureFilter(furniture: readonly Furniture[]): (blocks: readonly Block[]) => Sifted {
  const rules = furniture.map(({ pattern, effect, reason }) => ({
    effect,
    reason,
    pattern: new RegExp(`^(?:${pattern})$`, 'iu'),
  }));
  const mayBe = anyOf(furniture.map(({ pattern }) => pattern));
  return (blocks) => {
    const kept: Block[] = [];
    const dropped: Dropped[] = [];
    let isInArticle = false;
    for (const [index, block] of blocks.entries()) {
      const line = block.text.replace(/^[•*·\-–—▪►]\s*/u, '').slice(0, reach);
      const rule = isSignOff(block.text)
        ? signed
        : mayBe(line)
          ? rules.find(({ pattern }) => pattern.test(line))
          : undefined;
      if (rule?.effect === 'drop_rest' && isInArticle) {
        const rest = blocks.slice(index);
        dropped.push(...rest.map(({ text }) => ({ text, why: `${rule.reason} All that follows goes too.` })));
        break;
      }
      if (rule) {
        dropped.push({ text: block.text, why: rule.reason });
        continue;
      }
      kept.push(block);
      isInArticle ||= block.text.length > paragraphLength && endsSentence.test(block.text);
    }
    return { kept, dropped };
  };
}
