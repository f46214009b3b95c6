// The language is told by small words and by scripts; marks and letters of any kind part the words.

import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../scripts/article/detect-language.ts';

const languageOf = (text: string) => detectLanguage([{ kind: 'text', text }]);
const often = (words: string) => `${words} `.repeat(6).trim();

describe('detectLanguage(blocks)', () => {
  it.each([
    ['en', 'The council has met in the harbour and said that it was ready.'],
    ['fr', 'Le conseil est réuni dans la salle pour les débats sur la paix.'],
    ['de', 'Der Rat ist mit den Ländern für die Verträge und das Recht.'],
    ['tr', 'Bu ülke için çok önemli olan bir karar ve İstanbul’da daha sonra.'],
    ['ru', 'Совет не был на месте и с ним это как для всех из города.'],
    ['kk', 'Кеңес және үкімет бұл туралы мен үшін бір шешім деп айтты.'],
    ['ar', 'اجتمع المجلس اليوم في المدينة لبحث السلام بين البلدين والاتفاق'],
    ['zh', '理事会今天在城里开会讨论两国之间的和平与合作以及未来的协议'],
  ])('tells %s', (language, text) => {
    expect(languageOf(often(text))).toBe(language);
  });

  it('counts words the same whether a letter beyond Latin stands among them or not', () => {
    // 21 words of which two are small ones of English: 9.5 %; one more word would change nothing, ten would.
    const few = `the of ${'Ostrava '.repeat(19)}`.trim();
    expect(languageOf(few)).toBe('en');
    expect(languageOf(`${few} Ωμέγα`)).toBe('en');
    expect(languageOf(`${few} ${'Tórshavn '.repeat(10)}`)).toBeNull();
    expect(languageOf(`${few} ${'Ωμέγα '.repeat(10)}`)).toBeNull();
  });

  it('says nothing of fewer than twenty words', () => {
    expect(languageOf('The council has met in the harbour.')).toBeNull();
  });
});
