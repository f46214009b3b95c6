// Citation -> text to copy in a style. Parts, since titles of whole works are set in italics.

import { type Citation, oneLine } from './citation.ts';

export interface TextPart {
  readonly text: string;
  readonly isItalic: boolean;
}

const plain = (text: string): TextPart => ({ text, isItalic: false });
const italic = (text: string): TextPart => ({ text, isItalic: true });

const months = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** Sourcebook. (2026, November). *Title* (Edition 2026-11) [Policy brief]. https://… */
export function apa(work: Citation): readonly TextPart[] {
  const [year, month, day] = work.issued;
  const date = [year ?? 'n.d.', monthAndDay(month, day)].filter(Boolean).join(', ');
  const about = [capitalised(work.edition), ...(work.number === null ? [] : [work.number])].join('; ');
  return [
    plain(`${work.author}. (${date}). `),
    italic(oneLine(work.title)),
    plain(` (${about}) [${work.genre}]. `),
    ...containerPart(work, 'In '),
    plain(work.url),
  ];
}

/** Chicago, author and date: Sourcebook. 2026. “Title.” Policy brief, edition 2026-11. *The whole*. https://… */
export function chicago(work: Citation): readonly TextPart[] {
  const [year] = work.issued;
  const title = oneLine(work.title);
  const about = [work.genre, work.edition, ...(work.number === null ? [] : [work.number])].join(', ');
  const titled =
    work.container === null
      ? [italic(title), plain(`${stop(title)} `)]
      : [plain(`“${innerQuotes(title)}${stop(title)}” `)];
  return [
    plain(`${work.author}. ${year ?? 'n.d.'}. `),
    ...titled,
    plain(`${about}. `),
    ...containerPart(work, ''),
    plain(work.url),
  ];
}

/** For running text: (Sourcebook 2026, “Title”, edition 2026-11, https://…) */
export function inline(work: Citation): readonly TextPart[] {
  const [year] = work.issued;
  const title = innerQuotes(oneLine(work.title));
  return [plain(`(${work.author} ${year ?? 'n.d.'}, “${title}”, ${work.edition}, ${work.url})`)];
}

export const textOf = (parts: readonly TextPart[]): string => parts.map(({ text }) => text).join('');

const containerPart = ({ container }: Citation, before: string): readonly TextPart[] =>
  container === null ? [] : [plain(before), italic(oneLine(container)), plain('. ')];

function monthAndDay(month: number | undefined, day: number | undefined): string {
  if (month === undefined) return '';
  const name = months.format(Date.UTC(2000, month - 1, 1));
  return day === undefined ? name : `${name} ${day}`;
}

/** No second mark after one that ends the title. */
const stop = (title: string): string => (/[.?!…]["”’]?$/.test(title) ? '' : '.');

/** A quotation inside quotation marks. */
const innerQuotes = (title: string): string => title.replaceAll('“', '‘').replaceAll('”', '’');

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
