import { expect, test } from 'vitest';
import { draft, mention, phrase } from '../../../scripts/brief/prose/sentence.ts';
import { index, read } from '../invented.ts';

const names = (...ids: readonly [string, string | null][]): string =>
  read(
    ids.map(([id, role]) => draft('test', phrase`${mention(id, 'event-1', role)} met them`, [])),
    index(),
  );

test('settleNames(drafts) introduces a person with a long role after the name, and uses the surname later', () => {
  expect(
    names(['person-ada-lund', 'Prime Minister of Norland'], ['person-ada-lund', 'Prime Minister of Norland']),
  ).toBe('Ada Lund, Prime Minister of Norland, met them.\nLund met them.');
});

test('settleNames(drafts) puts a short title before the name and gives a job its article', () => {
  expect(names(['person-ada-lund', 'Norish Premier'])).toBe('Norish Premier Ada Lund met them.');
  expect(names(['person-per-dahl', 'harbour master'])).toBe('Per Dahl, a harbour master, met them.');
});

test('settleNames(drafts) shows an acronym only when it is used again', () => {
  expect(names(['org-harbour-mission', null])).toBe('The Harbour Observation Mission met them.');
  expect(names(['org-harbour-mission', null], ['org-harbour-mission', null])).toBe(
    'The Harbour Observation Mission (HOM) met them.\nThe HOM met them.',
  );
});

test('settleNames(drafts) shortens a body to the tail of its name and gives countries their article', () => {
  expect(names(['org-council', null], ['org-council', null])).toBe(
    'The Northern Security Council met them.\nThe Security Council met them.',
  );
  expect(names(['country-uni', null])).toBe('The United Cantons met them.');
});

test('settleNames(drafts) leaves no comma before the full stop', () => {
  const lund = mention('person-ada-lund', 'e', 'Prime Minister of Norland');
  const said = draft('test', phrase`so it was, according to ${lund}`, []);
  expect(read([said], index())).toBe('So it was, according to Ada Lund, Prime Minister of Norland.');
});
