// The title of a page as tabs and search results show it: what does not fit is cut at a word, since they would cut it anywhere.

import { config } from '../../sourcebook.config.ts';

/** Search engines and checkers agree on about this many characters. */
const maxCharacters = 70;

/** 'Votes' -> 'Votes · Sourcebook' */
export function documentTitle(title: string): string {
  const ending = ` · ${config.shortName}`;
  return shortened(title, maxCharacters - [...ending].length) + ending;
}

/** Text of at most `limit` characters, cut after a whole word with an ellipsis. */
export function shortened(text: string, limit = maxCharacters): string {
  const characters = [...text];
  if (characters.length <= limit) return text;
  const head = characters.slice(0, limit - 1).join('');
  const words = head.replace(/\s+\S*$/, '');
  return `${words.replace(/[\s,;:–-]+$/, '')}…`;
}
