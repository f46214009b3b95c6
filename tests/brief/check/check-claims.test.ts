import { expect, test } from 'vitest';
import type { Brief } from '../../../scripts/brief/brief.ts';
import { checkClaims } from '../../../scripts/brief/check/check-claims.ts';
import type { Fact } from '../../../scripts/brief/prose/sentence.ts';
import { renderProblem } from '../../../scripts/problem.ts';
import { event, index } from '../invented.ts';

const from = index({
  events: [event({ id: 'event-1', what: 'Norland sent 12 ships in May 2031' }), event({ id: 'event-2' })],
});

const check = (parts: readonly (string | Fact)[], recordIds: readonly string[]): readonly string[] => {
  const brief: Brief = {
    topic: 'harbour',
    frontMatter: { title: 't', question: 'q', answer: 'a', as_of: null, article_ids: [] },
    sections: [
      {
        heading: 'Findings',
        slug: 'findings',
        blocks: [{ type: 'paragraph', sentences: [{ id: 'c-1', kind: 'test', parts, recordIds }] }],
      },
    ],
  };
  return checkClaims(brief, from).map(renderProblem);
};
const twelve = { fact: '12', record: 'event-1' };

test('checkClaims(brief) passes a sentence whose facts are bound to its records', () => {
  expect(check(['There were ', twelve, ' ships.'], ['event-1'])).toEqual([]);
});

test('checkClaims(brief) refuses a sentence without records', () => {
  expect(check(['Nothing is known.'], [])).toEqual([
    'content/briefs/harbour.mdx findings c-1 brief/claim-without-record: a sentence must name at least one record: "Nothing is known.". Name the records in the verbaliser that writes it.',
  ]);
});

test('checkClaims(brief) refuses a fact of a record that the sentence does not name, and a record that does not exist', () => {
  expect(check(['There were ', twelve, '.'], ['event-2'])[0]).toMatch(
    /brief\/fact-outside-claim: .*got "event-1"/,
  );
  expect(check(['So.'], ['event-3'])[0]).toMatch(/brief\/unknown-record: .*got "event-3"/);
});

test('checkClaims(brief) refuses a fact that its record does not say', () => {
  expect(check(['There were ', { fact: '13', record: 'event-1' }, ' ships.'], ['event-1'])).toEqual([
    'content/briefs/harbour.mdx findings c-1 brief/unbacked-fact: event-1 must say what "There were 13 ships." says by it; got "13". Bind the words to the record that says them, or say how the number is worked out.',
  ]);
});

test('checkClaims(brief) takes a number that its formula gives, and no other', () => {
  const two = { fact: 'two', record: 'event-1', formula: 'count(events)' };
  expect(check(['There were ', two, ' of them.'], ['event-1', 'event-2'])).toEqual([]);
  expect(check(['There were ', two, ' of them.'], ['event-1'])[0]).toContain(
    'brief/unbacked-fact: count(events) must give the number that "There were two of them." states; got "two"',
  );
});

const bare = [
  'There were 12 ships.',
  'In May it was over.',
  'So said Norland.',
  'Two of five left.',
  'It is "open.',
  'They met in Quebec.',
];

test.each(bare)('checkClaims(brief) refuses the bare fact in "%s"', (text) => {
  expect(check([text], ['event-1'])).toHaveLength(1);
  expect(check([text], ['event-1'])[0]).toContain('brief/bare-fact');
});
