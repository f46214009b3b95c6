import { expect, test } from 'vitest';
import { tellEventGaps } from '../../../scripts/brief/verbalise/event-gaps.ts';
import { listEvent, tellEvents } from '../../../scripts/brief/verbalise/events.ts';
import { article, event, evidence, index, read, readBound } from '../invented.ts';

test('tellEvents(rows) leads with the date, says "also" for the same date, and introduces who acts', () => {
  const rows = [
    event({
      id: 'e-1',
      what: 'Lund opened the northern quay',
      date: '2031-05-12',
      participants: ['person-ada-lund'],
    }),
    event({
      id: 'e-2',
      what: 'Lund met the crews of 12 ships',
      date: '2031-05-12',
      participants: ['person-ada-lund'],
    }),
    event({
      id: 'e-3',
      what: 'The United Cantons closed the strait in 2030',
      date: '2030',
      date_text: 'in 2030',
    }),
  ];
  const from = index({ events: rows });
  expect(readBound(tellEvents(rows, from), from)).toBe(
    'On [12 May 2031], [Ada Lund], [Prime Minister of Norland], opened the northern quay.\n' +
      'Also on [12 May 2031], [Lund] met the crews of [12] ships.\n' +
      'In [2030], the [United Cantons] closed the strait.',
  );
});

test('tellEvents(rows) does not make a common word a name', () => {
  const row = event({ id: 'e-1', what: 'Violent storms closed the strait', date: '2031' });
  const from = index({ events: [row], evidence: [evidence('e-2', 0, 'after violent storms')] });
  expect(read(tellEvents([row], from), from)).toBe('In 2031, violent storms closed the strait.');
});

test('tellEvents(rows) says when only an opinion piece tells it', () => {
  const from = index({ articles: [article({ id: 'harbour-news', kind: 'opinion', outlet: 'The Daily' })] });
  expect(read(tellEvents([event({ id: 'e-1' })], from), from)).toBe(
    'Norland held talks with Vesmark, according to an opinion article in The Daily.',
  );
});

test('listEvent(row) gives a planned event with the date that its words only point at', () => {
  const row = event({
    id: 'e-1',
    what: 'Talks are to resume later this month',
    date: '2031-05',
    date_text: 'later this month',
  });
  expect(read([listEvent(row, index())], index())).toBe('Talks are to resume later this month (May 2031).');
});

test('tellEventGaps(rows) says which year is missing, and names up to three events without a date', () => {
  const rows = [
    event({ id: 'e-1', what: 'Norland signed the charter', date: 'XXXX-01-22' }),
    event({ id: 'e-2', what: 'Vesmark opened the quay under an agreement that nobody has seen so far' }),
    event({ id: 'e-3', what: 'Norland founded the harbour office', type: 'founding' }),
  ];
  expect(read(tellEventGaps(rows, index()), index())).toBe(
    'No source gives the year of 22 January, when Norland signed the charter.\n' +
      'No source says when Norland founded the harbour office or when Vesmark opened the quay.',
  );
  const same = ['e-1', 'e-2'].map((id, at) =>
    event({ id, what: `Vesmark opened ${['the quay', 'the port'][at]}` }),
  );
  expect(read(tellEventGaps(same, index()), index())).toBe(
    'No source says when Vesmark opened the quay or when it opened the port.',
  );
});

test('tellEventGaps(rows) counts more events without a date than a sentence can name', () => {
  const rows = ['e-1', 'e-2', 'e-3', 'e-4'].map((id) => event({ id }));
  expect(read(tellEventGaps(rows, index()), index())).toBe(
    'Four events of the timeline carry no date in any source.',
  );
});
