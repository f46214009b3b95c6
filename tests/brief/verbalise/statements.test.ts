import { expect, test } from 'vitest';
import { isTellable, tellStatement, tellStatements } from '../../../scripts/brief/verbalise/statements.ts';
import { evidence, index, read, readBound, statement } from '../invented.ts';

const told = (given: object): string =>
  read([tellStatement(statement({ id: 's-1', ...given }), index())], index());

test('tellStatement(row) quotes a whole sentence, attributed, and binds the quotation', () => {
  const row = statement({
    id: 's-1',
    direct: true,
    verb: 'stated',
    text: 'The harbour will stay open.',
    date: '2031-05-12',
  });
  expect(readBound([tellStatement(row, index())], index())).toBe(
    'On [12 May 2031], [Ada Lund], [Prime Minister of Norland], said: [“The harbour will stay open.”]',
  );
});

const cases = [
  [
    { direct: true, verb: 'called on', text: 'sailors to keep the peace', venue: 'an interview' },
    'In an interview, Ada Lund, Prime Minister of Norland, called on “sailors to keep the peace”.',
  ],
  [
    { direct: true, verb: 'described', text: 'a single chart for every sea' },
    'Ada Lund, Prime Minister of Norland, spoke of “a single chart for every sea”.',
  ],
  [
    { direct: true, verb: 'condemned', text: 'one-sided and useless' },
    'Ada Lund, Prime Minister of Norland, used the words “one-sided and useless”.',
  ],
  [
    {
      direct: true,
      verb: 'reiterated',
      text: 'the answer is two harbours',
      venue: 'July conference',
      date: 'XXXX-07',
    },
    'At the July conference, Ada Lund, Prime Minister of Norland, reiterated that “the answer is two harbours”.',
  ],
  [
    { direct: true, verb: 'advising', text: 'avoid the northern quay' },
    'Ada Lund, Prime Minister of Norland, advised: “avoid the northern quay”.',
  ],
  [{ text: 'the harbour is open' }, 'Ada Lund, Prime Minister of Norland, said that the harbour is open.'],
  [
    { verb: 'stress', text: 'Vesmark would gain most' },
    'Ada Lund, Prime Minister of Norland, stressed that Vesmark would gain most.',
  ],
  [
    { verb: 'emphasized', text: 'the importance of the northern quay' },
    'Ada Lund, Prime Minister of Norland, emphasized the importance of the northern quay.',
  ],
  [
    { verb: 'welcomed', text: 'welcomed the truce in the strait', relayed_by_id: 'person-per-dahl' },
    'Ada Lund, Prime Minister of Norland, welcomed the truce in the strait, according to Per Dahl, a harbour master.',
  ],
  [
    { speaker_id: 'country-nor', verb: 'framed', text: 'Norland has framed the deal as a first step' },
    'Norland has framed the deal as a first step.',
  ],
  [
    { role: 'Norish Envoy', direct: true, text: 'The harbour will stay open' },
    'Norish Envoy Ada Lund said: “The harbour will stay open.”',
  ],
] as const;

test.each(cases)('tellStatement(%o) fits the verb to what was said', (given, words) => {
  expect(told(given)).toBe(words);
});

test('tellStatement(row) says what was so called, where the source has it before the quotation', () => {
  const row = statement({ id: 's-1', direct: true, verb: 'called', text: 'a single chart for every sea' });
  const before = (prefix: string) =>
    index({ statements: [row], evidence: [evidence('s-1', 9, 'a single chart', { prefix })] });
  const tell = (prefix: string) => read([tellStatement(row, before(prefix))], before(prefix));
  expect(tell('ister Lund called the Declaration “')).toBe(
    'Ada Lund, Prime Minister of Norland, called the declaration “a single chart for every sea”.',
  );
  expect(isTellable(row, before('She called it “'))).toBe(false);
});

test('tellStatements(rows) says "also" when one speaker goes on', () => {
  const rows = [
    statement({ id: 's-1', verb: 'warned', text: 'the harbour would close' }),
    statement({ id: 's-2', verb: 'welcomed', text: 'has welcomed the truce' }),
  ];
  expect(read(tellStatements(rows, index()), index())).toBe(
    'Ada Lund, Prime Minister of Norland, warned that the harbour would close.\nLund has also welcomed the truce.',
  );
});

test('tellStatement(row) keeps to fifteen words and marks the cut', () => {
  const long =
    'Norland is ready to keep the harbour open for every ship that comes in peace, including those of Vesmark and its many friends.';
  expect(told({ direct: true, text: long })).toBe(
    'Ada Lund, Prime Minister of Norland, said: “Norland is ready to keep the harbour open for every ship that comes in peace …”',
  );
});

test('tellStatement(row) takes a later whole sentence when the first cannot be cut', () => {
  const text =
    'In talks held for many weeks by some captains and pilots of the great harbour of Vesmark, ships are called a danger to all. This is wrong and it must end.';
  expect(told({ direct: true, text })).toMatch(/said: “This is wrong and it must end\.”$/);
});
