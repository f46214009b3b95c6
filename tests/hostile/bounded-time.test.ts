// Text made to keep a rule busy for ever is read in time that grows with its length: each repeats what one sort of rule
// looks for. Measured in processor time, so that a busy machine does not matter.

import { describe, expect, it } from 'vitest';
import { articleCoder } from '../../scripts/table/code-article.ts';
import { vocabulary } from '../vocabulary/committed-files.ts';

const code = articleCoder(vocabulary);

const bombs = [
  'a',
  'A',
  'Abc ',
  'A. ',
  'Aa of the ',
  '1',
  '1,000',
  '12 ',
  '12 May ',
  '“',
  '"a" ',
  "'a ",
  'a, ',
  'Kenya and ',
  'said ',
  'he said that ',
  '142 votes to 10 ',
  'Kenya has agreed to ',
  ' ',
  'a-',
  '– ',
  '(',
  '(A) ',
  'a/',
  '. ',
  '.',
  'a: ',
  '@a ',
  'http://a.',
  'By A and ',
  'Minister of ',
  'President John Smith ',
  'United Nations (UN) ',
  '$1.5 million ',
  '5% ',
  '👩‍👩‍👧‍👦',
  '\u0301',
  '\u200d',
  'a\n',
  'A b\n\n',
  '(a) b; ',
  'who said that ',
  'will be ',
  'the peace plan of ',
  'calls for ',
  'Q: a? A: b. ',
  'MR SMITH: a\n',
  'a | ',
  'cookies ',
  '(c) ',
  '1990s ',
  'last month ',
  'voted against ',
  'send 5,000 troops ',
  'resolution 2803 ',
  '“a,” said B. ',
  '<b>',
  '{',
  '&amp;',
  '| a ',
  'AbcDef',
  'Ab',
  'Abc-',
  'Ab.',
  'A.B.',
  'By Abc',
  'Abc, ',
  'Abc: Abc ',
  'ABC: ',
  '12:30 ',
  '2024-05-',
  'May 12, ',
  'Abc/Def ',
  'published 2024 ',
  'a reported from A ',
];
const size = 10_000;
const fill = (bomb: string, length: number) => bomb.repeat(Math.ceil(length / bomb.length)).slice(0, length);

function processorMs(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
const opening = 'Harbour vote passes\n\nKenya has agreed to send 20 engineers. ';
code('in/warm.txt', opening);

describe('articleCoder(vocabulary)(file, text) takes bounded time', () => {
  it.each(bombs)('on %j, over and over', (bomb) => {
    for (const [file, text] of [
      ['in/a.txt', opening + fill(bomb, size)],
      ['in/head.txt', `${fill(bomb, size)}\n\n${opening}`],
      ['in/a.html', `<p>${opening}${fill(bomb, size)}</p>`],
      ['in/head.html', `<h1>${fill(bomb, size)}</h1><p>${fill(bomb, 400)}</p><p>${opening}</p>`],
    ] as const) {
      const took = processorMs(() => expect(code(file, text).coded).not.toBeNull());
      expect(took).toBeLessThan(3000);
    }
  });

  it.each([
    [
      '5 MB on one line',
      'in/a.txt',
      opening + fill('The council met and talked about the weather of the day. ', 1_000_000),
    ],
    [
      '20,000 decisions of nobody',
      'in/a.txt',
      opening + 'The council extended the mandate of the mission. '.repeat(20_000),
    ],
    ['5 MB on one line, one word', 'in/a.txt', opening + fill('a', 5_000_000)],
    [
      '100,000 nested tags',
      'in/a.html',
      `<p>${opening}</p>${'<div>'.repeat(100_000)}deep${'</div>'.repeat(100_000)}`,
    ],
    ['100,000 tags that are never closed', 'in/a.html', `<p>${opening}</p>${'<b>'.repeat(100_000)}deep`],
    ['100,000 nested quotations of Markdown', 'in/a.md', `${opening}\n\n${'> '.repeat(100_000)}deep`],
    ['100,000 attributes', 'in/a.html', `<p ${fill('a=b ', 400_000)}>${opening}</p>`],
    ['a title of 10,000 words', 'in/a.html', `<title>${fill('word ', 50_000)}</title><p>${opening}</p>`],
    [
      'an image of many megabytes',
      'in/a.html',
      `<p>${opening}<img src="data:image/png;base64,${fill('A', 5_000_000)}"></p>`,
    ],
    [
      'JSON-LD nested 50,000 deep',
      'in/a.html',
      `<script type="application/ld+json">${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}</script><p>${opening}</p>`,
    ],
  ])('on %s', (_, file, text) => {
    const took = processorMs(() => {
      const { coded } = code(file, text);
      expect(coded?.article.text).toContain('Kenya has agreed to send 20 engineers.');
    });
    expect(took).toBeLessThan(30_000);
  });
});
