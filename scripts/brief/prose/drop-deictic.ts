// Words that mean something only to the reader of that day's paper: "today", "on Monday", "here". Quotations keep theirs.

const deictic =
  /,? (?:today|yesterday|tomorrow|here)(?=[ ,.]|$)|,? (?:(?:early|late) )?(?:(?:on|late|early|last|next|this) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?(?=[ ,.]|$)|,? (?:earlier )?(?:last|next|this) (?:week|month|year)(?=[ ,.]|$)/g;

/** "signed a ceasefire here on Monday after talks" -> "signed a ceasefire after talks" */
export const dropDeictic = (text: string): string =>
  text
    .split(/([“"][^“”"]*[”"])/u)
    .map((part, at) => (at % 2 === 1 ? part : part.replaceAll(deictic, '')))
    .join('');
