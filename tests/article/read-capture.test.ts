// A capture as it was saved -> what it says of itself, and the paragraphs that are the article.

import { describe, expect, test } from 'vitest';
import { captureReader } from '../../scripts/article/read-capture.ts';
import { vocabulary } from '../vocabulary/committed-files.ts';

const read = captureReader(vocabulary);
const capture = (...lines: string[]) => read(lines.map((text) => ({ kind: 'text' as const, text })));

const paragraph =
  'The two governments agreed on Monday to open the border crossing for trade, ending a dispute that had lasted for more than a year and had cost both sides dearly.';

describe('captureReader(vocabulary)(blocks) reads the head', () => {
  test('headline, byline, outlet and day on lines of their own', () => {
    expect(
      capture('Border opens after a year', 'By Ines Carval', 'Atlantic Courier', '10 May 2016', paragraph),
    ).toMatchObject({
      title: 'Border opens after a year',
      author: 'Ines Carval',
      outlet: 'Atlantic Courier',
      published: '2016-05-10',
      kind: 'news',
    });
  });

  test.each(['OPINION | Why we should stay in Mali', 'Why we should stay in Mali | Daily Post'])(
    'what stands before or behind a bar is no part of the headline: %s',
    (line) => {
      expect(capture(line, paragraph).title).toBe('Why we should stay in Mali');
    },
  );

  test('the name of who issues a text is no headline, and makes it a release', () => {
    const lines = ['Government of Iceland', 'Ministry for Foreign Affairs', 'Minister speaks with Peru'];
    expect(capture(...lines, 'Reykjavík, 4 June 2024', paragraph)).toMatchObject({
      title: 'Minister speaks with Peru',
      outlet: null,
      published: '2024-06-04',
      kind: 'release',
    });
    const news = 'Government of Iceland responds to the flood';
    expect(capture(news, paragraph)).toMatchObject({ title: news, kind: 'news' });
    expect(
      capture('Government of Iceland', 'Border opens after a year', 'By Ines Carval', paragraph).kind,
    ).toBe('news');
  });

  test('the number of a meeting is no headline, and makes the text a release', () => {
    expect(
      capture(
        'Security Council',
        '9190th Meeting (AM)',
        'COUNCIL EXTENDS MISSION',
        '14 November 2022',
        paragraph,
      ),
    ).toMatchObject({ title: 'COUNCIL EXTENDS MISSION', outlet: null, kind: 'release' });
  });

  test('a communiqué is of the day it was done', () => {
    const done = (line: string) => capture('JOINT COMMUNIQUÉ', paragraph, line).published;
    expect(done('Done at Port Louis on 12 March 2022')).toBe('2022-03-12');
    expect(done('The port was opened on 12 March 2022.')).toBeNull();
  });

  test('the day a page was changed dates what nothing else does, and gives the dateline its year', () => {
    const title = 'Border opens after a year';
    const dated = (...lines: string[]) => {
      const { published, publishedBasis } = capture(title, ...lines);
      return [published, publishedBasis];
    };
    expect(dated('Updated October 10, 2025 at 5:12 PM ET', paragraph)).toEqual(['2025-10-10', 'inferred']);
    expect(dated('Last updated: 13 June 2025', `OSLO, 12 June — ${paragraph}`)).toEqual([
      '2025-06-12',
      'inferred',
    ]);
    expect(dated('First published 30 Dec, last modified 2.01.2025 08:14', paragraph)).toEqual([
      '2024-12-30',
      'inferred',
    ]);
    expect(dated('Updated 10 October 2025', '9 October 2025', paragraph)).toEqual(['2025-10-09', 'stated']);
    expect(dated('Updated 10 October 2025', `OSLO, 12 June — ${paragraph}`)[0]).toBe('2025-10-10');
  });

  test('a day above the headline on which the page, changed long before, was looked at is not its day', () => {
    const lines = ['25 April 2024', 'Border opens after a year', 'Updated: 10 May 2016', paragraph];
    expect(capture(...lines).published).toBe('2016-05-10');
  });

  test('outlet and day below the sentence that sums an article up', () => {
    expect(
      capture(
        'Border opens after a year',
        'The two governments have opened the border crossing that they closed to trade more than a year ago.',
        'peru Updated: May 10, 2016 10:43 IST',
        'Agence France-Presse',
        paragraph,
      ),
    ).toMatchObject({ outlet: 'AFP', published: '2016-05-10', blocks: [{}, { text: paragraph }] });
  });

  test('agency and day in brackets below the text', () => {
    expect(capture(paragraph, '(Nordic News Agency May 10, 2016)')).toMatchObject({
      outlet: 'Nordic News Agency',
      published: '2016-05-10',
      blocks: [{ text: paragraph }],
    });
    expect(capture(paragraph, '(The crossing was built on May 10, 2016)').published).toBeNull();
  });

  test('no section of a site, and none of the states in a list, is the outlet', () => {
    const outlet = (...lines: string[]) => capture(...lines, paragraph).outlet;
    expect(outlet('World News', 'Border opens after a year')).toBeNull();
    const told =
      'On Monday Chad, Peru and Fiji were reported to be sending guards, and, Kenya reports, more may come.';
    expect(outlet('Border opens after a year', told)).toBeNull();
    expect(outlet('Border opens after a year', 'More may come, Harbour Watch reports.')).toBe(
      'Harbour Watch',
    );
  });

  test('a report printed again years later is of the day of its dateline, below a headline that is told twice', () => {
    const title = 'Border opens after a year';
    const lines = [title, '26 April 2018', `WEST LAND: ${title}`, `LIMA, 10 May 2016 (IRIN) - ${paragraph}`];
    expect(capture(...lines)).toMatchObject({ title, published: '2016-05-10', dateline: 'LIMA' });
    expect(capture(title, '11 May 2016', `LIMA, 10 May 2016 - ${paragraph}`).published).toBe('2016-05-11');
  });

  test('the author in a line that bars divide, or signed below the text', () => {
    const title = 'Border opens after a year';
    const author = (...lines: string[]) => capture(title, ...lines).author;
    expect(author('Ana Ruiz | Oslo | Jul 09, 2024 21:05', paragraph)).toBe('Ana Ruiz');
    expect(author('World, Middle East | Ana Ruiz |', paragraph)).toBe('Ana Ruiz');
    expect(author('Nordic Review | Oslo | 5 May 2006', paragraph)).toBeNull();
    expect(author(paragraph, 'Author: Ana Ruiz')).toBe('Ana Ruiz');
    expect(author(paragraph, '(Reporting by Ana Ruiz and Tom Beck; Editing by Joan Frayne)')).toBe(
      'Ana Ruiz; Tom Beck',
    );
    expect(author(paragraph, '(Editing by Joan Frayne)')).toBeNull();
  });

  test('a paper that prints its name on a line of its own', () => {
    const outlet = (line: string) => capture('Border opens after a year', line, paragraph).outlet;
    expect(outlet('The Harbour Ledger')).toBe('The Harbour Ledger');
    expect(outlet('harbourpost.example')).toBeNull();
    expect(outlet('HARBOURPOST.DE')).toBe('HARBOURPOST.DE');
  });

  test('a slot for paid content ends no article, and captions are none of it', () => {
    const { blocks } = capture(
      'Border opens after a year',
      paragraph,
      'Sponsored content',
      '[Photo] Delegates at the gate',
      'A lorry waits at the gate. (Courier photo by Ana Ruiz)',
      '> How the border was closed',
      'The second paragraph.',
    );
    expect(blocks.map(({ text }) => text)).toEqual([paragraph, 'The second paragraph.']);
  });

  test('a label before a headline names no speaker', () => {
    const title = 'ANALYSIS: Can a new envoy end half a century of deadlock on the island?';
    expect(capture(title, 'By Ines Carval in Nicosia', 'Published: 18/07/2025', paragraph)).toMatchObject({
      title,
      author: 'Ines Carval',
      published: '2025-07-18',
    });
  });

  test('"Opinion" alone above a headline says what the text is, and a name below it who wrote it', () => {
    expect(
      capture('Opinion', 'Why the ban must stay', 'Dr Ines Carval', '10 May 2016', paragraph),
    ).toMatchObject({
      title: 'Why the ban must stay',
      author: 'Ines Carval',
      kind: 'opinion',
    });
    expect(capture('Sport', 'Opinion', 'Why the ban must stay', 'Ines Carval', paragraph)).toMatchObject({
      author: null,
      kind: 'news',
    });
  });

  test('questions and answers may have a number in their name', () => {
    const title = 'Questions and answers: the vaccine and the 2025 shortage';
    expect(capture(title, '12 August 2025', 'Why is there a shortage?', paragraph).title).toBe(title);
  });

  test('how long a text takes to read is no part of its date', () => {
    expect(capture('Border opens after a year', '4 November 2025 | 5 min read', paragraph).published).toBe(
      '2025-11-04',
    );
  });

  test.each([
    'Correction, Nov. 8: An earlier version of this article said that Serbia had promised 60 soldiers.',
    'The interview has been shortened.',
  ])('a note on the text is no part of it: %s', (note) => {
    expect(capture('Border opens after a year', paragraph, note).blocks.map(({ text }) => text)).toEqual([
      paragraph,
    ]);
  });

  test('lines that begin with a dash are items where they stand together', () => {
    expect(
      capture('Dam breaks', paragraph, 'The numbers', '- Dead: 73', '- Missing: 118').blocks.map(
        ({ kind }) => kind,
      ),
    ).toEqual(['text', 'heading', 'item', 'item']);
  });

  test('lines of a name and a number are items where they stand together', () => {
    const kinds = (...lines: string[]) =>
      capture('Dam breaks', paragraph, ...lines).blocks.map(({ kind }) => kind);
    expect(kinds('Neighbours', 'Chad: 40 boats', 'Mali: some 1,200', 'Others')).toEqual([
      'text',
      'heading',
      'item',
      'item',
      'item',
    ]);
    expect(kinds('Chad: 40 boats come', paragraph.replace('two', 'three'))).toEqual([
      'text',
      'heading',
      'text',
    ]);
  });

  test('a headline with initials is no sentence', () => {
    expect(capture('U.N. Assembly backs ferry pact over U.S. objection', paragraph).title).toBe(
      'U.N. Assembly backs ferry pact over U.S. objection',
    );
  });

  test('a page stamp is neither title nor day of publication', () => {
    const found = capture(
      'Last updated: 3 March 2024',
      'Truce holds on first day',
      'Indian Ocean Monitor, 18 June 2007',
      paragraph,
    );
    expect(found).toMatchObject({
      title: 'Truce holds on first day',
      outlet: 'Indian Ocean Monitor',
      published: '2007-06-18',
    });
  });

  test('a headline may be long', () => {
    const title =
      'General Assembly Adopts Text on Safety of Island Ferries by Recorded Vote of 156 in Favour to 7 against, with 6 Abstentions';
    expect(capture('Press Release', 'GA/10911', title, '2 December 2004', paragraph)).toMatchObject({
      title,
      published: '2004-12-02',
      kind: 'release',
    });
  });

  test('a title in capitals is a title', () => {
    expect(capture('JOINT COMMUNIQUÉ', 'Kampala, 17 February 2011', paragraph)).toMatchObject({
      title: 'JOINT COMMUNIQUÉ',
      dateline: 'Kampala',
      kind: 'release',
    });
  });

  test('without a headline there is none', () => {
    expect(capture(paragraph, paragraph.replace('two', 'three'))).toMatchObject({
      title: null,
      outlet: null,
      published: null,
    });
  });

  test('an inline dateline dates the article and stays in the text', () => {
    const found = capture(
      'Council votes on border mission',
      `UNITED NATIONS, June 29, 2012 (Meridian) - ${paragraph}`,
    );
    expect(found).toMatchObject({ outlet: 'Meridian', published: '2012-06-29', dateline: 'UNITED NATIONS' });
    expect(found.blocks[0]?.text.slice(found.lead)).toBe(paragraph);
  });
});

