// The small dataset with everything in it that a format could spoil: formulas, Kazakh and Cyrillic names, emoji, line
// breaks, quotation marks, markup, characters that XML cannot hold, and names that JavaScript objects already have.

import type { Dataset } from '../../src/schema/tables/all.ts';
import { smallDataset } from './small-dataset.ts';

export const hostileTexts = [
  '=1+1',
  '=HYPERLINK("https://example.org","x")',
  '+1-800',
  '-2',
  '@cell',
  '\ttab first',
  '＝1',
  "'quoted",
  'Қасым-Жомарт Кемелұлы Тоқаев',
  'Бүкіл әлем: ӘҒҚҢӨҰҮҺІ әғқңөұүһі',
  'Президент «Республики»',
  '平和 🎉👩‍👩‍👧 e\u0301',
  'one\r\ntwo\nthree\rfour',
  ' spaces round ',
  '<b>"&amp;"</b> ]]> {x} `y` $z %w',
  '_x0041_ \u0001 \ufffe \ufffd',
  'constructor',
  '__proto__',
  'toString',
  'null',
  'true',
  '2025-01-01',
  '007',
  '\ufeffmark',
  'semi; colon, comma, \\backslash, \'single\', "double"',
] as const;

const [statement] = smallDataset.statements;
const [council, ...others] = smallDataset.actors.toReversed();
const [evidence] = smallDataset.evidence.filter((row) => row.record_table === 'statements');
if (!statement || !council || !evidence) throw new Error('Bug: the small dataset has a statement.');

const number = (index: number) => String(index).padStart(3, '0');

/** One statement a text, each by an actor of that name where a name may be so. */
export const hostileDataset: Dataset = {
  ...smallDataset,
  actors: [
    ...others,
    council,
    ...hostileTexts.map((name, index) => ({ ...council, id: `person-${number(index)}`, name, role: name })),
  ],
  statements: hostileTexts.map((text, index) => ({
    ...statement,
    id: `statement-${number(index)}`,
    speaker_id: `person-${number(index)}`,
    text,
  })),
  events: smallDataset.events.map((event) => ({
    ...event,
    participants: hostileTexts.map((_, index) => `person-${number(index)}`),
    date_start: '1850-01-01',
  })),
  evidence: [
    ...smallDataset.evidence.filter((row) => row.record_table !== 'statements'),
    ...hostileTexts.map((_, index) => ({
      ...evidence,
      id: `statement-${number(index)}-e1`,
      record_id: `statement-${number(index)}`,
    })),
  ].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
};
