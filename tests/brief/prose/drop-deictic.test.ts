import { expect, test } from 'vitest';
import { dropDeictic } from '../../../scripts/brief/prose/drop-deictic.ts';

test.each([
  ['signed a ceasefire here after nine days of talks', 'signed a ceasefire after nine days of talks'],
  ['The council today failed to adopt it', 'The council failed to adopt it'],
  ['Officials divulged Thursday that the visits took place', 'Officials divulged that the visits took place'],
  ['The slide hit the harbour early Friday', 'The slide hit the harbour'],
  ['Lund took office last week', 'Lund took office'],
  ['He said “we meet here on Monday” in Lakeside', 'He said “we meet here on Monday” in Lakeside'],
  ['Nothing to leave out', 'Nothing to leave out'],
])('dropDeictic("%s") leaves out what only that day’s reader knows', (text, left) => {
  expect(dropDeictic(text)).toBe(left);
});
