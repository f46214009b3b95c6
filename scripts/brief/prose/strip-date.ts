// A clause of an article without the date it begins or ends with, which the sentence says in its own way.
// ("On Monday, Hamas handed over …", "On Monday") -> "Hamas handed over …"

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
  const ends = text.replace(front, '').replace(back, '');
  const stripped =
    ends === text && weekday.test(date) ? text.replace(new RegExp(` (?:on )?${words}(?= )`), '') : ends;
  return { text: stripped, isStripped: stripped !== text };
}

/** A day that means nothing without the date of the paper. */
const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
