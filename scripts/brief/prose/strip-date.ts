// A clause of an article without the date it begins or ends with, which the sentence says in its own way.
// ("On Monday, Hamas handed over …", "On Monday") -> "Hamas handed over …"

import { datesOfCell, isWithin, readDates } from '../bound/read-dates.ts';

/** The clause and whether a date was taken off it. */
export function stripDate(
  text: string,
  dateText: string | null,
): { readonly text: string; readonly isStripped: boolean } {
  const date = dateText?.replace(/^(?:on|in|at|by|of|since|during) /i, '').trim() ?? '';
  if (date === '') return { text, isStripped: false };
  const words = date.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const lead = '(?:(?:on|in|at|by|since|during|early|late|earlier|later) )*';
  const front = new RegExp(`^${lead}${words}, `, 'i');
  const back = new RegExp(`,? (?:on|in|during) ${words}$`, 'i');
  const middle = new RegExp(`(?:, (?:on|in|during) ${words}(?=, )| (?:on|in|during) ${words}(?=[ ,]))`, 'i');
  const ends = text.replace(front, '').replace(back, '');
  const inner = ends === text ? text.replace(middle, '') : ends;
  const bareEnd =
    inner === text && /\d|^(?:last|next|this) /.test(date)
      ? text.replace(new RegExp(`(?<=\\p{L}) ${words}$`, 'iu'), '')
      : inner;
  const stripped =
    bareEnd !== text
      ? bareEnd
      : inner === text && weekday.test(date)
        ? text.replace(new RegExp(` (?:on )?${words}(?= )`), '')
        : inner;
  return { text: stripped, isStripped: stripped !== text };
}

/** The clause without the words that print the date `edtf`, however they print it: "on January 22" for 2026-01-22. */
export function stripKnownDate(
  text: string,
  edtf: string | null,
): { readonly text: string; readonly isStripped: boolean } {
  const known = edtf === null ? [] : datesOfCell(edtf);
  const printed = readDates(text).find((date) => known.some((day) => isWithin(date, day)));
  return stripDate(text, printed === undefined ? null : text.slice(printed.start, printed.end));
}

/** A day that means nothing without the date of the paper. */
const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
