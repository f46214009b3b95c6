// What a date expression says by itself, before it is known when: "in September", "a month later", "last Friday".

export type TimeUnit = 'day' | 'week' | 'month' | 'year';
export type Side = 'last' | 'next' | 'this';

/** A missing field was not printed. */
export interface CalendarMeaning {
  readonly kind: 'calendar';
  readonly year?: number;
  /** Years from the year of publication: "May last year" is -1. */
  readonly yearShift?: number;
  readonly month?: number;
  readonly day?: number;
  /** Season as EDTF numbers it, 21 for spring to 24 for winter; in the place of a month. */
  readonly season?: number;
  readonly side?: Side;
}

export type DateMeaning =
  | CalendarMeaning
  | { readonly kind: 'weekday'; readonly weekday: number; readonly side?: Side }
  /** `amount` units from the day of publication: -1 day is yesterday. */
  | { readonly kind: 'from_publication'; readonly amount: number; readonly unit: TimeUnit }
  /** `amount` units from the date named before: "a month later". */
  | { readonly kind: 'from_previous'; readonly amount: number; readonly unit: TimeUnit }
  | { readonly kind: 'range'; readonly from: DateMeaning; readonly to: DateMeaning }
  | { readonly kind: 'decade'; readonly year: number };

/** Whether a month and a day can be; the day of a month without a year may be its 29th of February. */
export function isPossible({ year, month, day }: Omit<CalendarMeaning, 'kind'>): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day === undefined) return true;
  return month !== undefined && day >= 1 && day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}
