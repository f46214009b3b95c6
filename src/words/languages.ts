// The languages of the interface. The content is in the language of the configuration; these have pages of their own
// under /ru/ and /kk/: home, briefs, data and every table.

import { english, type Words } from './english.ts';
import { kazakh } from './kazakh.ts';
import { kazakhLabels } from './kazakh-labels.ts';
import { russian } from './russian.ts';
import { russianLabels } from './russian-labels.ts';

export const languages = ['en', 'ru', 'kk'] as const;
export type Language = (typeof languages)[number];
/** Those that have a tree of their own. */
export const translated = ['ru', 'kk'] as const satisfies readonly Language[];

/** What each language calls itself. */
export const ownNames = { en: 'English', ru: 'Русский', kk: 'Қазақша' } as const satisfies Record<
  Language,
  string
>;

const words: Readonly<Record<Language, Words>> = { en: english, ru: russian, kk: kazakh };
const labels: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  ru: russianLabels,
  kk: kazakhLabels,
};

export const wordsIn = (language: Language): Words => words[language];

/** The title of a table or column, a value of a closed list, a badge; as it is where no translation is given. */
export const labelIn = (language: Language, label: string): string => labels[language][label] ?? label;

/** '/sub/ru/data/' under '/sub/' -> 'ru' */
export function languageOf(pathname: string, base: string): Language {
  const [first = ''] = pathname.slice(base.length).split('/');
  return translated.find((language) => language === first) ?? 'en';
}

/** Whether a page of the English tree has a translation: '/', '/briefs/', '/data/', '/data/votes/'. */
export const hasTranslations = (path: string): boolean => /^\/(?:briefs\/|data\/(?:[a-z_]+\/)?)?$/.test(path);

/** '/data/votes/', 'ru' -> '/ru/data/votes/'; pages without a translation keep their address. */
export const localPath = (path: string, language: Language): string =>
  language !== 'en' && hasTranslations(path) ? `/${language}${path}` : path;
