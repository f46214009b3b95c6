// Days, months and years as they are printed: "October 8, 2025", "14 to 17 February 2011", "in May last year", "mid-2015".

import { isPossible } from './date-meaning.ts';
import { day as D, type DateRule, type DateWords, range, rule, sideOf, year as Y } from './date-rule.ts';

const to = '(?:-|–|—|to|and)';
const until = '(?:-|–|—|to|until|through)';
/** After these a year alone is a year, and not a number. */
const beforeYear =
  '(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Dd]uring|[Ff]rom|[Tt]hrough(?:out)?|[Ee]arly|[Ll]ate|[Mm]id|of|the|to|for|than|[Aa]fter|[Bb]efore|[Aa]round|circa|and|or|an?|its|their|his|her|[Tt]he year|[Ii]n the year)';
const beforeMonth =
  '(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Dd]uring|[Ff]rom|[Tt]hrough(?:out)?|[Ee]arly|[Ll]ate|[Mm]id|[Tt]he|of|[Aa]fter|[Bb]efore)';
/** "in 2000 people" counts people. */
const notCounting =
  '(?![,.]\\d| (?:people|troops|soldiers|men|women|members|votes|million|billion|percent|per cent)| ?%)';

/** In order, the longest first: an earlier rule takes the words from a later one. */
export function calendarRules({
  month: M,
  longMonth,
  anyWeekday: W,
  monthNumber,
  calendar,
}: DateWords): DateRule[] {
  const named = `(?:(?:${W}),? )?`;
  return [
    rule(`\\b(?<y>${Y})[-/](?<mm>\\d\\d)[-/](?<d>\\d\\d)\\b`, (g) => numeric(g.y, g.mm, g.d)),
    // "05.10.2023" is a day and a month; "12/05/2020" is one of two days, and none is guessed.
    rule(`\\b(?<d>\\d\\d?)\\.(?<mm>\\d\\d?)\\.(?<y>${Y})\\b`, (g) => numeric(g.y, g.mm, g.d)),
    // "18/07/2025", "07-18-2025": a month has no more than twelve, so that one of the two is the day.
    rule(`\\b(?<a>\\d\\d?)[-/](?<b>\\d\\d?)[-/](?<y>${Y})\\b`, (g) =>
      Number(g.a) > 12 ? numeric(g.y, g.b, g.a) : Number(g.b) > 12 ? numeric(g.y, g.a, g.b) : null,
    ),
    // "January 1-October 31 2007", "14 February to 17 March 2011", "May 2010 to June 2011"
    rule(`\\b(?<m>${M}) (?<d>${D}) ?${to} ?(?<m2>${M}) (?<d2>${D}),? (?<y>${Y})\\b`, (g) =>
      range(calendar(g), calendar({ ...g, y2: g.y }, '2')),
    ),
    rule(`\\b(?<d>${D}) (?<m>${M}) ?${until} ?(?<d2>${D}) (?<m2>${M}),? (?<y>${Y})\\b`, (g) =>
      range(calendar(g), calendar({ ...g, y2: g.y }, '2')),
    ),
    rule(`\\b(?<m>${M}),? (?<y>${Y}) ?${until} ?(?<m2>${M}),? (?<y2>${Y})\\b`, (g) =>
      range(calendar(g), calendar(g, '2')),
    ),
    rule(
      `\\b(?:[Ff]rom |[Bb]etween )?(?<m>${longMonth}) ?${to} ?(?<m2>${longMonth}),? (?:of )?(?<y>${Y})\\b`,
      (g) => range(calendar(g), calendar({ ...g, y2: g.y }, '2')),
    ),
    // "3-5 May 2024", "May 3-5, 2024"
    rule(`\\b(?<d>${D}) ?${to} ?(?<d2>${D}) (?<m>${M})(?:,? (?<y>${Y}))?\\b`, (g) =>
      range(calendar(g), calendar({ ...g, m2: g.m, y2: g.y }, '2')),
    ),
    rule(`\\b(?<m>${M}) (?<d>${D}) ?${to} ?(?<d2>${D})(?:,? (?<y>${Y}))?\\b(?! ?%)`, (g) =>
      range(calendar(g), calendar({ ...g, m2: g.m, y2: g.y }, '2')),
    ),
    // "Friday, October 8, 2025", "8 October 2025", "8 October"
    rule(`\\b${named}(?<m>${M}) ?(?<d>${D})\\b ?,? ?(?<y>${Y})\\b`, calendar),
    rule(`\\b${named}(?<d>${D})(?: of)? (?<m>${M}),? (?<y>${Y})\\b`, calendar),
    rule(`\\b${named}(?<m>${M}) (?<d>${D})\\b(?![,.]\\d| ?%)`, calendar),
    rule(`\\b${named}(?<d>${D})(?: of)? (?<m>${longMonth})\\b`, calendar),
    // "on 25 Sept": without a preposition a short name may be no month.
    rule(
      `(?:^|(?<=\\b(?:[Oo]n|[Uu]ntil|[Ss]ince|[Bb]y|[Ff]rom|[Aa]fter|[Bb]efore) ))(?<d>${D}) (?<m>${M})(?![\\p{L}\\d])`,
      calendar,
    ),
    rule(`\\b(?<m>${M})(?: of|,)? (?<y>${Y})\\b`, calendar),
    // "in May last year"
    rule(`\\b(?<m>${longMonth})(?: of)? (?<side>last|this|next) year\\b`, (g) => ({
      kind: 'calendar',
      month: monthNumber(g.m) ?? 0,
      yearShift: { last: -1, this: 0, next: 1 }[g.side ?? ''] ?? 0,
    })),
    rule(`\\b(?<side>[Ll]ast|[Nn]ext|[Tt]his) (?<m>${longMonth})\\b`, (g) => ({
      kind: 'calendar',
      month: monthNumber(g.m) ?? 0,
      ...sideOf(g.side),
    })),
    rule(`\\b${beforeMonth}[ -](?<m>${longMonth})\\b`, calendar),
    rule('\\b(?<y>(?:1[89]|20)\\d0)s\\b', (g) => ({ kind: 'decade', year: Number(g.y) })),
    rule(
      `\\b(?:[Bb]etween|[Ff]rom) (?<y>${Y}) (?:and|to) (?<y2>${Y})\\b|\\b(?<y3>${Y})[–-](?<y4>${Y})\\b`,
      (g) => range(calendar({ y: g.y ?? g.y3 }), calendar({ y: g.y2 ?? g.y4 })),
    ),
    // "in 2010-11", "the 2010/11 season"
    rule(`\\b(?<y>${Y})[–/-](?<short>\\d\\d)\\b(?![/.-]\\d)`, (g) =>
      Number(g.short) === (Number(g.y) + 1) % 100
        ? range(calendar({ y: g.y }), calendar({ y: String(Number(g.y) + 1) }))
        : null,
    ),
    rule(`\\b${beforeYear}[ -](?<y>${Y})\\b${notCounting}`, calendar),
  ];
}

function numeric(y: string | undefined, m: string | undefined, d: string | undefined) {
  const parts = { year: Number(y), month: Number(m), day: Number(d) };
  return isPossible(parts) ? ({ kind: 'calendar', ...parts } as const) : null;
}
