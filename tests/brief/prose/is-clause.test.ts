import { expect, test } from 'vitest';
import { isClause } from '../../../scripts/brief/prose/is-clause.ts';

const clauses = [
  'Air Norland launched its first direct flight',
  'Rebels handed over the last hostages',
  'A woman and her daughter were killed',
  'Representatives of 19 countries signed the charter',
  'Officials from both sides met in secret',
  'Riots erupted in the port of Vesmark',
  'Lund and his counterpart, Ada Dahl, held a phone call',
  'France and Norland co-hosted a conference',
  'Ending its autumn session, the council voted on nine drafts',
  'Building the quay has begun in the port',
];
const headings = [
  'Route suspended over regional security concerns',
  'Construction of a new quay under consideration',
  'Opening of the 80th session',
  'A plan backed by the United Cantons',
  'Eight congresses held over two decades',
  'Sworn in',
  'Attending a service for the sailors killed last week',
  'Opening its autumn session, held by video',
  'Four on the islands occupied since',
  'The previous truce, signed in Lakeside',
  'The truce, the third since fighting broke out',
];

test.each(clauses)('isClause("%s") is true: it has a verb of its own', (text) => {
  expect(isClause(text)).toBe(true);
});

test.each(headings)('isClause("%s") is false: it is a heading', (text) => {
  expect(isClause(text)).toBe(false);
});
