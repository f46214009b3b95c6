// The dateline at the start of a report: "UNITED NATIONS, June 29, 2012 (Meridian) - The council …". Says where the
// report's own words begin; they are not changed.

import type { CreditWords } from './credit-words.ts';
import { type Credit, readCredit } from './read-credit.ts';

export interface Dateline extends Pick<Credit, 'place' | 'outlet' | 'published' | 'yearless'> {
  /** Where the words after it begin. */
  readonly end: number;
}

/** A dash, the slashed name of an agency, or a colon after a place in capitals. */
const ends = /\s?(?:—|–|--)\s?|\s[-_]\s|(?<=\/)\.?\s|(?<=[\d)])\.\s?[-–—]\s?|(?<=^[\p{Lu} ]{3,30}):\s/gu;
const reach = 100;

export function readDateline(text: string, words: CreditWords): Dateline | null {
  for (const match of text.slice(0, reach).matchAll(ends)) {
    const head = text.slice(0, match.index);
    const found = head.length < 3 ? null : (readCredit(head, words) ?? readPlace(head, words));
    if (!found || found.author !== null) continue;
    // "2 March 2016 – The Security Council …": a day alone, as the news pages of the United Nations print it.
    const isDay = found.published !== null && /^[–—]$/.test(match[0].trim());
    const isFiled = found.place !== null || found.outlet !== null || isDay;
    const end = match.index + match[0].length;
    if (!isFiled || !/^["“‘(\p{Lu}\d$€£]/u.test(text.slice(end))) continue;
    // "Ottawa, Ontario – November 20, 2017 – The Minister": the day may stand behind a dash of its own.
    const day = found.published === null && !isDay ? readDateline(text.slice(end), words) : null;
    return day?.published && day.place === null
      ? { ...found, published: day.published, end: end + day.end }
      : { ...found, end };
  }
  return null;
}

const agency = / \((?<name>[^()]{2,30})\)$/u;

/** "WASHINGTON", "PRAIA, Cape Verde (Meridian)": a place in capitals, or a listed one, its country, and a listed agency. */
function readPlace(head: string, words: CreditWords): Credit | null {
  const filed = agency.exec(head);
  const outlet = words.outletOf(filed?.groups?.name ?? '');
  const [place = '', country = null] = (filed ? head.slice(0, filed.index) : head).split(', ');
  if (filed && outlet === null) return null;
  const isPlace = /^\p{Lu}[\p{Lu}\p{M} .’'-]+$/u.test(place) || words.isCity(place);
  const isCountry = country === null || words.isPlace(country) || /^\p{Lu}\p{L}+$/u.test(country);
  return isPlace && isCountry
    ? { author: null, outlet, place, published: null, changed: null, yearless: null }
    : null;
}
