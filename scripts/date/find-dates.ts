// Finds the words that name a time: "on October 8, 2025", "last Friday", "a month later". Says what they mean, not yet when.

import { guard, mayMatch } from '../prefilter/may-match.ts';
import type { CalendarName } from '../vocabulary/vocabulary.ts';

export type TimeUnit = 'day' | 'week' | 'month' | 'year';

/** What a date expression says by itself; a missing field was not printed. */
export type DateMeaning =
  | {
      readonly kind: 'calendar';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly side?: 'last' | 'next' | 'this';
    }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly side?: 'last' | 'next' | 'this' }
  /** `amount` units from the day of publication: -1 day is yesterday. */
  | { readonly kind: 'from_publication'; readonly amount: number; readonly unit: TimeUnit }
  /** `amount` units from the date named before: "a month later". */
  | { readonly kind: 'from_previous'; readonly amount: number; readonly unit: TimeUnit }
  | { readonly kind: 'range'; readonly from: DateMeaning; readonly to: DateMeaning }
  | { readonly kind: 'decade'; readonly year: number };

export interface DateExpression {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly meaning: DateMeaning;
}

type Groups = Readonly<Record<string, string | undefined>>;

interface DateRule {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => DateMeaning | null;
}

/** A finder for one calendar; patterns are compiled once. */
export function dateFinder(calendar: readonly CalendarName[]): (text: string) => DateExpression[] {
  const rules = dateRules(calendar);
  return (text) => {
    const found: DateExpression[] = [];
    for (const { pattern, read } of rules) {
      if (!mayMatch(pattern, text)) continue;
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        const start = match.index;
        const end = start + match[0].length;
        if (found.some((other) => start < other.end && other.start < end)) continue;
        const meaning = read(match.groups ?? {});
        if (meaning) found.push({ start, end, text: match[0], meaning });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  };
}

/** Rules in order, longest first: an earlier rule takes the words from a later one. */
function dateRules(calendar: readonly CalendarName[]): DateRule[] {
  const names = (kind: CalendarName['kind']) => calendar.filter((entry) => entry.kind === kind);
  const number = new Map(
    calendar.flatMap((entry) =>
      [entry.name, ...entry.aliases].map((name) => [name.toLowerCase(), entry.number]),
    ),
  );
  const month = (name: string | undefined) =>
    number.get((name ?? '').toLowerCase().replace(/\.$/, '')) ?? number.get((name ?? '').toLowerCase());
  const alternatives = (kind: CalendarName['kind'], short: boolean) =>
    names(kind)
      .flatMap((entry) => (short ? [entry.name, ...entry.aliases] : [entry.name]))
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace('.', '\\.?'))
      .join('|');
  const M = `(?:${alternatives('month', true)})\\.?`;
  const longMonth = alternatives('month', false);
  const W = alternatives('weekday', false);
  const D = '(?:[0-2]?\\d|3[01])(?:st|nd|rd|th)?';
  const Y = '(?:1[89]|20)\\d\\d';
  const count = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|several)';
  const unit = '(?:day|week|month|year|decade)s?';
  const rule = (source: string, read: DateRule['read']): DateRule => ({
    pattern: guard(new RegExp(source, 'gu')),
    read,
  });
  const calendarDate = (g: Groups, suffix = ''): DateMeaning | null => {
    const parts = {
      ...(g[`y${suffix}`] ? { year: Number(g[`y${suffix}`]) } : {}),
      ...(g[`m${suffix}`] ? { month: month(g[`m${suffix}`]) ?? 0 } : {}),
      ...(g[`d${suffix}`] ? { day: Number.parseInt(g[`d${suffix}`] ?? '', 10) } : {}),
    };
    return isPossible(parts) ? { kind: 'calendar', ...parts } : null;
  };
  const side = (word: string | undefined) => ({
    ...(word ? { side: word.toLowerCase() as 'last' | 'next' | 'this' } : {}),
  });
  const range = (from: DateMeaning | null, to: DateMeaning | null): DateMeaning | null =>
    from && to ? { kind: 'range', from, to } : null;

  return [
    rule(`(?<y>${Y})-(?<mm>\\d\\d)-(?<d>\\d\\d)`, (g) => {
      const parts = { year: Number(g.y), month: Number(g.mm), day: Number(g.d) };
      return isPossible(parts) ? { kind: 'calendar', ...parts } : null;
    }),
    // "January 1-October 31 2007"
    rule(`\\b(?<m>${M}) (?<d>${D}) ?(?:-|–|—|to|and) ?(?<m2>${M}) (?<d2>${D}),? (?<y>${Y})\\b`, (g) =>
      range(calendarDate(g), calendarDate({ ...g, y2: g.y }, '2')),
    ),
    // "3-5 May 2024", "May 3-5, 2024"
    rule(`\\b(?<d>${D}) ?(?:-|–|—|to|and) ?(?<d2>${D}) (?<m>${M})(?:,? (?<y>${Y}))?\\b`, (g) =>
      range(calendarDate(g), calendarDate({ ...g, m2: g.m, y2: g.y }, '2')),
    ),
    rule(`\\b(?<m>${M}) (?<d>${D}) ?(?:-|–|—|to|and) ?(?<d2>${D})(?:,? (?<y>${Y}))?\\b(?! ?%)`, (g) =>
      range(calendarDate(g), calendarDate({ ...g, m2: g.m, y2: g.y }, '2')),
    ),
    rule(`\\b(?:(?:${W}),? )?(?<m>${M}) ?(?<d>${D})\\b ?,? ?(?<y>${Y})\\b`, (g) => calendarDate(g)),
    rule(`\\b(?:(?:${W}),? )?(?<d>${D})(?: of)? (?<m>${M}),? (?<y>${Y})\\b`, (g) => calendarDate(g)),
    rule(`\\b(?:(?:${W}),? )?(?<m>${M}) (?<d>${D})\\b(?![,.]\\d| ?%)`, (g) => calendarDate(g)),
    rule(`\\b(?:(?:${W}),? )?(?<d>${D})(?: of)? (?<m>${longMonth})\\b`, (g) => calendarDate(g)),
    rule(`\\b(?<m>${M})(?: of|,)? (?<y>${Y})\\b`, (g) => calendarDate(g)),
    rule(`\\b(?<side>[Ll]ast|[Nn]ext|[Tt]his) (?<m>${longMonth})\\b`, (g) => ({
      kind: 'calendar',
      month: month(g.m) ?? 0,
      ...side(g.side),
    })),
    rule(
      `\\b(?:(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Ff]rom|early|late|mid|[Tt]he|of)[ -])(?<m>${longMonth})\\b`,
      (g) => calendarDate(g),
    ),
    rule(`\\b(?<side>[Ll]ast|[Nn]ext|[Tt]his) (?<w>${W})\\b`, (g) => ({
      kind: 'weekday',
      weekday: number.get((g.w ?? '').toLowerCase()) ?? 0,
      ...side(g.side),
    })),
    rule(`\\b(?:[Oo]n |late |early )?(?<w>${W})\\b(?! [A-Z][a-z]+ (?:agreement|Accords?))`, (g) => ({
      kind: 'weekday',
      weekday: number.get((g.w ?? '').toLowerCase()) ?? 0,
    })),
    rule('\\b(?<y>(?:1[89]|20)\\d0)s\\b', (g) => ({ kind: 'decade', year: Number(g.y) })),
    rule(
      `\\b(?:[Bb]etween|[Ff]rom) (?<y>${Y}) (?:and|to) (?<y2>${Y})\\b|\\b(?<y3>${Y})[–-](?<y4>${Y})\\b`,
      (g) => range(calendarDate({ y: g.y ?? g.y3 }), calendarDate({ y: g.y2 ?? g.y4 })),
    ),
    rule(
      `\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Ff]rom|early|late|of|the|to|for|[Aa]fter|[Bb]efore) (?<y>${Y})\\b(?![,.]\\d| (?:people|troops|soldiers|million|billion|percent))`,
      (g) => calendarDate(g),
    ),
    rule(`\\b(?<n>${count}) (?<u>${unit}) (?:ago|earlier)\\b`, (g) =>
      shift('from_publication', g.n, g.u, -1),
    ),
    rule(`\\b(?<n>${count}) (?<u>${unit}) later\\b`, (g) => shift('from_previous', g.n, g.u, 1)),
    rule('\\b[Tt]he (?:following|next) (?<u>day|week|month|year)\\b', (g) =>
      shift('from_previous', '1', g.u, 1),
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
    rule('\\b(?:[Tt]oday|tonight|[Tt]his (?:morning|afternoon|evening))\\b', () =>
      shift('from_publication', '0', 'day', 1),
    ),
  ];
}

const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function shift(
  kind: 'from_publication' | 'from_previous',
  amount: string | undefined,
  unit: string | undefined,
  sign: 1 | -1,
): DateMeaning | null {
  const word = (amount ?? '').toLowerCase();
  const value = /^an?$/.test(word) ? 1 : words.includes(word) ? words.indexOf(word) : Number(word);
  if (Number.isNaN(value)) return null;
  const singular = (unit ?? 'day').replace(/s$/, '');
  return singular === 'decade'
    ? { kind, amount: sign * value * 10, unit: 'year' }
    : { kind, amount: sign * value, unit: singular as TimeUnit };
}

function isPossible({
  year,
  month,
  day,
}: {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day === undefined) return true;
  return month !== undefined && day >= 1 && day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}