describe('captureReader(vocabulary)(blocks) tells what sort of text it is', () => {
  test.each([
    ['opinion', ['OPINION: The border should open', paragraph]],
    [
      'opinion',
      ['The border should open', paragraph, "The views expressed in this article are the author's own."],
    ],
    ['transcript', ['Daily press briefing (excerpts)', paragraph]],
    [
      'transcript',
      [
        'At the ministry',
        'MS ROWE: Good morning.',
        'QUESTION: Will it open?',
        'MS ROWE: It will.',
        'QUESTION: When?',
      ],
    ],
    ['news', ['At the ministry', paragraph, 'PERU: Lima sends ten.', 'MALI: Six.', 'CHAD: Nobody.']],
    ['release', ['For immediate release', 'Border opens', paragraph]],
    ['news', ['Leaders issue a joint statement on water', paragraph]],
  ])('%s: %o', (kind, lines) => {
    expect(capture(...lines).kind).toBe(kind);
  });
});

describe('captureReader(vocabulary)(blocks) keeps the article and nothing else', () => {
  test('what is related, shared and advertised goes', () => {
    const found = capture(
      'Share this page',
      'Border opens after a year',
      paragraph,
      paragraph.replace('two', 'other'),
      'Related stories',
      'Vanilla prices fall',
    );
    expect(found.blocks.map(({ text }) => text)).toEqual([paragraph, paragraph.replace('two', 'other')]);
  });

  test('a paragraph said twice is kept once', () => {
    expect(capture('Border opens after a year', paragraph, paragraph).blocks).toHaveLength(1);
  });

  test('a sentence that is cut off is left out and said so', () => {
    const found = capture('Border opens after a year', `${paragraph} At that time, 76...`);
    expect(found.truncated).toBe(true);
    expect(found.blocks.map(({ text }) => text)).toEqual([paragraph]);
  });

  test('lines after a colon and lettered lines are items, other short lines headings', () => {
    const found = capture(
      paragraph,
      'What it means',
      paragraph.replace('two', 'three'),
      'They agreed on:',
      '(a) open embassies;',
      '(b) meet twice a year;',
      paragraph.replace('two', 'four'),
    );
    expect(found.blocks.map(({ kind }) => kind)).toEqual([
      'text',
      'heading',
      'text',
      'text',
      'item',
      'item',
      'text',
    ]);
  });

  test('paragraphs below a colon that semicolons close are items, and the one behind them', () => {
    const parts = ['A strong army;', `${paragraph.slice(0, -1)};`, `${paragraph.replace('two', 'nine')}`];
    const found = capture(paragraph, 'It rests on three pillars:', ...parts, paragraph.replace('two', 'ten'));
    expect(found.blocks.map(({ kind }) => kind)).toEqual(['text', 'text', 'item', 'item', 'item', 'text']);
  });

  test('"(c)" begins an item, "(c) 2012" a copyright line', () => {
    const found = capture(paragraph, 'They agreed to:', '(c) double their trade;', '(c) 2012 Harbour News');
    expect(found.blocks.map(({ text }) => text)).toEqual([
      paragraph,
      'They agreed to:',
      '(c) double their trade;',
    ]);
  });
});
