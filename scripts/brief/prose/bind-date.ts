// A date in a sentence: the preposition and the remark are template words, the date is a fact.
// "on 22 January (year not given)" -> on [22 January] (year not given)

import type { Phrase } from './sentence.ts';
import { fact } from './sentence.ts';

/** "on 12 September 2025" with the preposition outside the fact. */
export function bindDate(on: string, record: string): Phrase {
  const [, preposition = '', rest = on] = /^(in|on|since|until|around|between) (.*)$/.exec(on) ?? [];
  const [, date = rest, note = ''] = /^(.*?)( \([^)]*\))?$/.exec(rest) ?? [];
  return [preposition === '' ? '' : `${preposition} `, fact(date, record), note].filter(
    (part) => part !== '',
  );
}
