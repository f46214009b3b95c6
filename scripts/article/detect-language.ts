// The language of a text, by its script and by the small words of the languages that news is often written in.

import type { Block } from './article.ts';

const small: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as by at from his are said has have which not',
  fr: 'le la les des et une dans pour que qui est sur par avec pas plus sont aux ont été',
  es: 'el los las una en que por con para del se su al como más fue sus ha entre',
  de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch',
  pt: 'os em um uma que para com não por mais dos das ao foi são pela pelo seu sua',
  it: 'il di che della per una con del nel gli alla sono dei non anche più le delle',
  tr: 've bir bu için ile da olarak olan çok daha gibi sonra kadar',
  ru: 'и в не на что с по как это для из его от был к за также',
  kk: 'және мен үшін бойынша бұл бір туралы де да еді деп',
};
const words = Object.entries(small).map(([language, list]) => [language, new Set(list.split(' '))] as const);
const scripts: readonly (readonly [language: string, letter: RegExp])[] = [
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
];
const fewestWords = 20;

/** `en`, `ru` …; null for a text that is too short or in none of these languages. */
export function detectLanguage(blocks: readonly Block[]): string | null {
  const text = blocks
    .map((block) => block.text)
    .join(' ')
    .slice(0, 20_000);
  const letters = text.match(/\p{L}/gu) ?? [];
  const byScript = scripts.find(
    ([, letter]) => letters.filter((one) => letter.test(one)).length > letters.length * 0.3,
  );
  if (byScript && letters.length > 40) return byScript[0];
  const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (found.length < fewestWords) return null;
  const [best] = words
    .map(([language, list]) => ({
      language,
      share: found.filter((word) => list.has(word)).length / found.length,
    }))
    .toSorted((a, b) => b.share - a.share);
  return best && best.share > 0.08 ? best.language : null;
}
