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
const languages = Object.keys(small);
/** Places among `languages` of those that have the word. */
const languagesOf = new Map<string, number[]>();
languages.forEach((language, place) => {
  for (const word of small[language]?.split(' ') ?? [])
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), place]);
});
const longest = Math.max(...[...languagesOf.keys()].map(({ length }) => length));
const scripts: readonly (readonly [language: string, letter: RegExp])[] = [
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
];
/** Holds all letters of these scripts; most texts have none, and need not be counted letter by letter. */
const mayBeOfScript = /[\u0590-\u1fff\u2e80-\uffff]/;
/** Beyond these letters and marks, only `\p{L}` tells what is a letter; within them a plain class does, and is faster. */
const beyondLatin = /[^ -~\u00a0-\u024f\u2010-\u2027\u20ac]/;
const latinWords = /[a-z\u00aa\u00b5\u00ba\u00df-\u00f6\u00f8-\u024f]+/g;
const fewestWords = 20;

/** `en`, `ru` …; null for a text that is too short or in none of these languages. */
export function detectLanguage(blocks: readonly Block[]): string | null {
  const text = blocks
    .map((block) => block.text)
    .join(' ')
    .slice(0, 20_000);
  const byScript = mayBeOfScript.test(text) ? languageByScript(text) : null;
  if (byScript !== null) return byScript;
  const lower = text.toLowerCase();
  const found = lower.match(beyondLatin.test(lower) ? /\p{L}+/gu : latinWords) ?? [];
  if (found.length < fewestWords) return null;
  const counts = languages.map(() => 0);
  for (const word of found) {
    const places = word.length > longest ? undefined : languagesOf.get(word);
    if (places) for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  return most / found.length > 0.08 ? (languages[counts.indexOf(most)] ?? null) : null;
}

function languageByScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu) ?? [];
  const share = (letter: RegExp) => letters.filter((one) => letter.test(one)).length / letters.length;
  return letters.length > 40 ? (scripts.find(([, letter]) => share(letter) > 0.3)?.[0] ?? null) : null;
}
