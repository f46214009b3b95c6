// Days as articles print them and as records give them.

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

export const edtf = (day: Date): string => day.toISOString().slice(0, 10);

export const weekday = (day: Date): string => weekdays[day.getUTCDay()] ?? '';

/** "12 March 2009" */
export const longDay = (day: Date): string =>
  `${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`;

/** "March 12" */
export const monthDay = (day: Date): string => `${months[day.getUTCMonth()]} ${day.getUTCDate()}`;

export const daysAfter = (day: Date, count: number): Date => new Date(day.getTime() + count * 86_400_000);
