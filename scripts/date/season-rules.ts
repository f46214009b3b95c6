// Parts of a year: "in the autumn", "last summer", "the first quarter of 2019", "by the end of the year".

import type { DateMeaning } from './date-meaning.ts';
import { type DateRule, range, rule, sideOf, year as Y } from './date-rule.ts';

/** As EDTF numbers them. "Fall" alone is what governments do. */
const seasons: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};
const names = Object.keys(seasons).join('|');
const ordinals: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4 };

const inSeason = (
  name: string | undefined,
  rest: Omit<Extract<DateMeaning, { kind: 'calendar' }>, 'kind' | 'season'>,
) => ({ kind: 'calendar', season: seasons[(name ?? '').toLowerCase()] ?? 21, ...rest }) as const;

export const seasonRules: readonly DateRule[] = [
  // "in spring 2012", "the summer of 2014", "winter 2010-11"
  rule(`\\b(?<s>${names}) (?:of )?(?<y>${Y})\\b(?:[–/-]\\d\\d\\b)?`, (g) =>
    inSeason(g.s, { year: Number(g.y) }),
  ),
  rule(`\\b(?<side>[Ll]ast|[Tt]his|[Nn]ext) (?<s>${names})\\b`, (g) => inSeason(g.s, sideOf(g.side))),
  rule(
    `\\b(?:in|by|during|until|since|before|after|early|late|this coming|the coming)(?: the)? (?<s>${names})\\b(?! of\\b)`,
    (g) => inSeason(g.s, {}),
  ),
  // "the first quarter of 2019", "in the second half of last year"
  rule(
    `\\b(?<n>first|second|third|fourth|last) quarter(?: of|,)? (?:(?<y>${Y})\\b|(?<side>last|this|next) year\\b|the year\\b)`,
    (g) => months(g, 3),
  ),
  rule(
    `\\b(?<n>first|second) half(?: of|,)? (?:(?<y>${Y})\\b|(?<side>last|this|next) year\\b|the year\\b)`,
    (g) => months(g, 6),
  ),
  rule(`\\bQ(?<n>[1-4]) (?:of )?(?<y>${Y})\\b`, (g) => months(g, 3)),
  // "by the end of the year", "early in the month"
  rule(
    '\\b(?:end|start|beginning|middle|close|rest|course|remainder) of (?:the|this) (?<u>year|month)\\b',
    (g) => ({
      kind: 'from_publication',
      amount: 0,
      unit: g.u === 'month' ? 'month' : 'year',
    }),
  ),
];

/** The months of the n-th part of a year, each `length` months long. */
function months(
  { n, y, side }: Readonly<Record<string, string | undefined>>,
  length: 3 | 6,
): DateMeaning | null {
  const part = Number(n) || (ordinals[n ?? ''] ?? 1);
  const when = y ? { year: Number(y) } : { yearShift: { last: -1, next: 1 }[side ?? ''] ?? 0 };
  const at = (month: number) => ({ kind: 'calendar', month, ...when }) as const;
  return range(at((part - 1) * length + 1), at(part * length));
}
