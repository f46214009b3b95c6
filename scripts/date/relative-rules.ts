// Dates told by their distance from the day of publication or from the date before: "last Friday", "a month later", "yesterday".

import type { DateMeaning, TimeUnit } from './date-meaning.ts';
import { type DateRule, type DateWords, rule, sideOf } from './date-rule.ts';

const count =
  '(?:\\d{1,3}|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ss]everal)';
/** "on Tuesday afternoon", "late Monday night" */
const partOfDay = '(?: (?:morning|afternoon|evening|night)\\b)?';
const unit = '(?:day|week|month|year|decade)s?';

export function relativeRules({ weekday: W, weekdayNumber }: DateWords): DateRule[] {
  return [
    rule(`\\b(?<side>[Ll]ast|[Nn]ext|[Tt]his) (?<w>${W})\\b${partOfDay}`, (g) => ({
      kind: 'weekday',
      weekday: weekdayNumber(g.w),
      ...sideOf(g.side),
    })),
    rule(
      `\\b(?:[Oo]n |late |early )?(?<w>${W})\\b${partOfDay}(?! [A-Z][a-z]+ (?:agreement|Accords?))`,
      (g) => ({
        kind: 'weekday',
        weekday: weekdayNumber(g.w),
      }),
    ),
    rule(`\\b(?<n>${count}) (?<u>${unit}) ago\\b`, (g) => shift('from_publication', g.n, g.u, -1)),
    rule(
      `\\b(?<n>${count}) (?<u>${unit}) (?:earlier|before)\\b(?! (?:the|he|she|it|they|this|that)\\b)`,
      (g) => shift('from_previous', g.n, g.u, -1),
    ),
    rule(`\\b(?<n>${count}) (?<u>${unit}) (?:later|afterwards?|on\\b(?! (?:the|an?)\\b))\\b`, (g) =>
      shift('from_previous', g.n, g.u, 1),
    ),
    rule('\\b[Tt]he (?:following|next) (?<u>day|week|month|year)\\b', (g) =>
      shift('from_previous', '1', g.u, 1),
    ),
    rule(
      '\\b[Tt]he previous (?<u>day|week|month|year)\\b|\\b[Tt]he (?<b>day|month|year) before\\b(?! (?:the|he|she|it|they|a)\\b)',
      (g) => shift('from_previous', '1', g.u ?? g.b, -1),
    ),
    rule('\\b(?:(?:[Ll]ater|[Ee]arlier) )?[Tt]his (?<u>week|month|year)\\b', (g) =>
      shift('from_publication', '0', g.u, 1),
    ),
    rule('\\b(?:(?:[Ll]ate|[Ee]arly) )?[Ll]ast (?<u>week|month|year)\\b', (g) =>
      shift('from_publication', '1', g.u, -1),
    ),
    rule('\\b[Nn]ext (?<u>week|month|year)\\b', (g) => shift('from_publication', '1', g.u, 1)),
    rule('\\b[Yy]esterday\\b', () => shift('from_publication', '1', 'day', -1)),
    rule('\\b[Tt]omorrow\\b', () => shift('from_publication', '1', 'day', 1)),
    rule('\\b[Ll]ast night\\b', () => shift('from_publication', '1', 'day', -1)),
    rule('\\b(?:[Tt]oday|tonight|[Tt]his (?:morning|afternoon|evening))\\b', () =>
      shift('from_publication', '0', 'day', 1),
    ),
  ];
}

const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function shift(
  kind: 'from_publication' | 'from_previous',
  amount: string | undefined,
  printed: string | undefined,
  sign: 1 | -1,
): DateMeaning | null {
  const word = (amount ?? '').toLowerCase();
  const value = /^an?$/.test(word) ? 1 : words.includes(word) ? words.indexOf(word) : Number(word);
  if (Number.isNaN(value)) return null;
  const singular = (printed ?? 'day').replace(/s$/, '');
  return singular === 'decade'
    ? { kind, amount: sign * value * 10, unit: 'year' }
    : { kind, amount: sign * value, unit: singular as TimeUnit };
}
