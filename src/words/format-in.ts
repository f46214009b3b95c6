// Dates, numbers and the words of cells in a language of the interface. English keeps the forms of the whole site.

import { formatDate } from '../site/format-date.ts';
import { enumWords } from '../site/record-words.ts';
import { type Language, labelIn, wordsIn } from './languages.ts';

/** '2025-10-13', 'ru' -> '13 октября 2025 г.'; '2025-09~' -> 'сентябрь 2025 г. (примерно)' */
export function formatDateIn(edtf: string, language: Language): string {
  if (language === 'en') return formatDate(edtf);
  const { since, until, fromTo } = wordsIn(language).page;
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return formatPoint(from, language);
  if (to === '..') return since.replace('{date}', formatPoint(from, language));
  if (from === '..') return until.replace('{date}', formatPoint(to, language));
  return fromTo.replace('{from}', formatPoint(from, language)).replace('{to}', formatPoint(to, language));
}

/** A year, a month or a day; anything less certain stays as the files have it. */
function formatPoint(point: string, language: Language): string {
  const [, year, month, day, doubt] = /^(\d{4})(?:-(0\d|1[0-2])(?:-(\d\d))?)?([?~%])?$/.exec(point) ?? [];
  if (year === undefined) return point;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const words = month === undefined ? year : dateFormat(language, day !== undefined).format(date);
  return doubt === undefined ? words : wordsIn(language).page.about.replace('{date}', words);
}

/** Making one costs more than a hundred numbers or dates written with it. */
const numberFormats = new Map<Language, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: Language, hasDay: boolean): Intl.DateTimeFormat {
  const name = `${language} ${hasDay}`;
  const known = dateFormats.get(name);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(hasDay && { day: 'numeric' }),
  });
  dateFormats.set(name, format);
  return format;
}

/** 20000, 'ru' -> '20 000' */
export function formatNumberIn(value: number, language: Language): string {
  const format = numberFormats.get(language) ?? new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  numberFormats.set(language, format);
  return format.format(value);
}

/** A value of a closed list: 'police_training', 'ru' -> 'обучение полиции' */
export const enumIn = (value: string, language: Language): string => labelIn(language, enumWords(value));
