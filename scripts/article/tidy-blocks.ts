// The paragraphs of a capture put in order: what is said twice once, what is cut off left out, headings and items marked.

import type { Block } from './article.ts';

/** Marks and pictures may follow the stop. */
export const endsSentence = /[.!?…:;]["”’')\]\s\p{So}\p{Mn}]*$/u;
const isShort = (line: string) => line.length <= 120;
const cut = /(?:\.\.\.|…)["”]?$/;

/** Whether the text breaks off: "At that time, 76...". */
export const isCutOff = (blocks: readonly Block[]): boolean => cut.test(blocks.at(-1)?.text ?? '');

/** A headline printed twice, or behind a label, "MALI: Lima sends 300 soldiers", and a paragraph said twice word for word, are kept once. */
export function dropRepeats(blocks: readonly Block[], title: string | null): Block[] {
  const seen = new Set<string>(title === null ? [] : [title.toLowerCase()]);
  return blocks.filter(({ text }) => {
    const key = text.toLowerCase();
    if (seen.has(key) || (title !== null && key.endsWith(`: ${title.toLowerCase()}`))) return false;
    if (text.length > 60) seen.add(key);
    return true;
  });
}

/** "At that time, 76..." says nothing: a sentence that is cut off is not read. */
export function dropCutSentence(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1);
  if (!last || !cut.test(last.text)) return blocks;
  const whole = wholeSentences(last.text);
  return [...blocks.slice(0, -1), ...(whole === '' ? [] : [{ ...last, text: whole }])];
}

/** A text up to the end of its last whole sentence; empty when the cut one is all there is. */
function wholeSentences(text: string): string {
  const last = [...text.matchAll(/[.!?]["”]?\s/gu)].at(-1);
  return last ? text.slice(0, last.index + last[0].length).trim() : '';
}

/** A dash opens an item where another does next to it; alone it may open speech. */
const isDashed = (block: Block | undefined): boolean => /^[-–—] /u.test(block?.text ?? '');

/** "Chad: 40 soldiers" is an entry where another stands next to it; alone it may be a headline, or somebody who speaks. */
const isEntry = (block: Block | undefined): boolean =>
  block !== undefined &&
  isShort(block.text) &&
  /^\p{Lu}[\p{L} .’'-]{1,30}: (?:[\p{L}-]+ ){0,2}\d/u.test(block.text);

const bullet = /^(?:\((?:[a-z]{1,4}|\d{1,2})\)|\d{1,2}\)|[•·▪*])\s/u;

/** A paragraph that a semicolon closes is one of several. */
const isPart = ({ text }: Block): boolean => text.length <= 400 && /;(?: and| or)?$/u.test(text);

/** A short line without a full stop between paragraphs is a heading, unless it belongs to a list after a colon. */
export function markHeadings(blocks: readonly Block[]): Block[] {
  let inList = false;
  let inSeries = false;
  return blocks.map((block, index) => {
    if (block.kind !== 'text') return block;
    const opens = (blocks[index - 1]?.text ?? '').endsWith(':');
    const isBullet =
      bullet.test(block.text) ||
      [isDashed, isEntry].some(
        (isOne) => isOne(block) && (isOne(blocks[index - 1]) || isOne(blocks[index + 1])),
      );
    const isLine = isShort(block.text) && !endsSentence.test(block.text) && !/^["“]/.test(block.text);
    // "… on three pillars:", and below it "a strong army;", "a fund, and …;", "a court."
    const isMember = isPart(block) ? opens || inSeries : inSeries;
    inSeries = isMember && isPart(block) && !isBullet;
    inList = (isLine || isBullet) && (inList || opens || isBullet);
    if (inList || isMember) return { ...block, kind: 'item' };
    return isLine ? { ...block, kind: 'heading' } : block;
  });
}
