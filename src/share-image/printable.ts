// Any card -> the same card with text that can be drawn. Control and direction marks go, and signs no face has,
// because they would be drawn as boxes; a text of such signs only becomes an ellipsis.

import type { Card } from './card-data.ts';

export type Has = (sign: string) => boolean;

export const printableCard = (card: Card, has: Has): Card =>
  mapStrings(card, (text) => (text.trim() === '' ? '' : printable(text, has))) as Card;

/** 'a\u202eb \u{1f54a} c' -> 'ab c' */
export function printable(text: string, has: Has): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\p{Cf}|\p{Cs}/gu, '');
  const shown = [...plain].filter((sign) => /\s/u.test(sign) || has(sign)).join('');
  return shown.replace(/[^\S\u00a0\u202f]+/gu, ' ').trim() || '…';
}

function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)]));
}
